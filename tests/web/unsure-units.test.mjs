/** What the page does about what a visitor does not know; with the module itself, without a browser. */
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { calculate } from "./support/calculate.mjs";

let page, engine, facts, stateOf, answerTo, estimate, rough, sentence;
before(async () => {
  page = await calculate();
  ({ engine, facts, stateOf, answerTo } = page);
  [estimate, rough, sentence] = await Promise.all(
    ["state/estimate", "pages/calculate/state/rough", "pages/calculate/view/sentence"].map(page.load),
  );
});
after(() => page.stop());

const said = ({ result }) => {
  const { pays, before: leads, number, after: ends, more } = sentence.sentence(result.answer.plans[0].id, result);
  return { whole: pays + leads + number + ends, more: more.join("") };
};

describe("a balance that is not known", () => {
  it("is what the same months by their years come to", async () => {
    const { result } = await answerTo(stateOf({ months: 40, index: 0.8 }));
    const history = estimate.lastMonths(40, 0.8, "2026-11");
    assert.deepEqual(
      history.map(({ year, months }) => [year, months]),
      [
        [2023, 6],
        [2024, 12],
        [2025, 12],
        [2026, 10],
      ],
    );
    const years = await answerTo(stateOf({ byYears: true, history, months: 0 }));
    assert.equal(result.estimate.balance, years.result.answer.record.account_balance);
    assert.equal(result.estimate.since, null);
    assert.equal(result.request.person.record.account_balance, result.estimate.balance);
    assert.ok(result.estimate.balance > 10000);
    assert.match(said({ result }).more, /余额没有填.+估为约 [\d,]+ 元；填上更准/);
  });

  it("is not estimated when it is typed, nor for who never paid", async () => {
    for (const state of [{ months: 40, balance: 9000 }, { months: 40, balance: 0 }, { months: 0 }, { months: null }]) {
      const { result } = await answerTo(stateOf(state));
      assert.equal(result.estimate, null);
      assert.doesNotMatch(said({ result }).more, /余额没有填/);
    }
  });

  it("leaves out what was before the first announced rate, and says so", async () => {
    const { result } = await answerTo(stateOf({ birthYear: 1975, months: 240 }));
    const { since } = result.estimate;
    assert.ok(since >= 2016 && since < 2026, `${since}`);
    assert.match(said({ result }).more, new RegExp(`估为至少约 [\\d,]+ 元（${since} 年以前的没有估）`));
  });

  it("is no fact of a refund", async () => {
    const state = { birthYear: 1955, birthMonth: 1, months: 60, ifShort: "refund", extend: false };
    const { result } = await answerTo(stateOf(state));
    assert.doesNotMatch(said({ result }).more, /约 0 元/);
    const unknown = { ...result, estimate: null, state: { ...result.state, balance: null } };
    assert.match(said({ result: unknown }).more, /余额没有填，算不出/);
  });
});

describe("years that are not known", () => {
  it("have rough answers, each what the page says of it when it is picked", async () => {
    const state = stateOf({ birthYear: 1980, months: null });
    const all = await rough.roughOf(state.plans[0], state, facts, engine.compare, () => true);
    assert.deepEqual(
      all.map(({ months }) => months),
      [0, 60, 120, 180, 240],
    );
    for (const { months, answer } of all) {
      const { result } = await answerTo(stateOf({ birthYear: 1980, months }));
      assert.deepEqual(answer.pension, result.answer.plans[0].pension);
    }
  });

  it("are no more than somebody of the age can have", () => {
    assert.deepEqual(rough.roughMonths(stateOf({ birthYear: 2004 })), [0, 60]);
    assert.deepEqual(rough.roughMonths(stateOf({ birthYear: 2010, birthMonth: 11 })), [0]);
  });
});

describe("a plan that costs more than there is", () => {
  it("has its share in the sentence, and a word from 30 % on", async () => {
    assert.match(said(await answerTo(stateOf({}))).whole, /每月交 789 元，是收入的 14%，以后最重 19%，交满/);
    const heavy = said(await answerTo(stateOf({ income: 2200 })));
    assert.match(heavy.whole, /是收入的 36%/);
    assert.match(heavy.more, /要占收入的 36%，偏重/);
    assert.match(said(await answerTo(stateOf({ income: 850 }))).more, /以后有的年份要交的比收入还多/);
  });

  it("is not led with, and those are named that can be paid", async () => {
    const { whole, more } = said(await answerTo(stateOf({ income: 600 })));
    assert.match(whole, /^每月要交 789 元，比您每月的收入 600 元还多，交不起/);
    assert.match(more, /^交得起的：居民养老，2,000 元档。$/);
  });

  it("says no share without an income", async () => {
    const { whole, more } = said(await answerTo(stateOf({ income: 0 })));
    assert.doesNotMatch(whole + more, /收入/);
  });
});

describe("a plan’s name", () => {
  it("says what happens", async () => {
    const { planName } = await page.load("state/plan-name");
    const fixed = page.plans.freshPlan("fixed", "fixed");
    for (const [change, zh, en] of [
      [{}, "定额 500 元 5 年，以后标准", "Fixed ¥500 for 5 years, then standard"],
      [
        { afterTerm: "none", term: 18 },
        "定额 500 元 1 年 6 个月，以后不交",
        "Fixed ¥500 for 1 year 6 months, then nothing",
      ],
      [{ term: null }, "定额 500 元", "Fixed ¥500"],
      [
        { pattern: "FFFFFFSSSSSS" },
        "每年定额 500 元 6 个月、标准 6 个月，定额共 5 年",
        "Fixed ¥500 for 6 months a year, standard for 6; fixed for 5 years in all",
      ],
      [{ pattern: "SSSSSSSSSNNN" }, "标准，按最低交，每年 9 个月", "Standard, lowest base, 9 months a year"],
      [{ name: "我的" }, "我的", "我的"],
    ]) {
      assert.equal(planName({ ...fixed, ...change }, "zh", null), zh);
      assert.equal(planName({ ...fixed, ...change }, "en", null), en);
    }
  });
});
