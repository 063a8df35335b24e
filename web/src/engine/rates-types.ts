/**
 * The names `rates` goes by, as lists and as types; what they are the names of is in types.d.ts. A request may leave out
 * what an answer always says, so an answer's own types are the narrower ones here.
 */
import type * as engine from './types.js';

export type {
  RatesDecomposition, RatesEffect, RatesFinding, RatesGaps, RatesPaper, RatesPay, RatesRequest, RatesSolution, RatesWorkerAnswer,
} from './types.js';

export type RatesFund = 'pooled' | 'account';
export type RatesTarget = 'desired_low' | 'desired_high' | 'potential';
export type RatesSeriesName = `${RatesFund}_${'actual' | RatesTarget}`;

export const scalarNames = [
  'coverage', 'entry_age', 'retirement_shift', 'urban_shift', 'unemployment', 'unemployment_step', 'natural_unemployment',
  'natural_unemployment_step', 'flexible_share', 'flexible_step', 'founder_share', 'founder_step', 'wage_growth',
  'wage_growth_fall', 'gdp_growth_shift', 'city_gdp_share', 'phi_shift', 'allowance', 'allowance_from_2036', 'interest_shift',
  'delta', 'theta', 'benefit_low', 'benefit_high', 'sigma', 'pool_rate', 'pool_rate_2018', 'pool_rate_self_employed',
  'account_rate', 'account_rate_self_employed',
] as const satisfies readonly engine.RatesSolve['for'][];
export type RatesScalarName = (typeof scalarNames)[number];

export const listNames = [
  'retirement_ages_men', 'retirement_ages_women', 'potential_growth', 'real_growth', 'phi', 'late_income_growth',
] as const satisfies readonly (keyof engine.RatesAssumptions)[];
export type RatesListName = (typeof listNames)[number];

type Said<Fields> = { [name in keyof Fields]-?: NonNullable<Fields[name]> };

export type RatesAssumptions = Said<engine.RatesAssumptions>;
export type RatesForms = Said<engine.RatesForms>;
export type RatesFormName = keyof RatesForms;
export type RatesSolve = Said<engine.RatesSolve>;
export type RatesAnswer = Omit<engine.RatesAnswer, 'assumptions' | 'forms'> & { assumptions: RatesAssumptions; forms: RatesForms };

export const formValues = {
  account_potential: ['formula_20', 'formula_23', 'formula_22_as_printed'],
  desired_base_year: ['same_year', 'year_before'],
  coverage_in_base: ['twice', 'once'],
  urban_share: ['as_table', 'exact'],
  insured: ['observed', 'projected'],
} as const satisfies { [name in RatesFormName]: readonly RatesForms[name][] };
