/** From a number of a plan to the document that it rests on. */
import assert from "node:assert/strict";
import { after, before, it } from "node:test";
import { strFromU8, unzipSync } from "fflate";
import { assertClean } from "./support/axe.mjs";
import { inBothBrowsers, resize, until } from "./support/browsers.mjs";
import { saved, savedBytes } from "./support/saved.mjs";
import { choose, fill, press, serve, settled, visit } from "./support/site.mjs";

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

/** Whole fen of what is printed with its sign. */
const fenOf = (printed) => Math.round(Number(printed.replaceAll(",", "").replace("−", "-")) * 100);

/** Why not another plan: parts that add up to the difference, each with the steps of both plans. */
async function assertAddsUp(page) {
  await open(page, ".why-not");
  await until(page, () => document.querySelector(".why-say")?.innerText.includes("按平均工资交"));
  const [pension, total] = await page.$$eval(".why-rows", (groups) =>
    groups.map((group) => [...group.querySelectorAll(".why-row > summary > b, .why-sum > b")].map((b) => b.innerText)),
  );
  for (const group of [pension, total]) {
    const parts = group.map(fenOf);
    const sum = parts.pop();
    assert.notEqual(sum, 0);
    assert.equal(
      parts.reduce((a, b) => a + b),
      sum,
    );
  }
  const said = await text(page, ".why-say");
  assert.match(said, /^每月养老金比“标准，按平均工资交”少 [\d,]+\.\d\d 元（到时的钱）：平均缴费指数 −/);
  assert.ok(said.includes(pension.at(-1).slice(1)));
  await open(page, "[data-cause=mean_index]");
  assert.equal((await page.$$("[data-cause=mean_index] fp-steps .step")).length, 2);
  await choose(page, "/why/standard-floor", "resident");
  await until(page, () => document.querySelector(".why-row[data-cause=scheme]") !== null);
  assert.match(await text(page, ".why-say"), /居民养老/);
}

/** The three files say the same steps of the same request; tests/web/trace-file.test.mjs tells what is in them. */
async function assertFiles(page, call) {
  const json = JSON.parse(await saved(page, "json"));
  assert.deepEqual([json.format, json.call], ["flexpension.trace.v1", call]);
  const csv = await saved(page, "csv");
  const sheets = unzipSync(await savedBytes(page, "xlsx"));
  assert.ok(csv.startsWith("\ufeff") && csv.includes(json.request_fingerprint));
  assert.ok(strFromU8(sheets["xl/sharedStrings.xml"]).includes(json.request_fingerprint));
  const formulas = strFromU8(sheets["xl/worksheets/sheet3.xml"]).match(/<f>/g).length;
  assert.ok(formulas >= 2 * json.steps.length, `${formulas} formulas`);
  for (const { number } of json.steps) assert.ok(csv.includes(`\n${number},`), number);
}

/** What share of the income the contribution takes; in Henan the floor is 60 % of the average wage. */
async function assertBurden(page) {
  await open(page, ".burden");
  await until(page, () => document.querySelector(".burden-say") !== null);
  assert.equal(
    await text(page, ".burden-say"),
    "按最低的基数（就是平均工资的 60%）每月交 766.20 元，占收入的 13.9%；按平均工资的 100% 交 1,277.00 元，占 23.2%。",
  );
  assert.match(await text(page, ".burden"), /缴费基数下限 3,831 元，2026 年 7 月起，暂用/);
}

/** On paper the steps of an open plan are an appendix, whole; what opens on the screen is not there twice. */
async function assertOnPaper(page) {
  await page.emulateMediaType("print");
  const printed = await page.evaluate(() => {
    const steps = [...document.querySelectorAll(".appendix-step")];
    return {
      names: steps.map((step) => step.dataset.step),
      pension: document.querySelector("[data-step='pension.total']").innerText,
      cut: steps.filter(
        (step) => step.scrollWidth > step.clientWidth || getComputedStyle(step).breakInside !== "avoid",
      ),
      onScreen: document.querySelector(".how:not(.why-not)").getClientRects().length,
      base: document.querySelector("[data-step='entitlement.benefit_base']").innerText,
      last: [...document.querySelectorAll("#result > *")]
        .filter((each) => each.getBoundingClientRect().height > 0)
        .at(-1).className,
    };
  });
  assert.match(printed.pension, /^每月养老金[\s\S]*\n= [\d,.]+ \+ [\d,.]+/);
  assert.ok(printed.names.includes("entitlement.benefit_base") && !printed.names.includes("account.2030"));
  assert.match(printed.base, /出处：\[liubigfatty/);
  assert.deepEqual([printed.cut, printed.onScreen, printed.last], [[], 0, "on-paper"]);
  await page.emulateMediaType("screen");
  assert.equal(await page.$eval(".appendix", (part) => part.getClientRects().length), 0);
}

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
    assert.match(await text(page, "#base"), /公布的[\s\S]*2025-01 起 · 出处：\[liubigfatty\/pension-calculator/);
    assert.doesNotMatch(await text(page, "#base"), /[[ ]S\d/, "sources by their titles");
    assert.match(await text(page, "#base"), /可靠程度 A/);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(width <= 360, `${width} wide`);
    await assertAddsUp(page);
    await assertBurden(page);
    await assertClean(page);
    await assertFiles(page, "compare");
    if (browser.name === "chromium") await assertOnPaper(page);

    const stale = () =>
      [...document.querySelectorAll(".how .step, .why-say, .why-sum")].every(
        (part) => part.getClientRects().length === 0,
      );
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

  it("of an award, too, is there to take away", async () => {
    const page = await visit(browser, `${site.url}award.html`, { hash: "lang=en", ready: "[data-do=example]" });
    await press(page, "[data-do=example]");
    await until(page, () => document.querySelector(".award-trace") !== null);
    await open(page, ".award-trace");
    await settled(page);
    assert.match(await text(page, ".save-steps"), /live formulas \(XLSX\)/);
    await assertFiles(page, "award");
    assert.deepEqual(page.problems, []);
    await page.close();
  });
});
