/** What somebody does in a month: the two ways of paying that the page holds against each other, on the same lives. */
import type { CompareRequest, ContributePlan, Description, Policy, VolatileRequest } from "../../../engine/types.js";
import type { State } from "../../../state/inputs.js";
import { type FixedPlan, freshPlan, type StandardPlan } from "../../../state/plans.js";
import { toRequest } from "../../../state/request.js";
import { incomeOf, type Uneven } from "./inputs.js";

export const policyIds = ["standard-only", "with-fixed"] as const;

/** The same lives for everybody who asks the same. */
const SEED = 1;

/** As the person's own plan says, where there is one. */
export function fixedOf({ plans }: Pick<State, "plans">): FixedPlan {
  const own = plans.find((plan) => plan.kind === "fixed");
  return own ?? (freshPlan("fixed", "fixed") as FixedPlan);
}

/** On what base a standard month is paid: that of the first standard plan; one typed in yuan is taken for the lowest. */
export function ratioOf({ plans }: Pick<State, "plans">): number {
  const own = plans.find((plan) => plan.kind === "standard");
  return own?.base === "ratio" ? own.ratio : 0;
}

/** The state with one plan, the fixed one that is asked about; a lump sum is not part of a study of uncertain months. */
export function askedOf(state: State, amount: number | null = null): State {
  const fixed = fixedOf(state);
  const plan: FixedPlan = { ...fixed, id: "fixed", amount: amount ?? fixed.amount };
  const ifShort = state.ifShort === "lump_sum" ? "refund" : state.ifShort;
  return { ...state, ifShort, plans: [plan], chosen: plan.id };
}

/** The same person on a standard plan, without a month missed. */
export function steadyRequest(state: State, facts: Description): CompareRequest {
  const { ifShort } = askedOf(state);
  const plan = { ...(freshPlan("standard", "steady") as StandardPlan), base: "ratio", ratio: ratioOf(state) } as const;
  return toRequest({ ...state, ifShort, plans: [plan] }, facts);
}

export function volatileRequest(state: State, uneven: Uneven, facts: Description): VolatileRequest {
  const { plans, trace: _trace, causes: _causes, ...situation } = toRequest(askedOf(state, uneven.amount), facts);
  const { scheme } = plans[0] as ContributePlan;
  const standard: Policy["ways"] = [{ way: "standard", base_ratio: ratioOf(state), most_share: uneven.most }];
  const fixed: Policy["ways"] = [...standard, { way: "fixed", most_share: uneven.most }];
  return {
    ...situation,
    income: incomeOf(uneven),
    policies: [
      { id: policyIds[0], ways: standard },
      { id: policyIds[1], scheme: scheme as NonNullable<typeof scheme>, ways: fixed },
    ],
    seed: SEED,
  };
}
