/**
 * The names `rates` goes by, as lists and as types; what they are the names of is in types.d.ts. A request may leave out
 * what an answer always says, so an answer's own types are the narrower ones here.
 */
import type * as engine from "./types.js";

export type {
  RatesDecomposition,
  RatesEffect,
  RatesFinding,
  RatesGaps,
  RatesPaper,
  RatesPay,
  RatesRequest,
  RatesSolution,
  RatesWorkerAnswer,
} from "./types.js";

export type RatesFund = "pooled" | "account";
export type RatesTarget = "desired_low" | "desired_high" | "potential";
export type RatesSeriesName = `${RatesFund}_${"actual" | RatesTarget}`;

/** An assumption that is one number: what can be solved for. */
export type RatesScalarName = engine.RatesSolve["for"];
/** An assumption that is a list of numbers. */
export type RatesListName = Exclude<keyof engine.RatesAssumptions, RatesScalarName>;

type Said<Fields> = { [name in keyof Fields]-?: NonNullable<Fields[name]> };

export type RatesAssumptions = Said<engine.RatesAssumptions>;
export type RatesForms = Said<engine.RatesForms>;
export type RatesFormName = keyof RatesForms;
export type RatesSolve = Said<engine.RatesSolve>;
export type RatesAnswer = Omit<engine.RatesAnswer, "assumptions" | "forms"> & {
  assumptions: RatesAssumptions;
  forms: RatesForms;
};

export const formValues = {
  account_potential: ["formula_20", "formula_23", "formula_22_as_printed"],
  desired_base_year: ["same_year", "year_before"],
  coverage_in_base: ["twice", "once"],
  urban_share: ["as_table", "exact"],
  insured: ["observed", "projected"],
} as const satisfies { [name in RatesFormName]: readonly RatesForms[name][] };
