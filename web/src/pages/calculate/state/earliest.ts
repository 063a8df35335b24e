/** The earliest month in which somebody may retire with a plan: the engine is told to, month by month, until it does. */
import { isError } from "../../../engine/client.js";
import type { CompareAnswer, CompareRequest, Description, ErrorAnswer } from "../../../engine/types.js";
import { askDated } from "../../../state/ask.js";
import type { Inputs } from "../../../state/inputs.js";
import type { Plan } from "../../../state/plans.js";
import { toRequest } from "../../../state/request.js";
import type { Contributed } from "./ways.js";

/** The law lets nobody choose more (国务院关于渐进式延迟法定退休年龄的办法, art. 3). */
const MOST_EARLY = 36;

export interface Earliest {
  /** With the first choice that the law and the years paid both allow; null: none before the statutory age. */
  early: Contributed | null;
  statutory: Contributed;
}

type Ask = (request: CompareRequest) => Promise<CompareAnswer | ErrorAnswer>;

export async function earliestOf(
  plan: Plan,
  inputs: Inputs,
  facts: Description,
  ask: Ask,
  current: () => boolean,
): Promise<Earliest | null> {
  for (let shift = -MOST_EARLY; shift <= 0; shift += 1) {
    const { answer } = await askDated(toRequest({ ...inputs, shift, plans: [plan] }, facts), ask);
    if (!current()) return null;
    if (isError(answer)) continue;
    const [went] = answer.plans;
    if (went?.kind !== "contribute") return null;
    if (shift === 0) return { early: null, statutory: went };
    if (went.retirement.reason === "early") {
      const { answer: usual } = await askDated(toRequest({ ...inputs, shift: 0, plans: [plan] }, facts), ask);
      const [statutory] = isError(usual) ? [] : usual.plans;
      return statutory?.kind === "contribute" ? { early: went, statutory } : null;
    }
  }
  return null;
}
