/** Method and data: shown, searched, of another region, by its anchors, saved, in both languages and in the download. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, describe, it } from "node:test";
import { assertClean } from "./support/axe.mjs";
import { inBothBrowsers, until } from "./support/browsers.mjs";
import { singleFile } from "./support/disk.mjs";
import { countedFigures, tableOf } from "./support/figures.mjs";
import { saved } from "./support/saved.mjs";
import { assertFits, choose, fill, follow, press, serve, settled, visit } from "./support/site.mjs";

const report = JSON.parse(readFileSync(new URL("../report.json", import.meta.url), "utf8"));

let site;
before(async () => {
  site = await serve();
});
after(() => site.stop());

const ready = "[data-figure]";
/** The part that an anchor named, once the page is there. */
const arrivedAt = (page, id) => until(page, (wanted) => document.activeElement.id === wanted, id);

function checks(browser) {
  let page;
  before(async () => {
    page = await visit(browser, `${site.url}method.html`, { hash: "r=41", width: 360, height: 740, ready });
  });
  after(() => page.close());

  it("shows a region's figures with their sources in full, and the fixed parts", async () => {
    const floors = await settled(page, "#figure-41-base_floor");
    assert.match(floors, /2025-07\s+3,831/);
    assert.match(floors, /豫人社办〔2025〕67号/);
    const labels = await page.$$eval(".method-whence a", (all) => all.map((each) => each.textContent));
    assert.ok(
      labels.every((each) => each.length > 6 && !/^[A-Z]+\d*b?$/.test(each)),
      labels.join(),
    );
    assert.match(await settled(page, "#slips"), /下限 60%，上限 300%/);
    assert.match(await settled(page, "#limits"), /医疗保险/);
    assert.equal(await page.$(".method-static"), null);
    await page.$$eval("details", (all) => {
      for (const each of all) each.open = true;
    });
    const sideways = await page.$eval(".method-newest .method-scroll", (box) => box.scrollWidth - box.clientWidth);
    assert.equal(sideways, 0, "the newest figures are read without scrolling to the side");
    await assertClean(page);
    await assertFits(page, [320, 360, 768, 1280], "zh");
  });

  browser.once("goes to a source and back to figures without losing what was said", async () => {
    await press(page, "#figure-41-base_floor .method-whence a");
    await until(page, () => document.activeElement.id.startsWith("source-"));
    // The address is the anchor's at first, and then again what was said.
    await until(page, () => location.hash.includes("r=41"));
    await follow(page, "source-S1");
    await arrivedAt(page, "source-S1");
    await follow(page, "r=22&m.at=figure-22-benefit_base");
    await arrivedAt(page, "figure-22-benefit_base");
  });

  browser.once("is where Calculate's and an award's labels of sources lead, with what was said", async () => {
    const calculate = await visit(browser, site.url, { hash: "r=41&i=7000", ready: ".figures dd a" });
    const [label, href] = await calculate.$eval(".figures dd a", (link) => [link.textContent, link.href]);
    assert.deepEqual(calculate.problems, []);
    await calculate.close();
    const linked = await visit(browser, href, { ready });
    await arrivedAt(linked, `source-${label}`);
    assert.match(await linked.evaluate(() => location.hash), /i=7000/);
    await linked.close();
  });

  browser.once("changes with the region, and says what a city takes over", async () => {
    await choose(page, "/region/part", "22-2201");
    assert.match(await settled(page, "#figure-22-2201-benefit_base"), /2025\s+7,978\.25/);
    assert.match(await settled(page, ".method-found"), /吉林/);
    await choose(page, "/method/what", "national");
    assert.match(await settled(page, "#figure-national-payout_months"), /60\s+139/);
  });

  browser.once("shows a long series a year at a time, so that the page stays light", async () => {
    await choose(page, "/method/what", "rates");
    const men = '[id="figure-rates-population.men"]';
    assert.match(await settled(page, men), /2019\s+16\s/);
    assert.ok((await page.$$("[data-figure]")).length < 300);
    await choose(page, "/method/figure-rates-population.men", "2030");
    const shown = await settled(page, `${men} table`);
    assert.match(shown, /2030\s+16\s/);
    assert.doesNotMatch(shown, /2019\s+16\s/);
  });

  browser.once("says what agrees with what, as the tests have counted", async () => {
    for (const { id, agree, compared } of report)
      assert.match(await settled(page, `[data-held="${id}"]`), new RegExp(`\\s${agree} / ${compared}$`), id);
    assert.match(await settled(page, '[data-held="jia-table"] + tr'), /统筹潜在费率 2020 \(\+0\.6061 个百分点\)/);
  });

  browser.once("finds figures by words, and brings the search back by its link", async () => {
    await fill(page, "/method/search", "上海 2026 计发基数");
    assert.match(await settled(page, ".method-found"), /^找到 \d+ 条/);
    assert.match(await settled(page, "#figure-31-benefit_base"), /2026\s+12,577/);
    await fill(page, "/method/search", "没有这个词");
    assert.match(await settled(page, ".method-found"), /没有找到/);
    const shared = await visit(browser, `${site.url}method.html`, { hash: "m.q=%E4%B8%8A%E6%B5%B7", ready });
    await arrivedAt(shared, "figures");
    await shared.close();
    await follow(page, "lang=en&m.q=Shanghai%202026%20benefit");
    assert.match(await settled(page, "#figure-31-benefit_base"), /2026\s+12,577/);
  });

  it("saves every figure", async () => {
    assert.equal(tableOf(await saved(page, "csv")).length, countedFigures());
    assert.equal(JSON.parse(await saved(page, "json")).figures.length, countedFigures());
  });

  browser.once("says what share of an income is paid, by place, beside the paper's ten", async () => {
    await follow(page, "r=41");
    assert.match(await settled(page, "#burden-paper"), /河北.*26\.09%.*15\.65%.*37\.49%.*22\.49%/s);
    assert.match(await settled(page, "#burden-paper"), /20 个比例，有 17 个.*2020 缴费年度/s);
    assert.equal((await page.$$("[data-burden]")).length, 31);
    await fill(page, "/burden/income", "3831");
    assert.match(await settled(page, '[data-burden="41"]'), /暂按上年.*20\.00%.*766\.20/s);
    await choose(page, "/burden/places", "own");
    await press(page, '[data-place="65-XPCC"]');
    assert.match(await settled(page, "#burden-places"), /未列出：新疆兵团/);
    assert.equal((await page.$$("[data-burden]")).length, 1);
    await fill(page, "/burden/income", "abc");
    await page.keyboard.press("Tab");
    await until(page, () => document.querySelector("#burden-places") === null);
    await fill(page, "/burden/income", "4000");
    assert.match(await settled(page, "#burden-places"), /19\.16%/);
    await assertClean(page);
    await assertFits(page, [320, 1280], "zh");
  });

  browser.once("is all there in English", async () => {
    await follow(page, "lang=en&r=31");
    assert.match(await settled(page, "h1"), /Method and data/);
    const text = await settled(page, "main");
    assert.doesNotMatch(text, /undefined|\[object|NaN/);
    assert.match(await settled(page, "#changes"), /first pack/);
    await assertFits(page, [360], "en");
    const wide = await page.$$eval("#burden table, #accuracy table", (all) => {
      for (const each of document.querySelectorAll("#accuracy details")) each.open = true;
      return all
        .filter((each) => each.offsetWidth > each.parentElement.clientWidth)
        .map(({ textContent }) => textContent);
    });
    assert.deepEqual(wide, []);
    await assertFits(page, [320, 1280], "en");
    if (browser.name === "chromium") await assertClean(page);
    assert.deepEqual(page.problems, []);
  });

  it("is in the download", async () => {
    const disk = singleFile();
    const other = await visit(browser, disk.from("flexpension.html"), { hash: "/method?m.at=source-S1", ready });
    await arrivedAt(other, "source-S1");
    assert.equal(tableOf(await saved(other, "csv")).length, countedFigures());
    assert.deepEqual(other.problems, []);
    await other.close();
    disk.remove();
  });
}

// Within, so that the page is closed before its browser is.
inBothBrowsers("method", (browser) => describe("a page", () => checks(browser)));
