/** The plans as the page edits them: flat, so that a link can say what differs from the defaults. */

export type PlanKind = "standard" | "fixed" | "resident" | "save";
export type SubsidyOf = "paid" | "floor";
export type BaseChoice = "floor" | "ratio" | "amount";

interface Named {
  id: string;
  /** Empty: named after what it does, in the reader's language. */
  name: string;
}

export interface Contribution extends Named {
  base: BaseChoice;
  ratio: number;
  baseAmount: number;
  /** January to December: S standard, F fixed amount, N nothing. */
  pattern: string;
  /** Years with a pattern of their own, as `months.ts` writes them. */
  painted: string;
  subsidised: boolean;
  subsidyShare: number;
  subsidyOf: SubsidyOf;
  /** A second share, of what lies above the floor's payment. */
  subsidyAbove: number | null;
  subsidyCap: number | null;
  /** null: to retirement. */
  subsidyMonths: number | null;
}

export interface StandardPlan extends Contribution {
  kind: "standard";
}

export interface FixedPlan extends Contribution {
  kind: "fixed";
  amount: number;
  indexation: number;
  indexedTo: "average_wage" | "flexible_income";
  term: number | null;
  afterTerm: "standard" | "none";
  accountShare: number;
  eligibility: "full" | "none" | "prorated";
  factor: number | null;
  cap: number | null;
  accrual: "full" | "none" | "prorated";
  index: "actual" | "fixed" | "amplified";
  indexFixed: number;
  amplifier: number;
  weighting: "calendar" | "accrued";
}

export interface ResidentPlan extends Named {
  kind: "resident";
  /** null: the region's own figure. */
  annual: number | null;
  subsidy: number | null;
  basePension: number | null;
  baseGrowth: number | null;
  accountRate: number | null;
  extraPerYear: number | null;
  years: number;
  balance: number;
}

export interface SavePlan extends Named {
  kind: "save";
  like: string;
  rate: number;
}

export type Plan = StandardPlan | FixedPlan | ResidentPlan | SavePlan;

export const MOST_PLANS = 16;
export const TWO_THIRDS = 2 / 3;
export const kinds: readonly PlanKind[] = ["standard", "fixed", "resident", "save"];

const contribution = {
  name: "",
  base: "floor" as BaseChoice,
  ratio: 1,
  baseAmount: 5000,
  pattern: "SSSSSSSSSSSS",
  painted: "",
  subsidised: false,
  // Two thirds for three years is what most places grant.
  subsidyShare: TWO_THIRDS,
  subsidyOf: "paid" as SubsidyOf,
  subsidyAbove: null,
  subsidyCap: null,
  subsidyMonths: 36,
};

/** A new plan of each kind. The fixed one is the proposal of Lu and Li, limited to 60 months. */
export function freshPlan(kind: PlanKind, id: string, like = "standard-floor"): Plan {
  switch (kind) {
    case "standard":
      return { kind, id, ...contribution };
    case "fixed":
      return {
        kind,
        id,
        ...contribution,
        pattern: "FFFFFFFFFFFF",
        amount: 500,
        indexation: 0,
        indexedTo: "average_wage",
        term: 60,
        afterTerm: "standard",
        accountShare: 0.4,
        eligibility: "prorated",
        factor: null,
        cap: 60,
        accrual: "prorated",
        index: "actual",
        indexFixed: 0.3,
        amplifier: 1.2,
        weighting: "calendar",
      };
    case "resident":
      return {
        kind,
        id,
        name: "",
        annual: null,
        subsidy: null,
        basePension: null,
        baseGrowth: null,
        accountRate: null,
        extraPerYear: null,
        years: 0,
        balance: 0,
      };
    case "save":
      return { kind, id, name: "", like, rate: 0.015 };
  }
}

export function defaultPlans(): Plan[] {
  return [
    freshPlan("standard", "standard-floor"),
    { ...freshPlan("standard", "standard-100"), base: "ratio" } as StandardPlan,
    freshPlan("fixed", "fixed"),
    freshPlan("resident", "resident"),
    freshPlan("save", "save", "standard-floor"),
  ];
}

/** What a compact widget shows when nobody says which: what one can choose today. */
export const compactPlans: readonly string[] = ["standard-floor", "standard-100", "resident"];

export function contributes(plan: Plan): plan is StandardPlan | FixedPlan {
  return plan.kind === "standard" || plan.kind === "fixed";
}

function freeId(plans: readonly Plan[], kind: PlanKind): string {
  let number = 1;
  while (plans.some((plan) => plan.id === `${kind}-${number}`)) number += 1;
  return `${kind}-${number}`;
}

export function addPlan(plans: readonly Plan[], kind: PlanKind): Plan[] {
  const like = plans.find(contributes)?.id ?? "";
  return [...plans, freshPlan(kind, freeId(plans, kind), like)];
}

/** Saving does with the money of another plan; without one it has nothing to copy. */
export function canAdd(plans: readonly Plan[], kind: PlanKind): boolean {
  return plans.length < MOST_PLANS && (kind !== "save" || plans.some(contributes));
}

export function canRemove(plans: readonly Plan[], id: string): boolean {
  if (plans.length < 2) return false;
  const left = plans.filter((plan) => plan.id !== id);
  return left.some(contributes) || !left.some((plan) => plan.kind === "save");
}

/** The plans a saver at this place in the list may copy: the engine reads from first to last. */
export function copyable(plans: readonly Plan[], id: string): Plan[] {
  const place = plans.findIndex((plan) => plan.id === id);
  return plans.slice(0, place).filter(contributes);
}

export function canLead(plans: readonly Plan[], id: string): boolean {
  const plan = plans.find((each) => each.id === id);
  return plan !== undefined && plan.kind !== "save" && plans[0] !== plan;
}

export function removePlan(plans: readonly Plan[], id: string): Plan[] {
  return sound(plans.filter((plan) => plan.id !== id));
}

export function leadWith(plans: readonly Plan[], id: string): Plan[] {
  const lead = plans.filter((plan) => plan.id === id);
  return sound([...lead, ...plans.filter((plan) => plan.id !== id)]);
}

/** Savers follow a plan that contributes; one whose plan is gone copies the first there is. */
function sound(plans: readonly Plan[]): Plan[] {
  const first = plans.find(contributes);
  if (!first) return [...plans];
  const result: Plan[] = [];
  const early: Plan[] = [];
  for (const plan of plans) {
    if (plan.kind !== "save") {
      result.push(plan);
      if (plan === first) result.push(...early.splice(0));
      continue;
    }
    const known = result.some((each) => each.id === plan.like && contributes(each));
    const saver = known ? plan : { ...plan, like: first.id };
    if (result.includes(first)) result.push(saver);
    else early.push(saver);
  }
  return result;
}
