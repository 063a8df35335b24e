// Random requests of `explore`.

import { varied } from "../explore.mjs";
import { originalAge } from "../law.mjs";
import { situationOf } from "../situation.mjs";
import { randomCompare } from "./request.mjs";

export function randomExplore(random) {
  const request = randomCompare(random);
  const plans = request.plans.filter(({ kind }) => kind === "contribute");
  if (plans.length === 0) return request;
  const situation = situationOf(request);
  const plan = () => random.pick(plans);
  const names = ({ scheme }) => varied.filter((name) => name !== "amount" || scheme);
  random.maybe(request, "sweeps", () =>
    Array.from({ length: random.whole(1, 2) }, () => sweep(random, plan(), names, situation)),
  );
  random.maybe(request, "goals", () =>
    Array.from({ length: random.whole(1, 2) }, () => goal(random, plan(), situation)),
  );
  random.maybe(request, "sensitivity", () => [plan().id], 0.3);
  return request;
}

function sweep(random, plan, names, situation) {
  const some = (name, least) => Array.from({ length: random.whole(least, 3) }, () => value(random, name, situation));
  const first = random.pick(names(plan));
  if (random.chance(0.5)) return { plan: plan.id, vary: first, values: some(first, 1) };
  const second = random.pick(names(plan).filter((name) => name !== first));
  return { plan: plan.id, vary: [first, second], values: [some(first, 1), some(second, 1)] };
}

function value(random, name, { valuation, birth, statutory, statutoryAgeMonths, reachedMinimum, category }) {
  if (name === "base_ratio") return random.decimal(0, 4, 2);
  if (name === "amount") return random.decimal(1, 4000, random.pick([0, 2]));
  if (name === "stop_after_months" || name === "start_after_months") return random.whole(0, random.pick([60, 500]));
  if (name === "shift_months") {
    const last = reachedMinimum === null ? 36 : Math.min(36, reachedMinimum - statutory - 1);
    return random.whole(Math.max(-36, originalAge(category) - statutoryAgeMonths), last);
  }
  if (name === "death_age_months") return random.whole(Math.max(192, valuation - birth), 1300);
  return random.decimal(0, 0.06, 3);
}

function goal(random, { id, scheme }, { income }) {
  const by = random.pick(["base_ratio", "stop_after_months", "shift_months", ...(scheme ? ["amount"] : [])]);
  if (random.chance(0.3)) return { plan: id, by, most: { first_month: random.decimal(0, 3000, 2) } };
  const target = random.pick([
    { pension_total_today: random.decimal(100, 8000, 2) },
    { pension_total: random.decimal(100, 12000, 3) },
    { share_of_last_income: random.decimal(0.05, 1, 3) },
  ]);
  return { plan: id, by, target: income > 0 ? target : { pension_total: 2000 } };
}
