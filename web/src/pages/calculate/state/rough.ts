/** For who does not know how long they have paid: what comes of several rough answers. */
import { isError } from "../../../engine/client.js";
import type { CompareAnswer, CompareRequest, Description, ErrorAnswer } from "../../../engine/types.js";
import { ageInMonths } from "../../../format/time.js";
import { askDated } from "../../../state/ask.js";
import { estimateOf } from "../../../state/estimate.js";
import type { Inputs } from "../../../state/inputs.js";
import type { Plan } from "../../../state/plans.js";
import { birthMonth, toRequest } from "../../../state/request.js";
import type { Contributed } from "./ways.js";

/** Nobody joins before this age. */
const JOINS = 16 * 12;
const YEARS = [0, 5, 10, 15, 20];

export interface Rough {
  months: number;
  answer: Contributed;
}

type Ask = (request: CompareRequest) => Promise<CompareAnswer | ErrorAnswer>;

/** Those that somebody of this age can have. */
export function roughMonths(inputs: Inputs): number[] {
  const most = ageInMonths(birthMonth(inputs), inputs.valuation) - JOINS;
  return YEARS.map((years) => years * 12).filter((months) => months <= Math.max(0, most));
}

/** Null: something else is wanted meanwhile. */
export async function roughOf(
  plan: Plan,
  inputs: Inputs,
  facts: Description,
  ask: Ask,
  current: () => boolean,
): Promise<Rough[] | null> {
  const found: Rough[] = [];
  for (const months of roughMonths(inputs)) {
    const estimate = await estimateOf({ ...inputs, months }, facts, ask);
    const balance = estimate?.balance ?? inputs.balance;
    const { answer } = await askDated(toRequest({ ...inputs, months, balance, plans: [plan] }, facts), ask);
    if (!current()) return null;
    const [went] = isError(answer) ? [] : answer.plans;
    if (went?.kind === "contribute") found.push({ months, answer: went });
  }
  return found;
}
