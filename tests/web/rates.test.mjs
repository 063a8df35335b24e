/** The page of the rates: its numbers are the engine's, its assumptions move them, its links bring them back. */
import assert from "node:assert/strict";
import { after, before, it } from "node:test";
import { assertClean } from "./support/axe.mjs";
import { inBothBrowsers, until } from "./support/browsers.mjs";
import { serveClientPage } from "./support/client-page.mjs";
import { assertFits, choose, errorAt, fill, follow, press, serve, settled, visit } from "./support/site.mjs";

let site;
let client;
before(async () => {
  client = await serveClientPage();
  site = await serve();
});
after(() => Promise.all([site.stop(), client.stop()]));

const assumption = (name) => `/rates/assumptions/${name}`;
const percent = (fraction) => `${(fraction * 100).toFixed(2)}%`;
const gapOf = (page, fund) =>
  page.$eval(`[data-stat=${fund}] [data-number]`, (number) => Number(number.dataset.number));
const pathOf = (page, fund, line) =>
  page.$eval(`[data-chart=${fund}] [data-line=${line}]`, (path) => path.getAttribute("d"));
const hash = (page) => page.evaluate(() => location.hash);

inBothBrowsers("rates", (browser) => {
  let engine;
  before(async () => {
    engine = await client.open(browser);
  });

  const ask = (request) => engine.evaluate((asked) => window.engine.rates(asked), request);

  async function open(link = "") {
    const page = await visit(browser, `${site.url}rates.html`, { hash: link, ready: "[data-stat], .page-note" });
    await settled(page, ".rates-top");
    return page;
  }

  async function close(page) {
    assert.deepEqual(page.problems, []);
    await page.close();
  }

  it("shows the numbers of the engine: charts, table, gaps, decomposition, person", async () => {
    const page = await open();
    const answer = await ask({
      decompose: { series: "pooled", year: 2035, meet: "desired_low", since: 2020 },
      worker: { annual_income: 66000, average_wage: 6385 },
    });
    const key = await page.$$eval("[data-chart=pooled] .plot-key b", (values) =>
      values.map((value) => value.innerText),
    );
    const at = ["desired_high", "desired_low", "potential", "actual"].map((way) =>
      percent(answer[`pooled_${way}`][15]),
    );
    assert.deepEqual(key.slice(0, 4), at);
    assert.equal(await gapOf(page, "pooled"), answer.gaps.pooled.desired_low[15]);
    assert.equal(await gapOf(page, "account"), answer.gaps.account.desired_low[15]);
    const rows = await page.$$eval("#part-years tbody tr", (all) =>
      all.map((row) => [...row.children].map((cell) => cell.innerText.trim())),
    );
    assert.equal(rows.length, 31);
    const series = ["pooled", "account"].flatMap((fund) => [
      ...["actual", "desired_low", "desired_high", "potential"].map((way) =>
        answer[`${fund}_${way}`].map((value) => (value * 100).toFixed(2)),
      ),
      ...["desired_low", "desired_high", "potential"].map((way) =>
        answer.gaps[fund][way].map((value) => `+${(value * 100).toFixed(2)}`),
      ),
    ]);
    assert.deepEqual(
      rows,
      answer.years.map((year, place) => [String(year), ...series.map((values) => values[place])]),
    );
    const effects = await page.$$eval("[data-effects=drivers-pooled] .effect", (all) =>
      all.map((row) => Number(row.dataset.effect)),
    );
    assert.equal(effects[0], answer.decomposition.base_gap);
    assert.equal(effects.at(-1), answer.decomposition.gap);
    for (const { effect } of answer.decomposition.drivers.filter((each) => Math.abs(each.effect) > 5e-6))
      assert.ok(effects.includes(effect));
    const whole = effects.slice(0, -1).reduce((sum, each) => sum + each, 0);
    assert.ok(Math.abs(whole - answer.decomposition.gap) < 1e-4, "the bars follow on each other to the gap");
    assert.doesNotMatch(await settled(page, "#part-whence"), /[a-z]_[a-z]/, "every cause has a name");
    assert.match(
      await settled(page, "#part-worker"),
      new RegExp(answer.worker.today.total.toLocaleString("en", { minimumFractionDigits: 2 })),
    );
    await close(page);
  });

  browser.once("holds the paper’s table against its own, leaves the open cells open and says the slips", async () => {
    const page = await open("t.coverage=0.8");
    const { paper } = await ask({ paper: true });
    const text = await settled(page, "#part-paper");
    for (const finding of paper.findings) assert.ok(text.includes(finding.message.zh), finding.code);
    assert.match(text, /世界人口展望.*世界城镇化展望/s);
    const open_ = await page.$$eval("#part-paper tbody tr", (all) =>
      all.filter((row) => row.querySelector(".open-cell")).map((row) => row.cells[0].innerText),
    );
    assert.deepEqual(open_, [
      "2020",
      "2022",
      "均值",
      "2032",
      "2034",
      "2036",
      "2038",
      "2040",
      "2042",
      "2044",
      "2046",
      "2048",
      "2050",
      "均值",
    ]);
    assert.match(text, /136 个数里，122 个一致/);
    await close(page);
  });

  browser.once("moves the lines as an assumption moves, marks it, and takes it back", async () => {
    const page = await open();
    const before = await pathOf(page, "pooled", "desired_low");
    await fill(page, assumption("coverage"), "80");
    await settled(page, ".rates-top");
    const { gaps } = await ask({ assumptions: { coverage: 0.8 } });
    assert.equal(await gapOf(page, "pooled"), gaps.pooled.desired_low[15]);
    assert.notEqual(await pathOf(page, "pooled", "desired_low"), before);
    assert.match(await settled(page, ".changes"), /参保率：95% → 80%/);
    await press(page, "[data-reset=coverage]");
    await settled(page, ".rates-top");
    assert.equal(await pathOf(page, "pooled", "desired_low"), before);
    assert.equal(await page.$(".changes"), null);
    await close(page);
  });

  browser.once("moves every assumption there is, and every form", async () => {
    const page = await open();
    const { assumptions, forms } = await ask({});
    for (const each of Object.keys(assumptions)) assert.ok(await page.$(`[data-assumption=${each}]`), each);
    for (const each of Object.keys(forms)) assert.ok(await page.$(`[data-field="/rates/forms/${each}"]`), each);
    await page.$$eval("details", (all) => {
      for (const each of all) each.open = true;
    });
    await choose(page, "/rates/forms/coverage_in_base", "once");
    await fill(page, assumption("retirement_ages_women/3"), "57");
    await settled(page, ".rates-top");
    const women = assumptions.retirement_ages_women.map((age, place) => (place === 3 ? 57 : age));
    await choose(page, "/rates/year", "2038");
    await settled(page, ".rates-top");
    const moved = await ask({ assumptions: { retirement_ages_women: women }, forms: { coverage_in_base: "once" } });
    assert.equal(await gapOf(page, "pooled"), moved.gaps.pooled.desired_low[18]);
    await press(page, "[data-do=reset-all]");
    await settled(page, ".rates-top");
    assert.equal(await hash(page), "#t.year=2038");
    await close(page);
  });

  browser.once("solves, puts the value in, and the gap is gone", async () => {
    const page = await open();
    await choose(page, "/rates/solve/for", "phi_shift");
    await choose(page, "/rates/solve/year", "2030");
    await settled(page, "#part-solver");
    const { solution } = await ask({ solve: { for: "phi_shift", series: "pooled", year: 2030, meet: "desired_low" } });
    assert.equal(await page.$eval("[data-do=put]", (button) => Number(button.dataset.value)), solution.value);
    await press(page, "[data-do=put]");
    await choose(page, "/rates/year", "2030");
    await settled(page, ".rates-top");
    assert.ok(Math.abs(await gapOf(page, "pooled")) < 1e-9);
    assert.match(await settled(page, "[data-stat=pooled]"), /0\.00 个百分点/);
    // None in the range, and an assumption that moves nothing here.
    await choose(page, "/rates/solve/for", "entry_age");
    await settled(page, "#part-solver");
    await press(page, "[data-do=reset-all]");
    assert.match(await settled(page, ".solution"), /没有一个值能补上缺口。最接近的是/);
    await choose(page, "/rates/solve/for", "interest_shift");
    assert.match(await settled(page, ".solution"), /没有影响/);
    await press(page, "[data-do=try-all]");
    await page.waitForSelector("[data-tried]");
    const tried = await page.$$eval("[data-tried]", (rows) => rows.map((row) => row.dataset.tried));
    assert.ok(tried.includes("phi_shift") && tried.includes("theta") && !tried.includes("entry_age"), tried.join());
    await close(page);
  });

  it("keeps scenarios, draws them with the paper’s, and brings all of it back by the link", async () => {
    const page = await open();
    assert.ok(await page.$eval("[data-do=keep]", (button) => button.disabled), "nothing to keep yet");
    await fill(page, assumption("delta"), "70");
    await settled(page, ".rates-top");
    await fill(page, "/rates/scenario", "提高基数 & ~ 试");
    await press(page, "[data-do=keep]");
    await settled(page, "#part-compare");
    await fill(page, assumption("benefit_low"), "40");
    await choose(page, "/rates/drawn", "account_gap");
    await fill(page, "/rates/worker/profit", "20000");
    await settled(page);
    const lines = () =>
      page.$$eval("[data-chart=scenarios] .plot-key b", (values) => values.map((value) => value.innerText));
    const answers = await Promise.all(
      [{}, { delta: 0.7 }, { delta: 0.7, benefit_low: 0.4 }].map((assumptions) => ask({ assumptions })),
    );
    assert.deepEqual(
      await lines(),
      answers.map(({ gaps }) => `${(gaps.account.desired_low[15] * 100).toFixed(2)} 个百分点`),
    );
    const text = await settled(page);
    const link = (await hash(page)).slice(1);
    const again = await open(link);
    assert.equal(await settled(again), text);
    assert.equal((await hash(again)).slice(1), link);
    await press(again, "[data-do=load]");
    await settled(again);
    assert.equal(await gapOf(again, "pooled"), answers[1].gaps.pooled.desired_low[15]);
    await press(again, "[data-do=remove]");
    await settled(again);
    assert.equal(await again.$(".kept"), null);
    await close(again);
    await close(page);
  });

  browser.once("takes no link of which it understands only half", async () => {
    for (const link of [
      "t.delta=x",
      "t.year=1990",
      "t.nonsense=1",
      "t.forms=1",
      "t.retirement_ages_men=60_61",
      "t.urban_share=never",
    ]) {
      const page = await open(link);
      assert.match(await settled(page), /链接/, link);
      assert.equal(await page.$(".changes"), null, link);
      await close(page);
    }
  });

  browser.once("hands out as CSV what it draws", async () => {
    const page = await open("t.theta=0.4&t.s1_name=%E7%94%B2&t.s1_delta=0.7");
    const saved = () =>
      page.evaluate(async () => {
        const texts = {};
        const make = URL.createObjectURL;
        const click = HTMLAnchorElement.prototype.click;
        for (const button of document.querySelectorAll("[data-csv]")) {
          let blob;
          URL.createObjectURL = (each) => {
            blob = each;
            return make.call(URL, each);
          };
          HTMLAnchorElement.prototype.click = () => undefined;
          button.click();
          texts[button.dataset.csv] = await blob.text();
        }
        URL.createObjectURL = make;
        HTMLAnchorElement.prototype.click = click;
        return texts;
      });
    const texts = await saved();
    const parts = [
      "drivers-account",
      "drivers-pooled",
      "moved-account",
      "moved-pooled",
      "paper",
      "scenarios",
      "series",
      "worker",
    ];
    assert.deepEqual(Object.keys(texts).sort(), parts);
    const answer = await ask({ assumptions: { theta: 0.4 } });
    // Above the table stands what it is, every assumption, and what made it.
    const [head, table] = texts.series.trim().split("\n\n");
    for (const wanted of [/全部假设/, /统筹养老金占比,40% 已改/, /单位,/, /rates\.html#/]) assert.match(head, wanted);
    const lines = table.split("\n");
    assert.equal(lines.length, 32);
    assert.deepEqual(
      lines[16].split(",").slice(1, 5).map(Number),
      ["actual", "desired_low", "desired_high", "potential"].map((way) => answer[`pooled_${way}`][15]),
    );
    const { gaps } = await ask({ assumptions: { delta: 0.7 } });
    const scenarios = texts.scenarios.trim().split("\n\n")[1].split("\n");
    assert.equal(Number(scenarios[31].split(",")[2]), gaps.pooled.desired_low[30]);
    await close(page);
  });

  browser.once("says at the box what is wrong, in the box’s unit, and that the charts are behind", async () => {
    const page = await open();
    const before = await gapOf(page, "pooled");
    // No beginning of what is typed may be usable: it would be shown.
    await fill(page, assumption("coverage"), "5");
    await page.keyboard.press("Tab");
    await page.waitForSelector(".rates-wrong");
    assert.match(await errorAt(page, assumption("coverage")), /应在 10% 到 100% 之间/);
    assert.equal(await gapOf(page, "pooled"), before);
    await fill(page, assumption("coverage"), "八成");
    await page.keyboard.press("Tab");
    await settled(page);
    assert.notEqual(await errorAt(page, assumption("coverage")), "");
    await fill(page, assumption("coverage"), "95");
    await settled(page);
    assert.equal(await page.$(".rates-wrong"), null);
    await page.$eval("[data-group=people]", (group) => (group.open = true));
    await fill(page, assumption("retirement_ages_men/2"), "69");
    await fill(page, assumption("retirement_shift"), "4");
    await page.keyboard.press("Tab");
    await page.waitForSelector(".rates-wrong");
    assert.match(await settled(page, "[data-assumption=retirement_ages_men]"), /整体推迟/);
    await press(page, "[data-do=reset-all]");
    await fill(page, "/rates/worker/annual_income", "-5");
    await page.keyboard.press("Tab");
    await page.waitForSelector(".rates-wrong");
    assert.notEqual(await errorAt(page, "/rates/worker/annual_income"), "");
    await close(page);
  });

  it("works by keyboard: the ruler chooses the year, a slider moves an assumption", async () => {
    const page = await open();
    await page.$eval("[data-chart=pooled] [role=slider]", (ruler) => ruler.focus());
    await page.keyboard.press("End");
    await until(page, () => document.querySelector("[data-stat=pooled]").innerText.includes("2050"));
    await page.keyboard.press("ArrowLeft");
    await until(
      page,
      () => document.querySelector("[data-chart=account] [role=slider]").getAttribute("aria-valuenow") === "2049",
    );
    const said = await page.$eval("[data-chart=pooled] [role=slider]", (ruler) => ruler.getAttribute("aria-valuetext"));
    assert.match(said, /^2049; 合意上限 .*%; .*缺口 .*个百分点$/);
    await page.focus(`[data-field="${assumption("theta")}/slider"]`);
    await page.keyboard.press("ArrowRight");
    assert.match(await settled(page, ".changes"), /统筹养老金占比：50% → 50\.5%/);
    await close(page);
  });

  for (const look of browser.name === "chromium" ? ["", "lang=en", "lang=en&big=1"] : ["lang=en&big=1"]) {
    it(`fits a phone and a desk ${look && `with ${look}`}`, async () => {
      const page = await open(`${look}&t.delta=0.7&t.s1_name=A&t.s1_theta=0.4`.replace(/^&/, ""));
      await page.$$eval("details", (all) => {
        for (const each of all) each.open = true;
      });
      await press(page, "[data-do=try-all]");
      await page.waitForSelector("[data-tried]");
      await assertFits(page, [320, 360, 768, 1280]);
      await close(page);
    });
  }

  // What language it is in makes no difference to what a browser does with it, and both are the same otherwise.
  const looks = ["t.delta=0.7&t.s1_name=A&t.s1_theta=0.4", "lang=en&t.coverage=5"];
  for (const link of browser.name === "chromium" ? ["", ...looks] : looks.slice(1)) {
    it(`is clean to axe ${link || "as it opens"}`, async () => {
      const page = await open();
      await follow(page, link);
      await page.$$eval("details", (all) => {
        for (const each of all) each.open = true;
      });
      await press(page, "[data-do=try-all]");
      await settled(page);
      await assertClean(page);
      await page.close();
    });
  }
});
