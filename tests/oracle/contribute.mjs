// A plan of contributions, from its first month to death: core/model.md#measures. Everything
// in fen; `answers.mjs` writes yuan.

import { accumulated, award } from "./award.mjs";
import { courseOf, cutAt } from "./course.mjs";
import { expected, lastOfAll } from "./expected.mjs";
import { payoutMonths } from "./law.mjs";
import { breakEven, internalRate, minus, presentValue } from "./measures.mjs";
import { fixedAmount, standardMonth } from "./month-paid.mjs";
import { yearOf } from "./months.mjs";
import { movedOut } from "./moved.mjs";
import { discounted, fen, fenOf, grown, sum } from "./numbers.mjs";
import { payout as residentPayout } from "./resident.mjs";
import { planOf } from "./situation.mjs";
import { ending } from "./timing.mjs";
import { phaseAt, Walk } from "./walk.mjs";

const nothing = { phases: [{ pattern: "NNNNNNNNNNNN" }], months: null, subsidy: null };

/** A plan worked out, with what it brings over paying nothing more, and over all ages at death. */
export function worked(asked, situation) {
  const own = lived(planOf(asked), situation);
  const idle = lived({ ...planOf({ ...asked, ...nothing }), idle: true }, situation);
  const more = minus(own.flows, idle.flows);
  const { discount_rate: rate } = situation.assumptions;
  return {
    ...own,
    expected: expected(own, situation),
    againstNothing: {
      receivedMore: own.received - idle.received,
      refundMore: own.refunded - idle.refunded,
      internalRate: internalRate(more),
      netPresentValue: fenOf(presentValue(more, rate)),
    },
  };
}

/** A plan from its first month to death; `walk` has its months. */
export function lived(plan, situation, walk = new Walk(plan, situation)) {
  const { valuation, region, assumptions, birth, death } = situation;
  const timing = ending(walk, situation);
  const { last, months, awardMonth } = timing;
  const earned = accumulated(months, last, situation);
  const outcome = outcomeOf(timing, earned, situation);
  const { pension, madeUp } = outcome;
  const parts = pension?.parts ?? noParts;
  const horizon = Math.max(death, lastOfAll(birth));
  const course = courseOf({ months, last, outcome, horizon, situation });
  const total = sum(Object.values(parts));
  const first = pension ? pension.first : null;
  const contributed = sum(months.map(({ paid }) => paid)) + (madeUp?.paid ?? 0);
  return {
    plan,
    timing: { ...timing, reason: outcome.reason ?? timing.reason },
    months,
    earned: { ...earned, balance: outcome.balance, interest: outcome.interest },
    parts,
    growths: pension?.growths,
    total,
    first,
    years: outcome.years,
    madeUp: madeUp?.paid ?? 0,
    benefitBase: fen(region.benefitBase(yearOf(awardMonth))),
    payoutMonths: outcome.years === undefined ? payoutMonths(awardMonth - birth) : residentPayout,
    totalToday: first === null ? 0 : fenOf(total * discounted(assumptions.inflation, first - valuation)),
    totalAtTodaysWages: fenOf((total * region.wage(valuation)) / region.wageOrFirst(last)),
    refund: outcome.refund,
    contributed,
    course,
    costs: course.map(({ paid, subsidy }) => paid - subsidy),
    firstMonth: course[0].paid,
    firstPublished: firstPublished(plan, months, situation) + (madeUp?.month === valuation ? madeUp.paid : 0),
    ...shares(course, months, situation, total, last),
    ...cutAt(death, course, situation),
    breakEven: pension ? breakEven(parts, first, pension.growths, contributed) : null,
  };
}

const noParts = { basic: 0, account: 0, transitional: 0 };

/** What follows the last month: a pension, the move to the resident scheme, or a refund. */
function outcomeOf(timing, earned, situation) {
  const { assumptions, record, ifShort } = situation;
  const { last, months, eligible, awardMonth } = timing;
  const { balance, interest } = earned;
  if (eligible) {
    const parts = award(earned, awardMonth, situation);
    const growths = Object.fromEntries(Object.keys(parts).map((name) => [name, assumptions.benefit_growth]));
    const rate = assumptions.account_rate;
    const pension = { parts, growths, balance, rate, first: last + 1, poolPays: true };
    return { pension, inScheme: true, refund: 0, balance, interest };
  }
  const insured = record.months + record.deemed_months > 0 || months.some(({ paid }) => paid > 0);
  if (ifShort === "resident" && insured) {
    return { ...movedOut({ months, last, ...earned }, situation), reason: "resident" };
  }
  return { inScheme: false, refund: balance, balance, interest };
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
function shares(course, months, { valuation, income, assumptions, region }, total, last) {
  const incomeAt = (month) => income * grown(assumptions.income_growth, Math.floor((month - valuation) / 12));
  const ofIncome = (amount, month) => (income > 0 ? amount / 100 / incomeAt(month) : null);
  const byMonth = new Map();
  for (const { month, paid } of months) byMonth.set(month, (byMonth.get(month) ?? 0) + paid);
  const burdens = [...byMonth].map(([month, paid]) => ofIncome(paid, month));
  return {
    shareNow: ofIncome(course[0].paid, valuation),
    shareWorst: income > 0 ? Math.max(0, ...burdens) : null,
    shareOfIncome: ofIncome(total, last),
    shareOfWage: total / 100 / region.wageOrFirst(last),
  };
}
