// Saving the same money: core/model.md#saving.

import { payments } from "./life.mjs";
import { Flows, presentValue } from "./measures.mjs";
import { fenOf, sum } from "./numbers.mjs";

/** A save plan beside the contribute plan it copies, already worked out. */
export function savingWorked(plan, like, situation) {
  const { valuation, death, assumptions } = situation;
  const monthly = Math.expm1(Math.log1p(plan.annual_rate ?? 0.015) / 12);
  const deposits = like.costs;
  const pensions = like.first === null ? null : payments(like.parts, like.first, like.growths);

  const flows = new Flows(valuation);
  let balance = 0;
  let paid = 0;
  let received = 0;
  let runsDry = null;
  for (let month = valuation; month <= death; month += 1) {
    balance *= 1 + monthly;
    const deposit = deposits[month - valuation] ?? 0;
    balance += deposit;
    paid += deposit;
    flows.add(month, -deposit);
    if (pensions && month >= like.first && runsDry === null) {
      const wanted = pensions.next().value.total;
      const drawn = Math.min(wanted, fenOf(balance));
      if (drawn < wanted) runsDry = month;
      balance = runsDry === null ? balance - drawn : 0;
      received += drawn;
      flows.add(month, drawn);
    }
  }
  const left = fenOf(balance);
  flows.add(death, left);
  return {
    firstMonth: deposits[0] ?? 0,
    contributed: sum(deposits),
    paid,
    received,
    left,
    runsDry,
    netPresentValue: fenOf(presentValue(flows.amounts, assumptions.discount_rate)),
  };
}
