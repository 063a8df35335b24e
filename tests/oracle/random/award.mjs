// Random figures of award sheets, and what a province's rules ask a person for.

import { schemas } from "../engine.mjs";
import { provinces } from "../files.mjs";
import { monthOf, textOf } from "../months.mjs";

const withRules = () => provinces().filter(({ award }) => award);

/** Rules as a request may give them: what is only for readers of the data is left out. */
function typed(rules) {
  const { definitions } = schemas().award.request;
  const taken = new Set(Object.values(definitions).flatMap(({ properties }) => Object.keys(properties ?? {})));
  const kept = (value) => {
    if (Array.isArray(value)) return value.map(kept);
    if (typeof value !== "object" || value === null) return value;
    const entries = Object.entries(value).filter(
      ([name, inner]) => taken.has(name) && !(name === "of" && isSentence(inner)),
    );
    return Object.fromEntries(
      entries.map(([name, inner]) => [name, ["when", "unless"].includes(name) ? inner : kept(inner)]),
    );
  };
  return kept(rules);
}

const isSentence = (value) => typeof value === "string" && value.includes(" ");

/** Some of what a set of rules asks for by name. */
export function randomInputs(random, rules, share = 0.6) {
  const inputs = {};
  for (const name of asked(rules)) if (random.chance(share)) inputs[name] = answer(random, name);
  return inputs;
}

/** The names of inputs in a set of rules. */
function asked(rules) {
  const names = new Set((rules.periods ?? []).map((period) => `months_${period}`));
  const visit = (value) => {
    if (Array.isArray(value)) return value.forEach(visit);
    if (typeof value !== "object" || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      if (key === "when" || key === "unless") for (const name of Object.keys(inner)) names.add(name);
      else if (["typed", "typed_years", "typed_months", "times"].includes(key)) names.add(inner);
      else visit(inner);
    }
    if (["typed", "paid_share"].includes(value.kind)) names.add(value.name);
  };
  visit(rules.terms);
  for (const name of ["city_rule", "not_city_rule", "min_years"]) names.delete(name);
  if (JSON.stringify(rules.terms).includes("shenzhen")) names.add("shenzhen");
  return names;
}

function answer(random, name) {
  if (/months/.test(name)) return random.whole(0, 200);
  if (/index/.test(name) && !/years/.test(name)) return random.decimal(0.3, 3, 4);
  if (/years/.test(name)) return random.decimal(0, 30, 2);
  if (/balance|old_|transitional/.test(name)) return random.decimal(0, 3000, 2);
  if (name === "region_class") return random.whole(1, 4);
  if (name === "share_steps") return random.whole(0, 5);
  if (name === "zhengzhou_parameter") return random.decimal(0, 12, 2);
  return random.pick([0, 1, 1]);
}

const codes = () => withRules().flatMap(({ code, cities = [] }) => [code, code, ...cities.map((city) => city.code)]);

export function randomAward(random) {
  const code = random.pick(codes());
  const { award: rules } = withRules().find((province) => code.startsWith(province.code));
  const retired = random.whole(monthOf("2019-01"), monthOf("2027-12"));
  const before = random.pick([0, random.whole(0, 250)]);
  const request = {
    region: random.chance(0.2) ? { code, award: typed(rules) } : code,
    retired: textOf(retired),
    benefit_base: random.decimal(4000, 13000, 2),
    mean_index: random.decimal(0.3, 3, 4),
    total_months: before + random.whole(0, 400),
    balance: random.decimal(0, 500000, 2),
  };
  if (random.chance(0.8)) request.payout_months = random.decimal(60, 233, 1);
  else request.birth_month = textOf(retired - random.whole(45 * 12, 66 * 12));
  random.maybe(request, "second_base", () => random.decimal(4000, 9000, 2), 0.5);
  random.maybe(request, "trans_index", () => random.decimal(0.3, 3, 4), 0.5);
  random.maybe(request, "before_months", () => before, 0.9);
  random.maybe(request, "inputs", () => onASheet(random, rules), 0.8);
  random.maybe(request, "printed", () => printed(random), 0.5);
  return request;
}

/** A sheet may print the indexed wage, which a projection does not know. */
function onASheet(random, rules) {
  const inputs = randomInputs(random, rules);
  return random.chance(0.15) ? { ...inputs, indexed_wage: random.decimal(2000, 20000, 2) } : inputs;
}

function printed(random) {
  const sums = {};
  for (const part of ["basic", "account", "transitional", "total"]) {
    random.maybe(sums, part, () => random.decimal(0, 9000, 2), 0.7);
  }
  if (random.chance(0.3)) sums.extras = { transitional_adjustment: random.decimal(0, 300, 2) };
  return sums;
}
