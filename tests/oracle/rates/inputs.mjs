// Every input of the formulas by year, under given assumptions: core/model.md#rates-inputs.

import { table } from "../files.mjs";
import { filled } from "../situation.mjs";

export const paper = {
  coverage: 0.95,
  entry_age: 22,
  retirement_shift: 0,
  urban_shift: 0,
  unemployment: 0.07,
  unemployment_step: 0.0015,
  natural_unemployment: 0.05,
  natural_unemployment_step: 0.0005,
  flexible_share: 0.119,
  flexible_step: 0.01,
  founder_share: 0.213,
  founder_step: 0.01,
  wage_growth: 0.04,
  wage_growth_fall: 0.0004,
  gdp_growth_shift: 0,
  city_gdp_share: 0.95,
  phi_shift: 0,
  allowance: 60000,
  allowance_from_2036: 96000,
  interest_shift: 0,
  delta: 0.6,
  theta: 0.5,
  benefit_low: 0.5,
  benefit_high: 0.7,
  sigma: 0.3,
  pool_rate: 0.16,
  pool_rate_2018: 0.2,
  pool_rate_self_employed: 0.072,
  account_rate: 0.08,
  account_rate_self_employed: 0.048,
  retirement_ages_men: [60, 61, 62, 63, 64, 65],
  retirement_ages_women: [50, 51, 52, 54, 56, 58],
  potential_growth: [0.05, 0.04, 0.03],
  real_growth: [0.0433, 0.0333, 0.0233],
  phi: [0.18, 0.17, 0.16, 0.15, 0.14],
  late_income_growth: [0.029, 0.025, 0.02],
};

export const asTabled = {
  account_potential: "formula_20",
  desired_base_year: "same_year",
  coverage_in_base: "twice",
  urban_share: "as_table",
  insured: "observed",
};

const wages = { 2017: 57136, 2018: 62201, 2019: 67372, 2020: 71940, 2021: 78667, 2022: 83061 };
const privateWages = { 2018: 49575, 2019: 53604, 2020: 57727, 2021: 62884, 2022: 65237 };
const profits = { 2018: 0.1925, 2019: 0.1891, 2020: 0.1796, 2021: 0.1833, 2022: 0.1809 };
const cityGdp = { 2018: 894202, 2019: 951233, 2020: 980082, 2021: 1098135, 2022: 1161852 };
const nationalGdp2022 = 1210207.2;
export const observedInsured = {
  2019: 31177.5,
  2020: 32858.7,
  2021: 34917.1,
  2022: 36711.0,
  2023: 37925.0,
};
const announcedInterest = { 2016: 0.0831, 2017: 0.0712, 2018: 0.0829, 2019: 0.0761 };

/** 0 to 2025, then one more every five years. */
export const blockOf = (year) => (year <= 2025 ? 0 : Math.floor((year - 2021) / 5));

/** Inputs as functions of a year. */
export function inputs(request) {
  const a = filled(paper, request.assumptions);
  const forms = filled(asTabled, request.forms);
  const stepped = (start, step) => (year) => start + step * blockOf(year);

  const growth = (year) => a.wage_growth - a.wage_growth_fall * (year - 2023);
  const series = (known) => (year) => {
    if (year <= 2022) return known[year];
    let value = known[2022];
    for (let y = 2023; y <= year; y += 1) value *= 1 + growth(y);
    return value;
  };
  const wage = series(wages);
  const privateWage = series(privateWages);

  const allowance = (year) => (year >= 2036 ? a.allowance_from_2036 : a.allowance);
  const taxBase = (year) => Math.max(0, privateWage(year) - allowance(year));

  const flexible = stepped(a.flexible_share, a.flexible_step);
  const founders = stepped(a.founder_share, a.founder_step);
  const selfEmployed = (year) => {
    if (year === 2018) return 0.1065 * 0.2005;
    if (year === 2019) return 0.109 * 0.203;
    return flexible(year) * founders(year);
  };

  const gdp = (growths) => (year) => {
    if (year <= 2022) return cityGdp[year];
    let value = nationalGdp2022;
    for (let y = 2023; y <= year; y += 1) {
      value *= 1 + growths[y <= 2030 ? 0 : y <= 2040 ? 1 : 2] + a.gdp_growth_shift;
    }
    return a.city_gdp_share * value;
  };

  const trueRate = stepped(a.unemployment, a.unemployment_step);
  const income = (year) => (1 - selfEmployed(year)) * wage(year) + selfEmployed(year) * taxBase(year);

  return {
    a,
    forms,
    wage,
    taxBase,
    selfEmployed,
    income,
    mix: (year) => (1 - selfEmployed(year)) * a.pool_rate + selfEmployed(year) * a.pool_rate_self_employed,
    profitShare: (year) =>
      year <= 2022 ? profits[year] : a.phi[Math.max(0, Math.ceil((year - 2030) / 5))] + a.phi_shift,
    realGdp: gdp(a.real_growth),
    potentialGdp: gdp(a.potential_growth),
    coverage: (year) => (year <= 2019 ? 0.9 : year === 2020 ? 0.91 : a.coverage),
    trueUnemployment: (year) => (year <= 2019 ? 0.0685 : trueRate(year)),
    naturalUnemployment: stepped(a.natural_unemployment, a.natural_unemployment_step),
    urban: (year) => urbanPercent(year) / 100 + a.urban_shift,
    urbanRounded: (year) => Math.round(urbanPercent(year) * 10 + 1e-9) / 1000 + a.urban_shift,
    ages: (year) => ({
      entry: a.entry_age,
      men: a.retirement_ages_men[blockOf(year)] + a.retirement_shift,
      women: a.retirement_ages_women[blockOf(year)] + a.retirement_shift,
    }),
    interest: (year) => interest(year) + a.interest_shift,
    incomeGrowth(year) {
      if (year <= 1990) return 0.08;
      if (year <= 2000) return 0.07;
      if (year <= 2010) return 0.06;
      if (year <= 2019) return 0.05;
      if (year <= 2050) return income(year) / income(year - 1) - 1;
      return a.late_income_growth[year <= 2060 ? 0 : year <= 2070 ? 1 : 2];
    },
  };
}

function urbanPercent(year) {
  return table("rates/urban_share.json").values.find((row) => row.year === year).value;
}

function interest(year) {
  if (year <= 2015) return 0.09 - 0.0005 * (year - 1980);
  return announcedInterest[year] ?? 0.07 - 0.0005 * (year - 2020);
}
