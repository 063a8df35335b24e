/** Check my award: real sheets typed and pasted, each part to the fen, the first that differs and why, and the link back. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, describe, it } from "node:test";
import { csvParse } from "d3-dsv";
import { assertClean } from "./support/axe.mjs";
import { inBothBrowsers, resize } from "./support/browsers.mjs";
import { assertFits, choose, errorAt, fill, follow, press, serve, settled, visit } from "./support/site.mjs";

const sheets = csvParse(readFileSync(new URL("../data/award_sheets.csv", import.meta.url), "utf8"));
const sheet = (id) => sheets.find((row) => row.id === id);

let site;
before(async () => {
  site = await serve();
});
after(() => site.stop());

const yuan = (amount) => Number(amount).toLocaleString("en", { minimumFractionDigits: 2 });

/** What the table says of each part: as printed, as worked out, apart. */
async function rowsOf(page) {
  await settled(page);
  return Object.fromEntries(
    await page.$$eval("[data-part]", (rows) =>
      rows.map((row) => [row.dataset.part, [...row.querySelectorAll("td")].map((cell) => cell.innerText)]),
    ),
  );
}

/** As the sheet's row says it. */
function expectedOf({ basic, account, transitional, extras, total, ...row }) {
  const printed = { basic, account, transitional, ...JSON.parse(extras), total };
  const rule = {
    basic: row.rule_basic,
    account: row.rule_account,
    transitional: row.rule_transitional,
    ...JSON.parse(row.rule_extras),
    total: row.rule_total,
  };
  return Object.fromEntries(
    Object.entries(printed).map(([part, amount]) => [part, [yuan(amount), yuan(rule[part]), "一致"]]),
  );
}

async function type(page, said) {
  for (const [key, text] of Object.entries(said)) await fill(page, `/award/${key}`, text);
  await page.keyboard.press("Tab");
  await settled(page);
}

