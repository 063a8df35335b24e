/** What Calculate's pictures draw: answers of the engine to questions that change one thing; with the module itself, without a browser. */
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { calculate } from "./support/calculate.mjs";

let page, engine, plans, stateOf, answerTo, life, shares, ranges;
const always = () => true;
before(async () => {
  page = await calculate();
  ({ engine, plans, stateOf, answerTo } = page);
  [life, shares, ranges] = await Promise.all(
    ["life", "shares", "ranges"].map((name) => page.load(`pages/calculate/state/${name}`)),
  );
});
after(() => page.stop());

const told = async (said) => (await answerTo(stateOf(said))).result;
/** People whose years go differently: usual, long extended, past the age, seasonal with a short term, subsidised. */
const people = {
  usual: () => ({}),
  extended: () => ({ birthYear: 1974, birthMonth: 3, category: "female_55", income: 2500, region: "51" }),
  past: () => ({ birthYear: 1955, birthMonth: 1, months: 60, balance: 9000 }),
  seasonal: () => ({
    plans: [
      { ...plans.freshPlan("fixed", "half"), pattern: "FFFSSSNNNFFF", term: 45 },
      { ...plans.freshPlan("fixed", "over"), pattern: "FFFFFFNNNNNN", term: 20, afterTerm: "none" },
      { ...plans.freshPlan("fixed", "ever"), term: null, eligibility: "full", accrual: "full" },
      { ...plans.freshPlan("standard", "high"), base: "amount", baseAmount: 12000 },
    ],
  }),
  subsidised: () => ({ birthYear: 1976, plans: [{ ...plans.freshPlan("standard", "a"), subsidised: true }] }),
};

describe("a life by its ages", () => {
  for (const [name, said] of Object.entries(people))
    it(`of somebody ${name} ends with all that is paid, and crosses where the answer says`, async () => {
      const { request, answer } = await told(said());
      const ages = life.agesOf(request, answer);
      const { plans: lives } = await life.lifeOf(request, ages, engine.compare, always);
      assert.deepEqual(
        lives.map(({ id }) => id),
        answer.plans.map(({ id }) => id),
      );
      const [year, month] = request.person.birth_month.split("-").map(Number);
      for (const [at, plan] of answer.plans.entries()) {
        const { paid, received, left } = lives[at];
        assert.equal(paid.length, ages.length);
        for (const values of [paid, received])
          assert.ok(values.every((value, place) => place === 0 || value >= values[place - 1]));
        assert.ok(left.every((value) => value >= 0));
        assert.equal(paid.at(-1), plan.contributions.total);
        const even = plan.lifetime.break_even_month;
        if (!even) continue;
        const [evenYear, evenMonth] = even.split("-").map(Number);
        const age = evenYear - year + (evenMonth - month) / 12;
        for (const [place, each] of ages.entries())
          assert.equal(received[place] >= plan.contributions.total, each >= age, `${plan.id} at ${each}`);
      }
    });

  it("is as the answer has it at the age that the answer takes", async () => {
    const { request, answer } = await told({ death: 71 });
    const { plans: lives } = await life.lifeOf(request, [71], engine.compare, always);
    for (const [at, { lifetime }] of answer.plans.entries()) {
      const { paid, received, left, worth } = lives[at];
      assert.deepEqual([paid, received, left], [[lifetime.paid], [lifetime.received], [lifetime.left_to_heirs]]);
      assert.deepEqual(worth, [lifetime.net_present_value]);
    }
  });

  it("is given up when something else is wanted", async () => {
    const { request } = await told({});
    let asked = 0;
    const counting = (each) => {
      asked += 1;
      return engine.compare(each);
    };
    assert.equal(await life.lifeOf(request, [40, 50, 60], counting, () => asked < 2), null);
    assert.equal(asked, 2);
  });
});

describe("a share of the income by years", () => {
  for (const [name, said] of Object.entries(people))
    it(`of somebody ${name} is at its highest what the answer says is the worst`, async () => {
      const { request, answer } = await told(said());
      const drawn = await shares.sharesOf(request, answer, engine.compare, always);
      const contributed = answer.plans.filter(({ kind }) => kind === "contribute");
      const paying = contributed.filter(({ contributions }) => contributions.income_share_worst > 0);
      if (paying.length === 0) return assert.equal(drawn, null);
      assert.equal(drawn.plans.length, paying.length);
      for (const [at, { id, contributions }] of paying.entries()) {
        const { values } = drawn.plans[at];
        assert.equal(drawn.plans[at].id, id);
        assert.equal(values.length, drawn.ages.length);
        assert.equal(Math.max(...values), contributions.income_share_worst, id);
        if (contributions.first_month > 0) assert.ok(values[0] >= contributions.income_share_now, id);
      }
    });

  it("falls to nothing when a term is over and nothing follows, and changes to the standard's where that follows", async () => {
    const fixed = plans.freshPlan("fixed", "then-nothing");
    const both = [
      { ...fixed, afterTerm: "none", term: 30 },
      { ...fixed, id: "then-standard", term: 30 },
      plans.freshPlan("standard", "standard"),
    ];
    const { request, answer } = await told({ plans: both });
    const drawn = await shares.sharesOf(request, answer, engine.compare, always);
    const [nothing, standard, floor] = drawn.plans.map(({ values }) => values);
    assert.ok(nothing.slice(0, 3).every((share) => share > 0));
    assert.ok(nothing.slice(3).every((share) => share === null));
    assert.deepEqual(standard.slice(0, 2), nothing.slice(0, 2));
    assert.deepEqual(standard.slice(3), floor.slice(3));
    assert.equal(standard[2], floor[2]);
  });

  it("is none without an income", async () => {
    const { request, answer } = await told({ income: 0 });
    assert.equal(await shares.sharesOf(request, answer, engine.compare, always), null);
  });
});

describe("a range of every plan", () => {
  it("has the headline's own, in either money", async () => {
    for (const money of ["today", "nominal"]) {
      const { result, range } = await answerTo(stateOf({ money }));
      const all = await ranges.rangesOf(result, page.facts, engine.compare, always);
      assert.deepEqual(
        all.map(({ id }) => id),
        ["standard-floor", "standard-100", "fixed", "resident"],
      );
      const values = all[0].pensions.map((each) => each[money === "today" ? "total_today" : "total"]);
      assert.deepEqual([Math.min(...values), Math.max(...values)], [range.low, range.high]);
      assert.deepEqual(all[1].pensions[1].total, result.answer.plans[1].pension.total);
    }
  });
});
