/** Every plan's pension under the cautious, the central and the optimistic view, with what the visitor assumes in place of each. */
import { isError } from "../../../engine/client.js";
import type { CompareAnswer, CompareRequest, Description, ErrorAnswer } from "../../../engine/types.js";
import { askDated } from "../../../state/ask.js";
import type { Result } from "../../../state/calculation.js";
import { toRequest } from "../../../state/request.js";

export const sets = ["cautious", "central", "optimistic"] as const;

/** Of one view: yuan a month at the first payment, and what it is in today's money; 0 without a pension. */
interface Pension {
  total: number;
  total_today: number;
}

export interface RangeOfPlan {
  id: string;
  /** As `sets` has them. */
  pensions: Pension[];
}

type Ask = (request: CompareRequest) => Promise<CompareAnswer | ErrorAnswer>;

/** Null: something else is wanted meanwhile, or the engine refuses one of the views. */
export async function rangesOf(
  { state, leftOut }: Result,
  facts: Description,
  ask: Ask,
  current: () => boolean,
): Promise<RangeOfPlan[] | null> {
  const ranges = new Map<string, RangeOfPlan>();
  const plans = state.plans.filter(({ id }) => !(id in leftOut));
  for (const set of sets) {
    const { answer } = await askDated(toRequest({ ...state, plans, set }, facts), ask);
    if (!current() || isError(answer)) return null;
    for (const plan of answer.plans) {
      if (plan.kind === "save") continue;
      const { total, total_today } = plan.pension;
      const range = ranges.get(plan.id) ?? { id: plan.id, pensions: [] };
      range.pensions.push({ total, total_today });
      ranges.set(plan.id, range);
    }
  }
  return [...ranges.values()];
}
