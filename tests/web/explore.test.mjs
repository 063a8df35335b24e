/** What a change would bring, as a visitor of Calculate meets it: asked when seen, by box, by key, as a table, and taken over into the plan. */
import assert from "node:assert/strict";
import { after, before, it } from "node:test";
import { assertClean } from "./support/axe.mjs";
import { eventually, inBothBrowsers, until } from "./support/browsers.mjs";
import { saved } from "./support/saved.mjs";
import { assertFits, fill, follow, press, serve, settled, visit } from "./support/site.mjs";

let site;
before(async () => {
  site = await serve();
});
after(() => site.stop());

const code = (page) => page.asked.filter((address) => /\/explore-[^/]*\.js$/.test(address));
const text = (page, selector) => settled(page, selector);
const ruler = ".picture--curve .plot-ruler";

async function type(page, what) {
  await page.$eval("[data-pick=goal]", (input) => {
    input.focus();
    input.select();
  });
  await page.keyboard.type(what);
}

inBothBrowsers("what a change would bring", (browser) => {
  let page;
  before(async () => {
    page = await visit(browser, site.url, { height: 600 });
  });

  it("comes when its place is seen, and not before", async () => {
    await settled(page);
    assert.deepEqual(code(page), []);
    await page.$eval("fp-in-sight", (place) => place.scrollIntoView());
    for (const name of ["curve", "grid", "matters"]) await page.waitForSelector(`[data-save=${name}]`);
    assert.equal(code(page).length, 1);
    assert.match(await text(page, "[data-way=base_ratio]"), /按社平工资的 [\d.]+% 交/);
  });

  it("says what it takes, or what is nearest, and where nothing need be changed", async () => {
    await type(page, "100");
    await until(page, () => document.querySelector("[data-way=base_ratio]")?.textContent.includes("按最低基数就够"));
    await type(page, "9万");
    await until(page, () => document.querySelectorAll(".out-of-reach").length === 3);
    assert.match(await text(page, "[data-way=shift_months]"), /不够：比法定晚 3 年退休，也只领 [\d,]+ 元/);
    await type(page, "不少");
    await page.waitForSelector("#goal-error");
    assert.equal(await page.$("[data-way]"), null);
    // The rest of the page is no worse for it.
    assert.match(await text(page, "fp-headline"), /元/);
  });

  it("says what a sum pays for, and takes it over into the plan", async () => {
    await page.select("[data-pick=wish]", "pay");
    await until(page, () => document.querySelectorAll("[data-way]").length === 1);
    await type(page, "1200");
    await until(page, () =>
      /现在每月 1,(19\d|200) 元/.test(document.querySelector("[data-way=base_ratio]")?.textContent),
    );
    const [, ratio] = /按社平工资的 ([\d.]+)% 交/.exec(await text(page, "[data-way=base_ratio]"));
    await press(page, "[data-take=base_ratio]");
    await until(
      page,
      (share) => document.querySelector("[data-plan=standard-floor]")?.textContent.includes(`${share}%`),
      ratio,
    );
    const said = await text(page, ".picture--curve .picture-say");
    assert.match(said, new RegExp(`^基数 ${Math.ceil(ratio / 2) * 2}%：每月领`));
  });

  it("is a curve that is read by arrow keys, of one thing or another", async () => {
    const heard = () => page.$eval(ruler, (element) => element.getAttribute("aria-valuetext"));
    await page.focus(ruler);
    await page.keyboard.press("End");
    await eventually(async () => (await heard()).startsWith("300%; 每月领 "), "the last place");
    await until(page, () =>
      document.querySelector(".picture--curve .picture-say")?.textContent.startsWith("基数 300%"),
    );
    await page.select("[data-pick=vary]", "stop_after_months");
    await until(page, () =>
      /年限才够，才有养老金/.test(document.querySelector(".picture--curve .picture-say")?.textContent),
    );
    await page.select("[data-pick=vary]", "shift_months");
    await until(page, () =>
      /可以选的：从比法定早 3 年退休/.test(document.querySelector(".picture--curve")?.textContent),
    );
    assert.match(await heard(), /^0; 每月领 /);
  });

  it("is a table and a file", async () => {
    await page.$eval(".picture--grid details", (details) => (details.open = true));
    await until(page, () => document.querySelectorAll(".picture--grid .chart-table tbody tr").length === 6);
    assert.match(await saved(page, "grid"), /再交,60%,80%,100%,150%,200%,300%\n60,/);
    for (const name of ["curve", "matters"]) assert.match(await saved(page, name), /^\ufeff.+\n/);
  });

  it("fits and is clean, on a phone too, also of those who have nothing to change", async () => {
    await assertFits(page, [360, 1280]);
    await assertClean(page);
    await follow(page, "lang=en&y=1955&m=1&k=60");
    await settled(page);
    // What comes above it late may push it out of sight, where it asks nothing.
    await eventually(
      () =>
        page.evaluate(() => {
          document.querySelector("fp-in-sight")?.scrollIntoView();
          return document.querySelector(".picture--curve .picture-say, .picture--curve .quiet:not([role])") !== null;
        }),
      "the curve or a word about it",
    );
    await assertFits(page, [360]);
    await fill(page, "/person/monthly_income", "4000");
    await settled(page);
    assert.deepEqual(page.problems, []);
  });
});
