// The numbers of a plan by their names in an answer, money in yuan.

import { textOf } from "./months.mjs";
import { sum, yuan } from "./numbers.mjs";

/** What the years of a record come to. */
export const recordAnswer = ({ months, mean_index, balance, interest }) => ({
  months,
  mean_index,
  account_balance: yuan(balance),
  account_interest: yuan(interest),
});

export function contributeAnswer({ id }, result, situation) {
  const { timing, months, earned, parts, pool, againstNothing } = result;
  const total = (name) => yuan(sum(months.map((month) => month[name])));
  const count = (kind) => sum(months.map((month) => (month.kind === kind ? month.count : 0)));
  return {
    id,
    kind: "contribute",
    retirement: {
      statutory_age_months: situation.statutoryAgeMonths,
      reach_month: textOf(situation.chosen),
      pension_from: textOf(result.first),
      reason: timing.reason,
      extended_months: timing.extended,
      owed_since: textOf(timing.owedSince),
    },
    contributions: {
      first_month: yuan(result.firstMonth),
      first_month_published: yuan(result.firstPublished),
      total: yuan(result.contributed),
      to_account: yuan(sum(months.map(({ toAccount }) => toAccount)) + result.madeUp),
      to_pool: total("toPool"),
      subsidy: total("subsidy"),
      own_first_month: yuan(result.costs[0]),
      own_total: yuan(sum(result.costs)),
      standard_months: count("standard"),
      fixed_months: count("fixed"),
      income_share_now: result.shareNow,
      income_share_worst: result.shareWorst,
    },
    entitlement: {
      eligible: timing.eligible,
      eligibility_months: timing.credited,
      minimum_months: timing.minimum,
      accrual_years: earned.years,
      mean_index: earned.meanIndex,
      benefit_base: yuan(result.benefitBase),
      account_balance: yuan(earned.balance),
      account_interest: yuan(earned.interest),
      payout_months: result.payoutMonths,
      break_months: earned.breaks,
      ...(result.years !== undefined && { years: result.years }),
    },
    pension: {
      basic: yuan(parts.basic),
      account: yuan(parts.account),
      transitional: yuan(parts.transitional),
      supplements: supplements(parts),
      total: yuan(result.total),
      total_today: yuan(result.totalToday),
      total_at_todays_wages: yuan(result.totalAtTodaysWages),
      refund: yuan(result.refund),
      share_of_last_income: result.shareOfIncome,
      share_of_average_wage: result.shareOfWage,
    },
    lifetime: {
      ...lifetime(result, situation),
      ...returns(result),
      death_grants: { funeral: yuan(result.grants.funeral), survivors: yuan(result.grants.survivors) },
      expected: expectedAnswer(result.expected),
    },
    against_nothing: {
      received_more: yuan(againstNothing.receivedMore),
      refund_more: yuan(againstNothing.refundMore),
      internal_rate: againstNothing.internalRate,
      net_present_value: yuan(againstNothing.netPresentValue),
    },
    pool: { paid_in: yuan(pool.in), paid_out: yuan(pool.out), net_cost: yuan(pool.net) },
  };
}

function supplements({ basic, account, transitional, ...others }) {
  return Object.entries(others).map(([part, amount]) => ({ part, amount: yuan(amount) }));
}

function expectedAnswer(means) {
  if (!means) return null;
  return {
    paid: yuan(means.paid),
    received: yuan(means.received),
    left_to_heirs: yuan(means.left),
    death_grants: yuan(means.grants),
    net_present_value: yuan(means.netPresentValue),
    pool_net_cost: yuan(means.poolNetCost),
    internal_rate: means.internalRate,
    probability_before_start: means.beforeStart,
    probability_of_break_even: means.ofBreakEven,
  };
}

export function residentAnswer({ id }, result, situation) {
  return {
    id,
    kind: "resident",
    retirement: { pension_from: textOf(result.first) },
    contributions: {
      first_month: yuan(result.firstMonth),
      total: yuan(result.contributed),
      subsidy: yuan(result.subsidy),
    },
    entitlement: {
      years: result.years,
      account_balance: yuan(result.balance),
      payout_months: result.payoutMonths,
    },
    pension: {
      basic: yuan(result.parts.basic),
      account: yuan(result.parts.account),
      total: yuan(result.total),
      total_today: yuan(result.totalToday),
    },
    lifetime: { ...lifetime(result, situation), ...returns(result) },
  };
}

export function savingAnswer({ id }, result, situation) {
  return {
    id,
    kind: "save",
    contributions: { first_month: yuan(result.firstMonth), total: yuan(result.contributed) },
    lifetime: {
      ...lifetime(result, situation),
      runs_dry_month: textOf(result.runsDry),
      net_present_value: yuan(result.netPresentValue),
    },
  };
}

function lifetime({ paid, received, left }, { death }) {
  return {
    death_month: textOf(death),
    paid: yuan(paid),
    received: yuan(received),
    left_to_heirs: yuan(left),
  };
}

function returns({ breakEven, internalRate, netPresentValue, paid, received }) {
  return {
    break_even_month: textOf(breakEven),
    internal_rate: internalRate,
    net_present_value: yuan(netPresentValue),
    paid_over_received: received > 0 ? paid / received : null,
  };
}
