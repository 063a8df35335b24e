/** What the page asks of the engine, and how it takes the answer; with the module itself, without a browser. */
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import fc from "fast-check";
import { calculate } from "./support/calculate.mjs";

let page, engine, facts, inputs, plans, request, region, designs, choices, askDated, stateOf, answerTo;
before(async () => {
  page = await calculate();
  ({ engine, facts, inputs, plans, request, stateOf, answerTo } = page);
  [region, designs, choices, { askDated }] = await Promise.all(
    ["state/region", "pages/designs/state/parameters", "pages/designs/state/choices", "state/ask"].map(page.load),
  );
});
after(() => page.stop());

describe("a subsidy", () => {
  it("of two thirds is asked for as two thirds, and pays to the fen what that is", async () => {
    const [plan] = plans.defaultPlans();
    const state = stateOf({
      valuation: "2025-08",
      region: "44-4401",
      birthYear: 1976,
      birthMonth: 1,
      category: "female_50",
      plans: [{ ...plan, subsidised: true, subsidyMonths: 12 }],
    });
    const asked = request.toRequest(state, facts);
    assert.deepEqual(asked.plans[0].subsidy, {
      share: 2 / 3,
      of: "paid",
      above_floor_share: null,
      monthly_cap: null,
      months: 12,
    });
    const same = { ...asked, assumptions: Object.fromEntries(Object.keys(asked.assumptions).map((name) => [name, 0])) };
    const {
      plans: [answer],
    } = await engine.compare(same);
    const month = answer.contributions.first_month;
    assert.equal(answer.contributions.subsidy, Math.round(12 * Math.round((month * 100 * 2) / 3)) / 100);
  });
});

describe("an income that only the visitor knows", () => {
  const noted = ({ answer }) => answer.plans[0].notices.map(({ code }) => code).includes("death_grants_not_known");

  it("is that of the year before, and death grants rest on it", async () => {
    const { result: without } = await answerTo(stateOf({}));
    assert.ok(noted(without));
    const { result } = await answerTo(stateOf({ own: { urban_income: 3300 } }));
    assert.deepEqual(result.request.region.urban_income, [[2025, 3300]]);
    assert.ok(!noted(result));
    assert.ok(result.answer.plans[0].lifetime.death_grants.funeral > 2 * 3300);
  });
});

describe("a benefit base that only the visitor knows", () => {
  // Hubei's second class has none in the data; who is past the age is awarded by the year it was reached in.
  const due = {
    valuation: "2027-01",
    region: "42-T2",
    birthYear: 1966,
    birthMonth: 1,
    months: 240,
    index: 0.6,
    balance: 30000,
  };

  it("is asked for where it is missing", async () => {
    const { errors } = await answerTo(stateOf({ ...due, plans: [plans.defaultPlans()[0]] }));
    assert.deepEqual(
      errors.errors.map(({ code, path }) => [code, path]),
      [["not_available", "/region/benefit_base"]],
    );
  });

  it("counts for the year the engine asks for, also in January", async () => {
    const { result } = await answerTo(stateOf({ ...due, own: { benefit_base: 8000 } }));
    assert.deepEqual(Object.keys(result.leftOut), ["resident"]);
    assert.equal(result.answer.plans[0].entitlement.benefit_base, 8000);
    assert.equal(result.answer.plans[0].retirement.pension_from, "2027-01");
    // What is told of the question is what was answered.
    assert.deepEqual(await engine.compare(result.request), result.answer);
  });

  it("counts for the year of the valuation otherwise", async () => {
    for (const valuation of ["2027-02", "2026-12"]) {
      const { result } = await answerTo(stateOf({ ...due, birthYear: 1980, valuation, own: { benefit_base: 8000 } }));
      assert.deepEqual(result.request.region.benefit_base, [[Number(valuation.slice(0, 4)), 8000]]);
    }
  });

  it("is no dead end on Designs either", async () => {
    const state = stateOf({ ...due, months: 60, own: { benefit_base: 8000 }, birthYear: 1964 });
    const asked = designs.designsRequest(
      { ...state, months: 240, birthYear: 1966 },
      designs.usualParameters(state),
      choices.designOf(choices.proposal),
      facts,
    );
    assert.equal((await engine.designs(asked)).errors[0].path, "/region/benefit_base");
    const { request: again, answer } = await askDated(asked, engine.designs);
    assert.equal(answer.designs.length, 324);
    assert.deepEqual(again.region.benefit_base, [
      [2026, 8000],
      [2027, 8000],
    ]);
  });

  it("is asked once more at most", async () => {
    let times = 0;
    const never = async () => ({
      errors: [{ code: "not_available", path: "/region/benefit_base", when: "2019", message: { zh: "", en: "" } }],
      times: ++times,
    });
    await askDated({ region: { code: "42-T2", benefit_base: [[2027, 8000]] } }, never);
    assert.equal(times, 2);
    await askDated({ region: "42-T2" }, never);
    assert.equal(times, 3);
  });
});

