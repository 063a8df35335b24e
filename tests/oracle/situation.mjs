// What all plans of a request share, with every default filled in: core/model.md#defaults.

import { remainingMonths, statutoryAge } from "./law.mjs";
import { monthOf } from "./months.mjs";
import { regionOf } from "./region.mjs";

const central = {
  wage_growth: 0.03,
  income_growth: 0.02,
  account_rate: 0.025,
  benefit_growth: 0.02,
  inflation: 0.01,
  discount_rate: 0.03,
  benefit_base_convergence: 0.01,
};

/** Values over defaults; null is left out. */
export function filled(defaults, values) {
  const result = { ...defaults };
  for (const [name, value] of Object.entries(values ?? {})) if (value !== null) result[name] = value;
  return result;
}

export function situationOf(request) {
  const { person } = request;
  const birth = monthOf(person.birth_month);
  const assumptions = filled(central, request.assumptions);
  const choice = filled({ shift_months: 0, extend: true }, request.retirement);
  const statutoryAgeMonths = statutoryAge(person.category, birth);
  const statutory = birth + statutoryAgeMonths;
  const deathAge = choice.death_age_months ?? statutoryAgeMonths + remainingMonths(person.category, statutoryAgeMonths);
  return {
    valuation: monthOf(request.valuation_month),
    birth,
    income: person.monthly_income,
    record: filled({ months: 0, mean_index: 0, account_balance: 0, deemed_months: 0, deemed_index: 0 }, person.record),
    assumptions,
    region: regionOf(request.region, assumptions),
    statutoryAgeMonths,
    statutory,
    chosen: statutory + choice.shift_months,
    extend: choice.extend,
    death: birth + deathAge,
  };
}

/** A contribute plan with its defaults. */
export function planOf(plan) {
  const scheme = plan.scheme && {
    ...filled(
      {
        indexation: 0,
        indexed_to: "average_wage",
        term_months: null,
        account_share: 0.4,
        accrual: "prorated",
      },
      plan.scheme,
    ),
    eligibility: filled({ mode: "prorated", factor: null, cap_months: null }, plan.scheme.eligibility),
    index: filled({ mode: "actual", fixed: 0.3, amplifier: 1.2, weighting: "calendar" }, plan.scheme.index),
  };
  const single = Object.entries(plan.months ?? {}).map(([month, way]) => [monthOf(month), way]);
  return { ...plan, scheme, single: new Map(single), after_term: plan.after_term ?? "standard" };
}
