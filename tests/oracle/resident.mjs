// The resident scheme: core/model.md#resident.

import { Ledger } from "./ledger.mjs";
import { payments } from "./life.mjs";
import { breakEven, Flows, internalRate, presentValue } from "./measures.mjs";
import { monthOf, yearOf } from "./months.mjs";
import { discounted, fen, fenOf, grown, sum } from "./numbers.mjs";
import { residentTerms } from "./situation.mjs";

export const payout = 139;
export const fullYears = 15;

export function residentWorked(asked, situation) {
  const { valuation, death, assumptions } = situation;
  const plan = residentTerms(asked, assumptions);
  const { yearly, own, years, balance, parts, growths, sixty } = entitled(plan, situation);
  const total = sum(Object.values(parts));
  const contributed = sum(own.map(({ paid }) => paid));

  const flows = new Flows(valuation);
  const lived = residentCourse(plan, situation, death);
  for (const { month, paid, pension } of lived) flows.add(month, pension - paid);
  const { left } = lived.at(-1);
  flows.add(death, left);

  return {
    first: sixty + 1,
    firstMonth: yearly[0]?.month === valuation ? yearly[0].paid : 0,
    contributed,
    subsidy: sum(yearly.map(({ subsidy }) => subsidy)),
    years,
    balance,
    payoutMonths: payout,
    parts,
    total,
    totalToday: fenOf(total * discounted(assumptions.inflation, sixty + 1 - valuation)),
    paid: sum(lived.map(({ paid }) => paid)),
    received: sum(lived.map(({ pension }) => pension)),
    left,
    breakEven: breakEven(parts, sixty + 1, growths, contributed),
    internalRate: internalRate(flows.amounts),
    netPresentValue: fenOf(presentValue(flows.amounts, assumptions.discount_rate)),
  };
}

/** What is paid, and the pension of who lives to see it. */
function entitled(plan, { valuation, birth }) {
  const sixty = birth + 720;
  const yearly = paymentMonths(valuation, sixty).map((month) => ({
    month,
    paid: fen(plan.annual),
    subsidy: fen(plan.subsidy),
  }));
  const before = plan.record.years + yearly.length;
  const missing = Math.max(0, fullYears - before);
  const years = before + missing;
  const own = [...yearly, { month: sixty, paid: missing * fen(plan.annual), subsidy: 0 }];
  const balance = accountTo(sixty, plan, valuation, own).balance;
  const base = plan.base_pension * grown(plan.base_growth, yearOf(sixty) - yearOf(valuation));
  const parts = {
    basic: fen(base + extra(plan.extra_per_year, years)),
    account: fen(balance / 100 / payout),
  };
  return { yearly, own, years, balance, parts, growths: { basic: plan.base_growth, account: 0 }, sixty };
}

/** The account month by month to a month, what heirs would get in each, and the balance closed with the last. */
function accountTo(last, plan, valuation, own) {
  const ledger = new Ledger(fen(plan.record.account_balance), valuation, plan.account_rate);
  const left = [];
  for (let month = valuation; month <= last; month += 1) {
    if (month > valuation) ledger.reach(month);
    for (const due of own) if (due.month === month) ledger.enter(due.paid + due.subsidy, month);
    left.push(ledger.closedIn(month));
  }
  return { left, balance: left.at(-1) };
}

/** Each month to a horizon, uncut by death: what is paid and received, and what heirs get of a death in it. */
export function residentCourse(plan, situation, horizon) {
  const { valuation } = situation;
  const { own, balance, parts, growths, sixty } = entitled(plan, situation);
  const { left } = accountTo(sixty, plan, valuation, own);
  const course = [];
  for (let month = valuation; month <= Math.min(sixty, horizon); month += 1) {
    const paid = sum(own.filter((due) => due.month === month).map((due) => due.paid));
    course.push({ month, paid, pension: 0, own: -paid, left: left[month - valuation] });
  }
  if (horizon <= sixty) return course;
  const account = new Ledger(balance, sixty + 1, plan.account_rate);
  for (const { month, parts: now, total } of payments(parts, sixty + 1, growths)) {
    if (month > horizon) return course;
    if (month > sixty + 1) account.reach(month);
    account.enter(-Math.min(now.account, account.balance), month);
    course.push({ month, paid: 0, pension: total, own: total, left: account.closedIn(month) });
  }
  return course;
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
