/** From a number of a plan to the document that it rests on. */
import assert from "node:assert/strict";
import { after, before, it } from "node:test";
import { assertClean } from "./support/axe.mjs";
import { inBothBrowsers, resize, until } from "./support/browsers.mjs";
import { fill, press, serve, settled, visit } from "./support/site.mjs";

let site;
before(async () => {
  site = await serve();
});
after(() => site.stop());

/** Opens what a summary opens; the last word says which of several. */
async function open(page, selector) {
  await page.$eval(`${selector} > summary`, (summary) => summary.click());
  await until(page, (wanted) => document.querySelector(wanted)?.open, selector);
}

/** Marks the step of this name inside another, so that it can be opened. */
const mark = (page, inside, name, id) =>
  page.$eval(
    inside,
    (root, wanted, mark) => {
      const steps = [...root.querySelectorAll("details.step")];
      steps.find((step) => step.querySelector(":scope > summary > span").textContent.trim() === wanted).id = mark;
    },
    name,
    id,
  );
const text = (page, selector) => page.$eval(selector, (element) => element.innerText);

inBothBrowsers("how it is worked out", (browser) => {
  it("leads from the pension to a published figure, follows what is typed, and is clean", async () => {
    const page = await visit(browser, site.url);
    await resize(page, { width: 360, height: 800 });
    await press(page, "[data-plan=standard-floor] .plan-open");
    await open(page, ".how");
    await until(page, () => document.querySelectorAll(".how .step").length > 5);
    await settled(page);
    const total = await text(page, ".how .step:first-child > summary > b");
    await mark(page, ".how", "每月养老金", "total");
    await open(page, "#total");
    assert.match(await text(page, "#total .formula"), /=\s*[\d,]+\.\d\d/);
    await mark(page, ".how", "计发基数", "base");
    await open(page, "#base");
    assert.match(await text(page, "#base"), /公布的[\s\S]*2025-01 起 · 出处：\[S1; /);
    assert.match(await text(page, "#base"), /可靠程度 A/);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(width <= 360, `${width} wide`);
    await assertClean(page);

    const stale = () =>
      [...document.querySelectorAll(".how .step")].every((step) => step.getClientRects().length === 0);
    await fill(page, "/person/birth_month", "2024");
    await settled(page);
    assert.ok(await page.evaluate(stale), "no number stands beside an error");
    await fill(page, "/person/birth_month", "1980");
    await until(page, () => document.querySelector("#total")?.getClientRects().length > 0);
    await until(
      page,
      (before) => {
        const now = document.querySelector(".how .step > summary > b")?.textContent;
        return now !== undefined && now !== before;
      },
      total,
    );
    await settled(page);
    await open(page, ".all-steps");
    assert.match(await text(page, ".all-steps > summary"), /全部 \d+ 步/);
    assert.ok((await page.$$(".all-steps .step")).length > 100);
    assert.deepEqual(page.problems, []);
    await page.close();
  });
});
