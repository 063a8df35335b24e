/** What Calculate shows of a change: answers of the engine to a plan of which one thing is different; with the module itself, without a browser. */
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { calculate } from "./support/calculate.mjs";

let page, engine, plans, explore;
before(async () => {
  page = await calculate();
  ({ engine, plans } = page);
  explore = await page.load("pages/calculate/state/explore");
});
after(() => page.stop());

const told = async (said) => (await page.answerTo(page.stateOf(said))).result;
const refused = async () => ({ errors: [{ code: "inconsistent", path: "/goals" }] });

/** People of whom other things can be changed: usual, near the age, past it, on a fixed amount for good, in a place with a base of its own. */
const people = {
  usual: () => ({}),
  near: () => ({ birthYear: 1973, birthMonth: 3, category: "female_55", months: 120, balance: 21000, region: "51" }),
  fixed: () => ({ plans: [{ ...plans.freshPlan("fixed", "ever"), term: null }, plans.freshPlan("standard", "floor")] }),
  past: () => ({ birthYear: 1964, birthMonth: 5, months: 60, balance: 9000 }),
  young: () => ({ birthYear: 2004, region: "44", months: 0 }),
};
const eachPerson = (what, test) => {
  for (const [name, said] of Object.entries(people))
    it(`of somebody ${name} ${what}`, async () => {
      const { request, answer } = await told(said());
      await test(request, answer.plans[0]);
    });
};
const samePoint = (point, { contributions, entitlement, retirement, pension, lifetime }) =>
  assert.deepEqual(
    [
      point.first_month,
      point.total,
      point.eligible,
      point.pension_from,
      point.pension_total,
      point.pension_total_today,
    ],
    [
      contributions.first_month,
      contributions.total,
      entitlement.eligible,
      retirement.pension_from,
      pension.total,
      pension.total_today,
    ],
    `${point.break_even_month} ${lifetime.break_even_month}`,
  );

describe("a curve", () => {
  eachPerson("goes through the plan as it is, over what is allowed", async (request, answer) => {
    const own = { start_after_months: 0, shift_months: 0 };
    for (const vary of explore.varied) {
      const { values, points, ...drawn } = await explore.curveOf(request, answer, vary, engine.explore);
      assert.deepEqual(drawn, { plan: answer.id, vary });
      assert.equal(points.length, values.length);
      assert.ok(values.every((value, place) => place === 0 || value > values[place - 1]));
      if (vary in own) samePoint(points[values.indexOf(own[vary])], answer);
    }
  });

  it("of shares of the wage reaches from 60 to 300 %, each a whole per cent", async () => {
    const { request, answer } = await told({});
    const { values } = await explore.curveOf(request, answer.plans[0], "base_ratio", engine.explore);
    assert.deepEqual([values[0], values[1], values.at(-1)], [0.6, 0.62, 3]);
  });

  it("bends where years suffice, where it is too late, and where floor and ceiling end", async () => {
    const { request, answer } = await told({});
    const bendOf = async (asked, vary) => {
      const drawn = await explore.curveOf(asked, answer.plans[0], vary, engine.explore);
      return explore.bendsOf(drawn).map(({ at, place }) => [at, drawn.values[place], drawn.points[place]]);
    };
    const [[minimum, months, enough]] = await bendOf(request, "stop_after_months");
    assert.deepEqual([minimum, enough.eligible], ["minimum", true]);
    const [[latest, , still]] = await bendOf(request, "start_after_months");
    assert.deepEqual([latest, still.eligible], ["latest", true]);
    const before = {
      ...request,
      sweeps: [{ plan: "standard-floor", vary: "stop_after_months", values: [months - 6] }],
    };
    assert.equal((await engine.explore(before)).sweeps[0].points[0].eligible, false);
    const wage = [[request.valuation_month, 10000]];
    const narrow = {
      ...request,
      region: {
        code: request.region,
        average_wage: wage,
        base_floor: [[request.valuation_month, 8000]],
        base_ceiling: [[request.valuation_month, 20000]],
      },
    };
    const [floor, ceiling] = await bendOf(narrow, "base_ratio");
    assert.deepEqual(
      [floor.slice(0, 2), ceiling.slice(0, 2)],
      [
        ["floor", 0.8],
        ["ceiling", 2],
      ],
    );
  });

  it("is none where the engine refuses", async () => {
    const { request, answer } = await told({});
    const [plan] = answer.plans;
    for (const vary of explore.varied) assert.equal(await explore.curveOf(request, plan, vary, refused), null);
    assert.equal(await explore.gridOf(request, plan, refused), null);
    assert.equal(await explore.mattersOf(request, "standard-floor", refused), null);
    assert.deepEqual(await explore.waysTo(request, plan, { pay: 900 }, refused), []);
  });
});

