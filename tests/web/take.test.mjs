/** What leaves Calculate and comes back, as a visitor meets it: code, files, this device, a messenger's browser, paper. */
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, it } from "node:test";
import { assertClean } from "./support/axe.mjs";
import { inBothBrowsers, until } from "./support/browsers.mjs";
import { printed } from "./support/paper.mjs";
import { saved } from "./support/saved.mjs";
import { fill, follow, headline, press, serve, settled, visit } from "./support/site.mjs";

const WECHAT =
  "Mozilla/5.0 (Linux; Android 13) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/107.0 Mobile Safari/537.36 MicroMessenger/8.0.30";
const said = "y=1974&c=female_55&i=2500&r=51&k=100&b=20000&x=0.6";
const keptKeys = (page) => page.evaluate(() => Object.keys(localStorage));
const hasText = (selector, text) => document.querySelector(selector)?.innerText.includes(text) === true;

let site;
let folder;
before(async () => {
  site = await serve();
  folder = mkdtempSync(join(tmpdir(), "flexpension-take-"));
});
after(async () => {
  rmSync(folder, { recursive: true });
  await site.stop();
});

/** Gives the page's box for files this text as a file. */
async function give(page, name, text) {
  const file = join(folder, name);
  writeFileSync(file, text);
  const box = await page.waitForSelector("[data-field=take-file]");
  await box.uploadFile(file);
}

inBothBrowsers("taking it along", (browser) => {
  let page;
  before(async () => {
    page = await visit(browser, site.url, { hash: said });
    await page.waitForSelector("fp-take .take");
  });

  it("draws the code of what is said, and says what to do where that is too long", async () => {
    await press(page, "[data-do=take-qr]");
    await until(page, () => document.querySelector(".take-code img")?.complete);
    const first = await page.$eval(".take-code img", ({ src }) => src);
    await fill(page, "/person/monthly_income", "2600");
    await until(page, (before) => document.querySelector(".take-code img")?.src !== before, first);
    await follow(page, `${said}&${"h=2014~12~2500~&".repeat(20)}hy=0`);
    await until(page, hasText, "[data-code=none]", "存成文件");
    await press(page, "[data-do=take-qr]");
    await follow(page, said);
  });

  it("opens its own file and table again, and refuses others in words", async () => {
    const before = await headline(page);
    const files = { "inputs.json": await saved(page, "state"), "answer.csv": await saved(page, "csv") };
    await press(page, "[data-do=take-open]");
    await give(page, "other.json", '{"name":"x"}');
    await until(page, hasText, ".take-open [role=alert]", "没有本站存的内容");
    await give(page, "broken.json", files["inputs.json"].replace(/c=female_55/g, "c=nobody"));
    await until(page, hasText, ".take-open [role=alert]", "不完整");
    await assertClean(page);
    for (const [name, text] of Object.entries(files)) {
      await follow(page, "i=9000");
      assert.notEqual(await headline(page), before);
      if (!(await page.$(".take-open"))) await press(page, "[data-do=take-open]");
      await give(page, name, text);
      await until(page, hasText, ".take-said", "已打开");
      assert.equal(await headline(page), before);
      assert.match(await page.evaluate(() => location.hash), /y=1974.*c=female_55/);
    }
  });

  it("keeps what is said only where asked, goes on from there, and forgets it", async () => {
    assert.deepEqual(await keptKeys(page), []);
    await press(page, "[data-do=keep]");
    await until(page, hasText, ".take-keep", "已记在");
    await fill(page, "/person/monthly_income", "3300");
    await until(page, () => localStorage.getItem("flexpension.kept")?.includes("i=3300"));
    const again = await visit(browser, site.url);
    await until(again, hasText, ".page-note", "上次记在");
    await until(again, () => location.hash.includes("i=3300"));
    await press(again, "[data-do=forget-kept]");
    await until(again, () => localStorage.length === 0);
    assert.deepEqual(again.problems, []);
    await again.close();
  });

  it("gives texts to copy in a messenger’s browser", async () => {
    const inside = await browser.newPage();
    await inside.setUserAgent(WECHAT);
    await inside.goto(`${site.url}#${said}`);
    await inside.waitForSelector("fp-take .take");
    await settled(inside);
    for (const [button, text] of [
      ["save-state", '"flexpension.state.v1"'],
      ["save-csv", "pension.total"],
      ["sheet", "灵活就业养老金比算"],
    ]) {
      await press(inside, `[data-do=${button}]`);
      await until(inside, (wanted) => document.querySelector("fp-hand-over textarea")?.value.includes(wanted), text);
    }
    await press(inside, "[data-do=close-handed]");
    await until(inside, () => document.querySelector("fp-hand-over") === null);
    assert.deepEqual(inside.problems, []);
    await inside.close();
  });

  // What it prints is of the page, not of the browser; only one of them says it as text that can be read.
  if (browser.name === "chromium")
    it("prints one sheet, two sides at most, with everything on it, also in English and in large type", async () => {
      for (const reading of ["", "lang=en&", "big=1&", "lang=en&big=1&"]) {
        await follow(page, reading + said);
        await page.evaluate(() => {
          window.printed = false;
          window.print = () => (window.printed = true);
        });
        await press(page, "[data-do=sheet]");
        await until(page, () => window.printed);
        await settled(page);
        const sides = await printed(page);
        assert.ok(sides.length <= 2, `${sides.length} sides ${reading}`);
        const text = sides.join("");
        const wanted = await page.evaluate(() => [
          ...[...document.querySelectorAll(".headline-number, .plan-name, .figures h3")].map(
            (each) => each.textContent,
          ),
          ...location.hash.slice(1).split("&"),
          "12333",
        ]);
        for (const each of wanted) assert.ok(text.includes(each.replace(/\s+/g, "")), `${each} ${reading}`);
        assert.match(text, /2026年11月21日|21November2026/);
        await page.evaluate(() => dispatchEvent(new Event("pointerdown")));
        await until(page, () => document.querySelector("fp-sheet") === null);
      }
    });
});
