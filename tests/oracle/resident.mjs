// The resident scheme: core/model.md#resident.

import { Ledger } from "./ledger.mjs";
import { inPayment } from "./life.mjs";
import { breakEven, Flows, internalRate, presentValue } from "./measures.mjs";
import { monthOf, yearOf } from "./months.mjs";
import { discounted, fen, fenOf, grown, sum } from "./numbers.mjs";
import { residentTerms } from "./situation.mjs";

export const payout = 139;
export const fullYears = 15;

export function residentWorked(asked, situation) {
  const { valuation, birth, death, assumptions } = situation;
  const plan = residentTerms(asked, assumptions);
  const { record } = plan;
  const sixty = birth + 720;
  const payments = paymentMonths(valuation, sixty).map((month) => ({
    month,
    paid: fen(plan.annual),
    subsidy: fen(plan.subsidy),
  }));
  const before = record.years + payments.length;
  const missing = Math.max(0, fullYears - before);
  const years = before + missing;
  const madeUp = missing * fen(plan.annual);

  const own = [...payments, { month: sixty, paid: madeUp, subsidy: 0 }];
  const balance = ledgerThrough(sixty);
  const base = plan.base_pension * grown(plan.base_growth, yearOf(sixty) - yearOf(valuation));
  const parts = {
    basic: fen(base + extra(plan.extra_per_year, years)),
    account: fen(balance / 100 / payout),
  };
  const growths = { basic: plan.base_growth, account: 0 };
  const total = sum(Object.values(parts));
  const contributed = sum(own.map(({ paid }) => paid));

  const flows = new Flows(valuation);
  const alive = own.filter(({ month }) => month <= death);
  for (const { month, paid } of alive) flows.add(month, -paid);
  let received = 0;
  let left;
  if (death > sixty) {
    const rate = plan.account_rate;
    const run = inPayment({ parts, growths, balance, rate, first: sixty + 1, death });
    for (const { month, total: amount } of run.paid) {
      flows.add(month, amount);
      received += amount;
    }
    left = run.left;
  } else {
    left = ledgerThrough(death);
  }
  flows.add(death, left);

  return {
    first: sixty + 1,
    firstMonth: payments[0]?.month === valuation ? payments[0].paid : 0,
    contributed,
    subsidy: sum(payments.map(({ subsidy }) => subsidy)),
    years,
    balance,
    payoutMonths: payout,
    parts,
    total,
    totalToday: fenOf(total * discounted(assumptions.inflation, sixty + 1 - valuation)),
    paid: sum(alive.map(({ paid }) => paid)),
    received,
    left,
    breakEven: breakEven(parts, sixty + 1, growths, contributed),
    internalRate: internalRate(flows.amounts),
    netPresentValue: fenOf(presentValue(flows.amounts, assumptions.discount_rate)),
  };

  /** The account closed with a month. */
  function ledgerThrough(last) {
    const ledger = new Ledger(fen(record.account_balance), valuation, plan.account_rate);
    for (let month = valuation; month <= last; month += 1) {
      if (month > valuation) ledger.reach(month);
      for (const due of own) if (due.month === month) ledger.enter(due.paid + due.subsidy, month);
    }
    ledger.credit(last);
    return ledger.balance;
  }
}

/** December of each year, in the year of reaching 60 the month of it. */
function paymentMonths(valuation, sixty) {
  const months = [];
  for (let year = yearOf(valuation); year <= yearOf(sixty); year += 1) {
    months.push(Math.min(monthOf(`${year}-12`), sixty));
  }
  return months;
}

/** Yuan a month for the years: a number counts from the 16th year on, steps from their first year. */
export function extra(perYear, years) {
  const steps = Array.isArray(perYear) ? perYear : [{ from_years: 16, per_year: perYear }];
  let amount = 0;
  for (let year = 1; year <= years; year += 1) {
    amount += steps.findLast(({ from_years: from }) => from <= year)?.per_year ?? 0;
  }
  return amount;
}
