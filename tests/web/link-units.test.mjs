import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { modules } from "./support/modules.mjs";

let source;
before(async () => {
  source = await modules();
});
after(() => source.stop());

describe("the link", () => {
  const load = () => source.load("/src/state/hash.ts");
  const start = async () => (await source.load("/src/state/inputs.ts")).defaultState();

  it("is empty for the defaults", async () => {
    const { writeHash, readHash } = await load();
    assert.equal(writeHash(await start()), "");
    assert.deepEqual(readHash(""), await start());
  });

  it("brings everything back", async () => {
    const { writeHash, readHash } = await load();
    const { addPlan, leadWith } = await source.load("/src/state/plans.ts");
    const state = await start();
    Object.assign(state, {
      valuation: "2025-03",
      region: "44-4403",
      birthYear: 1984,
      birthMonth: 12,
      category: "female_50",
      income: 8123.45,
      months: 61,
      index: null,
      balance: 0,
      history: [
        { year: 2019, months: 12, base: 3500, index: null },
        { year: 2014, months: 7, base: null, index: 0.6 },
        { year: 2020, months: 12, base: null, index: null },
      ],
      byYears: true,
      balanceYear: 2015,
      balanceThen: 8123.4,
      reached: "2024-02",
      breakMonths: 5,
      deemedMonths: 13,
      deemedIndex: 1.1,
      beforeMonths: 40,
      transIndex: 0.8,
      awardInputs: { only_child: 1, share_steps: 2 },
      set: "cautious",
      assumed: { wage_growth: 0.0275, benefit_base_convergence: 0.005 },
      shift: -12,
      extend: false,
      ifShort: "lump_sum",
      joinedEarly: true,
      death: 91.5,
      own: { benefit_base: 9999 },
      language: "en",
      large: 1,
      money: "nominal",
      chosen: "fixed",
      extras: { "d.colour": "term", "w.note": "&=~#% 好" },
    });
    state.plans = leadWith(addPlan(addPlan(state.plans, "fixed"), "save"), "standard-100");
    Object.assign(state.plans[5], {
      name: "我的~方案&=#%",
      amount: 725,
      pattern: "FFFNNNSSSSSS",
      term: null,
      index: "fixed",
    });
    assert.deepEqual(readHash(writeHash(state)), state);
  });

  it("says nothing twice and stays short", async () => {
    const { writeHash } = await load();
    const state = { ...(await start()), income: 8000 };
    assert.match(writeHash(state), /^v=\d{4}-\d\d&i=8000$/);
  });

  for (const bad of [
    "nonsense",
    "i=abc",
    "i=1e999",
    "i=NaN",
    "x",
    "i=",
    "m=13",
    "v=2026-13",
    "v=2026-01&v=2026-02",
    "c=robot",
    "lang=fr",
    "p=loan~x",
    "p=fixed~fixed~a=<b>",
    "p=fixed~fixed~q=1",
    "p=standard~a&p=standard~a",
    "%",
    "p=standard~a~n=%E0%A4%A",
    "a.inflation=x",
    "o.benefit_base",
    "r=../x",
    "d.__proto__",
    "h=2019",
    "h=2019~~3500~",
    "h=2019~12~x~",
    "q=perhaps",
    "f.only_child=yes",
    "rm=2024-13",
    "w.x=%E0",
    Array(17)
      .fill(0)
      .map((_, place) => `p=standard~s-${place}`)
      .join("&"),
  ]) {
    it(`refuses ${bad.slice(0, 40)}`, async () => {
      const { readHash } = await load();
      assert.equal(readHash(bad), null);
    });
  }
});

describe("the question", () => {
  const region = (asks, bases) => ({
    code: "42-4205",
    parent: null,
    asks,
    award: { inputs: [] },
    resident: { tiers: [], base_pension: [], account_rate: [], extra_per_year: [] },
    choice: [],
    notices: [],
    figures: { average_wage: [], benefit_base: bases.map(([from, value]) => ({ from, value })) },
  });
  const asked = async (held, own, change = {}) => {
    const { toRequest } = await source.load("/src/state/request.ts");
    const { defaultState } = await source.load("/src/state/inputs.ts");
    const sets = { cautious: {}, central: { wage_growth: 0.03, benefit_base_convergence: 0.01 }, optimistic: {} };
    const facts = {
      regions: [held],
      national: { resident: { tiers: [], base_pension: [] } },
      defaults: { assumption_sets: sets },
    };
    return toRequest({ ...defaultState("2026-11"), region: held.code, own, ...change }, facts);
  };

  it("gives the wage of the benefit base's year where the visitor is asked for the wage", async () => {
    const yichang = region(
      ["average_wage"],
      [
        ["2024-01", 7232],
        ["2025-01", 7424],
      ],
    );
    assert.deepEqual((await asked(yichang, { average_wage: 7000 })).region.average_wage, [
      ["2025-12", 7000],
      ["2026-11", 7000],
    ]);
    const both = await asked(yichang, { average_wage: 7000, benefit_base: 7500 });
    assert.deepEqual(both.region.average_wage, [["2026-11", 7000]]);
    assert.deepEqual(both.region.benefit_base, [[2026, 7500]]);
    const henan = region([], [["2025-01", 6738]]);
    assert.deepEqual((await asked(henan, { average_wage: 7000 })).region.average_wage, [["2026-11", 7000]]);
  });

  it("carries the benefit base's way back to the wage, of the set or of the visitor", async () => {
    const henan = region([], [["2025-01", 6738]]);
    assert.equal((await asked(henan, {})).assumptions.benefit_base_convergence, 0.01);
    const own = await asked(henan, {}, { assumed: { benefit_base_convergence: 0 } });
    assert.equal(own.assumptions.benefit_base_convergence, 0);
  });
});
