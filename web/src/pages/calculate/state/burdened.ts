/** What share of the income a plan takes now, and from where on that is heavy or cannot be at all. */
import type { PlanAnswer } from "../../../engine/types.js";
import type { Result } from "../../../state/calculation.js";

type Contributions = Extract<PlanAnswer, { kind: "contribute" }>["contributions"];

/** Shares of the income. */
export const [HEAVY, ALL_INCOME] = [0.3, 1];

/** What is left to pay after a subsidy. */
function ownShare({ income_share_now, first_month, own_first_month }: Contributions): number | null {
  if (income_share_now === null || first_month === 0) return income_share_now;
  return income_share_now * (own_first_month / first_month);
}

/** The resident scheme is paid once a year; by the month it stands beside the others. */
export function monthlyOfResident({ residents }: Result, id: string): number | null {
  const annual = residents[id]?.annual ?? null;
  return annual === null ? null : annual / 12;
}

/** Null without an income. */
export function shareNow(answer: PlanAnswer, result: Result): number | null {
  const { income, plans } = result.state;
  switch (answer.kind) {
    case "contribute":
      return ownShare(answer.contributions);
    case "resident": {
      const monthly = monthlyOfResident(result, answer.id);
      return monthly === null || income <= 0 ? null : monthly / income;
    }
    // A saver puts away what the copied plan costs, so the share is that plan's.
    case "save": {
      const plan = plans.find(({ id }) => id === answer.id);
      const like = result.answer.plans.find(({ id }) => plan?.kind === "save" && id === plan.like);
      return like?.kind === "contribute" ? ownShare(like.contributions) : null;
    }
  }
}

/** What takes the whole income cannot be paid, and so cannot be what the page leads with. */
export const canBePaid = (answer: PlanAnswer, result: Result): boolean => (shareNow(answer, result) ?? 0) < ALL_INCOME;
