/** What an editor does on the Embed page: choose, look, copy, come back by a link. */
import assert from "node:assert/strict";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, afterEach, before, beforeEach, describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { assertClean } from "./support/axe.mjs";
import { inBothBrowsers, launch, resize, until } from "./support/browsers.mjs";
import { assertFits, choose, follow, press, serve, settled, visit } from "./support/site.mjs";

let site;
before(async () => {
  site = await serve();
});
after(() => site.stop());

const code = (page) => settled(page, "#embed-code");
const errorAt = (page, name) => settled(page, `#embed-${name}-error`);
const inPreview = (page, selector) =>
  page.evaluate(
    (where) => document.querySelector(".stage iframe").contentDocument?.querySelector(where)?.innerText ?? "",
    selector,
  );

async function open(browser, hash = "", url = site.url) {
  // What may not be there is asked for, and a browser reports that it is not.
  const page = await visit(browser, `${url}embed.html`, {
    hash,
    ready: "#embed-region",
    heeds: (text) => !/404/.test(text),
  });
  await page.waitForSelector(".hash-table, [data-section=hashes] .quiet");
  return page;
}

async function type(page, name, text) {
  await page.$eval(`#embed-${name}`, (input) => {
    input.focus();
    input.select();
  });
  if (text === "") await page.keyboard.press("Delete");
  else await page.keyboard.type(text);
  await page.$eval(`#embed-${name}`, (input) => input.blur());
}

/** On one page, which goes back to how it opens for every test: what follows from what is said alone. */
function whatIsSaid(browser) {
  let page;
  before(async () => {
    page = await open(browser);
  });
  beforeEach(async () => {
    await page.bringToFront();
    await follow(page, "");
  });
  afterEach(() => {
    assert.deepEqual(page.problems.splice(0), []);
  });
  after(() => page.close());

  browser.once("offers a palette beside the box", async () => {
    await page.$eval(".palette", (input) => {
      input.value = "#00aa55";
      input.dispatchEvent(new Event("input", { bubbles: true }));
    });
    assert.match(await code(page), /theme="#00aa55"/);
    assert.equal(await page.$eval("#embed-theme", (input) => input.value), "#00aa55");
    await press(page, "[data-do=theme-reset]");
    assert.doesNotMatch(await code(page), /theme/);
  });

  browser.once("writes a frame and a link as well", async () => {
    await choose(page, "e.lang", "en");
    await press(page, "[data-do=form-frame]");
    const frame = await code(page);
    assert.match(
      frame,
      /^<iframe\n {2}src="http[^"]+widget\.html#w\.lang=en"\n {2}title="Compare your pension"\n {2}width="100%"\n {2}height="\d{4}"/,
    );
    assert.match(await settled(page, "#embed-policy"), /^frame-src http:\/\/127\.0\.0\.1:\d+\/widget\.html;$/);
    await press(page, "[data-do=form-link]");
    assert.match(await code(page), /^<a href="http[^"]+widget\.html#w\.lang=en">Compare your pension<\/a>$/);
    assert.equal(await page.$("#embed-policy"), null);
  });

  browser.once("says beside the box what is wrong, and leaves it out of the code", async () => {
    const wrong = [
      ["theme", "red", /色号/],
      ["birth", "1990", /1990-05/],
      ["income", "很多", /数字/],
      ["income", "2000000", /1,000,000/],
      ["months", "3.5", /整数/],
      ["balance", "500", /已交月数/],
      ["address", "http://example.gov.cn/", /https/],
      ["address", "https://example.gov.cn/?a", /\?/],
    ];
    for (const [box, text, message] of wrong) {
      await type(page, box, text);
      assert.match(await errorAt(page, box), message, `${box} ${text}`);
      assert.equal(await page.$eval(`#embed-${box}`, (input) => input.getAttribute("aria-invalid")), "true");
      if (box !== "address") assert.match(await settled(page, ".embed-left-out"), message);
      await type(page, box, "");
      assert.equal(await errorAt(page, box), "");
    }
    assert.match(await code(page), /<flex-pension>/);
  });

  browser.once("hears from the preview what the engine would refuse", async () => {
    await type(page, "birth", "2024-05");
    await until(page, () => /16/.test(document.querySelector(".embed-preview .field-error").innerText));
    await type(page, "birth", "");
    await until(page, () => document.querySelector(".embed-preview .field-error").innerText.trim() === "");
  });

  browser.once("points to another copy, whose policy lines follow", async () => {
    await type(page, "address", "https://www.example.gov.cn/pension/embed.html");
    const text = await code(page);
    assert.match(text, /src="https:\/\/www\.example\.gov\.cn\/pension\/flexpension\.js"/);
    assert.match(text, /<a href="https:\/\/www\.example\.gov\.cn\/pension\/widget\.html">/);
    assert.equal(
      await settled(page, "#embed-policy"),
      "script-src https://www.example.gov.cn/pension/flexpension.js;\nframe-src https://www.example.gov.cn/pension/widget.html;",
    );
    assert.match(
      await page.$eval("#embed-test-file", (pre) => pre.textContent),
      /src="https:\/\/www\.example\.gov\.cn\/pension\/host-test\.js"/,
    );
    assert.match(await settled(page, "[data-section=hashes]"), /另一个版本/);
  });

  browser.once("leaves the hash out when asked", async () => {
    await press(page, '[data-field="e.pin"]');
    assert.doesNotMatch(await code(page), /integrity|crossorigin/);
    assert.match(await settled(page, "[data-section=hashes]"), /flexpension\.js\s+sha384-/);
  });

  const wide = "lang=en&big=1&e.theme=x&e.width=desktop&e.form=frame";
  for (const hash of browser.name === "chromium" ? ["", wide] : [wide]) {
    it(`fits every window${hash && ` with ${hash}`}`, async () => {
      await follow(page, hash);
      await page.$$eval("details", (all) => {
        for (const each of all) each.open = true;
      });
      await assertFits(page, [320, 360, 1024, 1280]);
    });
  }

  // What language it is in makes no difference to what a browser does with it, and both are the same otherwise.
  const looks = [
    "e.theme=x&e.plans=save&e.income=y&e.sandbox=1",
    "lang=en&e.form=frame&e.address=http%3A%2F%2Fx.cn&e.width=desktop",
  ];
  for (const hash of browser.name === "chromium" ? ["", ...looks] : looks.slice(1)) {
    it(`is clean to axe: ${hash || "as it opens"}`, async () => {
      await resize(page, { width: hash.includes("lang") ? 1280 : 360, height: 900 });
      await follow(page, hash);
      await page.$$eval("details", (all) => {
        for (const each of all) each.open = true;
      });
      await settled(page);
      await assertClean(page);
    });
  }
}

