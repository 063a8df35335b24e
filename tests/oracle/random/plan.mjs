// Random plans of every kind and design.

import { textOf } from "../months.mjs";

const some = {
  standard: () => "SSSSSSSSSSSS",
  fixed: () => "FFFFFFFFFFFF",
  nothing: () => "NNNNNNNNNNNN",
  any: (random, letters) => Array.from({ length: 12 }, () => random.pick(letters)).join(""),
};

function pattern(random, withScheme) {
  const kinds = withScheme
    ? ["standard", "fixed", "fixed", "any", "any", "any", "nothing"]
    : ["standard", "standard", "standard", "any", "nothing"];
  return some[random.pick(kinds)](random, withScheme ? ["S", "F", "F", "N"] : ["S", "S", "N"]);
}

export function randomContribute(random, id, { valuation, chosen, age }) {
  const plan = { id, kind: "contribute" };
  const withScheme = random.chance(0.6);
  if (withScheme) plan.scheme = randomScheme(random);
  plan.phases = phases(random, withScheme, valuation);
  random.maybe(plan, "after_term", () => random.pick(["standard", "none"]), 0.5);
  const at75 = valuation - age + 75 * 12;
  if (random.chance(0.3) && at75 >= valuation) {
    plan.months = {};
    for (let i = random.whole(1, 4); i > 0; i -= 1) {
      const last = Math.max(valuation, chosen) + random.pick([0, 0, 100]);
      const month = random.whole(valuation, Math.min(last, at75));
      plan.months[textOf(month)] = random.pick(withScheme ? ["S", "F", "N"] : ["S", "N"]);
    }
  }
  random.maybe(plan, "subsidy", () => randomSubsidy(random), 0.3);
  return plan;
}

function phases(random, withScheme, valuation) {
  let from = valuation;
  return Array.from({ length: random.pick([1, 1, 1, 2, 2, 3]) }, (_, i) => {
    const phase = { pattern: pattern(random, withScheme) };
    if (i > 0) {
      from += random.whole(1, 160);
      phase.from = textOf(from);
    } else if (random.chance(0.2)) {
      phase.from = random.chance(0.5) ? textOf(valuation) : null;
    }
    if (random.chance(0.25)) phase.base_amount = random.decimal(1500, 40000, 2);
    else random.maybe(phase, "base_ratio", () => ratio(random), 0.85);
    return phase;
  });
}

const ratio = (random) =>
  random.chance(0.5) ? random.pick([0, 0.4, 0.6, 0.8, 1, 2, 3, 5]) : random.decimal(0, 3.5, 4);

function randomSubsidy(random) {
  const subsidy = {
    share: random.pick([0, 0.5, 2 / 3, 1, random.decimal(0, 1, 3)]),
    months: random.pick([0, 12, 36, 60, 600]),
  };
  random.maybe(subsidy, "monthly_cap", () => random.decimal(0, 900, 2), 0.5);
  random.maybe(subsidy, "of", () => random.pick(["paid", "floor"]), 0.6);
  random.maybe(subsidy, "above_floor_share", () => random.pick([0, 0.5, random.decimal(0, 1, 3)]), 0.4);
  if (random.chance(0.2)) subsidy.months = null;
  return subsidy;
}

export function randomScheme(random) {
  const scheme = {
    amount: random.chance(0.8) ? random.whole(100, 2500) : random.decimal(0.01, 9000, 2),
  };
  const modes = ["full", "none", "prorated"];
  random.maybe(scheme, "indexation", () => random.pick([0, 0, 1, 0.5, random.decimal(0, 1, 3)]));
  random.maybe(scheme, "indexed_to", () => random.pick(["average_wage", "flexible_income"]));
  random.maybe(scheme, "term_months", () => random.pick([0, 1, 12, 60, 120, random.whole(0, 400)]));
  random.maybe(scheme, "account_share", () => random.pick([0, 0.4, 1, random.decimal(0, 1, 4)]));
  random.maybe(scheme, "accrual", () => random.pick(modes));
  random.maybe(scheme, "eligibility", () => {
    const eligibility = {};
    random.maybe(eligibility, "mode", () => random.pick([...modes, "prorated"]));
    random.maybe(eligibility, "factor", () => random.pick([0, 0.5, 1, random.decimal(0, 1, 3)]), 0.4);
    random.maybe(eligibility, "cap_months", () => random.pick([0, 60, random.whole(0, 200)]), 0.5);
    return eligibility;
  });
  random.maybe(scheme, "index", () => {
    const index = {};
    random.maybe(index, "mode", () => random.pick(["actual", "fixed", "amplified"]));
    random.maybe(index, "fixed", () => random.decimal(0, 2, 3), 0.5);
    random.maybe(index, "amplifier", () => random.decimal(0, 3, 3), 0.5);
    random.maybe(index, "weighting", () => random.pick(["calendar", "accrued"]));
    return index;
  });
  return scheme;
}

export function randomResident(random, id) {
  const plan = {
    id,
    kind: "resident",
    annual: random.pick([0, 200, 500, 2000, 5000, random.decimal(0, 9000, 2)]),
    base_pension: random.decimal(0, 1600, 2),
  };
  random.maybe(plan, "subsidy", () => random.decimal(0, 400, 2));
  random.maybe(plan, "base_growth", () => random.decimal(-0.02, 0.08, 3));
  random.maybe(plan, "account_rate", () => random.decimal(0, 0.06, 4));
  random.maybe(plan, "extra_per_year", () => extra(random));
  random.maybe(
    plan,
    "record",
    () => ({
      years: random.pick([0, 0, random.whole(0, 20)]),
      account_balance: random.decimal(0, 30000, 2),
    }),
    0.5,
  );
  return plan;
}

/** Yuan a month for each year above 15, or in steps from the first year on. */
function extra(random) {
  if (random.chance(0.5)) return random.decimal(0, 12, 2);
  let from = 0;
  return Array.from({ length: random.whole(1, 4) }, () => {
    from += random.whole(1, 12);
    return { from_years: from, per_year: random.decimal(0, 6, 2) };
  });
}

export function randomSaving(random, id, like) {
  const plan = { id, kind: "save", like };
  random.maybe(plan, "annual_rate", () => random.pick([0, 0.015, 0.04, 0.1, random.decimal(0, 0.06, 4)]));
  return plan;
}
