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
  deemedMonths: number;
  deemedIndex: number | null;
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

/** How the visitor likes to read; part of the link, never of the question. */
export interface Reading {
  language: Language;
  large: boolean;
  money: Money;
  chosen: string;
}

/**
 * What one page alone keeps in its link besides (`d.` for the designs, `e.` for embedding, `t.` for the rates, `w.` for the widget):
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
    deemedMonths: 0,
    deemedIndex: null,
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
    large: false,
    money: "today",
    chosen: "standard-floor",
    extras: {},
  };
}

export function hasRecord(inputs: Inputs): boolean {
  return (inputs.months ?? 0) > 0 || inputs.deemedMonths > 0;
}
