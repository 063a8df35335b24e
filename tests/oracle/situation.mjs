// What all plans of a request share, with every default filled in: core/model.md#defaults.

import { fromHistory } from "./history.mjs";
import { remainingMonths, statutoryAge } from "./law.mjs";
import { monthOf, yearOf } from "./months.mjs";
import { fen } from "./numbers.mjs";
import { regionOf } from "./region.mjs";

const central = {
  wage_growth: 0.03,
  income_growth: 0.02,
  account_rate: 0.025,
  benefit_growth: 0.02,
  inflation: 0.01,
  discount_rate: 0.03,
  benefit_base_convergence: 0.01,
  mortality_improvement: 0.01,
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
  const choice = filled({ shift_months: 0, extend: true, if_short: "refund" }, request.retirement);
  const statutoryAgeMonths = statutoryAge(person.category, birth);
  const statutory = birth + statutoryAgeMonths;
  const deathAge = choice.death_age_months ?? statutoryAgeMonths + remainingMonths(person.category, statutoryAgeMonths);
  const valuation = monthOf(request.valuation_month);
  const region = regionOf(request.region, assumptions, yearOf(valuation));
  const monthGiven = (text) => (text == null ? null : monthOf(text));
  return {
    valuation,
    birth,
    category: person.category,
    income: person.monthly_income,
    record: recordOf(person.record ?? {}, { valuation, region, assumptions }),
    firstMonth: monthGiven(person.record?.first_month),
    awardInputs: person.award_inputs ?? {},
    reachedMinimum: monthGiven(person.record?.reached_minimum),
    assumptions,
    region,
    statutoryAgeMonths,
    statutory,
    chosen: statutory + choice.shift_months,
    extend: choice.extend,
    ifShort: choice.if_short,
    resident: choice.resident && residentTerms(choice.resident, assumptions),
    death: birth + deathAge,
  };
}

/** The record, its months, index and balance worked out where its years are given. */
function recordOf(given, situation) {
  const record = filled(
    { months: 0, mean_index: 0, account_balance: 0, deemed_months: 0, deemed_index: null, break_months: 0 },
    given,
  );
  if (record.history) return { ...record, ...fromHistory(record, situation) };
  return { ...record, balance: fen(record.account_balance) };
}

/** The terms of the resident scheme with their defaults: core/model.md#resident. */
export function residentTerms(given, assumptions) {
  const defaults = {
    subsidy: 0,
    base_growth: assumptions.benefit_growth,
    account_rate: assumptions.account_rate,
    extra_per_year: 0,
  };
  return { ...filled(defaults, given), record: filled({ years: 0, account_balance: 0 }, given.record) };
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
