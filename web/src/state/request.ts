/** From what the visitor said to what the engine is asked. */

import type * as engine from "../engine/types.js";
import type { Description } from "../engine/types.js";
import { hasRecord, type Inputs, inOrder, ownNames, type PaidYear } from "./inputs.js";
import { phasesOf } from "./months.js";
import { type Contribution, type FixedPlan, freshPlan, type Plan, type ResidentPlan } from "./plans.js";
import { findRegion, residentFigures } from "./region.js";

/** null means "not known" here and "the default" there; leaving it out says the same in fewer words. */
function given<T extends object>(values: T): T {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null)) as T;
}

export function birthMonth(inputs: Inputs): string {
  return `${inputs.birthYear}-${String(inputs.birthMonth).padStart(2, "0")}`;
}

export function toRequest(inputs: Inputs, facts: Description): engine.CompareRequest {
  const [first, ...others] = inputs.plans.map((plan) => planRequest(plan, inputs, facts));
  if (!first) throw new Error("a comparison needs a plan");
  return {
    valuation_month: inputs.valuation,
    person: {
      birth_month: birthMonth(inputs),
      category: inputs.category,
      monthly_income: inputs.income,
      record: record(inputs),
      ...awardInputs(inputs, facts),
    },
    region: region(inputs, facts),
    assumptions: { ...facts.defaults.assumption_sets[inputs.set], ...inputs.assumed },
    retirement: given({
      shift_months: inputs.shift,
      extend: inputs.extend,
      death_age_months: inputs.death === null ? null : Math.round(inputs.death * 12),
      ...(inputs.ifShort === "refund" ? {} : { if_short: inputs.ifShort }),
      ...(inputs.ifShort === "resident" ? { resident: residentTerms(inputs, facts) } : {}),
    }),
    plans: [first, ...others],
  };
}

/** What "I don't know" is taken as; the page says so beside the box. Most flexible workers pay on the floor, near 0.6. */
export const unknownAs = { months: 0, index: 0.6, balance: 0 };

/** Only what the region asks for: what was said of another place means nothing here. */
function awardInputs(inputs: Inputs, facts: Description): { award_inputs?: Record<string, number | boolean> } {
  const asked = findRegion(facts, inputs.region)?.award.inputs ?? [];
  const said = Object.entries(inputs.awardInputs).filter(([name]) => asked.includes(name));
  if (said.length === 0) return {};
  const isYesNo = (name: string) => facts.award.inputs.some(({ input, unit }) => input === name && unit === "yes_no");
  return { award_inputs: Object.fromEntries(said.map(([name, value]) => [name, isYesNo(name) ? value === 1 : value])) };
}

/** The last month of contributions after which missing ones may still be paid at once (人社部令第 13 号). */
const LAST_EARLY = "2011-06";

/** Whoever is younger could not have paid by then: one joins at 16. */
export function canHaveJoinedEarly(inputs: Inputs): boolean {
  return hasRecord(inputs) && birthMonth(inputs) <= "1995-06";
}

/** The first month of a record by its years: they hold the last months of each. */
export function firstPaid({ byYears, history }: Inputs): string | null {
  const first = byYears ? history[inOrder(history)[0] ?? -1] : undefined;
  return first ? `${first.year}-${String(13 - first.months).padStart(2, "0")}` : null;
}

/** Only what changes something: who joined later may do nothing else. */
function firstMonth(inputs: Inputs): { first_month?: string } {
  const known = firstPaid(inputs);
  if (known !== null) return known <= LAST_EARLY ? { first_month: known } : {};
  return inputs.joinedEarly && canHaveJoinedEarly(inputs) ? { first_month: LAST_EARLY } : {};
}

function record(inputs: Inputs): engine.Record {
  const breaks = inputs.breakMonths > 0 && hasRecord(inputs) ? { break_months: inputs.breakMonths } : {};
  const reached = inputs.reached !== null && hasRecord(inputs) ? { reached_minimum: inputs.reached } : {};
  return { ...paid(inputs), ...breaks, ...reached, ...firstMonth(inputs) };
}

function yearOf({ year, months, base, index }: PaidYear): engine.HistoryYear {
  return given<engine.HistoryYear>({ year, months, base, index });
}

function paid(inputs: Inputs): engine.Record {
  const deemed = given({
    ...(inputs.deemedMonths > 0 ? { deemed_months: inputs.deemedMonths, deemed_index: inputs.deemedIndex } : {}),
    before_months: inputs.beforeMonths,
    trans_index: inputs.transIndex,
  });
  if (inputs.byYears && inputs.history.length > 0) {
    const { balanceYear, balanceThen } = inputs;
    const since = balanceYear === null ? {} : { balance_as_of: balanceYear, account_balance: balanceThen ?? 0 };
    const history = inOrder(inputs.history).map((place) => yearOf(inputs.history[place]!));
    return { history, ...since, ...deemed };
  }
  // Who never paid has neither an index nor a balance, whatever was typed before.
  if (inputs.months === 0) return { months: 0, ...deemed };
  return {
    months: inputs.months ?? unknownAs.months,
    mean_index: inputs.index ?? unknownAs.index,
    account_balance: inputs.balance ?? unknownAs.balance,
    ...deemed,
  };
}

