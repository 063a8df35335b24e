/** What has been paid, what has been received and what is in the account by each age: the engine is asked for a life that ends there. */
import { isError } from "../../../engine/client.js";
import type { CompareAnswer, CompareRequest, ErrorAnswer, PlanAnswer } from "../../../engine/types.js";
import { ageInMonths } from "../../../format/time.js";

/** In yuan, not deflated; one value for each age. */
export interface LifeOfPlan {
  id: string;
  /** Before subsidy. */
  paid: number[];
  received: number[];
  /** What heirs would get: the account, or what is left of the savings. */
  left: number[];
  /** Of the whole life that ends there, at the valuation month: received less paid, heirs' money included. */
  worth: number[];
}

export interface Life {
  /** In whole years. */
  ages: number[];
  plans: LifeOfPlan[];
}

type Ask = (request: CompareRequest) => Promise<CompareAnswer | ErrorAnswer>;

/** The picture reaches at least to here, and a few years past the last break-even, but no further than anybody's plans do. */
const [AT_LEAST, AT_MOST, PAST_EVEN] = [90, 100, 5];

const evenOf = (plan: PlanAnswer): string | null => (plan.kind === "save" ? null : plan.lifetime.break_even_month);

/** The birthdays from the next one on. */
export function agesOf({ valuation_month, person }: CompareRequest, { plans }: CompareAnswer): number[] {
  const next = Math.floor(ageInMonths(person.birth_month, valuation_month) / 12) + 1;
  const evens = plans.flatMap((plan) => evenOf(plan) ?? []).map((month) => ageInMonths(person.birth_month, month) / 12);
  const wanted = Math.ceil(Math.max(AT_LEAST, next + PAST_EVEN, ...evens.map((age) => age + PAST_EVEN)));
  const last = Math.max(Math.min(wanted, AT_MOST), next + 1);
  return Array.from({ length: last - next + 1 }, (_, place) => next + place);
}

/** Null: something else is wanted meanwhile, or the engine refuses an age. */
export async function lifeOf(
  request: CompareRequest,
  ages: readonly number[],
  ask: Ask,
  current: () => boolean,
): Promise<Life | null> {
  const lives = new Map<string, LifeOfPlan>();
  for (const age of ages) {
    const answer = await ask({ ...request, retirement: { ...request.retirement, death_age_months: age * 12 } });
    if (!current() || isError(answer)) return null;
    for (const { id, lifetime } of answer.plans) {
      const life = lives.get(id) ?? { id, paid: [], received: [], left: [], worth: [] };
      life.paid.push(lifetime.paid);
      life.received.push(lifetime.received);
      life.left.push(lifetime.left_to_heirs);
      life.worth.push(lifetime.net_present_value);
      lives.set(id, life);
    }
  }
  return { ages: [...ages], plans: [...lives.values()] };
}
