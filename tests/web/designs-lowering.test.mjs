/** Designs that bring less a month than paying nothing more are marked wherever one looks at them. */
import assert from "node:assert/strict";
import { after, before, it } from "node:test";
import { assertClean } from "./support/axe.mjs";
import { inBothBrowsers, resize } from "./support/browsers.mjs";
import { serve, settled } from "./support/site.mjs";

let site;
before(async () => (site = await serve()));
after(() => site.stop());

/** As if the engine said so of every design that these levels name, and of no other. */
async function open(browser, hash, lowering) {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument((levels) => {
    const parse = JSON.parse;
    JSON.parse = (text, ...more) => {
      const value = parse(text, ...more);
      for (const design of value?.designs ?? [])
        design.lowers_pension = Object.entries(levels).every(([choice, level]) => design[choice] === level);
      return value;
    };
  }, lowering);
  await resize(page, { width: 1280, height: 900 });
  await page.goto(`${site.url}designs.html#${hash}`);
  await page.waitForSelector("[data-design]");
  return page;
}

const marks = (page) =>
  page.evaluate(() => ({
    rows: [...document.querySelectorAll("[data-design]")]
      .filter((row) => row.querySelector(".tag--lowers"))
      .map((row) => row.dataset.design),
    struck: document.querySelectorAll("[data-point] .strike").length,
    spoken: [...document.querySelectorAll("[data-point]")].filter((point) =>
      /比今后不再缴费还少|paying nothing more/.test(point.getAttribute("aria-label")),
    ).length,
    key: /划线|struck/.test(document.querySelector(".designs-key").innerText),
  }));

inBothBrowsers("designs that lower the pension", (browser) => {
  browser.once("are marked in the table, the map and in words", async () => {
    const page = await open(browser, "v=2026-11&k=120&x=1.5", { index: "fixed", level: "absolute" });
    const { rows, struck, spoken, key } = await marks(page);
    assert.equal(rows.length, 54);
    assert.ok(
      rows.every((code) => code[0] === "0" && code[5] === "1"),
      rows.join(),
    );
    assert.ok(struck > 0 && struck === spoken, `${struck} struck, ${spoken} said`);
    assert.equal(key, true);
    assert.match(await settled(page, "fp-designs-summary"), /有 54 种让每月领的比今后不再缴费还少/);
    // What is looked at says it, too.
    await page.$eval("[data-point]:has(.strike)", (point) => point.focus());
    assert.match(
      await settled(page, ".readout"),
      /每月领的比今后不再缴费还少。|其中 \d+ 种，每月领的比今后不再缴费还少。/,
    );
    if (browser.name === "chromium") await assertClean(page);
    await page.close();
  });

  browser.once("are said in English, too, and nothing is where there are none", async () => {
    const page = await open(browser, "v=2026-11&lang=en", { index: "amplified" });
    assert.match(await settled(page, "fp-designs-summary"), /108 bring less a month than paying nothing more/);
    assert.equal((await marks(page)).rows.length, 108);
    await page.close();
    const none = await open(browser, "v=2026-11", { index: "nobody" });
    assert.deepEqual(await marks(none), { rows: [], struck: 0, spoken: 0, key: false });
    assert.doesNotMatch(await settled(none, "fp-designs"), /不再缴费还少/);
    await none.close();
  });
});
