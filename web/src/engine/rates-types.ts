/** The request and the answer of `rates`, by the names of the engine's own schemas. */
import type { Text } from './types.js';

export type RatesFund = 'pooled' | 'account';
export type RatesTarget = 'desired_low' | 'desired_high' | 'potential';
export type RatesSeriesName = `${RatesFund}_${'actual' | RatesTarget}`;

export const scalarNames = [
  'coverage', 'entry_age', 'retirement_shift', 'urban_shift', 'unemployment', 'unemployment_step', 'natural_unemployment',
  'natural_unemployment_step', 'flexible_share', 'flexible_step', 'founder_share', 'founder_step', 'wage_growth',
  'wage_growth_fall', 'gdp_growth_shift', 'city_gdp_share', 'phi_shift', 'allowance', 'allowance_from_2036', 'interest_shift',
  'delta', 'theta', 'benefit_low', 'benefit_high', 'sigma', 'pool_rate', 'pool_rate_2018', 'pool_rate_self_employed',
  'account_rate', 'account_rate_self_employed',
] as const;
export type RatesScalarName = (typeof scalarNames)[number];

export const listNames = [
  'retirement_ages_men', 'retirement_ages_women', 'potential_growth', 'real_growth', 'phi', 'late_income_growth',
] as const;
export type RatesListName = (typeof listNames)[number];

export type RatesAssumptions = { [name in RatesScalarName]: number } & { [name in RatesListName]: readonly number[] };

export const formValues = {
  account_potential: ['formula_20', 'formula_23', 'formula_22_as_printed'],
  desired_base_year: ['same_year', 'year_before'],
  coverage_in_base: ['twice', 'once'],
  urban_share: ['as_table', 'exact'],
  insured: ['observed', 'projected'],
} as const;
export type RatesFormName = keyof typeof formValues;
export type RatesForms = { [name in RatesFormName]: (typeof formValues)[name][number] };

export interface RatesSolve {
  for: RatesScalarName;
  series: RatesFund;
  year: number;
  meet: RatesTarget;
}

export interface RatesDecompose {
  series: RatesFund;
  year: number;
  meet: RatesTarget;
  since: number;
}

export interface RatesWorker {
  annual_income: number;
  average_wage: number | null;
  base_ratio: number;
  profit: number;
  year: number;
}

export interface RatesRequest {
  assumptions?: Partial<RatesAssumptions>;
  forms?: Partial<RatesForms>;
  solve?: RatesSolve;
  decompose?: RatesDecompose;
  worker?: RatesWorker;
  paper?: boolean;
}

export type RatesGaps = { [target in RatesTarget]: readonly number[] };
export type RatesSeries = { [name in RatesSeriesName]: readonly number[] };

export interface RatesSolution extends RatesSolve {
  status: 'found' | 'several' | 'none' | 'no_effect';
  value: number | null;
  residual: number | null;
  values: readonly number[];
  least: number;
  most: number;
  closest: number;
  closest_gap: number;
  message: Text;
}

export interface RatesEffect {
  name: string;
  effect: number;
  share: number | null;
}

export interface RatesDecomposition extends RatesDecompose {
  gap: number;
  default_gap: number;
  moved: readonly RatesEffect[];
  moved_together: number;
  base_gap: number;
  drivers: readonly RatesEffect[];
  drivers_together: number;
}

export interface RatesPay {
  to_account: number;
  to_pool: number;
  total: number;
}

export type RatesWorkerAnswer = { year: number; base: number; tax_base: number } & {
  [way in 'today' | 'actual' | RatesTarget]: RatesPay;
};

export interface RatesFinding {
  kind: string;
  code: string;
  message: Text;
}

export interface RatesPaper {
  years: readonly number[];
  printed: RatesSeries;
  residuals: RatesSeries;
  means: readonly number[];
  mean_residuals: readonly number[];
  findings: readonly RatesFinding[];
}

export interface RatesAnswer extends RatesSeries {
  years: readonly number[];
  gaps: { [fund in RatesFund]: RatesGaps };
  assumptions: RatesAssumptions;
  forms: RatesForms;
  solution: RatesSolution | null;
  decomposition: RatesDecomposition | null;
  worker: RatesWorkerAnswer | null;
  paper: RatesPaper | null;
}
