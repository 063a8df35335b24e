// The call `designs`: one plan under all 324 fixed-amount designs: core/model.md#designs.

import { contributeAnswer } from "./answers.mjs";
import { lived } from "./contribute.mjs";
import { effects, interactions } from "./effects.mjs";
import { planOf, situationOf } from "./situation.mjs";

export const choices = {
  level: ["absolute", "relative"],
  term: ["unlimited", "limited"],
  financing: ["account", "pool", "split"],
  eligibility: ["full", "none", "prorated"],
  accrual: ["full", "none", "prorated"],
  index: ["actual", "fixed", "amplified"],
};

export function designs(request) {
  const situation = situationOf(request);
  const worked = all().map((design) => {
    const plan = planOf({ ...request.plan, scheme: schemeOf(design, request.plan.scheme) });
    return { design, ...measured(lived(plan, situation), situation) };
  });
  const rows = worked.map(({ design, answer }) => ({
    ...design,
    ...answer,
    why_not: whyNot(design, answer, worked),
    undominated: undominated(answer, worked, "net_present_value"),
    undominated_by_pension: undominated(answer, worked, "pension_total"),
    proposed: isProposed(design),
  }));
  return {
    designs: rows,
    effects: effects(rows, choices),
    interactions: interactions(rows, choices),
  };
}

/** Every combination, the last choice counting up fastest. */
function all() {
  let designs = [{}];
  for (const [choice, levels] of Object.entries(choices)) {
    designs = designs.flatMap((design) => levels.map((level) => ({ ...design, [choice]: level })));
  }
  return designs;
}

/** The scheme of a design, with the parameters of the request. */
export function schemeOf(design, given) {
  return {
    amount: given.amount,
    indexation: design.level === "relative" ? 1 : 0,
    indexed_to: given.indexed_to,
    term_months: design.term === "limited" ? (given.term_months ?? 60) : null,
    account_share: { account: 1, pool: 0, split: given.account_share ?? 0.4 }[design.financing],
    eligibility: { ...given.eligibility, mode: design.eligibility },
    accrual: design.accrual,
    index: { ...given.index, mode: design.index },
  };
}

function measured(result, situation) {
  const { retirement, contributions, entitlement, pension, lifetime, pool } = contributeAnswer(
    {},
    { ...result, againstNothing: {} },
    situation,
  );
  const answer = {
    eligible: entitlement.eligible,
    reason: retirement.reason,
    pension_from: retirement.pension_from,
    extended_months: retirement.extended_months,
    eligibility_months: entitlement.eligibility_months,
    minimum_months: entitlement.minimum_months,
    accrual_years: entitlement.accrual_years,
    mean_index: entitlement.mean_index,
    first_month: contributions.first_month,
    contributions_total: contributions.total,
    income_share_now: contributions.income_share_now,
    income_share_worst: contributions.income_share_worst,
    account_balance: entitlement.account_balance,
    pension_total: pension.total,
    pension_total_today: pension.total_today,
    refund: pension.refund,
    share_of_last_income: pension.share_of_last_income,
    share_of_average_wage: pension.share_of_average_wage,
    received: lifetime.received,
    internal_rate: lifetime.internal_rate,
    net_present_value: lifetime.net_present_value,
    paid_over_received: lifetime.paid_over_received,
    pool_net_cost: pool.net_cost,
  };
  return { answer };
}

/** Whether full credit would have been enough, for a design that is short of the minimum. */
function whyNot(design, { eligible }, worked) {
  if (eligible) return null;
  const same = Object.keys(choices).filter((choice) => choice !== "eligibility");
  const full = worked.find(
    (other) => other.design.eligibility === "full" && same.every((choice) => other.design[choice] === design[choice]),
  );
  return full.answer.eligible ? "credit" : "months";
}

/** No other gives more of something at no more cost to the pool. */
function undominated(answer, worked, what) {
  return !worked.some(({ answer: other }) => other[what] > answer[what] && other.pool_net_cost <= answer.pool_net_cost);
}

function isProposed({ level, term, financing, eligibility, accrual, index }) {
  return (
    level === "absolute" &&
    term === "limited" &&
    financing !== "pool" &&
    eligibility === "prorated" &&
    accrual === "prorated" &&
    index === "actual"
  );
}
