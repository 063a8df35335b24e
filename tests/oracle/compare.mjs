// The call `compare`: plans of one person side by side. Answers hold the numbers; what is words
// (figures, trace, notices) is left out.

import { contributeAnswer, recordAnswer, residentAnswer, savingAnswer } from "./answers.mjs";
import { causesOf } from "./causes.mjs";
import { worked } from "./contribute.mjs";
import { residentWorked } from "./resident.mjs";
import { savingWorked } from "./saving.mjs";
import { situationOf } from "./situation.mjs";

export function compare(request) {
  const situation = situationOf(request);
  const contribute = new Map();
  const plans = request.plans.map((plan) => {
    const { kind } = plan;
    if (kind === "resident") {
      const result = residentWorked(plan, situation);
      return { kind, result, answer: residentAnswer(plan, result, situation) };
    }
    if (kind === "save") {
      const result = savingWorked(plan, contribute.get(plan.like), situation);
      return { kind, result, answer: savingAnswer(plan, result, situation) };
    }
    const result = worked(plan, situation);
    contribute.set(plan.id, result);
    return { kind, result, answer: contributeAnswer(plan, result, situation) };
  });
  const [first] = plans;
  return {
    record: request.person.record?.history ? recordAnswer(situation.record) : null,
    plans: plans.map((plan) => ({
      ...plan.answer,
      difference: {
        ...difference(plan.answer, first.answer),
        ...(request.causes && { causes: causesOf(plan, first, situation) }),
      },
    })),
  };
}

/** A plan minus the first one; null where one of them has no such number. */
function difference(plan, first) {
  const minus = (group, name) => {
    const [a, b] = [plan[group]?.[name], first[group]?.[name]];
    if (a === undefined || b === undefined) return null;
    return (Math.round(a * 100) - Math.round(b * 100)) / 100;
  };
  return {
    first_month: minus("contributions", "first_month"),
    total: minus("contributions", "total"),
    pension_total: minus("pension", "total"),
    pension_total_today: minus("pension", "total_today"),
    received: minus("lifetime", "received"),
    net_present_value: minus("lifetime", "net_present_value"),
    pool_net_cost: minus("pool", "net_cost"),
  };
}
