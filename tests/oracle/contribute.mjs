// A plan of contributions, from its first month to death: core/model.md#measures. Everything
// in fen; `answers.mjs` writes yuan.

import { accumulated, award, closed } from "./award.mjs";
import { payoutMonths } from "./law.mjs";
import { Ledger } from "./ledger.mjs";
import { inPayment } from "./life.mjs";
import { breakEven, Flows, internalRate, minus, presentValue } from "./measures.mjs";
import { fixedAmount, standardMonth } from "./month-paid.mjs";
import { yearOf } from "./months.mjs";
import { discounted, fen, fenOf, grown, sum } from "./numbers.mjs";
import { planOf } from "./situation.mjs";
import { lastMonth } from "./timing.mjs";
import { phaseAt, Walk } from "./walk.mjs";

const nothing = { phases: [{ pattern: "NNNNNNNNNNNN" }], months: null, subsidy: null };

/** A plan worked out, with what it brings over paying nothing more. */
export function worked(asked, situation) {
  const own = lived(planOf(asked), situation);
  const idle = lived(planOf({ ...asked, ...nothing }), situation);
  const more = minus(own.flows, idle.flows);
  const { discount_rate: rate } = situation.assumptions;
  return {
    ...own,
    againstNothing: {
      receivedMore: own.received - idle.received,
      refundMore: own.refunded - idle.refunded,
      internalRate: internalRate(more),
      netPresentValue: fenOf(presentValue(more, rate)),
    },
  };
}

/** A plan from its first month to death. */
export function lived(plan, situation) {
  const { valuation, region, assumptions, birth } = situation;
  const walk = new Walk(plan, situation);
  const timing = lastMonth(walk, situation);
  const { last, eligible } = timing;
  const count = Math.max(0, last - valuation + 1);
  if (count > 0) walk.at(count - 1);
  const months = walk.months.slice(0, count);
  const earned = accumulated(months, last, situation);
  const parts = eligible ? award(earned, last, situation) : { basic: 0, account: 0, transitional: 0 };
  const growth = assumptions.benefit_growth;
  const growths = { basic: growth, account: growth, transitional: growth };
  const life = untilDeath({ situation, months, earned, parts, growths, last, eligible });
  const total = sum(Object.values(parts));
  const contributed = sum(months.map(({ paid }) => paid));
  const rate = assumptions.discount_rate;
  return {
    plan,
    timing,
    months,
    earned,
    parts,
    total,
    first: last + 1,
    benefitBase: fen(region.benefitBase(yearOf(last))),
    payoutMonths: payoutMonths(last - birth),
    totalToday: fenOf(total * discounted(assumptions.inflation, last + 1 - valuation)),
    refund: eligible ? 0 : earned.balance,
    contributed,
    firstPublished: firstPublished(plan, months, situation),
    ...shares(months, situation, total, last),
    ...life,
    breakEven: eligible ? breakEven(parts, last + 1, growths, contributed) : null,
    internalRate: internalRate(life.flows),
    netPresentValue: fenOf(presentValue(life.flows, rate)),
    pool: {
      in: fenOf(presentValue(life.toPool, rate)),
      out: fenOf(presentValue(life.fromPool, rate)),
      net: fenOf(presentValue(minus(life.fromPool, life.toPool), rate)),
    },
  };
}

/** Flows of the worker and of the pool through the month of death. */
function untilDeath({ situation, months, earned, parts, growths, last, eligible }) {
  const { valuation, record, assumptions, death } = situation;
  const flows = new Flows(valuation);
  const toPool = new Flows(valuation);
  const fromPool = new Flows(valuation);
  const alive = months.filter(({ month }) => month <= death);
  for (const { month, paid, subsidy, toPool: share } of alive) {
    flows.add(month, subsidy - paid);
    toPool.add(month, share);
  }
  let received = 0;
  let refunded = 0;
  let left = 0;
  if (death <= last) {
    const ledger = new Ledger(fen(record.account_balance), valuation, assumptions.account_rate);
    left = closed(ledger, alive, death, valuation).balance;
  } else if (eligible) {
    const rate = assumptions.account_rate;
    const run = inPayment({
      parts,
      growths,
      balance: earned.balance,
      rate,
      first: last + 1,
      death,
    });
    left = run.left;
    for (const { month, total, fromPool: share } of run.paid) {
      flows.add(month, total);
      fromPool.add(month, share);
      received += total;
    }
  } else {
    refunded = earned.balance;
    flows.add(last + 1, refunded);
  }
  flows.add(death, left);
  return {
    flows: flows.amounts,
    toPool: toPool.amounts,
    fromPool: fromPool.amounts,
    paid: sum(alive.map(({ paid }) => paid)),
    received,
    refunded,
    left,
  };
}

/** What an office collects in the valuation month on the newest lines it has. */
function firstPublished(plan, months, { valuation, region, assumptions }) {
  const first = months[0];
  if (!first || first.kind === "none") return 0;
  const wage = region.newest.wage(valuation);
  if (first.kind === "fixed") {
    return fixedAmount(plan.scheme, wage, wage, 0, assumptions.income_growth);
  }
  const figures = {
    wage,
    floor: region.newest.floor(valuation),
    ceiling: region.newest.ceiling(valuation),
  };
  return standardMonth(phaseAt(plan, valuation), figures, wage).paid;
}

/** Shares of income and of the average wage: core/model.md#shares. */
function shares(months, { valuation, income, assumptions, region }, total, last) {
  const incomeAt = (month) => income * grown(assumptions.income_growth, Math.floor((month - valuation) / 12));
  const ofIncome = (amount, month) => (income > 0 ? amount / 100 / incomeAt(month) : null);
  const burdens = months.map(({ paid, month }) => ofIncome(paid, month));
  return {
    shareNow: ofIncome(months[0]?.paid ?? 0, valuation),
    shareWorst: income > 0 ? Math.max(0, ...burdens) : null,
    shareOfIncome: ofIncome(total, last),
    shareOfWage: total / 100 / region.wageOrFirst(last),
  };
}
