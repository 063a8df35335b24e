/** Who may say what to whom: forged messages, frames without a loader, a sandbox, and what never leaves the device. */
import assert from "node:assert/strict";
import { after, afterEach, before, it } from "node:test";
import { inBothBrowsers, until } from "./support/browsers.mjs";
import { servePortal } from "./support/portal.mjs";
import { fill, press, serve, settled, visit } from "./support/site.mjs";
import { add, atRest, emptyPage, frameOf, heard, hears, refused, visitAnswered, visitHost } from "./support/widget.mjs";

const income = "/person/monthly_income";
const element = (attributes = "", inside = "") => `<flex-pension id="one" ${attributes}>${inside}</flex-pension>`;

/** A frame on the host's page that plays the widget to the host, and the host to the widget. */
const forger = `<!doctype html><title>forger</title><script src="forger.js"></script>`;
const forgery = `
  window.answers = 0;
  addEventListener('message', () => (window.answers += 1));
  const lie = (message) => parent.postMessage({ flexpension: 1, ...message }, '*');
  window.lies = () => {
    lie({ type: 'height', height: 4321 });
    lie({ type: 'hello' });
    lie({ type: 'result', detail: { forged: true } });
    lie({ type: 'error', detail: { forged: true } });
    for (let place = 0; place < parent.length; place += 1) if (parent[place] !== window) parent[place].postMessage({ flexpension: 1, type: 'hello' }, '*');
  };`;

const pages = {
  "empty.html": emptyPage(),
  "one.html": emptyPage(element('view="compact"')),
  "forged.html": emptyPage(
    `${element('view="compact"')}<iframe id="forger" src="forger.html"></iframe><iframe id="bare" src="{{site}}widget.html"></iframe>`,
  ),
  "forger.html": forger,
  "forger.js": forgery,
  "bare.html": emptyPage(
    '<iframe id="bare" src="{{site}}widget.html#w.region=31&w.view=compact"></iframe><iframe id="forger" src="forger.html"></iframe>',
    { script: false },
  ),
  "boxed.html": emptyPage(element('view="compact" region="31" sandbox')),
  "dumb.html": emptyPage(element('sandbox="allow-forms" lang="en"')),
  "dumb-with-link.html": emptyPage(element('sandbox="allow-forms"', '<a href="{{site}}widget.html">我们的链接</a>')),
  "without.html": emptyPage(element("", '<a href="{{site}}widget.html">我们的链接</a>'), { script: false }),
};

let site;
let portal;
before(async () => {
  site = await serve();
  // The forger is a frame of the portal itself, which the portal's policy must let in.
  portal = await servePortal(site.url, pages, "'self'");
});
after(async () => {
  await portal.stop();
  await site.stop();
});