describe("a grid", () => {
  eachPerson(
    "has a row of years for each step up to the last month, and the curve's numbers",
    async (request, answer) => {
      const { bases, months, points } = await explore.gridOf(request, answer, engine.explore);
      assert.equal(points.length, bases.length * months.length);
      assert.ok(months.every((value, row) => row === 0 || value > months[row - 1]));
      const last = await explore.curveOf(request, answer, "stop_after_months", engine.explore);
      assert.equal(months.at(-1), last.values.at(-1));
      const ratios = await explore.curveOf(request, answer, "base_ratio", engine.explore);
      for (const [at, base] of bases.entries())
        assert.deepEqual(points.at(at - bases.length), ratios.points[ratios.values.indexOf(base)]);
    },
  );
});

describe("ways to an amount", () => {
  eachPerson("reach it, or end at what is nearest", async (request, answer) => {
    const plan = request.plans[0];
    const ways = await explore.waysTo(request, answer, { get: 4000, money: "today" }, engine.explore);
    const wanted = plan.scheme ? ["amount"] : ["base_ratio"];
    assert.deepEqual(
      ways.map(({ by }) => by),
      [...wanted, ...(answer.retirement.reason === "extended" ? [] : ["stop_after_months"]), "shift_months"],
    );
    for (const { by, reached, value, point } of ways) {
      assert.equal(point.pension_total_today >= 4000, reached, by);
      const sweeps = [{ plan: plan.id, vary: by, values: [value] }];
      assert.deepEqual((await engine.explore({ ...request, sweeps })).sweeps[0].points, [point]);
    }
  });

  it("say where nothing need be changed", async () => {
    const { request, answer } = await told({});
    const [base, years, months] = await explore.waysTo(
      request,
      answer.plans[0],
      { get: 1, money: "nominal" },
      engine.explore,
    );
    assert.deepEqual([base.lowest, months.lowest], [true, true]);
    assert.deepEqual([years.lowest, years.reached], [false, true]);
  });

  it("cost no more than can be paid, and say what the least is", async () => {
    const { request, answer } = await told({});
    const [{ value, reached, point }, ...more] = await explore.waysTo(
      request,
      answer.plans[0],
      { pay: 1000 },
      engine.explore,
    );
    assert.deepEqual([more, reached], [[], true]);
    assert.ok(point.first_month <= 1000 && value > 0.7);
    const [least] = await explore.waysTo(request, answer.plans[0], { pay: 1 }, engine.explore);
    assert.equal(least.reached, false);
    assert.equal(least.point.first_month, answer.plans[0].contributions.first_month);
    const fixed = await explore.waysTo(request, answer.plans[2], { pay: 700 }, engine.explore);
    assert.deepEqual(
      fixed.map(({ by, value: at }) => [by, by === "amount" ? at : null]),
      [
        ["base_ratio", null],
        ["amount", 700],
      ],
    );
  });
});

it("what matters comes in the engine's order, the plan between the two sides", async () => {
  const { request } = await told({});
  const { plan, effects } = await explore.mattersOf(request, "standard-floor", engine.explore);
  assert.equal(plan, "standard-floor");
  assert.equal(effects[0].assumption, "wage_growth");
  assert.ok(effects.length >= 6);
});
