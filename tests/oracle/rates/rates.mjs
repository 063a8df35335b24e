// The call `rates`: eight series and their gaps: core/model.md#rates-formulas.

import { inputs, observedInsured } from "./inputs.mjs";
import { persons } from "./persons.mjs";

const years = Array.from({ length: 31 }, (_, i) => 2020 + i);
const perHundredMillion = 1e4; // 万 persons · yuan in 亿

// Insured of 2018 and 2019 as the paper prints them: employees, self-employed.
const printed = { 2018: [29461.2, 642.8], 2019: [30487.6, 689.9] };

export function rates(request) {
  const by = inputs(request);
  const { a } = by;
  const each = (formula) => years.map((year) => formula(year));
  const series = {
    pooled_actual: each(() => pooledActual(by)),
    pooled_desired_low: each((year) => pooledDesired(by, year, a.benefit_low)),
    pooled_desired_high: each((year) => pooledDesired(by, year, a.benefit_high)),
    pooled_potential: each((year) => pooledPotential(by, year)),
    account_actual: each(() => accountActual(by)),
    account_desired_low: each((year) => accountDesired(by, year, a.benefit_low)),
    account_desired_high: each((year) => accountDesired(by, year, a.benefit_high)),
    account_potential: each((year) => accountPotential(by, year)),
  };
  return {
    years,
    ...series,
    gaps: { pooled: gaps(series, "pooled"), account: gaps(series, "account") },
  };
}

/** Target less actual, a year. */
function gaps(series, fund) {
  const actual = series[`${fund}_actual`];
  const less = (target) => series[`${fund}_${target}`].map((rate, i) => rate - actual[i]);
  return {
    desired_low: less("desired_low"),
    desired_high: less("desired_high"),
    potential: less("potential"),
  };
}

function pooledActual({ a, wage, profitShare, realGdp }) {
  const [employees, selfEmployed] = printed[2019];
  const [employeesBefore, selfEmployedBefore] = printed[2018];
  const paid = a.delta * wage(2018) * (employees * a.pool_rate + selfEmployed * a.pool_rate_self_employed);
  const paidBefore =
    a.delta * wage(2017) * (employeesBefore * a.pool_rate_2018 + selfEmployedBefore * a.pool_rate_self_employed);
  return paid / (profitShare(2018) * realGdp(2018) * perHundredMillion + paidBefore);
}

function accountActual({ a, wage, taxBase }) {
  const [employees, selfEmployed] = printed[2019];
  return (
    (a.delta * wage(2018) * (employees * a.account_rate + selfEmployed * a.account_rate_self_employed)) /
    (employees * wage(2018) + selfEmployed * taxBase(2018))
  );
}

/** Insured at work and retired, on the true rate of unemployment as the desired rates have it. */
function desiredPersons(by, year) {
  const urban = by.forms.urban_share === "exact" ? by.urban(year) : by.urbanRounded(year);
  const { insured, retired } = counted(by, year, urban, by.trueUnemployment(year));
  const observed = by.forms.insured === "observed" ? observedInsured[year] : undefined;
  return { insured: observed ?? insured, retired };
}

/** The same on the natural rate, as the potential rate has it. */
function potentialPersons(by, year) {
  return counted(by, year, by.urban(year), by.naturalUnemployment(year));
}

function counted(by, year, urban, unemployment) {
  const { work, retired } = persons(year, by.ages(year));
  const share = urban * by.coverage(year) * (1 - unemployment);
  return { insured: work * share, retired: retired * share };
}

/** What is paid in at today's rates a year earlier, with the profits of a year, 万 · yuan. */
function base(by, year, insuredBefore, profits) {
  const { a, forms, coverage, wage, mix } = by;
  const covered = forms.coverage_in_base === "once" ? 1 : coverage(year);
  const contributions = a.delta * covered * wage(year - 2) * insuredBefore * mix(year - 1);
  return profits * perHundredMillion + contributions;
}

function pooledDesired(by, year, benefit) {
  const { a, forms, wage, profitShare, realGdp } = by;
  const of = forms.desired_base_year === "year_before" ? year - 1 : year;
  const { retired } = desiredPersons(by, year);
  const { insured } = desiredPersons(by, year - 1);
  return (benefit * a.theta * wage(year) * retired) / base(by, year, insured, profitShare(of) * realGdp(of));
}

function pooledPotential(by, year) {
  const { wage, mix, profitShare, potentialGdp } = by;
  const now = potentialPersons(by, year);
  const before = potentialPersons(by, year - 1);
  return (
    ((now.insured / before.insured) * wage(year) * before.retired * mix(year - 1)) /
    base(by, year, before.insured, profitShare(year - 1) * potentialGdp(year - 1))
  );
}

function accountDesired(by, year, benefit) {
  const { a, wage, taxBase, selfEmployed } = by;
  const { insured, retired } = desiredPersons(by, year);
  const share = selfEmployed(year);
  const earned = insured * ((1 - share) * wage(year - 1) + share * taxBase(year - 1));
  return (benefit * (1 - a.theta) * wage(year) * retired) / earned;
}

function accountPotential(by, year) {
  const { yearsOfWork, yearsLeft } = persons(year, by.ages(year));
  const from = year - Math.floor(yearsOfWork + 0.5);
  const to = year + Math.floor(yearsLeft) - 1;
  const mean = (of) => {
    let total = 0;
    for (let y = from; y <= to; y += 1) total += of(y);
    return total / (to - from + 1);
  };
  const formula = formulas[by.forms.account_potential];
  return formula(by.a.sigma, mean(by.interest), mean(by.incomeGrowth), yearsOfWork, yearsLeft);
}

const formulas = {
  formula_20(s, r, g, a, w) {
    if (r === g) return formulas.formula_23(s, r, g, a, w);
    const above = s * (r - g) * ((1 + r) ** w - 1) * (1 + g) ** (a - 1);
    return above / (r * (1 + r) ** (a + w) - r * (1 + r) ** w * (1 + g) ** a);
  },
  formula_23: (s, _, g, a, w) => (s * ((1 + g) ** w - 1)) / (a * g * (1 + g) ** w),
  // (21) with (22) as it is printed, without the factor [(1+g)^ω − 1].
  formula_22_as_printed: (s, _, g, a) => s / (a * g * (1 + g)),
};