/** Each on a page of its own. */
function fromTheStart(browser) {
  let page;
  beforeEach(async () => {
    page = await open(browser);
  });
  afterEach(async () => {
    assert.deepEqual(page.problems, []);
    await page.close();
  });

  it("gives short code at once, and shows what it makes", async () => {
    const text = await code(page);
    assert.match(
      text,
      /^<script\n {2}src="http:\/\/127\.0\.0\.1:\d+\/flexpension\.js"\n {2}integrity="sha384-[\w+/]{64}"\n {2}crossorigin="anonymous"\n {2}async\n><\/script>\n<flex-pension>/,
    );
    await until(
      page,
      () => document.querySelector(".stage iframe").contentDocument?.querySelector(".headline-say") !== null,
    );
    assert.match(await inPreview(page, ".headline-say"), /每月交/);
    await until(page, () => Number(document.querySelector(".stage iframe").height) > 500);
    assert.equal(await page.evaluate(() => window.scrollY), 0, "the preview has pulled the page down");
  });

  it("follows every control, in the code and in the preview", async () => {
    const changes = [
      [() => choose(page, "e.region", "44"), 'region="44"', "w.region=44"],
      [() => choose(page, "e.region/part", "44-4403"), 'region="44-4403"', "w.region=44-4403"],
      [() => choose(page, "e.lang", "en"), 'lang="en"', "w.lang=en"],
      [() => choose(page, "e.view", "compact"), 'view="compact"', "w.view=compact"],
      [() => type(page, "theme", "C00"), 'theme="#c00"', "w.theme=%23c00"],
      [
        () => press(page, "[data-plan-choice=fixed]"),
        'plans="standard-floor,standard-100,fixed,resident"',
        "w.plans=standard-floor%2Cstandard-100%2Cfixed%2Cresident",
      ],
      [
        () => press(page, "[data-do=up-fixed]"),
        'plans="standard-floor,fixed,standard-100,resident"',
        "w.plans=standard-floor%2Cfixed%2Cstandard-100%2Cresident",
      ],
      [() => type(page, "birth", "1984年12月"), 'birth="1984-12"', "w.birth=1984-12"],
      [() => choose(page, "e.category", "female_50"), 'category="female_50"', "w.category=female_50"],
      [() => type(page, "income", "8,000"), 'income="8000"', "w.income=8000"],
      [() => type(page, "months", "60"), 'months="60"', "w.months=60"],
      [() => type(page, "balance", "1.2万"), 'balance="12000"', "w.balance=12000"],
    ];
    await until(
      page,
      () => document.querySelector(".stage iframe").contentDocument?.querySelector(".headline-say") != null,
    );
    // The widget soon writes an address of its own in place of the one it was given.
    await page.evaluate(() => {
      window.given = [];
      const { contentWindow: widget } = document.querySelector(".stage iframe");
      widget.addEventListener("hashchange", ({ newURL }) => window.given.push(newURL));
    });
    for (const [change, written, shown] of changes) {
      await change();
      await until(page, (text) => document.querySelector("#embed-code").textContent.includes(text), written);
      await until(page, (text) => window.given.at(-1)?.includes(text), shown);
    }
    await until(page, () => document.querySelector(".stage iframe").contentDocument.documentElement.lang === "en");
    await until(
      page,
      () => document.querySelector(".stage iframe").contentDocument.querySelectorAll(".plan-row").length === 4,
    );
    const rows = await page.evaluate(() =>
      [...document.querySelector(".stage iframe").contentDocument.querySelectorAll(".plan-row")].map(
        (row) => row.dataset.plan,
      ),
    );
    assert.deepEqual(rows, ["standard-floor", "fixed", "standard-100", "resident"]);
    await press(page, '[data-field="e.sandbox"]');
    assert.match(await code(page), /\n {2}sandbox\n>/);
    await until(page, () => document.querySelector(".stage iframe").getAttribute("sandbox") === "allow-scripts");
    // Of no origin now, it can no longer be looked into, but it still tells its height.
    await until(page, () => Number(document.querySelector(".stage iframe").height) > 300);
    await press(page, "[data-do=width-desktop]");
    await until(page, () => document.querySelector(".stage iframe").clientWidth > 700);
    await press(page, "[data-do=again]");
    assert.match(await code(page), /<flex-pension>/);
  });

  browser.once("takes along what was said in Calculate", async () => {
    await page.close();
    page = await open(
      browser,
      "v=2026-11&r=31&i=9000&a=cautious&lang=en&p=standard~mine~b=ratio~r=0.8&p=resident~town",
    );
    await press(page, '[data-field="e.take"]');
    await until(page, () =>
      /state="r=31&amp;i=9000&amp;a=cautious&amp;.*p=standard~mine/.test(
        document.querySelector("#embed-code").textContent,
      ),
    );
    const written = await code(page);
    assert.doesNotMatch(written, /v=2026|lang=en/);
    assert.equal(await page.$eval("#embed-income", (input) => input.placeholder), "9000");
    assert.equal(await page.$$eval("[data-plan-choice]", (boxes) => boxes.length), 2);
    await type(page, "income", "9500");
    assert.match(await code(page), /income="9500"\n {2}state=/);
    await until(
      page,
      () => document.querySelector(".stage iframe").contentDocument?.querySelectorAll(".plan-row").length === 2,
    );
  });

  browser.once("says what a wrong link says wrong", async () => {
    await page.close();
    page = await open(browser, "e.region=99&e.view=tiny&e.plans=save&e.income=x");
    for (const box of ["region", "view", "plans", "income"]) assert.notEqual(await errorAt(page, box), "", box);
    assert.equal((await settled(page, ".embed-left-out")).split("\n").filter(Boolean).length, 5);
    assert.equal(await page.$eval("[data-plan-choice=save]", (box) => box.checked), true);
    await press(page, "[data-plan-choice=fixed]");
    assert.match(await code(page), /plans="fixed,save"/);
  });

  browser.once("comes back from its link", async () => {
    await choose(page, "e.region", "31");
    await type(page, "theme", "#0a5");
    await type(page, "income", "7,300");
    await press(page, "[data-do=down-fixed]");
    await press(page, "[data-do=form-frame]");
    await press(page, '[data-field="e.sandbox"]');
    await until(page, () => location.hash.includes("e.sandbox=1"));
    const again = await open(browser, (await page.evaluate(() => location.hash)).slice(1));
    assert.equal(await code(again), await code(page));
    assert.equal(await again.$eval("#embed-income", (input) => input.value), "7,300");
    await again.close();
  });

  it("copies, and says so; where it may not, it selects", async () => {
    await page.bringToFront();
    await page.click("[data-do=copy-embed-code]");
    await until(page, () => document.querySelector("fp-embed-code [role=status].copy-said").innerText !== "");
    assert.match(await settled(page, "fp-embed-code .copy-said"), /已复制/);
    const copied = await page.evaluate(() => navigator.clipboard.readText()).catch(() => null);
    if (copied !== null) assert.equal(copied, await page.$eval("#embed-code", (pre) => pre.textContent));
    await page.evaluate(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
    await page.click("[data-do=copy-embed-code]");
    await until(page, () => /Ctrl/.test(document.querySelector("fp-embed-code .copy-said").innerText));
    assert.equal(await page.evaluate(() => getSelection().toString().trim()), await code(page));
  });

  it("works by keyboard", async () => {
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    assert.equal(await page.evaluate(() => document.activeElement.id), "result");
    await page.focus("[data-plan-choice=standard-100]");
    await page.keyboard.press(" ");
    assert.match(await code(page), /plans="standard-floor,fixed,resident,save"/);
    await page.focus("[data-do=down-resident]");
    await page.keyboard.press("Enter");
    assert.match(await code(page), /plans="standard-floor,fixed,save,resident"/);
    // At the end now, the button is of no use; the keyboard stays in this row.
    await until(page, () => document.activeElement?.dataset.do === "up-resident");
    assert.equal(await page.$eval("[data-do=up-standard-floor]", (button) => button.disabled), true);
    await page.focus("[data-do=form-link]");
    await page.keyboard.press("Enter");
    assert.match(await code(page), /^<a /);
  });

  it("does not let saving go before what it copies", async () => {
    await page.close();
    page = await open(browser, "e.plans=fixed,save,resident");
    assert.equal(await page.$eval("[data-do=up-save]", (button) => button.disabled), true);
    assert.equal(await page.$eval("[data-do=down-fixed]", (button) => button.disabled), true);
  });
}

