/** Nothing leaves the device: no request but for the page's own files, no cookie, nothing stored but the program. */
import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { after, before, it } from "node:test";
import { inBothBrowsers, until } from "./support/browsers.mjs";
import { built, keptFiles, programFiles, remembered } from "./support/builds.mjs";
import { singleFile } from "./support/disk.mjs";
import { modules } from "./support/modules.mjs";
import { servePortal } from "./support/portal.mjs";
import { choose, fill, press, serve, settled, visit } from "./support/site.mjs";
import { useAll } from "./support/use.mjs";
import { hears } from "./support/widget.mjs";

/** Every page there is: what has appeared once it works, and how much there is to use at least; null: its frames are used elsewhere. */
const visits = {
  index: [".headline-say", 60],
  designs: ["[data-design]", 60],
  lives: ["[data-amounts]", 15],
  rates: ["fp-rates-charts svg", 60],
  award: [".award-todo", 15],
  method: ["[data-figure]", 12],
  embed: [".hash-table", 40],
  widget: [".headline-say", 40],
  "host-test": ["#flexpension-test[data-done=true]", null],
  "host-test-en": ["#flexpension-test[data-done=true]", null],
};

/** Once, one of so many things. */
const SAMPLE = [1, 3];

let site;
let portal;
let disk;
let pages;
before(async () => {
  site = await serve();
  portal = await servePortal(site.url);
  disk = singleFile();
  const source = await modules();
  ({ pages } = await source.load("/src/place/pages.ts"));
  await source.stop();
});
after(async () => {
  disk.remove();
  await portal.stop();
  await site.stop();
});

/** A tab that notes which answers would set a cookie. */
async function watched(browser) {
  const page = await browser.newPage({ heeds: (_, thrown) => thrown });
  page.cookies = [];
  page.on("response", (response) => "set-cookie" in response.headers() && page.cookies.push(response.url()));
  return page;
}

/** Uses the page and its frames, and holds it to asking these places only and keeping nothing. */
async function usedAlone(page, origins, atLeast, turns = 1, oneOf = 1) {
  const done = [await useAll(page.mainFrame(), turns, oneOf)];
  // The embed page shows another frame for other settings, a moment later.
  await until(page, () =>
    [...document.querySelectorAll("iframe")].every(
      (frame) => !frame.contentDocument || frame.contentDocument.readyState === "complete",
    ),
  );
  const frames = atLeast === null ? [] : page.frames().slice(1);
  for (const frame of frames) done.push(await useAll(frame, 1, oneOf));
  assert.ok(done[0] >= ((atLeast ?? 0) * turns) / 3 / oneOf, `only ${done[0]} things to use`);
  // Firefox makes data: addresses of its own, and a blob: is the worker's text; neither goes anywhere.
  const away = page.asked.filter(
    (url) => ![...origins, "data:", "blob:", "about:"].some((ours) => url.startsWith(ours)),
  );
  assert.deepEqual([away, page.cookies], [[], []]);
  for (const frame of page.frames()) assert.deepEqual(await leftBehind(frame), []);
  return done;
}

/** What stands in any of a browser's stores, as far as it lets this page have them, but for the program's own files. */
async function leftBehind(frame) {
  const found = await frame.evaluate(async () => {
    const stores = {
      cookie: () => document.cookie,
      local: () => Object.keys(localStorage).join(),
      session: () => Object.keys(sessionStorage).join(),
      databases: async () => (await indexedDB.databases()).map(({ name }) => name).join(),
      name: () => window.name,
    };
    const read = async (look) => {
      try {
        return await look();
      } catch {
        return "";
      }
    };
    return Promise.all(Object.entries(stores).map(async ([store, look]) => [store, await read(look)]));
  });
  const program = new Set(programFiles(built).map(([name, hash]) => `${name} ${hash}`));
  const files = (await keptFiles(frame).catch(() => []))
    .map(([name, hash]) => `${name} ${hash}`)
    .filter((file) => !program.has(file));
  return [...found.filter(([, text]) => text !== ""), ...files];
}

it("every page is visited", () => {
  const files = readdirSync(built)
    .filter((name) => name.endsWith(".html"))
    .map((name) => name.replace(".html", ""));
  assert.deepEqual(Object.keys(visits).sort(), files.filter((name) => name !== "flexpension").sort());
  assert.deepEqual(
    pages.filter((name) => !(name in visits)),
    [],
  );
});

inBothBrowsers("privacy", (browser) => {
  for (const [file, [ready, atLeast]] of Object.entries(visits)) {
    it(`${file}.html asks nobody else and keeps nothing, whatever is done on it`, async () => {
      const page = await watched(browser);
      await page.goto(`${site.url}${file}.html`);
      await page.waitForSelector(ready);
      // Half of it and then the other half, as one thing shows another; a sample where only the browser or the place is another.
      await usedAlone(page, [site.url], atLeast, ...(browser.name === "chromium" ? [2, 2] : SAMPLE));
      await page.close();
    });
  }

  it("neither do the pages of the download", async () => {
    for (const name of pages) {
      const page = await watched(browser);
      const file = disk.from("flexpension.html");
      await page.goto(`${file}#/${name}`);
      const [ready, atLeast] = visits[name];
      await page.waitForSelector(name === "embed" ? ".stage iframe" : ready);
      await usedAlone(page, [file], atLeast, ...SAMPLE);
      await page.close();
    }
  });

  it("neither do the widgets on a page of another site", async () => {
    const page = await watched(browser);
    await page.goto(portal.url);
    for (const id of ["small", "large", "boxed"]) await hears(page, id, "result");
    const [, ...done] = await usedAlone(page, [site.url, portal.url], 0);
    assert.ok(done.length === 3 && done.every((things) => things > 15), done.join());
    await page.close();
  });

  it("asks its own origin for its own files, and nothing after that", async () => {
    const page = await visit(browser, site.url);
    const { asked } = page;
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
    await settled(page);
    const loaded = await page.evaluate(() => performance.getEntriesByType("resource").map((entry) => entry.name));
    const start = asked.length;
    await choose(page, "/region", "44");
    await fill(page, "/person/monthly_income", "8000");
    await press(page, "[data-plan=fixed] .plan-open");
    await press(page, "[data-do=language]");
    await settled(page);
    assert.deepEqual(asked.slice(start), []);
    // Firefox makes data: addresses of its own; those go nowhere.
    const away = [...asked, ...loaded].filter((url) => !url.startsWith(site.url) && !url.startsWith("data:"));
    assert.deepEqual(away, []);
    assert.ok(loaded.length > 0);
    await page.close();
  });

  it("keeps the program for use without a network, and nothing of the visitor", async () => {
    const page = await visit(browser, site.url);
    await fill(page, "/person/monthly_income", "8000");
    await settled(page);
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
    assert.deepEqual(await remembered(page), { cookie: "", local: 0, session: 0, databases: 0 });
    assert.deepEqual(await keptFiles(page), programFiles(built));
    await page.close();
  });

  it("runs under its policy, which lets no other address in", async () => {
    const page = await visit(browser, site.url);
    const refused = await page.evaluate(async () => {
      const seen = new Promise((resolve) => {
        document.addEventListener("securitypolicyviolation", (event) => resolve(event.effectiveDirective), {
          once: true,
        });
      });
      await fetch("https://example.org/").catch(() => undefined);
      return seen;
    });
    assert.equal(refused, "connect-src");
    assert.equal(await page.$("[style]"), null);
    await page.close();
  });
});