describe("the range beside the headline", () => {
  it("holds the headline, whatever the visitor assumes", async () => {
    const rate = fc.integer({ min: 0, max: 100 }).map((value) => value / 1000);
    const assumed = fc.record(Object.fromEntries(inputs.assumptionNames.map((name) => [name, rate])), {
      requiredKeys: [],
      noNullPrototype: true,
    });
    const said = fc.record({
      assumed,
      set: fc.constantFrom(...inputs.assumptionSets),
      money: fc.constantFrom("today", "nominal"),
      chosen: fc.constantFrom("standard-floor", "fixed", "resident"),
    });
    await fc.assert(
      fc.asyncProperty(said, async (each) => {
        const { result, range } = await answerTo(stateOf(each));
        const { pension } = result.answer.plans.find(({ id }) => id === each.chosen);
        const shown = each.money === "today" ? pension.total_today : pension.total;
        assert.ok(range.low <= shown && shown <= range.high, `${shown} in ${range.low}–${range.high}`);
      }),
      { seed: 9, numRuns: 60 },
    );
  });

  it("is of what the visitor assumes: where all of it is said, there is none", async () => {
    const { range } = await answerTo(stateOf({ assumed: facts.defaults.assumption_sets.optimistic }));
    assert.equal(range.low, range.high);
    const usual = await answerTo(stateOf({}));
    assert.ok(usual.range.low < usual.range.high);
  });
});

describe("the figures of a resident plan", () => {
  const [tier, cityTier] = [
    { annual: 300, subsidy: 40 },
    { annual: 500, subsidy: 60 },
  ];
  const dated = (value) => [{ from: "2025-01", value }];
  const above = (per_year) => [{ from_years: 16, per_year }];
  const nothing = { tiers: [], base_pension: [], account_rate: [], extra_per_year: [] };
  const world = (city, province) => ({
    regions: [
      { code: "P", parent: null, resident: province },
      { code: "P-C", parent: "P", resident: city },
    ],
    national: { resident: { tiers: [{ annual: 100, subsidy: 30 }], base_pension: dated(143) } },
  });
  const figures = (city, province) => {
    const all = world(city, province);
    return region.residentFigures(plans.freshPlan("resident", "r"), region.findRegion(all, "P-C"), all, "2026-11");
  };
  const whole = { tiers: [tier], base_pension: dated(200), account_rate: dated(0.02), extra_per_year: above(2) };

  it("come from the place, else its province, else the nation, each on its own", () => {
    const ofProvince = {
      annual: 300,
      subsidy: 40,
      unverified: false,
      basePension: 200,
      accountRate: 0.02,
      extraPerYear: above(2),
    };
    assert.deepEqual(figures(nothing, whole), ofProvince);
    assert.deepEqual(figures({ ...nothing, tiers: [cityTier] }, whole), { ...ofProvince, annual: 500, subsidy: 60 });
    assert.deepEqual(figures({ ...nothing, base_pension: dated(300) }, whole), { ...ofProvince, basePension: 300 });
    assert.deepEqual(figures({ ...nothing, extra_per_year: above(0) }, whole), {
      ...ofProvince,
      extraPerYear: above(0),
    });
    assert.deepEqual(figures(nothing, nothing), {
      annual: 100,
      subsidy: 30,
      unverified: false,
      basePension: 143,
      accountRate: null,
      extraPerYear: null,
    });
  });

  it("are not verified where a tier stands in no document found, until both are typed", () => {
    const doubtful = { ...whole, tiers: [{ ...tier, confidence: "C" }] };
    const said = (change) => {
      const all = world(nothing, doubtful);
      const plan = { ...plans.freshPlan("resident", "r"), ...change };
      return region.residentFigures(plan, region.findRegion(all, "P-C"), all, "2026-11");
    };
    assert.equal(figures(nothing, whole).unverified, false);
    assert.equal(said({}).unverified, true);
    assert.equal(said({ annual: 300 }).unverified, true);
    const typed = said({ annual: 800, subsidy: 90 });
    assert.deepEqual([typed.annual, typed.subsidy, typed.unverified], [800, 90, false]);
  });
});

describe("fixed payments that lower the pension", () => {
  const paidHigh = { birthYear: 1979, birthMonth: 6, months: 240, index: 1.5, balance: 80000, extend: false };

  it("are named by Calculate, beside the plan", async () => {
    const [, , fixed] = plans.defaultPlans();
    const { result } = await answerTo(stateOf({ ...paidHigh, plans: [{ ...fixed, amount: 200, term: null }] }));
    const [{ notices, pension }] = result.answer.plans;
    const notice = notices.find(({ code }) => code === "fixed_lowers_pension");
    assert.match(notice.message.zh, /比今后不再缴费的 [\d.]+ 元还少/);
    assert.ok(notice.message.en.includes(pension.total.toFixed(2)));
  });

  it("are marked among the designs, and only there", async () => {
    const answer = async (said) => {
      const state = stateOf(said);
      return engine.designs(
        designs.designsRequest(
          state,
          { ...designs.usualParameters(state), amount: 200 },
          choices.designOf(choices.proposal),
          facts,
        ),
      );
    };
    const marked = (await answer(paidHigh)).designs.filter((design) => design.lowers_pension);
    assert.ok(marked.length > 0 && marked.length < 324, String(marked.length));
    assert.ok((await answer({})).designs.every((design) => !design.lowers_pension));
  });
});