inBothBrowsers("embedding", (browser) => {
  describe("what is said", () => whatIsSaid(browser));
  describe("from the start", () => fromTheStart(browser));
});

describe("what there is to download", () => {
  let folder;
  let copy;
  let browser;
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), "flexpension-embed-"));
    cpSync(fileURLToPath(new URL("../../build/site", import.meta.url)), folder, { recursive: true });
    copy = await serve(folder);
    browser = await launch("chromium");
  });
  after(async () => {
    await browser.close();
    await copy.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it("is listed with size and checksum", async () => {
    const sha256 = "ab".repeat(32);
    writeFileSync(
      join(folder, "downloads.json"),
      JSON.stringify({
        "flexpension.html": { bytes: 1_234_567, sha256 },
        "flexpension-site.zip": { bytes: 654_321, sha256 },
      }),
    );
    const page = await open(browser, "", copy.url);
    const text = await settled(page, "[data-section=download]");
    assert.match(text, /flexpension\.html 1\.23 MB[\s\S]*flexpension-site\.zip 654 kB/);
    assert.equal(text.split(sha256).length, 3);
    assert.deepEqual(
      await page.$$eval("[data-section=download] a", (links) => links.map((link) => link.getAttribute("href"))),
      ["./flexpension.html", "./flexpension-site.zip"],
    );
    await page.close();
  });

  it("is nothing where nothing was built, and no hash is invented either", async () => {
    for (const file of ["downloads.json", "integrity.json"]) rmSync(join(folder, file), { force: true });
    // Somebody who was here before has a copy of the files for use without a network.
    const stranger = await browser.stranger();
    const page = await open(stranger, "", copy.url);
    assert.match(await settled(page, "[data-section=download]"), /没有可以下载的文件/);
    assert.equal(await page.$("[data-section=download] a"), null);
    assert.match(await settled(page, "[data-section=hashes]"), /没有 integrity\.json/);
    assert.doesNotMatch(await code(page), /integrity/);
    assert.match(await settled(page, ".embed-code"), /没有找到 integrity\.json/);
    await stranger.close();
  });
});
