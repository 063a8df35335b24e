/** What a visitor does, from the first question to the link they keep. */
import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, it } from "node:test";
import { inBothBrowsers, until } from "./support/browsers.mjs";
import { choose, errorAt, fill, follow, headline, press, serve, settled, visit } from "./support/site.mjs";

const income = "/person/monthly_income";
const birth = "/person/birth_month";
const share = "/plans/#mine/subsidy/share";
const amount = "/plans/#fixed/scheme/amount";
const number = (text) => Number(/(\d[\d,]*) 元（/.exec(text)?.[1].replaceAll(",", ""));
const rows = (page) => page.$$eval(".plan-row", (all) => all.map((row) => row.dataset.plan));

let site;
before(async () => {
  site = await serve();
});
after(() => site.stop());

inBothBrowsers("the page", (browser) => {
  let page;
  beforeEach(async () => {
    page = await visit(browser, site.url);
  });
  afterEach(async () => {
    assert.deepEqual(page.problems, []);
    await page.close();
  });

  it("answers before anything is asked, and again as soon as something is said", async () => {
    const first = await headline(page);
    assert.match(
      first,
      /每月交 [\d,]+ 元，是收入的 14%，以后最重 19%，交满 .+。63 岁起每月约领\s*[\d,]+ 元（今天的钱）/,
    );
    await choose(page, "/region", "44");
    await fill(page, birth, "1984");
    await choose(page, `${birth}/month`, "12");
    await choose(page, "/person/category", "female_50");
    await fill(page, income, "６，０００");
    const second = await headline(page);
    assert.match(second, /61 岁 10 个月起每月约领/);
    assert.match(await settled(page, ".headline"), /到 55 岁时年限还不够，要接着交 6 年 10 个月/);
    assert.notEqual(number(second), number(first));
    assert.match(await settled(page, ".figures"), /广东[\s\S]*社平工资[\s\S]*已公布/);
  });

  browser.once("leads with what the new money does once there is a record", async () => {
    await fill(page, "/person/record/months", "10");
    await fill(page, "/person/record/account_balance", "3万");
    assert.match(await settled(page, ".headline"), /再交/);
    assert.match(await settled(page, ".headline"), /同现在起不再交相比，一辈子多领/);
  });

  browser.once("marks a resident tier for which no document was found, and takes what is typed for it", async () => {
    await press(page, "[data-plan=resident] .plan-open");
    assert.match(await settled(page, ".headline"), /每年交 2,000 元，政府补 220 元（待核实）/);
    assert.match(await settled(page, ".plan-row[data-plan=resident]"), /待核实/);
    await fill(page, "/plans/#resident/annual", "3000");
    await fill(page, "/plans/#resident/subsidy", "300");
    assert.match(await settled(page, ".headline"), /每年交 3,000 元，政府补 300 元，/);
    assert.doesNotMatch(await settled(page, ".plan-row[data-plan=resident]"), /待核实/);
    await follow(page, "#r=31&see=resident");
    const there = await headline(page);
    assert.match(there, /政府补 450 元/);
    assert.doesNotMatch(there, /待核实/);
  });

  browser.once(
    "offers the subsidies of the place, counts one on request only, and then says the price after it",
    async () => {
      await follow(page, "#r=44-4403");
      const before = await headline(page);
      assert.doesNotMatch(before, /自己出/);
      await press(page, "[data-plan=standard-floor] .plan-open");
      await press(page, ".more-settings summary");
      assert.match(
        await settled(page, ".subsidies"),
        /“4050”[\s\S]*所交的 2\/3，每月最多 600\.00 元，补 3 年。[\s\S]*S23/,
      );
      await press(page, ".subsidies button");
      const [, own, grant] = /自己出 ([\d,]+) 元，补 ([\d,]+) 元（3 年）/.exec(await headline(page));
      const [, first] = /现在每月交 ([\d,]+) 元/.exec(before);
      const yuan = (text) => Number(text.replaceAll(",", ""));
      assert.ok(Math.abs(yuan(own) + yuan(grant) - yuan(first)) <= 1, `${own} + ${grant} of ${first}`);
      assert.equal(grant, "600"); // two thirds would be more
      assert.match(
        await settled(page, ".plan-row[data-plan=standard-floor]"),
        new RegExp(`${own} 元[\\s\\S]*补 ${grant} 元`),
      );
      assert.match(await settled(page, ".subsidies button"), /正按这个算/);
      await follow(page, "#r=65");
      assert.equal(await page.$(".subsidies"), null);
    },
  );

  it("follows the slider of the fixed amount", async () => {
    await press(page, "[data-plan=fixed] .plan-open");
    const before = await headline(page);
    await page.waitForSelector(`[data-field="${amount}/slider"]`);
    await page.focus(`[data-field="${amount}/slider"]`);
    for (let step = 0; step < 4; step += 1) await page.keyboard.press("ArrowRight");
    const after = await headline(page);
    assert.match(after, /每月交 700 元/);
    assert.ok(number(after) > number(before), `${after} after ${before}`);
    assert.match(await settled(page, "[data-plan=fixed]"), /定额 700 元 5 年，以后标准/);
    assert.match(await settled(page, "[data-plan=fixed]"), /提案·非现行法律/);
  });

  it("says beside the field what to change, shows no stale number, and recovers", async () => {
    for (const [typed, message] of [
      ["五千", /数字/],
      ["", /填/],
      ["-5", /./],
      ["99999999", /./],
    ]) {
      await fill(page, income, typed || " ");
      await page.$eval(`[data-field="${income}"]`, (input) => input.blur());
      await page.waitForSelector(".error-summary");
      assert.match(await errorAt(page, income), message, typed);
      assert.equal(await page.$eval(`[data-field="${income}"]`, (input) => input.getAttribute("aria-invalid")), "true");
      assert.equal(await page.$(".headline-say"), null);
      assert.deepEqual(
        await page.$$eval(".plan-row td", (cells) => cells.filter((cell) => /\d/.test(cell.innerText)).length),
        0,
      );
    }
    await press(page, ".error-summary .link");
    await until(page, (key) => document.activeElement?.dataset.field === key, income);
    await fill(page, income, "5500");
    await page.waitForSelector(".headline-say");
    assert.equal(await errorAt(page, income), "");
  });

  browser.once("shows the engine’s own refusal beside the field it is about", async () => {
    await fill(page, birth, "2024");
    await page.$eval(`[data-field="${birth}"]`, (input) => input.blur());
    await page.waitForSelector(".error-summary");
    assert.match(await errorAt(page, birth), /岁/);
    await fill(page, birth, "1990");
    await page.waitForSelector(".headline-say");
  });

  browser.once("asks for figures it does not have, and uses the visitor’s", async () => {
    await choose(page, "/region", "65");
    await choose(page, "/region/part", "65-XPCC");
    await page.waitForSelector("#panel-own [aria-invalid=true]");
    assert.match(await errorAt(page, "/region/average_wage"), /填/);
    for (const [own, value] of [
      ["average_wage", "8000"],
      ["base_floor", "4800"],
      ["base_ceiling", "24000"],
      ["benefit_base", "8200"],
    ]) {
      await fill(page, `/region/${own}`, value);
    }
    await page.waitForSelector(".headline-say");
    assert.match(await headline(page), /每月交 960 元/);
    assert.match(await settled(page, ".figures"), /您填的/);
  });

  browser.once("leaves out a plan that is closed to the visitor, and says why", async () => {
    await fill(page, birth, "1965");
    await page.waitForSelector(".col-left-out");
    assert.match(await settled(page, "[data-plan=resident]"), /60 岁/);
    assert.match(await headline(page), /元|年限/);
  });

  browser.once("offers what can be done about too few years, where there are too few", async () => {
    assert.equal(await page.$(".ways"), null);
    await follow(page, "#y=1966&m=12&k=60&b=20000&j=1");
    await until(page, () => document.querySelectorAll(".way").length === 4);
    assert.match(await settled(page, "[data-plan=standard-floor]"), /到 60 岁 6 个月年限不够，接着交/);
    assert.match(await settled(page, ".ways"), /至少要 15 年[\s\S]*一次补齐[\s\S]*居民养老保险[\s\S]*一次退还/);
    await press(page, '[data-field="/retirement/if_short/resident"]');
    assert.match(await headline(page), /年限不够，转入居民养老保险，60 岁 6 个月起每月约领/);
    assert.match(await page.evaluate(() => location.hash), /&e=0&q=resident/);
    await press(page, '[data-field="/retirement/if_short/lump_sum"]');
    assert.match(await settled(page, ".headline"), /延长缴费五年后还差 \d+ 个月，按一次性补缴计算/);
    await press(page, '[data-field="/person/record/first_month"]');
    await until(page, () => document.querySelectorAll(".way").length === 3);
    assert.match(await headline(page), /不能按月领养老金/);
  });

  browser.once(
    "reckons a record by its years, shows it beside what was typed, and works with it when told to",
    async () => {
      await follow(page, "#k=30&x=0.7&b=9000");
      await press(page, "[data-do=years]");
      await press(page, "[data-do=add-year]");
      await fill(page, "/person/record/history/0/base", "3,500");
      await page.$eval("#years-paste", (box) => {
        box.closest("details").open = true;
        box.value = "年份\t月数\t基数\n2023\t10\t3400\n2024\t13\t3450\t1";
      });
      await press(page, "[data-do=paste-years]");
      await until(page, () => document.querySelector(".years-outcome")?.innerText.includes("1 年 10 个月"));
      const shown = await settled(page, ".years");
      assert.match(shown, /没有读懂：2024\s13/);
      assert.match(shown, /已缴\s+1 年 10 个月\s+2 年 6 个月/);
      assert.match(shown, /余额\s+[\d,.]+ 元\s+9,000\.00 元/);
      const typed = await headline(page);
      await press(page, "[data-do=use-years]");
      assert.notEqual(await headline(page), typed);
      assert.equal(await page.$('[data-field="/person/record/months"]'), null);
      await fill(page, "/person/record/history/1/year", "2023");
      await page.waitForSelector(".error-summary");
      assert.match(await settled(page, ".years-wrong:not([hidden])"), /每年一行/);
      await press(page, ".years-table tr:nth-last-child(2) [data-do=remove-year]");
      assert.match(await settled(page, ".years-outcome"), /已缴\s+10 个月/);
    },
  );

  browser.once("says when one may retire at the earliest, and who pays after moving", async () => {
    await page.waitForSelector(".when-say");
    assert.match(
      await settled(page, ".when-say"),
      /最早 2050 年 5 月（60 岁）可以退休.*法定年龄是 2053 年 5 月（63 岁）/,
    );
    await page.$eval("fp-when details", (details) => (details.open = true));
    for (const answer of ["atHome-no", "tenHere-no", "tenBefore-yes"]) await press(page, `[data-do=place-${answer}]`);
    assert.match(await settled(page, "fp-paying-place"), /转回上一个交满 10 年的省[\s\S]*第六条第（三）项/);
    await follow(page, "#y=1968&k=60&x=0.6&b=20000&i=4000");
    const [, age] = /(\d+ 岁 \d+ 个月)起每月/.exec(await headline(page));
    assert.match(await settled(page, ".when-say"), new RegExp(`最早.*${age}`));
  });

  browser.once("asks of whom a pension is overdue since when there were enough years", async () => {
    await follow(page, "#y=1963&m=1&k=240&x=0.6&b=60000");
    await press(page, '[data-field="/person/record/reached_minimum/later"]');
    await fill(page, "/person/record/reached_minimum", "2025");
    assert.match(await settled(page, ".headline"), /2025 年 11 月起就该领了/);
    await fill(page, "/person/record/reached_minimum", "2020");
    await page.$eval('[data-field="/person/record/reached_minimum"]', (input) => input.blur());
    await page.waitForSelector(".error-summary");
    assert.match(await errorAt(page, "/person/record/reached_minimum"), /应在所选退休月份之后/);
    await press(page, '[data-field="/person/record/reached_minimum/later"]');
    assert.match(await settled(page, ".headline"), /2023 年 2 月起就该领了/);
  });

  browser.once("asks what the place’s award rules ask, and shows what they add", async () => {
    assert.equal(await page.$("[data-panel=award]"), null);
    await follow(page, "#r=46&y=1975&m=6&k=300&x=0.8&b=70000");
    const before = await headline(page);
    await press(page, "[data-panel=award]");
    await press(page, '[data-field="/person/award_inputs/only_child"]');
    assert.ok(number(await headline(page)) > number(before));
    assert.match(await page.evaluate(() => location.hash), /&f\.only_child=1/);
    await press(page, "[data-plan=standard-floor] .plan-open");
    await page.$eval(".all-numbers", (details) => (details.open = true));
    assert.match(
      await settled(page, ".card-groups"),
      /独生子女父母加发\s+[\d.]+ 元[\s\S]*当地另发的部分：独生子女父母加发据 琼府/,
    );
    await press(page, "[data-panel=record]");
    await fill(page, "/person/record/before_months", "900");
    await page.$eval('[data-field="/person/record/before_months"]', (input) => input.blur());
    await page.waitForSelector(".error-summary");
    assert.notEqual(await errorAt(page, "/person/record/before_months"), "");
  });

  browser.once("speaks English and back", async () => {
    await press(page, "[data-do=language]");
    assert.match(
      await headline(page),
      /Pay ¥[\d,]+ a month now \(14% of your income.*\), for .+\. From age 63 get about ¥[\d,]+ a month/,
    );
    assert.equal(await page.$eval("html", (root) => root.lang), "en");
    assert.doesNotMatch(await settled(page, ".plan-table"), /\p{Script=Han}/u);
    await press(page, "[data-do=language]");
    assert.match(await headline(page), /每月交/);
  });

  browser.once("says the difference between today’s money and the money of then", async () => {
    const today = number(await headline(page));
    await press(page, "[data-do=nominal]");
    const nominal = number(await headline(page));
    assert.ok(nominal > today);
    await press(page, ".money-words summary");
    assert.match(
      await settled(page, ".money-words"),
      new RegExp(`${nominal.toLocaleString("zh-CN")} 元[\\s\\S]*${today.toLocaleString("zh-CN")} 元`),
    );
  });

  it("adds, changes, moves and removes plans", async () => {
    await press(page, "[data-add=fixed]");
    assert.deepEqual(await rows(page), ["standard-floor", "standard-100", "fixed", "resident", "save", "fixed-1"]);
    await press(page, "#card-fixed-1 .more-settings summary");
    await fill(page, "/plans/#fixed-1/name", "我的方案");
    await press(page, "#card-fixed-1 .month");
    await fill(page, "/plans/#fixed-1/scheme/amount", "900");
    assert.match(await settled(page, '[data-plan="fixed-1"]'), /我的方案/);
    assert.match(await settled(page, "#card-fixed-1"), /现在每月交\s+900 元（占收入 16%）/);
    await press(page, "#card-fixed-1 [data-do=lead]");
    assert.equal((await rows(page))[0], "fixed-1");
    assert.match(await settled(page, '[data-plan="fixed-1"]'), /对比基准/);
    await press(page, "#card-fixed-1 [data-do=remove]");
    assert.deepEqual(await rows(page), ["standard-floor", "standard-100", "fixed", "resident", "save"]);
    assert.match(await headline(page), /每月交/);
  });

  browser.once("stops at sixteen plans", async () => {
    for (let plans = 5; plans < 16; plans += 1) await press(page, "[data-add=standard]");
    await settled(page);
    assert.equal((await rows(page)).length, 16);
    assert.equal(await page.$eval("[data-add=standard]", (button) => button.disabled), true);
    assert.match(await headline(page), /每月交/);
  });

  it("comes back from its link exactly", async () => {
    await fill(page, income, "7300");
    await press(page, "[data-plan=fixed] .plan-open");
    await fill(page, amount, "650");
    await press(page, "[data-add=standard]");
    await press(page, "[data-do=large]");
    await settled(page);
    await until(page, () => location.hash.includes("big=1"));
    const plans = await settled(page, ".plan-table tbody");
    const said = await headline(page);
    const link = await page.evaluate(() => location.href);
    const again = await visit(browser, link);
    await press(again, "[data-plan=fixed] .plan-open");
    await press(again, '[data-plan="standard-1"] .plan-open');
    assert.equal(await headline(again), said);
    assert.equal(await settled(again, ".plan-table tbody"), plans);
    assert.equal(await again.$eval("html", (root) => root.classList.contains("large")), true);
    await again.close();
  });

  browser.once("ignores a link it cannot read, politely", async () => {
    const other = await visit(browser, site.url, { hash: "i=<script>" });
    assert.match(await settled(other, ".page-note"), /链接/);
    assert.match(await headline(other), /每月交/);
    await press(other, ".page-note .button");
    assert.equal(await other.$(".page-note"), null);
    // What the boxes say is what is worked with, also after a link that could be read.
    const province = () => other.$eval('[data-field="/region"]', (list) => list.value);
    await follow(other, "r=33");
    assert.equal(await province(), "33");
    await follow(other, "r=nowhere");
    assert.equal(await province(), "41");
    await other.close();
  });

  it("drops answers that typing has overtaken", async () => {
    await fill(page, income, "8000");
    await page.evaluate((key) => {
      const input = document.querySelector(`[data-field="${key}"]`);
      for (let value = 3000; value <= 9000; value += 10) {
        input.value = String(value);
        input.dispatchEvent(new InputEvent("input", { bubbles: true }));
      }
    }, income);
    await settled(page);
    assert.match(await settled(page, '[data-plan="standard-floor"]'), /占收入\s*9%|9%/);
    assert.match(await page.evaluate(() => location.hash), /i=9000/);
  });

  browser.once("takes 66.67 % in a plan’s box for the two thirds it stands for", async () => {
    await follow(page, "v=2025-08&y=1976&m=1&c=female_50&r=44-4401&p=standard~mine~z=1");
    await press(page, ".plan-open");
    await press(page, ".more-settings summary");
    await page.waitForSelector(`[data-field="${share}"]`);
    assert.equal(await page.$eval(`[data-field="${share}"]`, (box) => box.value), "66.67");
    await fill(page, share, "50");
    await until(page, () => location.hash.includes("zs=0.5"));
    await fill(page, share, "66.67");
    await until(page, () => location.hash.endsWith("p=standard~mine~z=1"));
    await fill(page, share, "66.6");
    await until(page, () => location.hash.includes("zs=0.666"));
    assert.match(await headline(page), /元/);
  });

  browser.once("writes no sign before what reads as nothing", async () => {
    // As format/number.ts asks; only a browser's own Intl can say.
    const texts = await page.evaluate(() =>
      [-0.2, -0.0001, 0.3, -0].map((value) =>
        new Intl.NumberFormat("zh-CN", { maximumFractionDigits: 0, signDisplay: "exceptZero" })
          .formatToParts(value)
          .map((part) => part.value)
          .join(""),
      ),
    );
    assert.deepEqual(texts, ["0", "0", "0", "0"]);
  });
});
