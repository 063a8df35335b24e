// Random requests of `population`: a few cells of one place before plans that some can pay.

import { monthOf, textOf } from "../months.mjs";
import { randomResident, randomScheme } from "./plan.mjs";
import { randomCompare } from "./request.mjs";

const patterns = ["S".repeat(12), "S".repeat(12), "SSSSSSSSSNNN"];
const fixed = ["F".repeat(12), "FFFFFFSSSSSS"];

export function randomPopulation(random) {
  let drawn;
  do drawn = randomCompare(random);
  while (!isWage(drawn.region.average_wage)); // a wage of 5 yuan makes every worth a fortune
  const { plans, trace, causes, person, ...situation } = drawn;
  delete situation.retirement;
  const valuation = monthOf(situation.valuation_month);
  const request = { ...situation, cells: cells(random, valuation) };
  random.maybe(request, "retirement", () => ({ extend: random.chance(0.8), death_age_months: 1080 }), 0.5);
  request.menu = [contribute(random, "standard", false)];
  if (random.chance(0.8)) request.menu.push(resident(random, "resident"));
  if (random.chance(0.3)) request.menu.push(contribute(random, "other", random.chance(0.3)));
  const withResident = request.menu.some(({ kind }) => kind === "resident");
  request.reform = [contribute(random, "fixed", true)];
  if (random.chance(0.4)) request.reform.push(contribute(random, "fixed-2", true));
  if (withResident && random.chance(0.2)) request.reform.push(resident(random, "resident-2"));
  const employee = random.pick([0.02, 0.1, 0.2]);
  const inResident = withResident ? random.pick([0.1, 0.4]) : 0;
  request.observed = { nothing: 1 - employee - inResident, resident: inResident, employee };
  request.choice = choice(random);
  random.maybe(request, "threshold_reading", () => random.pick(["relative", "odds"]), 0.5);
  if (random.chance(0.5)) request.rules = ["nobody", "better", "logit", "own"];
  random.maybe(request, "better_margin", () => random.pick([0, 0.5, 2]), 0.5);
  request.own = [{ from: random.pick(["nothing", "employee"]), to: "fixed", shares: tenthShares(random) }];
  if (random.chance(0.4)) request.sweep = { amount: [random.whole(100, 900)] };
  return request;
}

const isWage = (series) => !series || series.every(([, wage]) => wage > 1000 && wage < 100000);

const tenthShares = (random) => Array.from({ length: 10 }, () => random.decimal(0, 1, 2));

function cells(random, valuation) {
  return Array.from({ length: random.whole(2, 5) }, () => {
    const age = random.whole(18 * 12, 58 * 12);
    const cell = {
      weight: random.pick([1, 100, random.decimal(0, 1000, 3)]),
      birth_month: textOf(valuation - age),
      category: random.pick(["male", "female_55", "female_50"]),
      monthly_income: random.decimal(5000, 60000, 2),
    };
    const months = random.pick([0, 0, random.whole(0, age - 16 * 12)]);
    if (months > 0) cell.record = { months, mean_index: random.decimal(0.4, 1.5, 3), account_balance: months * 300 };
    return cell;
  });
}

function contribute(random, id, withScheme) {
  const plan = { id, kind: "contribute" };
  plan.phases = [{ pattern: random.pick(withScheme ? fixed : patterns), base_ratio: random.pick([0.6, 0.8, 1]) }];
  if (withScheme) plan.scheme = { ...randomScheme(random), amount: random.whole(200, 1500) };
  if (withScheme) random.maybe(plan, "after_term", () => random.pick(["standard", "none"]), 0.5);
  if (random.chance(0.2)) plan.subsidy = { share: 0.5, months: random.pick([36, 130]) };
  return plan;
}

function resident(random, id) {
  const { record, ...plan } = randomResident(random, id);
  return { ...plan, annual: random.pick([200, 2000]) };
}

function choice(random) {
  const terms = {};
  random.maybe(terms, "value_weight", () => random.pick([0, 0.25, 1]), 0.5);
  random.maybe(terms, "burden_weight", () => random.pick([0, 5, 20]), 0.4);
  random.maybe(terms, "most_share", () => random.pick([0.2, 0.3, 1]), 0.5);
  random.maybe(terms, "threshold_effect", () => random.pick([0, -0.02, -0.07]), 0.4);
  random.maybe(terms, "reform_constant", () => random.pick([-0.5, 0.3]), 0.3);
  random.maybe(terms, "within_group", () => random.pick([0.1, 1]), 0.4);
  random.maybe(terms, "value_in", () => random.pick(["average_wage", "income"]), 0.4);
  random.maybe(terms, "value_over", () => random.pick(["all_ages", "chosen_age"]), 0.4);
  random.maybe(terms, "burden_years", () => random.whole(1, 12), 0.4);
  random.maybe(terms, "group_value", () => random.pick(["best", "sum"]), 0.4);
  return terms;
}
