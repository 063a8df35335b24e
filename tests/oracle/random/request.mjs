// Random requests of `compare`, `designs` and `rates` within what the engine takes.

import { originalAge, statutoryAge } from "../law.mjs";
import { textOf, yearOf } from "../months.mjs";
import { asTabled, paper } from "../rates/inputs.mjs";
import { regionOf } from "../region.mjs";
import { randomInputs } from "./award.mjs";
import { randomContribute, randomResident, randomSaving, randomScheme } from "./plan.mjs";
import { addReachedMinimum, randomRecord } from "./record.mjs";
import { randomRegion, reachingBack } from "./region.mjs";

const ends = {
  wage_growth: [-0.1, 0.2],
  income_growth: [-0.1, 0.2],
  account_rate: [0, 0.2],
  benefit_growth: [-0.1, 0.2],
  discount_rate: [-0.1, 0.2],
  inflation: [-0.1, 0.2],
  benefit_base_convergence: [0, 0.1],
  mortality_improvement: [0, 0.03],
};

const growths = {
  wage_growth: [-0.02, 0.07],
  income_growth: [-0.03, 0.07],
  account_rate: [0, 0.08],
  benefit_growth: [-0.01, 0.06],
  discount_rate: [-0.01, 0.08],
  inflation: [-0.01, 0.05],
  benefit_base_convergence: [0, 0.05],
  mortality_improvement: [0, 0.03],
};

function randomSituation(random) {
  const { valuation, region } = randomRegion(random);
  const category = random.pick(["male", "female_55", "female_50"]);
  const age = random.chance(0.85) ? random.whole(16 * 12, 66 * 12) : random.whole(50 * 12, 80 * 12);
  const birth = valuation - age;
  const statutory = statutoryAge(category, birth);
  const earliest = Math.max(-36, originalAge(category) - statutory);
  const shift = random.chance(0.5) ? 0 : random.whole(earliest, 36);
  const request = {
    valuation_month: textOf(valuation),
    person: { birth_month: textOf(birth), category, monthly_income: income(random) },
    region,
  };
  random.maybe(request.person, "record", () => randomRecord(random, { age, valuation, region }), 0.7);
  random.maybe(request, "assumptions", () => assumptions(random), 0.85);
  random.maybe(request, "retirement", () => retirement(random, shift, age, statutory), 0.9);
  const chosen = birth + statutory + (request.retirement?.shift_months ?? 0);
  addReachedMinimum(random, request.person.record, { valuation, chosen });
  if (chosen < valuation - 1) {
    request.region = reachingBack(random, region, { year: yearOf(chosen), valuation });
  }
  if (random.chance(0.6)) {
    const { award } = regionOf(request.region, { wage_growth: 0, benefit_base_convergence: 0 }, Infinity);
    if (award) request.person.award_inputs = randomInputs(random, award);
  }
  return { request, hints: { valuation, chosen, age } };
}

const income = (random) => (random.chance(0.1) ? 0 : random.pick([3000, 5500, 8000, random.decimal(500, 60000, 2)]));

function assumptions(random) {
  const result = {};
  for (const [name, [least, most]] of Object.entries(growths)) {
    const round = random.pick([2, 3, 4]);
    random.maybe(result, name, () => {
      if (random.chance(0.02)) return random.pick(ends[name]);
      return random.chance(0.15) ? Math.max(0, least) : random.decimal(least, most, round);
    });
  }
  return result;
}

function retirement(random, shift, age, statutory) {
  const result = {};
  random.maybe(result, "shift_months", () => shift, 0.9);
  random.maybe(result, "extend", () => random.chance(0.7), 0.8);
  const around = Math.max(age, statutory + random.whole(-30, 30));
  const dies = random.pick([random.whole(age, Math.min(1560, age + 800)), around]);
  random.maybe(result, "death_age_months", () => Math.max(192, dies), 0.75);
  Object.assign(result, whoIsShort(random));
  return result;
}

function whoIsShort(random) {
  const result = {};
  random.maybe(result, "if_short", () => random.pick(["refund", "resident", "lump_sum", "lump_sum"]));
  if (result.if_short === "resident" || random.chance(0.1)) {
    const { id, kind, subsidy, ...terms } = randomResident(random);
    result.resident = terms;
  }
  return result;
}

export function randomCompare(random) {
  const { request, hints } = randomSituation(random);
  const plans = [];
  const count = random.pick([1, 2, 3, 4, 6]);
  while (plans.length < count) {
    const id = `p${plans.length}`;
    const likes = plans.filter(({ kind }) => kind === "contribute");
    const kind = random.pick(["contribute", "contribute", "contribute", "resident", "save"]);
    if (kind === "resident" && hints.age < 720) plans.push(randomResident(random, id));
    else if (kind === "save" && likes.length > 0) {
      plans.push(randomSaving(random, id, random.pick(likes).id));
    } else plans.push(randomContribute(random, id, hints));
  }
  return { ...request, plans };
}

export function randomDesigns(random) {
  const { request, hints } = randomSituation(random);
  const { id, kind, ...plan } = randomContribute(random, "p0", hints);
  plan.scheme ??= randomScheme(random);
  return { ...request, plan };
}

export function randomRates(random) {
  const assumptions = {};
  for (const [name, value] of Object.entries(paper)) {
    if (!random.chance(0.3)) continue;
    assumptions[name] = Array.isArray(value)
      ? value.map((entry) => moved(random, name, entry))
      : moved(random, name, value);
  }
  const forms = {};
  for (const name of Object.keys(asTabled)) {
    if (random.chance(0.2)) forms[name] = random.pick(formsOf[name]);
  }
  const request = { assumptions, forms };
  if (random.chance(0.4)) {
    request.solve = {
      for: random.pick(Object.keys(paper).filter((name) => !Array.isArray(paper[name]))),
      series: random.pick(["pooled", "account"]),
      year: random.whole(2020, 2050),
      meet: random.pick(["desired_low", "desired_high", "potential"]),
    };
  }
  return request;
}

const formsOf = {
  account_potential: ["formula_20", "formula_23", "formula_22_as_printed"],
  desired_base_year: ["same_year", "year_before"],
  coverage_in_base: ["twice", "once"],
  urban_share: ["as_table", "exact"],
  insured: ["observed", "projected"],
};

/** A value some way from the paper's, well within its range. */
function moved(random, name, value) {
  if (name === "entry_age") return random.decimal(16, 26, random.pick([0, 1]));
  if (name === "retirement_shift") return random.decimal(-2, 5, random.pick([0, 1]));
  if (name.startsWith("retirement_ages")) return value;
  if (name === "coverage") return random.decimal(0.3, 1, 3);
  if (name === "urban_shift") return random.decimal(-0.2, 0.15, 3);
  if (name === "interest_shift") return random.decimal(-0.02, 0.03, 3);
  if (name === "gdp_growth_shift") return random.decimal(-0.03, 0.03, 3);
  if (name === "phi") return random.decimal(0.1, 0.3, 3);
  if (name === "phi_shift") return random.decimal(0, 0.3, 3);
  if (name === "city_gdp_share") return random.decimal(0.5, 1, 2);
  return value * random.decimal(0.6, 1.4, 3);
}
