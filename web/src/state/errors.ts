/** Which field an error belongs to, and what that field is called. */
import type { ErrorAnswer } from "../engine/types.js";
import { type Text, texts } from "../text/index.js";
import { inBoxUnits } from "./box-units.js";
import { type Inputs, inOrder } from "./inputs.js";

/** The record year by year, and the balance that one from before 2016 starts with. */
export const HISTORY = "/person/record/history";
export const THEN = "/person/record/account_balance/then";
const ofYears = new RegExp(`^(${HISTORY}|${THEN}|/person/record/(balance_as_of|first_month)$)`);

export const AWARD = "/person/award_inputs/";

export function isOfYears(key: string): boolean {
  return ofYears.test(key);
}

export type PageProblem = keyof Text["problems"];
export type PanelName = keyof Text["panels"];

export interface FieldError {
  /** The field's key: the engine's path, with plans named instead of numbered, so that it survives moving them. */
  key: string;
  code: string;
  message: { zh: string; en: string };
}

export function pageError(key: string, code: PageProblem): FieldError {
  return { key, code, message: { zh: texts.zh.problems[code], en: texts.en.problems[code] } };
}

export function planKey(id: string, path: string): string {
  return `/plans/#${id}/${path}`;
}

export function engineErrors(answer: ErrorAnswer, inputs: Inputs): FieldError[] {
  return answer.errors.map(({ code, path, message }) => {
    const key = nearestField(named(path, code, inputs));
    return { code, key, message: inBoxUnits(key, code, message) };
  });
}

function named(path: string, code: string, inputs: Inputs): string {
  const record = /^\/person\/record\/(?:history\/(\d+)(\/\w+)?|account_balance)$/.exec(path);
  if (record && inputs.byYears) return record[1] ? historyKey(inputs, Number(record[1]), record[2], code) : THEN;
  return path.replace(/^\/plans\/(\d+)/, (whole, place: string) => {
    const plan = inputs.plans[Number(place)];
    return plan ? `/plans/#${plan.id}` : whole;
  });
}

/** The engine is given the years in order. Of a year as a whole it asks for what the wage would have told, or finds no room for it. */
function historyKey({ history }: Inputs, nth: number, field: string | undefined, code: string): string {
  const place = inOrder(history)[nth] ?? nth;
  const asked = history[place]?.index === null ? "/index" : "/base";
  return `${HISTORY}/${place}${field ?? (code === "not_available" ? asked : "/year")}`;
}

type Label = (text: Text) => string;

const labels: Record<string, Label> = {
  "/region": (t) => t.region,
  "/person/birth_month": (t) => t.birth,
  "/person/category": (t) => t.group,
  "/person/monthly_income": (t) => t.income,
  "/person/record/months": (t) => t.paidSoFar,
  "/person/record/mean_index": (t) => t.meanIndex,
  "/person/record/account_balance": (t) => t.balance,
  "/person/record/break_months": (t) => t.breakMonths,
  "/person/record/reached_minimum": (t) => t.reached,
  "/person/record/deemed_months": (t) => t.deemed,
  "/person/record/deemed_index": (t) => t.deemedIndex,
  "/person/record/before_months": (t) => t.beforeMonths,
  "/person/record/trans_index": (t) => t.transIndex,
  "/retirement/shift_months": (t) => t.shift,
  "/retirement/death_age_months": (t) => t.death,
  "/retirement/resident": (t) => t.kinds.resident,
  "/valuation_month": (t) => t.valuation,
  "/region/average_wage": (t) => t.own.average_wage,
  "/region/base_floor": (t) => t.own.base_floor,
  "/region/base_ceiling": (t) => t.own.base_ceiling,
  "/region/benefit_base": (t) => t.own.benefit_base,
  "/region/urban_income": (t) => t.own.urban_income,
  "/assumptions/wage_growth": (t) => t.assumption.wage_growth,
  "/assumptions/income_growth": (t) => t.assumption.income_growth,
  "/assumptions/account_rate": (t) => t.assumption.account_rate,
  "/assumptions/benefit_growth": (t) => t.assumption.benefit_growth,
  "/assumptions/inflation": (t) => t.assumption.inflation,
  "/assumptions/discount_rate": (t) => t.assumption.discount_rate,
  "/assumptions/benefit_base_convergence": (t) => t.assumption.benefit_base_convergence,
  "/assumptions/mortality_improvement": (t) => t.assumption.mortality_improvement,
};

const planLabels: Record<string, Label> = {
  "phases/0/pattern": (t) => t.pattern,
  "phases/0/base_ratio": (t) => t.base,
  "phases/0/base_amount": (t) => t.baseAmount,
  "subsidy/share": (t) => t.subsidyShare,
  "subsidy/above_floor_share": (t) => t.subsidyAbove,
  "subsidy/monthly_cap": (t) => t.subsidyCap,
  "subsidy/months": (t) => t.subsidyMonths,
  "scheme/amount": (t) => t.amount,
  "scheme/indexation": (t) => t.indexation,
  "scheme/term_months": (t) => t.term,
  "scheme/account_share": (t) => t.accountShare,
  "scheme/eligibility/factor": (t) => t.factor,
  "scheme/eligibility/cap_months": (t) => t.cap,
  "scheme/index/fixed": (t) => t.indexFixed,
  "scheme/index/amplifier": (t) => t.amplifier,
  annual: (t) => t.tier,
  subsidy: (t) => t.subsidy,
  base_pension: (t) => t.basePension,
  base_growth: (t) => t.baseGrowth,
  account_rate: (t) => t.residentRate,
  extra_per_year: (t) => t.extraPerYear,
  "record/years": (t) => t.residentYears,
  "record/account_balance": (t) => t.residentBalance,
  like: (t) => t.like,
  annual_rate: (t) => t.rate,
};

/** One of Calculate's plans, or the one plan of the designs. */
const planPart = /^\/(plans\/#[^/]+|plan)\//;

function labelOf(key: string): Label | undefined {
  if (isOfYears(key)) return (t) => t.panels.years;
  if (key.startsWith(AWARD)) return (t) => t.panels.award;
  return planPart.test(key) ? planLabels[key.replace(planPart, "")] : labels[key];
}

/** An error inside a list (/region/average_wage/0/1) belongs to the field that makes the list. */
function nearestField(key: string): string {
  let place = key;
  while (place.lastIndexOf("/") > 0 && !labelOf(place)) place = place.slice(0, place.lastIndexOf("/"));
  return labelOf(place) ? place : key;
}

export function fieldLabel(key: string, text: Text): string {
  return labelOf(key)?.(text) ?? text.errorElsewhere;
}

/** The disclosure a field is hidden in, so that a link to it can open it first. */
export function panelOf(key: string): PanelName | null {
  if (isOfYears(key)) return "years";
  if (key.startsWith(AWARD)) return "award";
  if (/^\/person\/record\/(deemed|before|trans)/.test(key)) return "record";
  if (key.startsWith("/retirement")) return "retirement";
  if (key.startsWith("/assumptions") || key === "/valuation_month") return "assumptions";
  return key.startsWith("/region/") ? "own" : null;
}

export function planOf(key: string): string | null {
  return /^\/plans\/#([^/]+)/.exec(key)?.[1] ?? null;
}