function checks(browser) {
  let page;
  before(async () => {
    page = await visit(browser, `${site.url}award.html`, { width: 360, height: 740, ready: ".award-todo" });
  });
  after(async () => {
    assert.deepEqual(page.problems, []);
    await page.close();
  });

  it("asks for what is missing and leads there; asks for nothing that the province does not need", async () => {
    assert.match(
      await settled(page, ".award-todo"),
      /退休时间\n缴费年限，合计\n平均缴费指数\n个人账户储存额\n计发月数/,
    );
    await press(page, ".award-todo li:nth-child(4) button");
    assert.equal(await page.evaluate(() => document.activeElement.dataset.field), "/award/balance");
    await choose(page, "/region", "33");
    await settled(page);
    for (const none of ["second_base", "trans_index", "inputs/only_child"])
      assert.equal(await page.$(`[data-field="/award/${none}"]`), null, none);
    // Beijing's two times before its index began stand there whoever it is.
    await choose(page, "/region", "11");
    assert.match(await settled(page, ".ask"), /1992 年 10 月到 1998 年 6 月缴费或视同多少个月/);
    await choose(page, "/region", "33");
    await assertClean(page);
  });

  it("typed: says with which figure the first wrong part would come out, and that all agrees once it is right", async () => {
    const row = sheet("33-01");
    await type(page, { retired: "2025" });
    await choose(page, "/award/retired/month", "2");
    await type(page, {
      // The base of the year; the office worked with the one before.
      benefit_base: "8433",
      mean_index: row.mean_index,
      // 42.83 years are 514 months, and 16.25 years 195.
      total_months: "42.83",
      before_months: "16.25",
      balance: "９６，６７８．７１",
      payout_months: row.payout_months,
    });
    assert.match(await settled(page, ".award-open"), /指数/);
    // Asked now, with what the province pays besides.
    await type(page, { trans_index: row.trans_index });
    const { regulating_sum, subsidy } = JSON.parse(row.extras);
    await type(page, {
      "printed/basic": row.basic,
      "printed/account": row.account,
      "printed/transitional": row.transitional,
      "printed/extras/regulating_sum": String(regulating_sum),
      "printed/extras/subsidy": String(subsidy),
      "printed/total": row.total,
    });
    assert.equal(await page.$(".award-open"), null);
    assert.match(
      await settled(page, ".award-verdict"),
      /^从“基础养老金”开始不同：表上 3,064\.27 元，这里算 .*，表上少/,
    );
    assert.equal(await page.$eval(".is-first", (first) => first.dataset.part), "basic");
    assert.match(await settled(page, ".award-causes"), /^计发基数用了浙江 2024 年的 8,310\.00 元。/);
    await assertClean(page);
    await type(page, { benefit_base: row.benefit_base });
    assert.equal(await settled(page, ".award-verdict"), "填了金额的 6 项，全部对得上。");
    assert.deepEqual(await rowsOf(page), expectedOf(row));
    assert.equal(await page.$(".award-why"), null);
    assert.match(await settled(page, ".award-source"), /可信度 A/);
  });

  it("comes back by its link, in the other language too, and fits every window", async () => {
    const rows = await rowsOf(page);
    const hash = await page.evaluate(() => location.hash);
    const again = await visit(browser, `${site.url}award.html`, { hash: hash.slice(1), ready: ".award-table" });
    assert.deepEqual(await rowsOf(again), rows);
    await again.$$eval("details", (all) => {
      for (const each of all) each.open = true;
    });
    await assertFits(again, [320, 360, 1024, 1280], "zh");
    await press(again, "[data-do=language]");
    assert.match(await settled(again, ".award-verdict"), /^All 6 amounts/);
    assert.doesNotMatch(await settled(again, "#result"), /undefined|null|NaN|[a-z]_[a-z]/);
    await assertFits(again, [320, 1280], "en");
    await press(again, "[data-do=large]");
    await assertFits(again, [320, 1280], "en, large");
    if (browser.name === "chromium") await assertClean(again);
    assert.deepEqual(again.problems, []);
    await again.close();
  });

  it("pasted: fills the boxes, says what it did not understand, and the sheet comes out to the fen", async () => {
    const row = sheet("43-01");
    await follow(page, "r=43");
    await page.$eval(
      "textarea",
      (box, text) => {
        box.value = text;
      },
      `退休时间：2026年3月
       缴费年限 31年4个月（其中视同缴费年限 8年2个月）
       平均缴费工资指数 ${row.mean_index}
       个人账户储存额：85，298．25元
       计发月数 139	计发基数 ${row.benefit_base}
       基础养老金	个人账户养老金	过渡性养老金
       2,449.58	613.66	843.66
       合计 3,906.90
       身份证号 430100`,
    );
    await press(page, "[data-do=read]");
    assert.equal(await settled(page, ".award-left"), "身份证号 430100");
    assert.match(await settled(page, ".award-read"), /填进了：退休时间、缴费年限/);
    assert.deepEqual(await rowsOf(page), expectedOf(row));
    assert.equal(await page.$eval('[data-field="/award/before_months"]', (box) => box.value), "8");
  });

  browser.once("says at the box what is wrong, and what no figure explains", async () => {
    await resize(page, { width: 1280, height: 900 });
    await type(page, { "printed/basic": "1.23" });
    assert.match(await settled(page, ".award-why"), /都算不出表上的数/);
    await type(page, { payout_months: "0" });
    await page.waitForSelector(".award-todo");
    assert.match(await errorAt(page, "/award/payout_months"), /1/);
    assert.equal(await page.$(".award-table"), null);
    await press(page, "[data-do=clear]");
    assert.match(await settled(page, ".award-todo"), /还差这几项/);
    await press(page, "[data-do=example]");
    assert.equal(await settled(page, ".award-verdict"), "填了金额的 4 项，全部对得上。");
    for (const bad of ["c.balance=x", "c.p_total="]) {
      await follow(page, bad);
      assert.match(await settled(page), /链接/, bad);
    }
  });
}

// Within, so that the page is closed before its browser is.
inBothBrowsers("check my award", (browser) => describe("a page", () => checks(browser)));
