import { planName } from "./plan-name.js";
import type { Plan } from "./plans.js";
import { findRegion, residentFigures } from "./region.js";
import { store } from "./store.js";

/** What a resident plan pays a year, as far as is known; null for any other. */
export function annualOf(plan: Plan): number | null {
  const { facts, state } = store;
  if (plan.kind !== "resident" || !facts) return null;
  return residentFigures(plan, findRegion(facts, state.region), facts, state.valuation).annual;
}

/** What a plan of the visitor is called, in the language being read. */
export function nameOf(plan: Plan): string {
  return planName(plan, store.language, annualOf(plan));
}
