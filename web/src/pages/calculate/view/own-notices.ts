import type { CompareAnswer, Notice } from "../../../engine/types.js";

/** What is said of at least two plans in the same words is said once, below all of them. */
export function commonNotices(answer: CompareAnswer): Notice[] {
  const seen = new Map<string, { notice: Notice; times: number }>();
  for (const notice of answer.plans.flatMap((plan) => plan.notices)) {
    const known = seen.get(notice.message.zh);
    seen.set(notice.message.zh, { notice, times: (known?.times ?? 0) + 1 });
  }
  const shared = [...seen.values()].filter(({ times }) => times > 1 || answer.plans.length === 1);
  return shared.map(({ notice }) => notice);
}

export function ownNotices(answer: CompareAnswer, id: string): Notice[] {
  const common = new Set(commonNotices(answer).map((notice) => notice.message.zh));
  const plan = answer.plans.find((each) => each.id === id);
  return plan?.notices.filter((notice) => !common.has(notice.message.zh)) ?? [];
}
