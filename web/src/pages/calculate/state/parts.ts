/** Which parts a pension has, in yuan a month of the first payment. */
import type { PlanAnswer, Supplement } from "../../../engine/types.js";

export const partKinds = ["basic", "account", "transitional", "supplement"] as const;
export type PartKind = (typeof partKinds)[number];

export interface Parts {
  amounts: Record<PartKind, number>;
  /** Those that are not nothing; `supplement` is their sum. */
  supplements: readonly Supplement[];
  total: number;
}

/** Null: there is no pension. */
export function partsOf(answer: PlanAnswer): Parts | null {
  if (answer.kind === "save" || answer.retirement.pension_from === null) return null;
  const { basic, account, total } = answer.pension;
  const added = answer.kind === "contribute" ? answer.pension : null;
  const supplements = (added?.supplements ?? []).filter(({ amount }) => amount !== 0);
  const supplement = supplements.reduce((sum, { amount }) => sum + amount, 0);
  return { amounts: { basic, account, transitional: added?.transitional ?? 0, supplement }, supplements, total };
}
