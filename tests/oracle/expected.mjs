// A plan over all ages at death: core/model.md#all-ages-at-death.

import { ownFlow } from "./course.mjs";
import { aliveAt } from "./law.mjs";
import { internalRate } from "./measures.mjs";
import { discounted, fenOf } from "./numbers.mjs";

const mostMonths = 1211;

/** The last month in which somebody may die. */
export const lastOfAll = (birth) => birth + mostMonths;

/**
 * Each month of death from the valuation month on weighs what its probability is: sums through a month are
 * carried along, so that each death adds them as they stand.
 */
export function expected({ course, first, breakEven }, situation) {
  const { valuation, birth, category, assumptions } = situation;
  const { discount_rate: rate, mortality_improvement: improvement } = assumptions;
  const age = valuation - birth;
  if (age > mostMonths) return null;
  const alive = aliveAt(category, birth, improvement);
  const share = (month) => (alive(month - birth) - alive(month - birth + 1)) / alive(age);

  const means = { paid: 0, received: 0, left: 0, grants: 0, value: 0, cost: 0 };
  const sums = { paid: 0, received: 0, value: 0, cost: 0 };
  const flows = [];
  let beforeStart = 0;
  let broken = 0;
  for (let month = valuation; month <= lastOfAll(birth); month += 1) {
    const entry = course[month - valuation];
    const k = month - valuation;
    const now = discounted(rate, k);
    sums.paid += entry.paid;
    sums.received += entry.pension;
    sums.value += ownFlow(entry) * now;
    sums.cost += (entry.fromPool - entry.toPool) * now;
    const granted = entry.grants.funeral + entry.grants.survivors;
    const dies = share(month);
    means.paid += dies * sums.paid;
    means.received += dies * sums.received;
    means.left += dies * entry.left;
    means.grants += dies * granted;
    means.value += dies * (sums.value + (entry.left + granted) * now);
    means.cost += dies * (sums.cost + granted * now);
    flows.push((alive(month - birth) / alive(age)) * ownFlow(entry) + dies * (entry.left + granted));
    if (first !== null && month < first) beforeStart += dies;
    if (breakEven !== null && month >= breakEven) broken += dies;
  }
  return {
    paid: fenOf(means.paid),
    received: fenOf(means.received),
    left: fenOf(means.left),
    grants: fenOf(means.grants),
    netPresentValue: fenOf(means.value),
    poolNetCost: fenOf(means.cost),
    internalRate: internalRate(flows),
    beforeStart: first === null ? null : beforeStart,
    ofBreakEven: broken,
  };
}
