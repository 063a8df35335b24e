/** What somebody can do whose years do not suffice when the age is reached, each worked out by the engine. */
import { isError } from "../../../engine/client.js";
import type { CompareAnswer, CompareRequest, Description, ErrorAnswer, PlanAnswer } from "../../../engine/types.js";
import { askDated } from "../../../state/ask.js";
import type { Inputs } from "../../../state/inputs.js";
import type { Plan } from "../../../state/plans.js";
import { toRequest } from "../../../state/request.js";

export type Contributed = Extract<PlanAnswer, { kind: "contribute" }>;

/** Each way as what it changes in what was said. */
export const ways = {
  extend: { extend: true, ifShort: "refund" },
  lump_sum: { extend: false, ifShort: "lump_sum" },
  resident: { extend: false, ifShort: "resident" },
  refund: { extend: false, ifShort: "refund" },
} as const satisfies Record<string, Partial<Inputs>>;

export type Way = keyof typeof ways;

/** What was done about too few years, as the answer says; null: they suffice. */
export function wayOf({ retirement, notices }: Contributed): Way | null {
  switch (retirement.reason) {
    case "extended":
      return notices.some(({ code }) => code === "lump_sum") ? "lump_sum" : "extend";
    case "resident":
      return "resident";
    case "none":
      return "refund";
    default:
      return null;
  }
}

type Ask = (request: CompareRequest) => Promise<CompareAnswer | ErrorAnswer>;

/** The ways the law leaves open with this plan: those that the engine goes when it is told to, and does not fall back from. */
export async function openWays(
  plan: Plan,
  inputs: Inputs,
  facts: Description,
  ask: Ask,
): Promise<Map<Way, Contributed>> {
  const open = new Map<Way, Contributed>();
  for (const [name, change] of Object.entries(ways)) {
    const { answer } = await askDated(toRequest({ ...inputs, ...change, plans: [plan] }, facts), ask);
    const [went] = isError(answer) ? [] : answer.plans;
    if (went?.kind === "contribute" && wayOf(went) === name) open.set(name as Way, went);
  }
  return open;
}
