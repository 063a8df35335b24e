/** What Calculate asks of some only, and how it says what comes of it; with the module itself, without a browser. */
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { calculate } from "./support/calculate.mjs";

let page, engine, facts, plans, request, stateOf, answerTo;
before(async () => {
  page = await calculate();
  ({ engine, facts, plans, request, stateOf, answerTo } = page);
});
after(() => page.stop());

describe("the numbers of a plan in words", () => {
  const card = async (said) => {
    const { cardGroups } = await page.load("plans/rows");
    const { sentence } = await page.load("pages/calculate/view/sentence");
    const { result } = await answerTo(stateOf(said));
    const [answer] = result.answer.plans;
    const groups = cardGroups(answer, result, true);
    const of = (title) => groups.find((group) => group.title === title);
    return {
      answer,
      of,
      rows: (title) => Object.fromEntries(of(title)?.rows ?? []),
      said: sentence(answer.id, result),
    };
  };

  it("hold the averages over all ages at death, with the chances and what they rest on", async () => {
    const { percent, yuanFen } = await page.load("format/number");
    const { answer, of, rows, said } = await card({ assumed: { mortality_improvement: 0.02 } });
    const { expected } = answer.lifetime;
    const group = rows("各种寿命平均下来");
    assert.equal(group["一共领"], yuanFen(expected.received, "zh"));
    assert.equal(group["活到开始领的可能"], `${percent(1 - expected.probability_before_start, "zh")}（63 岁）`);
    assert.match(group["活到回本的可能"], /^\d\d(\.\d)?%（\d\d 岁( \d+ 个月)?）$/);
    assert.match(of("各种寿命平均下来").note, /死亡率每年下降 2%/);
    assert.match(said.totals, /各种寿命平均下来，一共领 [\d.]+ 万元（到时的钱），有 \d\d% 的可能活到 \d\d 岁/);
    const { expected: usual } = (await card({})).answer.lifetime;
    assert.ok(usual.received < expected.received);
  });

  it("hold the death grants where they are known, and else that they are not", async () => {
    const known = (await card({ own: { urban_income: 3300 } })).rows("一辈子");
    assert.match(known["丧葬补助金"], /元$/);
    assert.match(known["抚恤金"], /元$/);
    assert.match((await card({})).rows("一辈子")["丧葬补助金和抚恤金"], /没有算.*当地数字/);
  });

  it("hold what is owed for the time before", async () => {
    const due = await card({ birthYear: 1963, birthMonth: 1, months: 240, index: 0.6, balance: 60000 });
    assert.equal(due.rows("什么时候领")["应补发"], "2023 年 2 月起，45 个月");
    assert.match(due.said.more[0], /2023 年 2 月起就该领了，已有 3 年 9 个月没有领/);
    assert.equal((await card({})).rows("什么时候领")["应补发"], undefined);
  });

  it("owe since there were enough years, where that was after the age, and say where it cannot have been", async () => {
    const due = { birthYear: 1963, birthMonth: 1, months: 240, index: 0.6, balance: 60000 };
    const { answer, rows } = await card({ ...due, reached: "2025-06" });
    assert.equal(rows("什么时候领")["应补发"], "2025 年 7 月起，16 个月");
    assert.ok(answer.entitlement.payout_months < (await card(due)).answer.entitlement.payout_months);
    const { errors } = await answerTo(stateOf({ ...due, reached: "2026-11" }));
    // That the resident scheme is closed after 60 is no mistake to be mended.
    assert.deepEqual(
      errors.errors.map(({ path }) => path),
      ["/person/record/reached_minimum"],
    );
  });
});

