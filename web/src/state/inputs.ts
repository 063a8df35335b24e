/** Everything a visitor can say, and what is taken when nothing is said. */
import type { Person, RetirementChoice } from "../engine/types.js";
import type { Language } from "../text/language.js";
import { defaultPlans, type Plan } from "./plans.js";

export const assumptionNames = [
  "wage_growth",
  "income_growth",
  "account_rate",
  "benefit_growth",
  "inflation",
  "discount_rate",
  "benefit_base_convergence",
  "mortality_improvement",
] as const;
export type AssumptionName = (typeof assumptionNames)[number];
export const assumptionSets = ["cautious", "central", "optimistic"] as const;
export type AssumptionSet = (typeof assumptionSets)[number];
export const ownNames = ["average_wage", "base_floor", "base_ceiling", "benefit_base", "urban_income"] as const;
export type OwnName = (typeof ownNames)[number];
export type Category = Person["category"];
export const categories = ["male", "female_55", "female_50"] as const satisfies readonly Category[];
export type Money = "today" | "nominal";
/** What becomes of who has too few years when the age is reached and does not go on. */
export type IfShort = NonNullable<RetirementChoice["if_short"]>;
export const ifShorts = ["refund", "resident", "lump_sum"] as const satisfies readonly IfShort[];

/** A year of the visitor's record; the base or the index may not be there yet. */
export interface PaidYear {
  year: number;
  months: number;
  base: number | null;
  index: number | null;
}

export interface Inputs {
  /** The first month projected. */
  valuation: string;
  region: string;
  birthYear: number;
  birthMonth: number;
  category: Category;
  income: number;
  /** null: the visitor does not know. */
  months: number | null;
  index: number | null;
  balance: number | null;
  /** The record year by year, in any order. */
  history: PaidYear[];
  /** It counts in place of months, index and balance, which are then only what a statement says. */
  byYears: boolean;
  /** The account on 31 December of a year, from which it is reckoned on: for a history from before 2016. */
  balanceYear: number | null;
  balanceThen: number | null;
  /** The month in which there were enough years at last, after the age; null: there were at the age. */
  reached: string | null;
  /** Not paid since the first contribution. */
  breakMonths: number;
  deemedMonths: number;
  /** null: the mean index. */
  deemedIndex: number | null;
  /** Months before there were accounts, deemed ones among them, and their index; null: the deemed ones, the mean index. */
  beforeMonths: number | null;
  transIndex: number | null;
  /** What the region's award rules ask for by name; of a yes or no, 1 is yes. */
  awardInputs: Readonly<Record<string, number>>;
  set: AssumptionSet;
  assumed: Partial<Record<AssumptionName, number>>;
  shift: number;
  extend: boolean;
  ifShort: IfShort;
  /** First paid into the employee scheme before July 2011. */
  joinedEarly: boolean;
  /** In years; null: the life table. */
  death: number | null;
  own: Partial<Record<OwnName, number>>;
  plans: Plan[];
}

export const sizes = [0, 1, 2, 3] as const;
export type Size = (typeof sizes)[number];

/** How the visitor likes to read; part of the link, never of the question. */
export interface Reading {
  language: Language;
  /** How large the type is: 0 as usual, then three steps, with fewer things on the page. */
  large: Size;
  money: Money;
  chosen: string;
}

/**
 * What one page alone keeps in its link besides (`c.` for checking an award, `d.` for the designs,
 * `e.` for embedding, `l.` for uneven months, `t.` for the rates, `w.` for the widget):
 * texts by their whole name. Only that page reads them, and they do not go along to another page.
 */
export interface PageOwn {
  extras: Readonly<Record<string, string>>;
}

export type State = Inputs & Reading & PageOwn;

export function thisMonth(now = new Date()): string {
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, "0")}`;
}

export function defaultState(valuation = thisMonth()): State {
  return {
    valuation,
    region: "41",
    birthYear: 1990,
    birthMonth: 5,
    category: "male",
    income: 5500,
    months: 0,
    index: null,
    balance: null,
    history: [],
    byYears: false,
    balanceYear: null,
    balanceThen: null,
    reached: null,
    breakMonths: 0,
    deemedMonths: 0,
    deemedIndex: null,
    beforeMonths: null,
    transIndex: null,
    awardInputs: {},
    set: "central",
    assumed: {},
    shift: 0,
    extend: true,
    ifShort: "refund",
    joinedEarly: false,
    death: null,
    own: {},
    plans: defaultPlans(),
    language: "zh",
    large: 0,
    money: "today",
    chosen: "standard-floor",
    extras: {},
  };
}

/** What is said to have been paid, month by month or year by year. */
export function paidMonths({ byYears, history, months }: Inputs): number {
  return byYears ? history.reduce((sum, year) => sum + year.months, 0) : (months ?? 0);
}

export function hasRecord(inputs: Inputs): boolean {
  return paidMonths(inputs) > 0 || inputs.deemedMonths > 0;
}

/** By year, as the engine wants them: the places in the visitor's own order. */
export function inOrder(history: readonly PaidYear[]): number[] {
  return history.map((_, place) => place).sort((one, other) => history[one]!.year - history[other]!.year);
}
