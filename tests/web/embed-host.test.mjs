/**
 * The code of the Embed page on pages of another site: under the very policy the page tells its host to have, and under
 * policies that lack a part of it, where the test page has to say which.
 */
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { assertClean } from "./support/axe.mjs";
import { inBothBrowsers, until } from "./support/browsers.mjs";
import { serveCopy, serveHost } from "./support/host.mjs";
import { follow, serve, settled, visit } from "./support/site.mjs";

let site;
let host;
const copies = [];
before(async () => {
  site = await serve();
  host = await serveHost();
});
after(async () => {
  for (const copy of copies) await copy.stop();
  await host.stop();
  await site.stop();
});

async function copyOf(headers) {
  const copy = await serveCopy(headers);
  copies.push(copy);
  return copy;
}

const embedPages = new Map();

/** What the Embed page offers for these settings: code, policy, test page. One page of it goes from settings to settings. */
async function offered(browser, hash, url = site.url) {
  const opened = embedPages.get(browser) ?? new Map();
  embedPages.set(browser, opened);
  if (!opened.has(url)) opened.set(url, await visit(browser, `${url}embed.html`, { ready: ".hash-table" }));
  const page = opened.get(url);
  await page.bringToFront();
  await follow(page, hash);
  const text = (selector) => page.evaluate((where) => document.querySelector(where)?.textContent ?? "", selector);
  return {
    code: await text("#embed-code"),
    policy: (await text("#embed-policy")).replaceAll("\n", " "),
    test: await text("#embed-test-file"),
  };
}
const around = (code) =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>门户</title></head><body><h1>门户</h1>\n${code}\n</body></html>`;

const visitHost = (browser, url) => visit(browser, url, { width: 1000, ready: null });

/** The widget's own page, inside the host's, once it has answered. */
async function widgetIn(page) {
  const frame = await page.waitForFrame((each) => each.url().includes("widget.html"));
  await frame.waitForSelector(".headline-say");
  return frame;
}

const settings =
  "e.region=44-4403&e.lang=en&e.theme=%23c00&e.view=compact&e.plans=resident%2Cfixed&e.birth=1984-12&e.category=female_50&e.income=8000&e.months=60&e.balance=12000";

async function checkSettings(frame) {
  const seen = await frame.evaluate(() => ({
    lang: document.documentElement.lang,
    plans: [...document.querySelectorAll(".plan-row")].map((row) => row.dataset.plan),
    income: document.querySelector('[data-field="/person/monthly_income"]').value,
    region: document.querySelector('[data-field="/region"]').value,
    category: document.querySelector('[data-field="/person/category"]').value,
  }));
  assert.deepEqual(seen, {
    lang: "en",
    plans: ["resident", "fixed"],
    income: "8000",
    region: "44",
    category: "female_50",
  });
}

/** The lines of the test page, once they are all decided. */
async function report(page) {
  await until(page, () => document.getElementById("flexpension-test")?.dataset.done === "true");
  const lines = await page.$$eval("[data-line]", (items) =>
    items.map((item) => [item.dataset.line, { state: item.dataset.state, text: item.innerText }]),
  );
  return Object.fromEntries(lines);
}
const failing = (lines) => Object.keys(lines).filter((name) => lines[name].state !== "good");

function theCode(browser) {
  for (const form of ["script", "frame"]) {
    it(`shows the widget as it was chosen, by ${form}, under the policy the page names`, async () => {
      const { code, policy } = await offered(browser, `${settings}&e.form=${form}`);
      const page = await visitHost(browser, host.put(around(code), `default-src 'none'; img-src data:; ${policy}`));
      await checkSettings(await widgetIn(page));
      assert.deepEqual(page.problems, []);
      await page.close();
    });
  }

  it("fits its height by script, and hears the answer", async () => {
    const { code, policy } = await offered(browser, settings);
    const listener = `document.addEventListener('flexpension:result', (event) => { document.title = event.detail.request.region + ' ' + event.detail.answer.plans.length; });`;
    const hash = Buffer.from(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(listener))).toString(
      "base64",
    );
    const own = policy.replace("script-src", `script-src 'sha256-${hash}'`);
    const page = await visitHost(
      browser,
      host.put(around(`<script>${listener}</script>${code}`), `default-src 'none'; img-src data:; ${own}`),
    );
    await until(page, () => document.title === "44-4403 2");
    const frame = await widgetIn(page);
    const inner = await frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
    await until(page, (height) => document.querySelector("flex-pension").offsetHeight === height, inner);
    await page.close();
  });

  it("runs in a sandbox", async () => {
    for (const form of ["script", "frame"]) {
      const { code, policy } = await offered(browser, `e.sandbox=1&e.income=7000&e.form=${form}`);
      const page = await visitHost(browser, host.put(around(code), `default-src 'none'; img-src data:; ${policy}`));
      const frame = await widgetIn(page);
      assert.equal(
        await frame.evaluate(
          () => `${self.origin} ${document.querySelector('[data-field="/person/monthly_income"]').value}`,
        ),
        "null 7000",
      );
      await page.close();
    }
  });

  it("leads to the same by link, and shows the link where no script may run", async () => {
    const { code } = await offered(browser, `${settings}&e.form=link`);
    const page = await visitHost(browser, host.put(around(code), "default-src 'none'; img-src data:"));
    await page.$eval("a", (link) => link.click());
    await until(page, () => document.querySelector(".headline-say") !== null);
    await checkSettings(page);
    await page.close();
    const script = await offered(browser, settings);
    const blocked = await visitHost(browser, host.put(around(script.code), "default-src 'none'; img-src data:"));
    assert.match(await blocked.$eval("flex-pension", (element) => element.innerText), /Compare your pension/);
    await blocked.close();
  });

  it("gives a frame room for all it shows at first", async () => {
    for (const view of ["compact", "full"]) {
      for (const lang of ["zh", "en"]) {
        for (const plans of ["standard-floor", "standard-floor%2Cstandard-100%2Cfixed%2Cresident%2Csave"]) {
          const hash = `e.form=frame&e.view=${view}&e.lang=${lang}&e.plans=${plans}`;
          const { code } = await offered(browser, hash);
          const given = Number(/height="(\d+)"/.exec(code)[1]);
          const address = /src="([^"]+)"/.exec(code)[1].replaceAll("&amp;", "&");
          const page = await visit(browser, address, { width: 360, height: 700 });
          await settled(page);
          const needed = await page.evaluate(() => document.documentElement.getBoundingClientRect().height);
          assert.ok(needed <= given && given < needed + 250, `${hash}: ${needed} in ${given}`);
          await page.close();
        }
      }
    }
  });
}

function theTestPage(browser) {
  // axe takes the ground of a page that has none for white, in the dark as well.
  const cleanByLight = (page) => assertClean(page, "", ["light"]);
  const rest = "default-src 'none'; img-src data:";

  it("is all good on our own site, in both languages, and clean to axe", async () => {
    for (const [file, said] of [
      ["host-test.html", "全部通过"],
      ["host-test-en.html", "Everything works"],
    ]) {
      const page = await visitHost(browser, `${site.url}${file}`);
      assert.deepEqual(failing(await report(page)), []);
      assert.match(await settled(page, "#flexpension-test"), new RegExp(said));
      assert.deepEqual(page.problems, []);
      await cleanByLight(page);
      await page.close();
    }
  });

  it("is all good on a site with the policy the page names", async () => {
    const { test, policy } = await offered(browser, "e.income=7000");
    const allowed = policy.replace("script-src ", `script-src ${site.url}host-test.js `);
    const page = await visitHost(browser, host.put(test, `${rest}; ${allowed}`));
    const lines = await report(page);
    assert.deepEqual(failing(lines), [], JSON.stringify(lines));
    assert.match(lines.height.text, /\d{3,4} 像素/);
    assert.deepEqual(page.problems, []);
    await cleanByLight(page);
    await page.close();
  });

  browser.once("is all good on a site without a policy", async () => {
    const { test } = await offered(browser, "lang=en&e.view=compact&e.theme=%23c00");
    const page = await visitHost(browser, host.put(test));
    assert.deepEqual(failing(await report(page)), []);
    await page.close();
  });

  it("says in its own text what to allow where no script of ours may run", async () => {
    const { test } = await offered(browser, "");
    const page = await visitHost(browser, host.put(test, `${rest}; frame-src ${site.url}widget.html`));
    const text = await settled(page, "#flexpension-test");
    assert.match(text, /测试脚本没有运行/);
    for (const file of ["host-test.js", "flexpension.js", "widget.html"])
      assert.ok(text.includes(`${site.url}${file}`), file);
    // What it promises below is there: the frame works without a script.
    await page.$eval("iframe", (frame) => frame.scrollIntoView());
    await widgetIn(page);
    await page.close();
  });

  it("names the line to add where scripts may run but not the loader", async () => {
    const { test } = await offered(browser, "");
    const page = await visitHost(
      browser,
      host.put(test, `${rest}; script-src 'self' ${site.url}host-test.js; frame-src ${site.url}`),
    );
    const lines = await report(page);
    assert.deepEqual(failing(lines), ["loader", "frame", "engine", "height", "events", "sandbox", "policy"]);
    assert.ok(
      lines.loader.text.includes(`script-src 'self' ${site.url}host-test.js ${site.url}flexpension.js`),
      lines.loader.text,
    );
    await page.close();
  });

  it("names the line to add where frames may not open", async () => {
    const { test } = await offered(browser, "");
    const page = await visitHost(browser, host.put(test, `default-src 'self'; img-src data:; script-src ${site.url}`));
    const lines = await report(page);
    assert.deepEqual(failing(lines), ["frame", "engine", "height", "events", "sandbox", "bare", "policy"]);
    for (const line of ["frame", "bare"])
      assert.ok(lines[line].text.includes(`frame-src 'self' ${site.url}widget.html`), lines[line].text);
    await page.close();
  });

  browser.once("tells a loader that has changed from one that is not there", async () => {
    const { test } = await offered(browser, "");
    const changed = test.replace(/(flexpension\.js"\s+integrity="sha384-)[\w+/]+/, `$1${"A".repeat(64)}`);
    const page = await visitHost(browser, host.put(changed));
    assert.match((await report(page)).loader.text, /更新过了/);
    await page.close();
  });

  it("tells a server that sends no permission to check the hash, or to run in a sandbox", async () => {
    const copy = await copyOf();
    const { test } = await offered(browser, "e.pin=0", copy.url);
    const unpinned = await visitHost(browser, host.put(test));
    const sandbox = await report(unpinned);
    assert.deepEqual(failing(sandbox), ["sandbox"]);
    assert.match(sandbox.sandbox.text, /Access-Control-Allow-Origin: \*/);
    await unpinned.close();
    // Our own script has no permission to be checked either, so it is left unpinned; the loader is the case.
    const pinned = test
      .replace(/src="([^"]+flexpension\.js)" async/, 'src="$1" integrity="sha384-x" crossorigin="anonymous" async')
      .replace("sha384-x", `sha384-${"A".repeat(64)}`);
    const page = await visitHost(browser, host.put(pinned));
    assert.match((await report(page)).loader.text, /flexpension\.js 时没有带 Access-Control-Allow-Origin/);
    await page.close();
  });

  it("tells a server that does not let itself be framed", async () => {
    const copy = await copyOf({ "x-frame-options": "SAMEORIGIN", "access-control-allow-origin": "*" });
    const { test } = await offered(browser, "", copy.url);
    const page = await visitHost(browser, host.put(test));
    await until(page, () => document.querySelector("[data-line=frame]")?.dataset.state === "bad");
    const text = await page.$eval("[data-line=frame]", (item) => item.innerText);
    assert.match(text, /frame-ancestors/);
    assert.ok(text.includes(new URL(host.url).origin));
    await page.close();
  });
}

inBothBrowsers("on another site", (browser) => {
  describe("the code", () => theCode(browser));
  describe("the test page", () => theTestPage(browser));
});
