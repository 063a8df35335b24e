/** Why one plan is not as another: the two alone, asked for their steps and for the causes of their difference. */
import { isError } from "../../../engine/client.js";
import type { Cause, CompareRequest, PlanAnswer } from "../../../engine/types.js";
import { explaining } from "./explaining.js";

export type Pensioned = Extract<PlanAnswer, { kind: "contribute" | "resident" }>;

export interface Pair {
  own: Pensioned;
  other: Pensioned;
  /** What the difference is; own less other. */
  pension: number;
  total: number;
  ofPension: Cause[];
  ofTotal: Cause[];
}

const isPensioned = (plan: PlanAnswer | undefined): plan is Pensioned => plan !== undefined && plan.kind !== "save";

/** Null: one of the two is not among the plans that were worked out. */
export async function whyNot(request: CompareRequest, own: string, other: string): Promise<Pair | "failed" | null> {
  const [first, second] = [other, own].map((id) => request.plans.find((plan) => plan.id === id));
  if (!first || !second) return null;
  try {
    const engine = await explaining();
    const answer = await engine.compare({ ...request, plans: [first, second], trace: true, causes: true });
    if (isError(answer)) return "failed";
    const [there, here] = answer.plans;
    const causes = here?.difference.causes;
    if (!isPensioned(there) || !isPensioned(here) || !causes) return "failed";
    const { pension_total: pension, total } = here.difference;
    return {
      own: here,
      other: there,
      pension: pension ?? 0,
      total,
      ofPension: causes.pension_total ?? [],
      ofTotal: causes.total,
    };
  } catch {
    return "failed";
  }
}
