/** Calculate's pictures as a visitor meets them: they come when they are seen, and say in words, by keys, as tables and as files what they draw. */
import assert from "node:assert/strict";
import { after, before, it } from "node:test";
import { assertClean } from "./support/axe.mjs";
import { eventually, inBothBrowsers, resize, until } from "./support/browsers.mjs";
import { saved } from "./support/saved.mjs";
import { assertFits, choose, fill, press, serve, settled, visit } from "./support/site.mjs";

let site;
before(async () => {
  site = await serve();
});
after(() => site.stop());

const names = ["even", "ages", "parts", "range", "share", "account"];
const ruler = ".picture--even .plot-ruler";
const code = (page) => page.asked.filter((address) => /\/pictures-[^/]*\.js$/.test(address));
const lines = (page, name) => page.$$eval(`.picture--${name} [data-line]`, (all) => all.length);

inBothBrowsers("the pictures", (browser) => {
  let page;
  before(async () => {
    page = await visit(browser, site.url, { height: 600 });
  });
  it("come when their place is seen, and not before", async () => {
    await settled(page);
    assert.deepEqual(code(page), []);
    await page.$eval("fp-in-sight:nth-of-type(2)", (place) => place.scrollIntoView());
    for (const name of names) await page.waitForSelector(`.picture--${name} [data-save=${name}]`);
    assert.equal(code(page).length, 1);
    await settled(page);
  });

  browser.once("mark where the money is back, as the plan's row has it", async () => {
    const row = await settled(page, "[data-plan=standard-floor] .col-even");
    const [age] = /\d+ 岁( \d+ 个月)?/.exec(row);
    assert.equal(await page.$eval(".picture--even .plot-name", (name) => name.textContent), `${age}回本`);
    assert.match(await settled(page, ".picture--even .picture-say"), new RegExp(`一共交 .+，到 ${age}领回来`));
  });

  it("are read by arrow keys", async () => {
    const heard = () => page.$eval(ruler, (element) => element.getAttribute("aria-valuetext"));
    const [age] = /\d+/.exec(await heard());
    await page.focus(ruler);
    await page.keyboard.press("ArrowRight");
    await eventually(async () => (await heard()).startsWith(`${Number(age) + 1} 岁; 一共交 `), "one year on");
    assert.match(await settled(page, ".picture--even .plot-key"), new RegExp(`^${Number(age) + 1} 岁`));
  });

  browser.once("show one plan or all of them", async () => {
    assert.equal(await lines(page, "even"), 2);
    await page.select("[data-pick=even]", "");
    await until(page, () => document.querySelectorAll(".picture--even [data-line]").length === 5);
    assert.equal(await lines(page, "account"), 5);
    assert.equal(await lines(page, "share"), 3);
    await page.select("[data-pick=even]", "resident");
    await until(page, () => document.querySelectorAll(".picture--even [data-line]").length === 2);
  });

  it("are tables and files, too", async () => {
    const ages = await page.$eval(ruler, ({ ariaValueMin, ariaValueMax }) => ariaValueMax - ariaValueMin + 1);
    await page.$eval(".picture--even details", (details) => (details.open = true));
    await until(page, (count) => document.querySelectorAll(".picture--even tbody tr").length === count, ages);
    const file = await saved(page, "even");
    assert.match(file, /^\ufeff什么时候领回本钱,/);
    for (const said of ["参保地,河南", "出生年月,1990 年 5 月", "每月收入", "社平工资每年涨", "打开这一页的地址,http"])
      assert.ok(file.includes(said), said);
    assert.match(file, /年龄,标准，按最低交：一共交（元，到时的钱）/);
    assert.equal(file.split("\n").filter((line) => /^\d+,/.test(line)).length, ages);
    for (const name of names.slice(1)) assert.match(await saved(page, name), /^\ufeff.+\n/);
  });

  browser.once("follow what is said and how money is shown", async () => {
    const range = () => settled(page, ".picture--range .picture-say");
    const today = await range();
    await press(page, "[data-do=nominal]");
    await until(page, () => document.querySelector(".picture--range .picture-unit").innerText.includes("到时的钱"));
    assert.notEqual(await range(), today);
    await press(page, "[data-do=today]");
    await fill(page, "/person/monthly_income", "1200");
    await until(page, () => /交不起/.test(document.querySelector(".picture--share .picture-say").innerText));
    await choose(page, "/person/category", "female_55");
    await until(page, () => /到 58 岁/.test(document.querySelector(".picture--account .picture-say").innerText));
  });

  it("are clean to axe and fit every window and the paper", async () => {
    await resize(page, { width: 360, height: 800 });
    await page.$eval("fp-in-sight:nth-of-type(2)", (place) => place.scrollIntoView());
    await settled(page);
    await assertClean(page);
    await assertFits(page, [320, 360, 768, 1280]);
    assert.deepEqual(page.problems, []);
    if (browser.name !== "chromium") return;
    await page.emulateMediaType("print");
    const wider = await page.$$eval("fp-pictures .plot", (all) =>
      all.filter((plot) => plot.getBoundingClientRect().right > plot.closest("section").getBoundingClientRect().right),
    );
    assert.deepEqual(wider, []);
    await page.emulateMediaType("screen");
  });
});
