/** The page of uneven months: its numbers are the engine's, its sliders move them, its links bring them back. */
import assert from "node:assert/strict";
import { after, before, it } from "node:test";
import { assertClean } from "./support/axe.mjs";
import { inBothBrowsers, until } from "./support/browsers.mjs";
import { serveClientPage } from "./support/client-page.mjs";
import { singleFile } from "./support/disk.mjs";
import { saved } from "./support/saved.mjs";
import { assertFits, press, serve, settled, visit } from "./support/site.mjs";

let site;
let client;
before(async () => {
  site = await serve();
  client = await serveClientPage();
});
after(() => Promise.all([site.stop(), client.stop()]));

const PATHS = 10_000;
/** Somebody for whom both ways of paying have people on either side. */
const hash = "v=2026-11&l.most=0.25&l.out=1.5";
const request = {
  valuation_month: "2026-11",
  person: { birth_month: "1990-05", category: "male", monthly_income: 5500, record: { months: 0 } },
  region: "41",
  income: { sigma: 0.3491, persistence: 0.5, enter: 0.071429, leave: 0.5 },
  policies: [
    { id: "standard-only", ways: [{ way: "standard", base_ratio: 0, most_share: 0.25 }] },
    {
      id: "with-fixed",
      scheme: {
        amount: 500,
        indexation: 0,
        indexed_to: "average_wage",
        term_months: 60,
        account_share: 0.4,
        eligibility: { mode: "prorated", factor: null, cap_months: 60 },
        accrual: "prorated",
        index: { mode: "actual", fixed: 0.3, amplifier: 1.2, weighting: "calendar" },
      },
      ways: [
        { way: "standard", base_ratio: 0, most_share: 0.25 },
        { way: "fixed", most_share: 0.25 },
      ],
    },
  ],
  paths: PATHS,
  seed: 1,
};

/** Until all lives of the newest question are there. */
const counted = (page) =>
  until(page, () => document.querySelector("[data-say=sure]") && !document.querySelector(".lives-progress"));
const textOf = (page, selector) => page.$eval(selector, (element) => element.innerText.replaceAll(/\s+/g, " "));

inBothBrowsers("lives", (browser) => {
  let page;
  let answer;
  let fan;
  before(async () => {
    const asking = await client.open(browser);
    answer = await asking.evaluate((asked) => window.engine.volatile(asked), request);
    fan = await asking.evaluate((asked) => window.engine.volatile(asked), { ...request, paths: 1000, accounts: true });
    await asking.close();
    page = await visit(browser, `${site.url}lives.html`, { hash, ready: "[data-amounts]" });
    await counted(page);
  });
  after(() => assert.deepEqual(page.problems.splice(0), []));

  it("says in people, dots and amounts what the engine says of all lives at once", async () => {
    for (const { id, short, pension_total_today: pension, months_unpaid: missed } of answer.policies) {
      const people = Math.round(short.share * 20);
      assert.ok(people > 0 && people < 20, String(people));
      assert.match(await textOf(page, `[data-short=${id}]`), new RegExp(`约 ${people} 个 到 63 岁缴不满年限`));
      const amounts = [25, 50, 75].map((percent) => Math.round(pension.quantiles[percent]).toLocaleString("en"));
      assert.equal(
        await textOf(page, `[data-amounts=${id}]`),
        `低 ${amounts[0]} 元 中 ${amounts[1]} 元 高 ${amounts[2]} 元`,
      );
      const { 25: low, 50: middle, 75: high } = missed.quantiles;
      assert.match(
        await textOf(page, `[data-missed=${id}]`),
        new RegExp(`${low} 到 ${high} 个之间，中间的人是 ${middle} 个`),
      );
    }
    assert.match(await textOf(page, "[data-say=sure]"), /同样的 10,000 种人生/);
    assert.equal((await page.$$("fp-lives-dots circle")).length, 40);
    const file = await saved(page, "months");
    assert.ok(file.includes(`${answer.policies[0].paid.quantiles[50]}`), file);
    assert.match(file, /^\ufeff哪些月份交上了,[\s\S]*一年里大约几个月没活,1\.5 个月/);
  });

  it("draws the account of each way year by year", async () => {
    await until(page, () => document.querySelectorAll("[data-fan] svg.plot").length === 2);
    const file = await saved(page, "account");
    for (const { accounts } of fan.policies) {
      const { 5: least, 50: middle, 95: most } = accounts.at(-1).balance.quantiles;
      for (const amount of [least, middle, most]) assert.ok(file.includes(`${amount}`), String(amount));
    }
    const rows = file.split("\n").filter((line) => /^\d+,/.test(line));
    assert.equal(rows.length, fan.policies[0].accounts.length);
  });

  it("is moved by its sliders, stops when told to, and comes back by its link", async () => {
    await page.focus('[data-field="/lives/most"]');
    const before = await textOf(page, "[data-short=standard-only]");
    // Steps of one percent: every one is a question, and only the last is answered to its end.
    for (let step = 0; step < 15; step += 1) await page.keyboard.press("ArrowRight");
    await until(
      page,
      (old) => document.querySelector("[data-short=standard-only]")?.innerText.replaceAll(/\s+/g, " ") !== old,
      before,
    );
    await counted(page);
    assert.match(await textOf(page, "[data-short=standard-only]"), /没有人 到 63 岁缴不满年限|不到 1 个/);
    await until(page, () => location.hash.includes("l.most=0.4"));
    await press(page, '[data-dots="50"]');
    await until(page, () => document.querySelectorAll("fp-lives-dots circle").length === 100);
    await press(page, "[data-preset=chile]");
    await until(page, () => location.hash.includes("l.out=7"));
    await counted(page);
    assert.match(await textOf(page, "[data-short=standard-only]"), /全部 20 个/);
    await press(page, "[data-do=usual]");
    await until(page, () => !location.hash.includes("l.out"));
    const href = await page.$eval(".menu a[aria-current=page]", (a) => a.href);
    assert.match(href, /l\.dots=50/);
  });

  it("says what is wrong, and for whom it cannot be asked", async () => {
    const wrong = await visit(browser, `${site.url}lives.html`, { hash: "l.most=9", ready: ".page-note" });
    assert.match(await wrong.$eval(".page-note", (note) => note.innerText), /链接/);
    await wrong.close();
  });

  it("fits a phone and is clean to axe, in both languages", async () => {
    for (const [width, language] of [
      [360, "en"],
      [1280, "zh"],
    ]) {
      const small = await visit(browser, `${site.url}lives.html`, {
        width,
        hash: `${hash}&lang=${language}${width < 700 ? "&big=1" : ""}`,
        ready: "[data-amounts]",
      });
      await counted(small);
      await small.$$eval("details", (all) =>
        all.forEach((each) => {
          each.open = true;
        }),
      );
      await settled(small, "#result");
      await assertFits(small, [width]);
      await assertClean(small);
      await small.close();
    }
  });

  it("counts in the one-file download, too", async () => {
    const disk = singleFile();
    const file = await browser.newPage();
    await file.goto(`${disk.from("flexpension.html")}#/lives?${hash}`);
    await file.waitForSelector("[data-amounts]");
    await counted(file);
    assert.equal(
      await textOf(file, "[data-short=with-fixed]"),
      await textOf(await visitAgain(), "[data-short=with-fixed]"),
    );
    await file.close();
    disk.remove();
  });

  async function visitAgain() {
    await page.goto(`${site.url}designs.html`);
    await page.goto(`${site.url}lives.html#${hash}`);
    await page.waitForSelector("[data-amounts]");
    await counted(page);
    return page;
  }
});
