/** The widget on a portal that allows as little as it can: what it shows, what the portal hears, how high it is. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { after, afterEach, before, beforeEach, describe, it } from "node:test";
import { pathToFileURL } from "node:url";
import { inBothBrowsers, resize, until } from "./support/browsers.mjs";
import { servePortal } from "./support/portal.mjs";
import { choose, fill, press, serve, settled, web } from "./support/site.mjs";
import { add, atRest, frameOf, heard, hears, refused, visitAnswered, visitHost } from "./support/widget.mjs";

const ids = ["small", "large", "boxed"];
const income = "/person/monthly_income";
const wasm = resolve(web, "..", process.env.FLEXPENSION_WASM_DIR ?? "build/wasm");

let site;
let portal;
let engine;
before(async () => {
  site = await serve();
  portal = await servePortal(site.url);
  const { default: load } = await import(pathToFileURL(join(wasm, "flexpension.mjs")));
  engine = await load({ wasmBinary: readFileSync(join(wasm, "flexpension.wasm")) });
});
after(async () => {
  await portal.stop();
  await site.stop();
});

const heights = (page, origin) =>
  page.evaluate(
    (from) =>
      window.messages
        .filter((each) => each.data.type === "height" && (!from || each.origin === from))
        .map((each) => each.data.height),
    origin,
  );

/** What looks and leaves everything as it was: on one page. */
function asItIs(browser) {
  let page;
  before(async () => {
    page = await visitAnswered(browser, portal.url, ids);
  });
  after(async () => {
    assert.deepEqual(page.problems, []);
    await page.close();
  });

  it("answers in three frames, under the strictest policy, refusing nothing", async () => {
    for (const id of ids) {
      const frame = await frameOf(page, id);
      assert.match(await settled(frame, ".headline-say"), /元|¥/, id);
      const ready = await hears(page, id, "ready");
      assert.match(ready.engine.version, /\d/);
      assert.match(ready.data.as_of, /^\d{4}-\d{2}-\d{2}$/);
      assert.match(
        await settled(frame, ".widget-foot"),
        new RegExp(`${ready.engine.version}[\\s\\S]*${ready.data.version}`),
      );
    }
    assert.deepEqual(await refused(page), []);
    assert.deepEqual(await page.evaluate(() => window.refused), []);
  });

  it("starts with what the portal says", async () => {
    const { request } = await hears(page, "large", "result");
    assert.equal(request.region, "44-4403");
    assert.deepEqual(request.person, {
      birth_month: "1984-12",
      category: "female_50",
      monthly_income: 6000,
      record: { months: 120, mean_index: 0.6, account_balance: 30000 },
    });
    assert.equal(
      await page.$eval("#large", (each) => each.shadowRoot.querySelector("iframe").title),
      "完整的养老金比算",
    );
    const small = await hears(page, "small", "result");
    assert.deepEqual(
      small.request.plans.map(({ id }) => id),
      ["standard-floor", "standard-100", "resident"],
    );
    assert.match(await settled(await frameOf(page, "boxed"), ".headline-say"), /^Pay/);
  });

  it("follows the width of its place, on a phone as well", async () => {
    const wide = await atRest(page, "small");
    await resize(page, { width: 360, height: 740 });
    await until(
      page,
      (was) => document.getElementById("small").shadowRoot.querySelector("iframe").clientHeight > was,
      wide.shown,
    );
    for (const id of ids) {
      // What is out of sight is measured again when somebody comes to see it.
      await page.$eval(`#${id}`, (element) => element.scrollIntoView());
      await new Promise((done) => setTimeout(done, 300));
      const { shown, content } = await atRest(page, id);
      const frame = await frameOf(page, id);
      assert.equal(shown, content, id);
      const [inner, scroll] = await frame.evaluate(() => [window.innerWidth, document.documentElement.scrollWidth]);
      assert.ok(scroll <= inner, `${scroll} in ${inner}`);
    }
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 360);
    await page.$eval("#small", (element) => element.scrollIntoView());
    await resize(page, { width: 1280, height: 900 });
    await until(
      page,
      (was) => document.getElementById("small").shadowRoot.querySelector("iframe").clientHeight === was,
      wide.shown,
    );
  });

  it("keeps its height through a time when the portal hides it", async () => {
    const { shown } = await atRest(page, "small");
    await page.evaluate(() => (document.getElementById("small").hidden = true));
    await new Promise((done) => setTimeout(done, 300));
    await page.evaluate(() => (document.getElementById("small").hidden = false));
    assert.equal((await atRest(page, "small")).shown, shown);
  });

  it("says in the frame that the portal can read along", async () => {
    const line = await settled(await frameOf(page, "small"), ".widget-listener");
    assert.equal(line, `放这个小窗口的网站（localhost:${new URL(portal.url).port}）可以读到您填的内容和算出的结果。`);
    assert.match(
      await settled(await frameOf(page, "boxed"), ".widget-listener"),
      /^The website .+ can read what you enter and the result\.$/,
    );
  });
}

