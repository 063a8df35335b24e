// The call `explore`: core/model.md#explore. Every point is an answer of `compare`; what a goal finds is
// held against what the text says of it, value by value.

import { compare } from "./compare.mjs";
import { table } from "./files.mjs";
import { originalAge } from "./law.mjs";
import { textOf } from "./months.mjs";
import { differences } from "./same.mjs";
import { situationOf } from "./situation.mjs";

const byNames = ["base_ratio", "amount", "stop_after_months", "shift_months", "start_after_months", "death_age_months"];
const assumptions = [
  "wage_growth",
  "income_growth",
  "account_rate",
  "benefit_growth",
  "discount_rate",
  "inflation",
  "benefit_base_convergence",
  "mortality_improvement",
];
export const varied = [...byNames, ...assumptions];

// No month is paid so long after the valuation month.
const longest = 900;

/** A request with one thing changed, and the plan it is about alone. */
function changed(request, id, changes) {
  let situation = { ...request };
  let plan = { ...request.plans.find((other) => other.id === id) };
  const nothingFrom = (from, to) => {
    const { valuation } = situationOf(situation);
    const months = { ...plan.months };
    for (let k = from; k < to; k += 1) months[textOf(valuation + k)] = "N";
    plan = { ...plan, months };
  };
  for (const [name, value] of changes) {
    if (name === "base_ratio") {
      const phases = plan.phases.map(({ base_amount, ...phase }) => ({ ...phase, base_ratio: value }));
      plan = { ...plan, phases };
    } else if (name === "amount") plan = { ...plan, scheme: { ...plan.scheme, amount: value } };
    else if (name === "stop_after_months") nothingFrom(value, longest);
    else if (name === "start_after_months") nothingFrom(0, value);
    else if (name === "shift_months" || name === "death_age_months") {
      situation = { ...situation, retirement: { ...situation.retirement, [name]: value } };
    } else situation = { ...situation, assumptions: { ...situation.assumptions, [name]: value } };
  }
  return { ...situation, causes: false, plans: [plan] };
}

/** What `compare` says of the plan then. */
function answerOf(request, id, changes) {
  return compare(changed(request, id, changes)).plans[0];
}

function pointOf({ contributions, entitlement, retirement, pension, lifetime, against_nothing: more, pool }) {
  return {
    first_month: contributions.first_month,
    total: contributions.total,
    eligible: entitlement.eligible,
    pension_from: retirement.pension_from,
    pension_total: pension.total,
    pension_total_today: pension.total_today,
    received: lifetime.received,
    net_present_value: lifetime.net_present_value,
    internal_rate: lifetime.internal_rate,
    break_even_month: lifetime.break_even_month,
    against_nothing: { net_present_value: more.net_present_value },
    pool_net_cost: pool.net_cost,
  };
}

const point = (request, id, changes) => pointOf(answerOf(request, id, changes));

function sweep(request, { plan, vary, values }) {
  const points =
    typeof vary === "string"
      ? values.map((value) => point(request, plan, [[vary, value]]))
      : values[0].flatMap((first) =>
          values[1].map((second) =>
            point(request, plan, [
              [vary[0], first],
              [vary[1], second],
            ]),
          ),
        );
  return { plan, vary, values, points };
}

/** The values of a goal's grid, in order. */
function grid(request, by) {
  const { valuation, chosen, statutory, statutoryAgeMonths, reachedMinimum, category, region } = situationOf(request);
  const slack = 1e-6;
  const from = (first, last, steps = 1) =>
    Array.from({ length: Math.max(1, last - first + 1) }, (_, i) => (first + i) / steps);
  const wage = region.wage(valuation);
  const ceiling = region.ceiling(valuation);
  if (by === "base_ratio") {
    const first = Math.ceil((1000 * region.floor(valuation)) / wage - slack);
    return from(first, Math.min(5000, Math.floor((1000 * ceiling) / wage + slack)), 1000);
  }
  if (by === "amount") return from(1, Math.min(100000, Math.floor(0.2 * ceiling + slack)));
  if (by === "stop_after_months") return from(0, Math.max(0, chosen - valuation + 1));
  const last = reachedMinimum === null ? 36 : Math.min(36, reachedMinimum - statutory - 1);
  return from(Math.max(-36, originalAge(category) - statutoryAgeMonths), last);
}

function isMet({ target, most }, { contributions, pension }) {
  if (most) return contributions.first_month <= most.first_month;
  if (target.pension_total_today != null) return pension.total_today >= target.pension_total_today;
  if (target.pension_total != null) return pension.total >= target.pension_total;
  return pension.share_of_last_income !== null && pension.share_of_last_income >= target.share_of_last_income;
}

// Of a longer way the values next to the one found are looked at, and some of the others.
const looked = 12;

/** What is wrong with what a goal found, one line each. */
function goalFaults(request, goal, found, path) {
  const { plan, by, most } = goal;
  const values = grid(request, by);
  if (most) values.reverse(); // the way that is gone
  const at = values.indexOf(found.value);
  if (at < 0) return [`${path}/value: ${found.value} is not on the grid`];
  const answer = (value) => answerOf(request, plan, [[by, value]]);
  const there = answer(found.value);
  const lines = differences({ plan, by, reached: isMet(goal, there), point: pointOf(there) }, found, path);
  if (!found.reached && at !== values.length - 1) lines.push(`${path}/value: ${found.value} is not the limit`);
  const step = Math.max(1, Math.floor(at / looked));
  for (let i = at - 1; i >= 0; i -= i > at - 3 ? 1 : step) {
    if (isMet(goal, answer(values[i]))) lines.push(`${path}/value: ${values[i]} comes before ${found.value}`);
  }
  return lines;
}

function sensitivity(request, plan) {
  const [cautious, optimistic] = ["cautious", "optimistic"].map((id) =>
    table("national/assumptions.json").values.find((set) => set.id === id),
  );
  const effects = assumptions
    .filter((name) => cautious[name] !== optimistic[name])
    .map((assumption) => {
      const side = (set) => ({ value: set[assumption], point: point(request, plan, [[assumption, set[assumption]]]) });
      return { assumption, cautious: side(cautious), optimistic: side(optimistic) };
    });
  const apart = (effect) =>
    Math.abs(
      Math.round(effect.cautious.point.pension_total_today * 100) -
        Math.round(effect.optimistic.point.pension_total_today * 100),
    );
  effects.sort((a, b) => apart(b) - apart(a) || (a.assumption < b.assumption ? -1 : 1));
  return { plan, effects };
}

/** What is wrong with an answer, one line each. */
export function exploreFaults(request, answer) {
  const { sweeps, goals, sensitivity: plans } = request;
  return [
    ...differences(
      (sweeps ?? []).map((asked) => sweep(request, asked)),
      answer.sweeps,
      "/sweeps",
    ),
    ...differences(
      (plans ?? []).map((plan) => sensitivity(request, plan)),
      answer.sensitivity,
      "/sensitivity",
    ),
    ...(answer.goals.length === (goals ?? []).length ? [] : ["/goals are not those asked"]),
    ...(goals ?? []).flatMap((goal, i) => goalFaults(request, goal, answer.goals[i], `/goals/${i}`)),
  ];
}