describe("what a province asks for and adds", () => {
  const hainan = {
    region: "46",
    birthYear: 1975,
    birthMonth: 6,
    months: 300,
    index: 0.8,
    balance: 70000,
    deemedMonths: 24,
  };
  const asked = async (said) => {
    const { askedInputs } = await page.load("person/award-inputs");
    const state = stateOf(said);
    const { result } = await answerTo(state);
    return askedInputs(state, facts, result).map(({ input }) => input);
  };

  it("is asked where the place has it and the engine lacks it, and sent there only", async () => {
    assert.deepEqual(await asked(hainan), ["only_child", "no_child"]);
    assert.deepEqual(await asked({ region: "11" }), []);
    const said = { awardInputs: { only_child: 1, no_child: 0, share_steps: 2 } };
    const inputsOf = (more) => request.toRequest(stateOf({ ...said, ...more }), facts).person.award_inputs;
    assert.deepEqual(inputsOf(hainan), { only_child: true, no_child: false });
    assert.deepEqual(inputsOf({ region: "51" }), { no_child: false, share_steps: 2 });
    assert.equal(inputsOf({ region: "11" }), undefined);
  });

  it("asks for the time before the account of those only who can have paid then", async () => {
    const { mayHaveBefore } = await page.load("person/award-inputs");
    assert.equal(mayHaveBefore(stateOf(hainan), facts), "1998-01");
    assert.equal(mayHaveBefore(stateOf({ ...hainan, birthYear: 1983 }), facts), null);
    assert.equal(mayHaveBefore(stateOf({ ...hainan, region: "14" }), facts), null);
  });

  it("stands in the card part by part, with its documents, and adds up", async () => {
    const { cardGroups } = await page.load("plans/rows");
    const of = async (said) => {
      const { result } = await answerTo(stateOf({ ...hainan, ...said }));
      const [{ pension }] = result.answer.plans;
      const group = cardGroups(result.answer.plans[0], result, true).find(({ title }) => title === "每月领多少");
      return { pension, rows: Object.fromEntries(group.rows), note: group.note };
    };
    const plain = await of({});
    const only = await of({ awardInputs: { only_child: 1 } });
    assert.ok(only.pension.total > plain.pension.total);
    const { basic, account, transitional, supplements, total } = only.pension;
    const added = supplements.reduce((sum, { amount }) => sum + amount, 0);
    assert.ok(Math.abs(basic + account + transitional + added - total) < 0.005);
    const [{ name, source: document }] = supplements;
    assert.match(only.rows[name.zh], /元$/);
    assert.ok(only.note.includes(name.zh) && only.note.includes(document), only.note);
  });
});

describe("too few years at the age", () => {
  const floor = (said) => stateOf({ category: "male", index: 0.6, balance: 20000, ...said });
  const ways = async (state) => {
    const { openWays } = await page.load("pages/calculate/state/ways");
    return openWays(state.plans[0], state, facts, engine.compare);
  };
  const sixty = { birthYear: 1966, birthMonth: 12, months: 60 };

  it("can be met in the ways that the law leaves open, and no other", async () => {
    assert.deepEqual([...(await ways(floor(sixty))).keys()], ["extend", "resident", "refund"]);
    assert.deepEqual(
      [...(await ways(floor({ ...sixty, joinedEarly: true }))).keys()],
      ["extend", "lump_sum", "resident", "refund"],
    );
    // At 75 it would not suffice either.
    const late = { ...sixty, birthYear: 1955 };
    assert.deepEqual([...(await ways(floor(late))).keys()], ["resident", "refund"]);
    assert.deepEqual(
      [...(await ways(floor({ ...late, joinedEarly: true }))).keys()],
      ["lump_sum", "resident", "refund"],
    );
    // Who never paid has nothing to move; and who chose to go early only waits for the age.
    assert.deepEqual([...(await ways(floor({ ...sixty, months: 0, birthYear: 1955 }))).keys()], ["refund"]);
    assert.deepEqual([...(await ways(floor({ birthYear: 1990, months: 60 }))).keys()], []);
  });

  it("is worked out for each as it is once it is chosen", async () => {
    const { ways: changes } = await page.load("pages/calculate/state/ways");
    const state = floor({ ...sixty, joinedEarly: true });
    for (const [way, { kind: _kind, ...went }] of await ways(state)) {
      const { result } = await answerTo({ ...state, ...changes[way], plans: [state.plans[0]] });
      const { kind: _same, ...chosen } = result.answer.plans[0];
      assert.deepEqual(went, chosen, way);
    }
  });

  it("moves to the resident scheme as it is compared beside", async () => {
    const state = floor({ ...sixty, birthYear: 1968, extend: false, ifShort: "resident" });
    const resident = { ...plans.freshPlan("resident", "resident"), annual: 3000, subsidy: 300 };
    const asked = request.toRequest({ ...state, plans: [state.plans[0], resident] }, facts);
    const { id: _id, kind: _kind, subsidy: _subsidy, ...terms } = asked.plans[1];
    assert.deepEqual(asked.retirement.resident, terms);
    assert.equal(terms.annual, 3000);
    const { plans: answers } = await engine.compare(asked);
    assert.equal(answers[0].retirement.reason, "resident");
  });

  it("asks after 2011 of those only who can have paid by then", async () => {
    const first = (said) =>
      request.toRequest(floor({ joinedEarly: true, months: 60, ...said }), facts).person.record.first_month;
    assert.equal(first({ birthYear: 1995, birthMonth: 6 }), "2011-06");
    assert.equal(first({ birthYear: 1995, birthMonth: 7 }), undefined);
    assert.equal(first({ birthYear: 1980, months: 0 }), undefined);
  });
});