function asItIsUsed(browser) {
  let page;
  beforeEach(async () => {
    page = await visitAnswered(browser, portal.url, ids);
  });
  afterEach(async () => {
    assert.deepEqual(page.problems, []);
    await page.close();
  });

  browser.once("tells exactly what the engine was asked and what it said", async () => {
    const frame = await frameOf(page, "small");
    const before = (await heard(page, "small", "result")).length;
    await fill(frame, income, "8000");
    await until(page, () => window.heard.some((each) => each.detail.request?.person.monthly_income === 8000));
    await atRest(page, "small");
    const results = await heard(page, "small", "result");
    assert.ok(results.length > before);
    for (const { request, answer } of results)
      assert.deepEqual(JSON.parse(engine.compare(JSON.stringify(request))), answer);
  });

  it("is as high as its content, up and down, and then rests", async () => {
    const frame = await frameOf(page, "large");
    const closed = await atRest(page, "large");
    assert.equal(closed.shown, closed.content);
    const tall = [];
    for (let turn = 0; turn < 3; turn += 1) {
      // Both have enough years: with too few, what can be done stands above the plans.
      for (const id of ["standard-100", "standard-floor"]) {
        const before = (await heights(page)).length;
        await press(frame, `[data-plan=${id}] .plan-open`);
        const open = await atRest(page, "large");
        assert.equal(open.shown, open.content);
        assert.ok(open.shown > closed.shown + 200, `${open.shown} after ${closed.shown}`);
        const sent = (await heights(page)).length - before;
        assert.ok(sent >= 1 && sent <= 4, `${sent} heights for one change`);
        await press(frame, `[data-plan=${id}] .plan-open`);
        tall.push((await atRest(page, "large")).shown);
      }
    }
    // The chosen plan's headline may be a line longer than the other's; nothing adds up.
    assert.ok(Math.max(...tall) - Math.min(...tall) < 60, tall.join());
    assert.deepEqual(tall.slice(0, 2), tall.slice(4), "the same state has the same height");
    const still = (await heights(page)).length;
    await new Promise((done) => setTimeout(done, 800));
    assert.equal((await heights(page)).length, still, "something moves by itself");
    const inner = await frame.evaluate(() => [window.innerWidth, document.documentElement.clientWidth]);
    assert.equal(inner[0], inner[1], "there is a scrollbar");
  });

  browser.once("reserves about the height it needs, and tells it before anybody scrolls there", async () => {
    const fresh = await visitAnswered(browser, portal.url, ids, { width: 1000, height: 500 });
    // A frame that may not run scripts never says how high it is.
    await add(fresh, "mute", { view: "compact", sandbox: "allow-forms" });
    const reserved = await fresh.$eval("#mute", (each) => each.shadowRoot.querySelector("iframe").clientHeight);
    for (const id of ["small", "boxed"]) {
      const { shown, content } = await atRest(fresh, id);
      assert.equal(shown, content, id);
      assert.ok(Math.abs(shown - reserved) < reserved * 0.15, `${reserved} reserved, ${shown} needed`);
    }
    await fresh.close();
  });

  it("is one of many that know nothing of each other", async () => {
    await atRest(page, "large");
    const before = {
      large: (await heard(page, "large", "result")).length,
      height: (await atRest(page, "large")).shown,
    };
    const small = await frameOf(page, "small");
    await choose(small, "/region", "31");
    await until(page, () => window.heard.some((each) => each.detail.request?.region === "31"));
    await press(small, "[data-plan=resident] .plan-open");
    await atRest(page, "small");
    assert.equal((await heard(page, "large", "result")).length, before.large);
    assert.equal((await atRest(page, "large")).shown, before.height);
    assert.equal((await hears(page, "large", "result")).request.region, "44-4403");
  });

  browser.once("leads to the full page with what was entered", async () => {
    const frame = await frameOf(page, "small");
    await fill(frame, income, "7300");
    await settled(frame);
    const href = await frame.$eval(".widget-more a", (link) => link.href);
    assert.ok(href.startsWith(`${site.url}#`), href);
    const full = await visitHost(browser, href);
    await full.waitForSelector(".headline-say");
    assert.equal(await full.$eval(`[data-field="${income}"]`, (box) => box.value), "7300");
    assert.equal((await full.$$(".plan-row")).length, 5);
    await full.close();
  });

  it("leaves nothing behind when the portal takes it away, and comes back", async () => {
    await page.evaluate(() => {
      const all = [];
      for (const way of ["addEventListener", "removeEventListener"]) {
        const real = window[way];
        window[way] = function (type, ...rest) {
          if (type === "message") all.push(way);
          return real.call(this, type, ...rest);
        };
      }
      window.listeners = all;
      window.taken = document.getElementById("small");
      window.taken.remove();
    });
    assert.deepEqual(await page.evaluate(() => window.listeners), ["removeEventListener"]);
    assert.equal(await page.evaluate(() => window.taken.shadowRoot.childElementCount), 0);
    const before = (await heard(page, "small", "result")).length;
    await page.evaluate(() => document.querySelector("main").append(window.taken));
    await hears(page, "small", "result", before);
    assert.deepEqual(await page.evaluate(() => window.listeners), ["removeEventListener", "addEventListener"]);
  });
}

inBothBrowsers("the widget", (browser) => {
  describe("as it is", () => asItIs(browser));
  describe("as it is used", () => asItIsUsed(browser));
});