inBothBrowsers("trust", (browser) => {
  let page;
  afterEach(() => page.close());
  const open = async (path) => (page = await visitHost(browser, portal.url + path));
  const openOne = async (path) => (page = await visitAnswered(browser, portal.url + path, ["one"]));

  it("hears nothing from another frame or from the page itself", async () => {
    await openOne("forged.html");
    const { shown } = await atRest(page, "one");
    const before = await page.evaluate(() => window.heard.length);
    const liar = page.frames().find((frame) => frame.url().endsWith("forger.html"));
    await liar.evaluate(() => window.lies());
    await page.evaluate(() => {
      window.postMessage({ flexpension: 1, type: "height", height: 4321 }, "*");
      window.postMessage({ flexpension: 1, type: "result", detail: { forged: true } }, "*");
    });
    // Of the right origin, but of another window.
    const bare = await (await page.$("#bare")).contentFrame();
    await bare.evaluate(() => window.parent.postMessage({ flexpension: 1, type: "height", height: 4321 }, "*"));
    await until(page, () => window.messages.filter(({ data }) => data.height === 4321).length === 3);
    assert.equal((await atRest(page, "one")).shown, shown);
    assert.equal(await page.evaluate(() => window.heard.length), before);
  });

  it("takes no height that is none, and nothing from a stranger in its frame", async () => {
    await openOne("one.html");
    const { shown } = await atRest(page, "one");
    const frame = await frameOf(page, "one");
    await frame.evaluate(() => {
      for (const height of [-1, 0, 1e9, Number.NaN, Number.POSITIVE_INFINITY, "400", null])
        window.parent.postMessage({ flexpension: 1, type: "height", height }, "*");
      for (const message of [
        null,
        "height",
        { type: "height", height: 400 },
        { flexpension: 2, type: "height", height: 400 },
        { flexpension: 1, type: "other", detail: 1 },
      ]) {
        window.parent.postMessage(message, "*");
      }
    });
    assert.equal((await atRest(page, "one")).shown, shown);
    const before = await page.evaluate(() => window.heard.length);
    await page.evaluate(() => (document.getElementById("one").shadowRoot.querySelector("iframe").src = "forger.html"));
    await until(
      page,
      () => document.getElementById("one").shadowRoot.querySelector("iframe").contentWindow?.lies !== undefined,
    );
    await (await frameOf(page, "one")).evaluate(() => window.lies());
    await until(page, () => window.messages.some(({ data }) => data?.height === 4321));
    assert.equal(await page.$eval("#one", (each) => each.shadowRoot.querySelector("iframe").clientHeight), shown);
    assert.equal(await page.evaluate(() => window.heard.length), before);
  });

  it("says nothing from a bare frame, not even to who greets from beside it", async () => {
    await open("bare.html");
    const bare = await (await page.$("#bare")).contentFrame();
    await bare.waitForSelector(".headline-say");
    const liar = page.frames().find((frame) => frame.url().endsWith("forger.html"));
    await liar.evaluate(() => window.lies());
    await fill(bare, income, "8000");
    assert.match(await settled(bare, ".headline-say"), /每月/);
    assert.equal(await bare.$eval('[data-field="/region"]', (box) => box.value), "31");
    assert.equal(await liar.evaluate(() => window.answers), 0);
    assert.equal(
      await page.evaluate(
        () =>
          window.messages.filter(({ data }) => data.height !== 4321 && !data.detail?.forged && data.type !== "hello")
            .length,
      ),
      0,
    );
    assert.equal(await bare.$(".widget-listener"), null);
    assert.equal(await bare.$(".is-fitted"), null);
  });

  it("is a page of its own behind a plain link", async () => {
    page = await visit(browser, `${site.url}widget.html`, { hash: "w.region=31&w.lang=en&w.income=7000", width: 360 });
    assert.match(await settled(page, ".headline-say"), /^Pay/);
    assert.equal(await page.$eval(`[data-field="${income}"]`, (box) => box.value), "7000");
    assert.deepEqual(page.problems, []);
  });

  it("works in a sandbox, and shows the address it may not open", async () => {
    await openOne("boxed.html");
    const frame = await frameOf(page, "one");
    assert.equal(await frame.evaluate(() => self.origin), "null");
    assert.equal(
      await page.$eval("#one", (each) => each.shadowRoot.querySelector("iframe").getAttribute("sandbox")),
      "allow-scripts",
    );
    await fill(frame, income, "8000");
    await until(page, () => window.heard.some(({ detail }) => detail.request?.person.monthly_income === 8000));
    await press(frame, ".widget-more a");
    await frame.waitForSelector(".unopened input");
    const address = await frame.$eval(".unopened input", (box) => box.value);
    assert.ok(address.startsWith(`${site.url}#`) && address.includes("i=8000") && address.includes("r=31"), address);
    assert.equal((await atRest(page, "one")).shown, (await atRest(page, "one")).content);
    assert.equal((await browser.pages()).filter((each) => each.url().startsWith(`${site.url}#`)).length, 0);
    assert.deepEqual(await refused(page), []);
  });

  it("leaves a link and says so when the frame does not answer", async () => {
    await open("dumb.html");
    const { errors } = await hears(page, "one", "error");
    assert.deepEqual(
      errors.map(({ code }) => code),
      ["not_loaded"],
    );
    assert.match(errors[0].message.zh, /没有打开/);
    const link = await page.$eval("#one", (each) => {
      const a = each.shadowRoot.querySelector("a");
      return {
        href: a.href,
        text: a.textContent,
        height: a.getBoundingClientRect().height,
        frame: each.shadowRoot.querySelector("iframe").clientHeight,
      };
    });
    assert.deepEqual(
      [link.href, link.text, link.frame],
      [`${site.url}widget.html#w.lang=en`, "Open the pension comparison", 0],
    );
    assert.ok(link.height > 10);
    // A frame that comes late is shown after all.
    await page.$eval("#one", (each) => each.setAttribute("sandbox", ""));
    await hears(page, "one", "result");
    assert.equal(await page.$eval("#one", (each) => each.shadowRoot.querySelector("a")), null);
  });

  it("shows what the host put inside when it does not load, and until it does", async () => {
    await open("dumb-with-link.html");
    await hears(page, "one", "error");
    assert.ok((await page.$eval("#one a", (link) => link.getBoundingClientRect().height)) > 10);
    await page.close();
    await open("without.html");
    assert.ok((await page.$eval("#one a", (link) => link.getBoundingClientRect().height)) > 10);
  });

  it("adds nothing to the host’s window, and may be loaded twice", async () => {
    await open("without.html");
    const added = await page.evaluate(async (url) => {
      const before = new Set(Object.getOwnPropertyNames(window));
      const load = () =>
        new Promise((resolve, reject) => {
          const script = Object.assign(document.createElement("script"), {
            src: url,
            onload: resolve,
            onerror: reject,
          });
          document.head.append(script);
        });
      await load();
      const first = customElements.get("flex-pension");
      await load();
      if (customElements.get("flex-pension") !== first) throw new Error("defined twice");
      return Object.getOwnPropertyNames(window).filter((each) => !before.has(each));
    }, `${site.url}flexpension.js`);
    assert.deepEqual(added, []);
    // The element was there before the script; this one comes after it.
    await hears(page, "one", "result");
    await add(page, "two", { view: "compact", region: "44" });
    assert.equal((await hears(page, "two", "result")).request.region, "44");
    assert.equal(await page.evaluate(() => window.length), 0);
  });

  it("asks nobody but its own site, and keeps nothing", async () => {
    page = await visitHost(browser, "about:blank");
    const { asked } = page;
    await page.goto(`${portal.url}one.html`);
    await hears(page, "one", "result");
    const frame = await frameOf(page, "one");
    const start = asked.length;
    await fill(frame, income, "8000");
    await until(page, () => window.heard.some(({ detail }) => detail.request?.person.monthly_income === 8000));
    assert.deepEqual(asked.slice(start), []);
    const away = asked.filter((url) => ![site.url, portal.url, "data:", "blob:"].some((ours) => url.startsWith(ours)));
    assert.deepEqual(away, []);
    const kept = await frame.evaluate(async () => ({
      cookie: document.cookie,
      local: localStorage.length,
      session: sessionStorage.length,
      databases: (await indexedDB.databases?.())?.length ?? 0,
      from: document.referrer,
    }));
    assert.deepEqual(kept, { cookie: "", local: 0, session: 0, databases: 0, from: "" });
    assert.equal((await heard(page, "one", "error")).length, 0);
  });
});