describe("a record by its years", () => {
  const year = (year, months, base, index = null) => ({ year, months, base, index });
  const history = [year(2024, 12, 3800), year(2022, 10, 3500), year(2023, 12, null, 0.6)];
  const asked = (said) => request.toRequest(stateOf({ history, byYears: true, ...said }), facts).person.record;

  it("goes to the engine in order, in place of what was typed", async () => {
    const given = asked({ months: 20, index: 0.7, balance: 9000, deemedMonths: 12, breakMonths: 4 });
    assert.deepEqual(given, {
      history: [
        { year: 2022, months: 10, base: 3500 },
        { year: 2023, months: 12, index: 0.6 },
        { year: 2024, months: 12, base: 3800 },
      ],
      deemed_months: 12,
      break_months: 4,
    });
    const { result } = await answerTo(stateOf({ history, byYears: true }));
    assert.equal(result.answer.record.months, 34);
    assert.equal(asked({ byYears: false, months: 20 }).history, undefined);
  });

  it("is reckoned whether it counts or not, and says where it is wrong", async () => {
    const { reckon, reckoningOf } = await page.load("person/years/reckoning");
    const of = (said) => {
      const state = stateOf({ history, ...said });
      return reckon(state, reckoningOf(state, facts), engine.compare);
    };
    const { record } = await of({});
    const { result } = await answerTo(stateOf({ history, byYears: true }));
    assert.deepEqual(record, result.answer.record);
    const at = async (said) => (await of(said)).errors.map(({ code, key }) => `${code} ${key}`);
    const rows = (...all) => ({ history: all });
    assert.deepEqual(await at(rows(...history, year(2023, 3, 3000))), ["inconsistent /person/record/history/3/year"]);
    assert.deepEqual(await at(rows(year(2024, 12, 3800), year(2022, 10, null))), [
      "missing /person/record/history/1/base",
    ]);
    assert.deepEqual(await at(rows(year(2024, 13, 3800), year(2022, 10, 3500))), [
      "out_of_range /person/record/history/0/months",
    ]);
    // Of 2016 there is no wage in the data: what it would have told is asked for.
    assert.deepEqual(await at(rows(year(2016, 12, 2500))), ["not_available /person/record/history/0/index"]);
    assert.deepEqual(await at(rows(year(2016, 12, null, 0.6))), ["not_available /person/record/history/0/base"]);
    assert.deepEqual(await at(rows(year(2014, 12, 2500))), ["inconsistent /person/record/balance_as_of"]);
    assert.deepEqual(await at({ ...rows(year(2014, 12, 2500, 0.6)), balanceYear: 2015, balanceThen: -1 }), [
      "out_of_range /person/record/account_balance/then",
    ]);
    const { record: old } = await of({ ...rows(year(2014, 12, 2500, 0.6)), balanceYear: 2015, balanceThen: 3000 });
    assert.ok(old.account_balance > 3000);
    // What is wrong elsewhere is said there.
    assert.deepEqual(await of({ birthYear: 2020 }), { record: null, errors: [] });
  });

  it("says itself since when it goes", () => {
    const since = (...all) => asked({ history: all, balanceYear: 2015 }).first_month;
    assert.equal(since(year(2011, 7, 2000)), "2011-06");
    assert.equal(since(year(2011, 6, 2000)), undefined);
    assert.equal(since(year(2012, 12, 2000), year(2009, 3, 1500)), "2009-10");
  });
});

describe("the earliest month of retirement", () => {
  const earliest = async (said) => {
    const { earliestOf } = await page.load("pages/calculate/state/earliest");
    const state = stateOf(said);
    const found = await earliestOf(state.plans[0], state, facts, engine.compare, () => true);
    return (
      found && [
        found.early?.retirement.reach_month ?? null,
        found.statutory.retirement.reach_month,
        found.statutory.retirement.reason,
      ]
    );
  };

  it("is as far before the statutory one as the law and the years paid allow", async () => {
    assert.deepEqual(await earliest({}), ["2050-05", "2053-05", "statutory"]);
    // The statutory age of this cohort lies fewer months after the original one.
    const near = { birthYear: 1968, birthMonth: 1, months: 300, index: 0.6, balance: 90000 };
    const [early, statutory] = await earliest(near);
    assert.equal(early, "2028-01");
    assert.ok(statutory > early && statutory < "2031-01");
    // Whatever was chosen.
    assert.deepEqual(await earliest({ ...near, shift: 12 }), await earliest(near));
  });

  it("waits for the years", async () => {
    const soon = { birthYear: 1972, birthMonth: 1, index: 0.6, balance: 30000 };
    // 132 months and 66 more are the 198 that 2032 asks for.
    assert.deepEqual(await earliest({ ...soon, months: 132 }), ["2032-04", "2033-11", "statutory"]);
    const [none, , later] = await earliest({ ...soon, months: 96 });
    assert.deepEqual([none, later], [null, "extended"]);
  });
});
