/** The numbers that the designs share, and the plans that come of them. */
import type { CompareRequest, ContributePlan, Description, DesignsRequest } from "../../../engine/types.js";
import type { State } from "../../../state/inputs.js";
import { type FixedPlan, freshPlan, type Plan, type StandardPlan } from "../../../state/plans.js";
import { toRequest } from "../../../state/request.js";
import type { Design } from "./choices.js";

export const parameterNames = [
  "amount",
  "pattern",
  "base",
  "ratio",
  "baseAmount",
  "indexedTo",
  "term",
  "afterTerm",
  "accountShare",
  "factor",
  "cap",
  "indexFixed",
  "amplifier",
  "weighting",
] as const satisfies readonly (keyof FixedPlan)[];
export type Parameters = Pick<FixedPlan, (typeof parameterNames)[number]>;

const fresh = freshPlan("fixed", "fixed") as FixedPlan;

/** What the worker's own fixed plan says where it says it; a plan without a limit or a share says nothing of how much. */
export function usualParameters({ plans }: State): Parameters {
  const own = fixedOf(plans) ?? fresh;
  const from = {
    ...own,
    term: own.term ?? fresh.term,
    accountShare: own.accountShare % 1 === 0 ? fresh.accountShare : own.accountShare,
  };
  return Object.fromEntries(parameterNames.map((name) => [name, from[name]])) as unknown as Parameters;
}

function fixedOf(plans: readonly Plan[]): FixedPlan | undefined {
  return plans.find((plan) => plan.kind === "fixed");
}

export function fixedPlan(id: string, design: Design, parameters: Parameters): FixedPlan {
  return {
    ...fresh,
    ...parameters,
    id,
    indexation: design.level === "relative" ? 1 : 0,
    term: design.term === "limited" ? (parameters.term ?? fresh.term) : null,
    accountShare: { account: 1, pool: 0, split: parameters.accountShare }[design.financing],
    eligibility: design.eligibility,
    accrual: design.accrual,
    index: design.index,
  };
}

/** The same months paid as the law has it today. */
export function standardPlan({ pattern, base, ratio, baseAmount }: Parameters): StandardPlan {
  const plan = freshPlan("standard", "standard") as StandardPlan;
  return { ...plan, base, ratio, baseAmount, pattern: pattern.replaceAll("F", "S") };
}

/** The worker's state with these plans in place of their own. */
export function withPlans(state: State, plans: Plan[]): State {
  return { ...state, plans, chosen: plans[0]?.id ?? "", extras: {} };
}

export function designsRequest(
  state: State,
  parameters: Parameters,
  moving: Design,
  facts: Description,
): DesignsRequest {
  const { plans, ...situation }: CompareRequest = toRequest(
    withPlans(state, [fixedPlan("designs", moving, parameters)]),
    facts,
  );
  return { ...situation, plan: plans[0] as ContributePlan, switch: moving };
}

/** The worker's state with a design as their fixed plan, to go to Calculate with. */
export function usingDesign(state: State, design: Design, parameters: Parameters): State {
  const old = fixedOf(state.plans);
  // What the designs do not speak of, a subsidy for one, stays as the worker has it.
  const plan = { ...old, ...fixedPlan(old?.id ?? "fixed", design, parameters), ...(old && keptOf(old)), name: "" };
  const plans = old ? state.plans.map((each) => (each === old ? plan : each)) : [...state.plans.slice(0, 15), plan];
  return { ...state, plans, chosen: plan.id };
}

function keptOf(plan: FixedPlan): Partial<FixedPlan> {
  const { subsidised, subsidyShare, subsidyOf, subsidyAbove, subsidyCap, subsidyMonths } = plan;
  return { subsidised, subsidyShare, subsidyOf, subsidyAbove, subsidyCap, subsidyMonths };
}
