/** Once visited, the whole program is there without a server, and nothing of the visitor with it. */
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { eventually, inBothBrowsers, until } from "./support/browsers.mjs";
import { built, keptFiles, programFiles, remembered } from "./support/builds.mjs";
import { modules } from "./support/modules.mjs";
import { PlainServer } from "./support/plain-server.mjs";
import { choose, fill, follow, headline, press, settled, visit } from "./support/site.mjs";

/** Whole, the engine too: a page that is left while it loads has errors to tell of. */
const whole = (page, language) =>
  until(
    page,
    (wanted) =>
      document.documentElement.lang === (wanted ?? document.documentElement.lang) &&
      document.body.innerText.trim().length > 100 &&
      performance.getEntriesByType("resource").some((entry) => entry.name.endsWith(".wasm") && entry.responseEnd > 0),
    language,
  );
const kept = (page) => page.evaluate(() => navigator.serviceWorker.ready.then(() => true));

let pages;
let headers;
before(async () => {
  const project = await modules();
  const { policy } = await project.load("/build/policy.ts");
  ({ pages } = await project.load("/src/place/pages.ts"));
  await project.stop();
  // As strict and as fussy as a server can be.
  headers = {
    "with a policy": {
      "Content-Security-Policy": `${policy}; frame-ancestors 'self'`,
      "X-Content-Type-Options": "nosniff",
      "Cross-Origin-Resource-Policy": "same-origin",
      Vary: "Accept, Accept-Language, Origin, Cookie",
    },
    "without one": {},
  };
});

function onceVisited(browser, sent) {
  let server;
  before(async () => {
    server = await new PlainServer(built, headers[sent]).start();
    const page = await visit(browser, server.url);
    await fill(page, "/person/monthly_income", "8000");
    await kept(page);
    await page.close();
    await server.stop();
  });

  async function open(path) {
    const page = await browser.newPage({ heeds: (_, thrown) => thrown });
    await page.goto(server.url + path);
    await whole(page);
    return page;
  }

  it("has no server any more", async () => {
    await assert.rejects(fetch(server.url));
  });

  it("opens every page in both languages, in a new tab and again", async () => {
    // Which files are kept is held below; here, that they are enough.
    for (const page of browser.name === "chromium" && sent === "with a policy" ? pages : ["index", "designs"]) {
      const tab = await open(`${page}.html`);
      assert.doesNotMatch(await settled(tab), /计算部分没能打开/, page);
      await follow(tab, "lang=en");
      await tab.reload();
      await whole(tab, "en");
      assert.doesNotMatch(await settled(tab), /could not be opened/, page);
      assert.deepEqual(tab.problems, []);
      await tab.close();
    }
  });

  it("keeps every file of the program as it is, and nothing else", async () => {
    const page = await open("#i=8000");
    await fill(page, "/person/monthly_income", "8100");
    await settled(page);
    assert.deepEqual(await keptFiles(page), programFiles(built));
    assert.deepEqual(await remembered(page), { cookie: "", local: 0, session: 0, databases: 0 });
    await page.close();
  });

  // What was sent with the files may matter to how they are kept, but no more to what is done with them.
  if (sent === "without one") return;

  it("opens by any address: a folder, a query, a link with what was said", async () => {
    for (const path of [
      "",
      "?",
      "?from=wechat&n=1",
      "index.html",
      "index.html?x",
      "?a=%20#v=2026-11&i=7300&r=31",
      "index.html#lang=en",
    ]) {
      const page = await open(path);
      assert.match(await headline(page), /每月交 [\d,]+ 元|Pay ¥[\d,]+ a month/, path);
      assert.equal(await page.evaluate(() => location.href), server.url + path);
      await page.close();
    }
  });

  it("calculates, changes the language and goes from page to page", async () => {
    const page = await open("");
    const first = await headline(page);
    await choose(page, "/region", "44");
    await fill(page, "/person/monthly_income", "9000");
    assert.notEqual(await headline(page), first);
    await press(page, "[data-do=language]");
    assert.match(await headline(page), /Pay ¥[\d,]+ a month/);
    await press(page, ".menu a[aria-current=false]");
    await until(page, () => location.pathname !== "/" && document.querySelector(".menu a[aria-current=page]") !== null);
    await press(page, ".menu a");
    await until(page, () => {
      const onCalculate =
        /\/(index\.html)?$/.test(location.pathname) && document.querySelector(".headline-say") !== null;
      return onCalculate && location.hash.includes("i=9000");
    });
    assert.deepEqual(page.problems, []);
    await page.close();
  });
}

function notKept(browser) {
  let server;
  before(async () => {
    server = await new PlainServer(built).start();
  });
  after(async () => {
    await server.stop();
  });
  const registrations = (page) => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);

  it("by a page in a frame", async () => {
    const page = await browser.newPage();
    await page.goto(`${server.url}no-page-of-the-program`);
    await page.evaluate(() => {
      const frame = document.createElement("iframe");
      frame.src = "./index.html";
      document.body.append(frame);
    });
    await until(page, () => document.querySelector("iframe")?.contentDocument?.querySelector(".headline-say") != null);
    await settled(page);
    assert.equal(await registrations(page), 0);
    assert.ok(!server.asked.includes("/sw.js"));
    await page.close();
  });

  it("where the worker is missing, which nobody has to know", async () => {
    server.broken.add("/sw.js");
    const page = await visit(browser, server.url);
    await until(page, () => performance.now() > 0 && document.querySelector(".page-footer .quiet") !== null);
    assert.match(await headline(page), /每月交/);
    // A registration stands until its script could not be fetched.
    await eventually(async () => server.asked.includes("/sw.js") && (await registrations(page)) === 0);
    assert.doesNotMatch(await settled(page, ".page-footer"), /浏览器会留一份/);
    server.broken.clear();
    await page.reload();
    await kept(page);
    assert.match(await settled(page, ".page-footer"), /浏览器会留一份本站的程序和数据.*没有您填的内容/);
    await page.close();
  });
}

function installing(browser) {
  it("has all that Chromium wants of an app", async () => {
    const server = await new PlainServer(built).start();
    try {
      const page = await visit(browser, server.url);
      await kept(page);
      const session = await page.createCDPSession();
      const { installabilityErrors } = await session.send("Page.getInstallabilityErrors");
      // A test's window may not install anything; that says nothing of the page.
      assert.deepEqual(
        installabilityErrors.filter(({ errorId }) => errorId !== "in-incognito"),
        [],
      );
      const { errors, data } = await session.send("Page.getAppManifest");
      assert.deepEqual(errors, []);
      const { start_url: start, icons } = JSON.parse(data);
      assert.equal(start, "./");
      for (const { src, sizes, purpose } of icons) {
        const size = await page.evaluate(async (url) => {
          const image = Object.assign(new Image(), { src: url });
          await image.decode();
          return `${image.naturalWidth}x${image.naturalHeight}`;
        }, src);
        if (sizes !== "any") assert.equal(size, sizes, `${src}, ${purpose}`);
      }
    } finally {
      await server.stop();
    }
  });
}

inBothBrowsers("offline", (browser) => {
  for (const sent of ["with a policy", "without one"])
    describe(`from a server ${sent}`, () => onceVisited(browser, sent));
  describe("the program is not kept", () => notKept(browser));
  if (browser.name === "chromium") describe("installing", () => installing(browser));
});