/** The visitor's own figures win over the region's from the valuation month on. */
function region(inputs: Inputs, facts: Description): string | engine.RegionFigures {
  if (ownNames.every((name) => inputs.own[name] === undefined)) return inputs.region;
  const from = (value: number | undefined): [string, number][] | null =>
    value === undefined ? null : [[inputs.valuation, value]];
  const year = Number(inputs.valuation.slice(0, 4));
  const { average_wage, base_floor, base_ceiling, benefit_base, urban_income } = inputs.own;
  const wage = from(average_wage);
  const measure = wageOfTheBase(inputs, facts);
  if (wage && measure) wage.unshift([measure, wage[0]![1]]);
  return given<engine.RegionFigures>({
    code: inputs.region,
    average_wage: wage,
    base_floor: from(base_floor),
    base_ceiling: from(base_ceiling),
    benefit_base: benefit_base === undefined ? null : [[year, benefit_base]],
    // Of the statistics: a death this year is paid for by the income of the year before.
    urban_income: urban_income === undefined ? null : [[year - 1, urban_income]],
  });
}

/**
 * The benefit base's way back to the wage is measured by the wage of its year. Where a region has a base and asks for
 * the wage, what is typed stands for that earlier year too: the month it is needed for, or null.
 */
function wageOfTheBase(inputs: Inputs, facts: Description): string | null {
  const held = findRegion(facts, inputs.region);
  if (!held?.asks.includes("average_wage") || inputs.own.benefit_base !== undefined) return null;
  const base = held.figures.benefit_base.at(-1);
  const december = base ? `${base.from.slice(0, 4)}-12` : inputs.valuation;
  return december < inputs.valuation ? december : null;
}

function planRequest(plan: Plan, inputs: Inputs, facts: Description): engine.Plan {
  switch (plan.kind) {
    case "standard":
      return contribution(plan, inputs);
    case "fixed":
      return { ...contribution(plan, inputs), after_term: plan.afterTerm, scheme: scheme(plan) };
    case "resident":
      return resident(plan, inputs, facts);
    case "save":
      return { id: plan.id, kind: "save", like: plan.like, annual_rate: plan.rate };
  }
}

function contribution(plan: Contribution, { valuation }: Inputs): engine.ContributePlan {
  const base = {
    floor: { base_ratio: 0 },
    ratio: { base_ratio: plan.ratio },
    amount: { base_amount: plan.baseAmount },
  }[plan.base];
  const subsidy = plan.subsidised
    ? {
        subsidy: {
          share: plan.subsidyShare,
          of: plan.subsidyOf,
          above_floor_share: plan.subsidyAbove,
          monthly_cap: plan.subsidyCap,
          months: plan.subsidyMonths,
        },
      }
    : {};
  return {
    id: plan.id,
    kind: "contribute",
    phases: phasesOf(plan, valuation).map((phase) => ({ ...phase, ...base })),
    ...subsidy,
  };
}

function scheme(plan: FixedPlan): engine.Scheme {
  return {
    amount: plan.amount,
    indexation: plan.indexation,
    indexed_to: plan.indexedTo,
    term_months: plan.term,
    account_share: plan.accountShare,
    eligibility: { mode: plan.eligibility, factor: plan.factor, cap_months: plan.cap },
    accrual: plan.accrual,
    index: { mode: plan.index, fixed: plan.indexFixed, amplifier: plan.amplifier, weighting: plan.weighting },
  };
}

/** Of the resident scheme that somebody moves to: as the visitor compares it, else as the region has it. */
function residentTerms(inputs: Inputs, facts: Description): engine.ResidentTerms {
  const compared = inputs.plans.find((plan) => plan.kind === "resident");
  const plan = compared ?? (freshPlan("resident", "resident") as ResidentPlan);
  const { id: _id, kind: _kind, subsidy: _subsidy, ...terms } = resident(plan, inputs, facts);
  return terms;
}

function resident(plan: ResidentPlan, inputs: Inputs, facts: Description): engine.ResidentPlan {
  const figures = residentFigures(plan, findRegion(facts, inputs.region), facts, inputs.valuation);
  // Where the region has no tier or no base pension the field is left out, and the engine asks for it.
  const [annual, base_pension] = [figures.annual as number, figures.basePension as number];
  const extra = figures.extraPerYear;
  return given<engine.ResidentPlan>({
    id: plan.id,
    kind: "resident",
    annual,
    subsidy: figures.subsidy,
    base_pension,
    base_growth: plan.baseGrowth,
    account_rate: figures.accountRate,
    extra_per_year: typeof extra === "object" && extra ? [...extra] : extra,
    record: { years: plan.years, account_balance: plan.balance },
  });
}
