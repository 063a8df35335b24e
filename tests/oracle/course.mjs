// A plan's money month by month, for as long as somebody may live: what is paid, what comes back, and
// what survivors get if the person dies in a month. A lifetime is this, cut at the month of death:
// core/model.md#life-in-payment.

import { deathGrants, noGrants } from "./death-grants.mjs";
import { Ledger } from "./ledger.mjs";
import { payments } from "./life.mjs";
import { Flows, internalRate, minus, presentValue } from "./measures.mjs";
import { fenOf, sum } from "./numbers.mjs";

/**
 * Every month from the valuation month to a horizon. `outcome` has what is entered until `last`, and what
 * follows: a pension, a refund, or the move to the resident scheme.
 */
export function courseOf({ months, last, outcome, horizon, situation }) {
  const { valuation, record, assumptions } = situation;
  const course = [];
  for (let month = valuation; month <= horizon; month += 1) {
    course.push({ month, paid: 0, subsidy: 0, toPool: 0, pension: 0, fromPool: 0, refund: 0, left: 0 });
  }
  const at = (month) => course[month - valuation];

  for (const { month, paid, subsidy, toPool } of months) {
    at(month).paid += paid;
    at(month).subsidy += subsidy;
    at(month).toPool += toPool;
  }
  const ledger = new Ledger(record.balance, valuation, assumptions.account_rate);
  for (let month = valuation; month <= last; month += 1) {
    if (month > valuation) ledger.reach(month);
    for (const entry of months) if (entry.month === month) ledger.enter(entry.toAccount, month);
    at(month).left = ledger.closedIn(month);
  }

  const { madeUp, moved, pension, refund } = outcome;
  if (refund) at(last + 1).refund = refund;
  if (madeUp) {
    at(madeUp.month).paid += madeUp.paid;
    if (madeUp.month === last) at(last).left += madeUp.paid;
  }
  if (moved) {
    const waiting = new Ledger(moved.balance, last + 1, moved.rate);
    for (let month = last + 1; month < pension.first; month += 1) {
      if (month > last + 1) waiting.reach(month);
      at(month).left = waiting.closedIn(month) + (madeUp?.month === month ? madeUp.paid : 0);
    }
  }
  if (pension) {
    const { parts, growths, balance, rate, first, poolPays } = pension;
    const account = new Ledger(balance, first, rate);
    for (const { month, parts: now, total } of payments(parts, first, growths)) {
      if (month > horizon) break;
      if (month > first) account.reach(month);
      const drawn = Math.min(now.account, account.balance);
      account.enter(-drawn, month);
      at(month).pension = total;
      at(month).fromPool = poolPays ? total - drawn : 0;
      at(month).left = account.closedIn(month);
    }
  }
  addGrants(course, { months, last, outcome, situation });
  return course;
}

/** What survivors get after a death in each month. */
function addGrants(course, { months, last, outcome, situation }) {
  const { record } = situation;
  let contributed = record.months + record.deemed_months;
  let k = 0;
  let paid = 0;
  for (const entry of course) {
    for (; k < months.length && months[k].month <= entry.month; k += 1) {
      if (months[k].paid > 0) contributed += months[k].count;
    }
    const goneOver = entry.month > last && !outcome.inScheme;
    if (entry.pension > 0 || (outcome.inScheme && entry.month > last)) paid += 1;
    entry.grants = goneOver ? noGrants : deathGrants(entry.month, contributed, paid, situation.region);
  }
}

/** What the months through a death come to. */
export function cutAt(death, course, situation) {
  const { valuation, assumptions } = situation;
  const lived = course.slice(0, death - valuation + 1);
  const { left, grants } = lived.at(-1);
  const flows = new Flows(valuation);
  const toPool = new Flows(valuation);
  const fromPool = new Flows(valuation);
  for (const entry of lived) {
    flows.add(entry.month, ownFlow(entry));
    toPool.add(entry.month, entry.toPool);
    fromPool.add(entry.month, entry.fromPool);
  }
  const granted = grants.funeral + grants.survivors;
  flows.add(death, left + granted);
  fromPool.add(death, granted);
  const rate = assumptions.discount_rate;
  return {
    flows: flows.amounts,
    paid: sum(lived.map(({ paid }) => paid)),
    received: sum(lived.map(({ pension }) => pension)),
    refunded: sum(lived.map(({ refund }) => refund)),
    left,
    grants,
    internalRate: internalRate(flows.amounts),
    netPresentValue: fenOf(presentValue(flows.amounts, rate)),
    pool: {
      in: fenOf(presentValue(toPool.amounts, rate)),
      out: fenOf(presentValue(fromPool.amounts, rate)),
      net: fenOf(presentValue(minus(fromPool.amounts, toPool.amounts), rate)),
    },
  };
}

/** What a month brings the worker who lives through it. */
export const ownFlow = ({ paid, subsidy, pension, refund }) => subsidy - paid + pension + refund;
