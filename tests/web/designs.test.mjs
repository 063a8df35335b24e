/** The page of designs: its numbers are the engine's, and everything on it can be done, kept in a link and read out. */
import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, it } from "node:test";
import { assertClean } from "./support/axe.mjs";
import { inBothBrowsers, until } from "./support/browsers.mjs";
import { serveClientPage } from "./support/client-page.mjs";
import {
  amount,
  askedFor,
  cells,
  codeOf,
  hash,
  month,
  onAccount,
  openDesigns,
  plain,
  proposal,
  rows,
  savedTable,
  sortBy,
} from "./support/designs-page.mjs";
import { singleFile } from "./support/disk.mjs";
import { assertFits, choose, errorAt, fill, follow, headline, press, serve, settled, visit } from "./support/site.mjs";

let site;
let client;
before(async () => {
  site = await serve();
  client = await serveClientPage();
});
after(() => Promise.all([site.stop(), client.stop()]));

const open = (browser, hash, size) => openDesigns(browser, site, hash, size);
inBothBrowsers("designs", (browser) => {
  let page;
  let answer;
  before(async () => {
    answer = await askedFor(client, browser);
    page = await open(browser);
  });
  // Drawing 324 designs takes long: one page goes back to the example for every test.
  beforeEach(async () => {
    await page.bringToFront();
    await follow(page, month);
  });
  afterEach(() => {
    assert.deepEqual(page.problems.splice(0), []);
  });

  it("shows the engine’s numbers", async () => {
    await settled(page, "#result");
    assert.equal((await rows(page)).length, 324);
    for (const design of [
      answer.designs[0],
      answer.designs[100],
      answer.designs[323],
      ...answer.designs.filter((each) => each.proposed),
    ]) {
      const said = await cells(page, codeOf(design));
      assert.equal(said[6], design.eligible ? plain(design.pension_total_today) : "折算不够");
      assert.equal(said[7], plain(design.net_present_value));
      assert.equal(said[9], plain(design.pool_net_cost));
      assert.equal(said[10], design.undominated ? "✓" : "");
    }
    const eligible = answer.designs.filter((design) => design.eligible).length;
    assert.match(await settled(page, ".headline"), new RegExp(`324 种设计里，${eligible} 种`));
    const wide = await page.$eval('[data-effect="term.limited"]', (row) => row.innerText);
    assert.ok(wide.includes(plain(answer.effects.term.limited.pension_total)), wide);
    await press(page, "[data-do=nominal]");
    await settled(page, "#result");
    assert.equal(
      (await cells(page, proposal))[6],
      plain(answer.designs.find((design) => codeOf(design) === proposal).pension_total),
    );
  });

  browser.once("puts every design into one point, and says which", async () => {
    const spots = new Set(answer.designs.map((design) => `${design.pool_net_cost} ${design.net_present_value}`));
    assert.equal((await page.$$("[data-point]")).length, spots.size);
    const label = await page.$eval(`[data-point="${proposal}"]`, (point) => point.getAttribute("aria-label"));
    assert.match(
      label,
      /学者提案 · 两边分；3 种设计：金额：不变；期限：限期；钱进哪里：两边分；最低年限：都一样；待遇年限：按比例；缴费指数：按实际；本人净现值 \d+\.\d+ 万/,
    );
    assert.match(await settled(page, ".readout"), /学者提案 · 两边分[\s\S]*3 种设计，数字都一样/);
  });

  browser.once("filters by every choice, and says what is left", async () => {
    for (const level of ["financing.pool", "financing.split"]) await press(page, `[data-level="${level}"]`);
    await settled(page, "#result");
    assert.equal((await rows(page)).length, 108);
    assert.match(await settled(page, ".filters-left"), /剩 108 种/);
    await press(page, "[data-only=eligible]");
    const left = answer.designs.filter((design) => design.financing === "account" && design.eligible);
    await until(page, (count) => document.querySelectorAll("[data-design]").length === count, left.length);
    assert.deepEqual((await rows(page)).sort(), left.map(codeOf).sort());
    await press(page, "[data-only=undominated]");
    await until(
      page,
      (count) => document.querySelectorAll("[data-design]").length === count,
      left.filter((design) => design.undominated).length,
    );
    await press(page, '[data-level="financing.account"]');
    await page.waitForSelector(".designs-list p:last-child");
    assert.match(await settled(page, ".designs-list"), /没有设计符合/);
    assert.match(await settled(page, ".designs-map"), /没有设计符合/);
    await press(page, "[data-do=all]");
    await press(page, "[data-only=proposed]");
    await until(page, () => document.querySelectorAll("[data-design]").length === 2);
    assert.deepEqual((await rows(page)).sort(), [onAccount, proposal]);
  });

  browser.once("sorts by any column, both ways", async () => {
    await sortBy(page, "cost");
    await settled(page, ".design-table thead");
    assert.equal(
      await page.$eval(
        "[data-sort=cost]",
        (button) => button.closest("th").ariaSort ?? button.closest("th").getAttribute("aria-sort"),
      ),
      "descending",
    );
    const costs = new Map(answer.designs.map((design) => [codeOf(design), design.pool_net_cost]));
    const falling = (await rows(page)).map((code) => costs.get(code));
    assert.deepEqual(
      falling,
      [...costs.values()].sort((a, b) => b - a),
    );
    await sortBy(page, "cost");
    await until(
      page,
      () => document.querySelector("[data-sort=cost]").closest("th").getAttribute("aria-sort") === "ascending",
    );
    assert.deepEqual(
      (await rows(page)).map((code) => costs.get(code)),
      [...costs.values()].sort((a, b) => a - b),
    );
    await sortBy(page, "rate");
    await sortBy(page, "rate");
    await settled(page, ".design-table");
    assert.equal((await cells(page, (await rows(page)).at(-1)))[8], "—");
  });

  browser.once("lays up to four beside today’s standard contribution", async () => {
    await press(page, "[data-do=show-proposal]");
    for (const code of ["000000", "110220", onAccount]) await press(page, `[data-design="${code}"] input`);
    await until(page, () => document.querySelectorAll("[data-picked]").length === 4);
    assert.deepEqual(await page.$$eval("[data-picked]", (all) => all.map((head) => head.dataset.picked)), [
      proposal,
      "000000",
      "110220",
      onAccount,
    ]);
    assert.equal(await page.$eval('[data-design="111111"] input', (box) => box.disabled), true);
    const text = await settled(page, ".picked-table");
    assert.match(text, /标准缴费 · 现行/);
    const total = answer.designs.find((design) => codeOf(design) === proposal).pension_total;
    assert.ok(
      text.includes(new Intl.NumberFormat("zh-CN", { minimumFractionDigits: 2 }).format(total)),
      `${total} in ${text}`,
    );
    await press(page, `[data-picked="000000"] [data-pick]`);
    await until(page, () => document.querySelectorAll("[data-picked]").length === 3);
  });

  browser.once("marks the designs of the paper’s two examples and lays them side by side", async () => {
    assert.match(await page.$eval('[data-design="012222"] th', (head) => head.innerText), /例 1/);
    assert.match(await page.$eval(`[data-design="${proposal}"] th`, (head) => head.innerText), /提案.*例 1.*例 2/s);
    await press(page, '[data-example="1"]');
    await until(page, () => document.querySelectorAll("[data-picked]").length === 3);
    assert.deepEqual(await page.$$eval("[data-picked]", (all) => all.map((head) => head.dataset.picked)), [
      proposal,
      "012221",
      "012222",
    ]);
    assert.equal(await page.evaluate(() => document.activeElement.id), "picked-title");
    await press(page, '[data-example="2"]');
    await until(page, () => document.querySelectorAll("[data-picked]").length === 1);
  });

  browser.once("keeps its filters and picks while one is on another page", async () => {
    await press(page, "[data-only=eligible]");
    await press(page, `[data-design="${proposal}"] input`);
    await page.waitForSelector("[data-picked]");
    const rates = await visit(browser, await page.$eval(".menu a[href*=rates]", (a) => a.href), {
      ready: "fp-rates svg",
    });
    const again = await visit(browser, await rates.$eval(".menu a[href*=designs]", (a) => a.href));
    await again.waitForSelector("[data-picked]");
    assert.equal(await again.$eval("[data-only=eligible]", (box) => box.checked), true);
    await rates.close();
    await again.close();
  });

  browser.once("takes a design to Calculate, where it brings the same pension", async () => {
    await fill(page, amount, "650");
    await press(page, '[data-design="111012"] input');
    await page.waitForSelector('[data-use="111012"]');
    await settled(page, "#result");
    const [pension] = (await cells(page, "111012")).slice(6);
    const link = await page.$eval('[data-use="111012"]', (a) => a.href);
    const calculate = await visit(browser, link);
    assert.match(await headline(calculate), new RegExp(`每月交 650 元.*每月约领\\s*${pension} 元（今天的钱）`));
    await press(calculate, "[data-plan=fixed] .plan-open");
    await press(calculate, "#card-fixed .more-settings summary");
    assert.equal(await calculate.$eval('[data-field="/plans/#fixed/scheme/indexation"]', (box) => box.value), "100");
    assert.equal(await calculate.$eval('[data-field="/plans/#fixed/scheme/accrual"]', (box) => box.value), "none");
    // And back again: the numbers of the plan are those of the page.
    const back = await calculate.$eval(".menu a[href*=designs]", (a) => a.href);
    const again = await visit(browser, back);
    assert.deepEqual(await again.$$eval("[data-picked]", (all) => all.map((head) => head.dataset.picked)), ["111012"]);
    assert.equal((await cells(again, "111012"))[6], pension);
    assert.deepEqual([...calculate.problems, ...again.problems], []);
    await calculate.close();
    await again.close();
  });

  browser.once("does so in the one-file download too, and asks anew on each page", async () => {
    const disk = singleFile();
    const file = await visit(browser, disk.from("flexpension.html", `/designs?${month}&d.pick=${proposal}`));
    await file.waitForSelector("[data-use]");
    const [pension] = (await cells(file, proposal)).slice(6);
    await press(file, "[data-use]");
    await file.waitForSelector("fp-calculate .headline-say");
    assert.match(await headline(file), new RegExp(`每月交 500 元.*每月约领\\s*${pension} 元（今天的钱）`));
    await press(file, ".menu a[href*=designs]");
    await file.waitForSelector("[data-design]");
    assert.equal((await cells(file, proposal))[6], pension);
    assert.deepEqual(file.problems, []);
    await file.close();
    disk.remove();
  });

  it("comes back from its link exactly", async () => {
    await fill(page, amount, "700");
    await choose(page, "d/y", "pension");
    await choose(page, "d/colour", "accrual");
    await choose(page, "d/gain", "cost");
    await choose(page, "d/moving", onAccount);
    await press(page, '[data-level="index.fixed"]');
    await press(page, "[data-only=eligible]");
    await press(page, "[data-measure=cost]");
    await press(page, `[data-design="${proposal}"] input`);
    await sortBy(page, "paid");
    await settled(page, "#result");
    await until(page, () => location.hash.includes("d.sort=paid"));
    const [text, link] = [await settled(page, "#result"), await page.evaluate(() => location.href)];
    const again = await visit(browser, link);
    assert.equal(await settled(again, "#result"), text);
    assert.equal(await again.$eval(`[data-field="${amount}"]`, (box) => box.value), "700");
    assert.deepEqual(again.problems, []);
    await again.close();
    const wrong = await open(browser, "d.pick=999999");
    assert.match(await settled(wrong, ".page-note"), /链接/);
    assert.equal((await rows(wrong)).length, 324);
    await wrong.close();
  });

  it("says beside the box what is wrong, shows no stale number, and recovers", async () => {
    for (const [typed, message] of [
      ["五百", /数字/],
      ["-5", /./],
      ["99999999", /./],
    ]) {
      await fill(page, amount, typed);
      await page.$eval(`[data-field="${amount}"]`, (input) => input.blur());
      await page.waitForSelector(".error-summary");
      assert.match(await errorAt(page, amount), message, typed);
      assert.equal(await page.$("[data-design]"), null);
    }
    await fill(page, amount, "500");
    await page.waitForSelector("[data-design]");
    await press(page, ".more-settings summary");
    await fill(page, "/plan/scheme/account_share", "140");
    await page.$eval('[data-field="/plan/scheme/account_share"]', (input) => input.blur());
    await page.waitForSelector(".error-summary .link");
    assert.match(await errorAt(page, "/plan/scheme/account_share"), /100%/);
    assert.match(await settled(page, ".error-summary"), /进个人账户/);
    await press(page, "[data-do=own]");
    await page.waitForSelector("[data-design]");
    const other = await open(browser, "y=2024");
    await press(other, ".error-summary .link");
    await until(other, () => document.activeElement?.dataset.field === "/person/birth_month");
    await other.close();
  });

  browser.once("follows the worker", async () => {
    const own = await open(browser);
    const before = await cells(own, proposal);
    await press(own, "[data-do=who]");
    await fill(own, "/person/record/months", "10");
    await fill(own, "/person/monthly_income", "9000");
    await choose(own, "/region", "31");
    await settled(own, "#result");
    assert.match(await settled(own, ".who"), /上海.*月收入 9,000 元.*已交 10 年/);
    assert.notDeepEqual(await cells(own, proposal), before);
    assert.match(await hash(own), /i=9000/);
    assert.deepEqual(own.problems, []);
    await own.close();
  });

  browser.once("says who would move and what the pooled fund loses", async () => {
    assert.match(await settled(page, ".moving-says"), /按净现值看，这些收入的人改交定额都不合算。/);
    await choose(page, "d/moving", onAccount);
    await press(page, '[data-design="000000"] input');
    await until(page, () => document.querySelector('[data-field="d/moving"] option[value="000000"]') !== null);
    await choose(page, "d/moving", "000000");
    await until(page, () => /都合算/.test(document.querySelector(".moving-says").innerText));
    assert.match(await settled(page, ".moving-says"), /净支出合计多/);
  });

  it("goes from point to point by keyboard", async () => {
    const focused = () => page.evaluate(() => document.activeElement?.dataset.point ?? null);
    await page.$eval(`[data-point="${proposal}"]`, (point) => point.focus());
    await page.keyboard.press("Home");
    await until(page, (before) => (document.activeElement?.dataset.point ?? before) !== before, proposal);
    const least = answer.designs.reduce((best, design) => (design.pool_net_cost < best.pool_net_cost ? design : best));
    assert.equal(await focused(), codeOf(least));
    await page.keyboard.press("ArrowRight");
    await until(page, (before) => document.activeElement?.dataset.point !== before, codeOf(least));
    const second = await focused();
    await page.keyboard.press("Enter");
    const isPicked = (id) => document.querySelector(`[data-point="${id}"]`)?.getAttribute("aria-selected") === "true";
    await until(page, isPicked, second);
    assert.equal(await focused(), second);
    await until(page, (id) => location.hash.includes(`d.pick=${id}`), second);
    assert.equal(await page.$$eval('[data-point][tabindex="0"]', (all) => all.length), 1);
    await page.focus("[data-sort=value]");
    await page.keyboard.press("Enter");
    await until(
      page,
      () => document.querySelector("[data-sort=value]").closest("th").getAttribute("aria-sort") === "descending",
    );
  });

  browser.once("saves what it draws", async () => {
    const [head, first, ...rest] = await savedTable(page, "designs");
    assert.ok(head.startsWith("编号,编码,金额"));
    assert.equal(rest.length, 323);
    const [design] = answer.designs;
    assert.deepEqual(first.split(",").slice(0, 12), [
      "1",
      "d000000",
      "不变",
      "不限期",
      "个人账户",
      "足月计",
      "足月计",
      "按实际",
      "是",
      String(design.pension_total),
      String(design.pension_total_today),
      String(design.net_present_value),
    ]);
    assert.equal((await savedTable(page, "effects")).length, 17);
    const pairs = await savedTable(page, "pairs");
    assert.equal(pairs.length, 16);
    const [strongest] = answer.interactions.net_present_value;
    assert.equal(pairs[1].split(",").at(-1), String(strongest.cells[0].effect));
    const moving = await savedTable(page, "moving");
    assert.equal(moving.length, 27);
    assert.equal(moving[6].split(",").at(-1), String(answer.switch.rows[5].difference.pool_net_cost));
  });

  browser.once("speaks English throughout", async () => {
    await press(page, "[data-do=language]");
    await settled(page, "#result");
    await press(page, ".more-settings summary");
    assert.doesNotMatch(await settled(page, ".designs"), /\p{Script=Han}/u);
    assert.match(await page.title(), /324 designs/);
  });

  for (const language of ["zh", "en"]) {
    // What language it is in makes no difference to what a browser does with names and roles; it does to lines.
    const clean = language === "zh";
    it(`is ${clean ? "clean to axe and fits" : "as wide as its window"} in ${language}`, async () => {
      const looks = { "": 360, [`&d.pick=${proposal}.000000&d.y=rate`]: 1280, "&d.amount=-5": 360 };
      for (const [look, width] of Object.entries(looks)) {
        await follow(page, `${month}&lang=${language}${look}`);
        await assertFits(page, [width], look);
        if (!clean) continue;
        await page.evaluate(() => {
          for (const details of document.querySelectorAll("details")) details.open = true;
        });
        await settled(page);
        await assertClean(page, look);
      }
    });
  }

  it("fits every window, in large type and English too", async () => {
    for (const look of browser.name === "chromium" ? ["", "&lang=en&big=1"] : ["&lang=en&big=1"]) {
      await follow(page, `${month}${look}&d.pick=${proposal}.000000`);
      await assertFits(page, [320, 768, 1024, 1265], look);
    }
  });
});
