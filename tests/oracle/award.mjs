// From the months of a plan to a pension:
// core/model.md#from-contributions-to-a-pension.

import { awardOf, rounded } from "./award-rules.mjs";
import { payoutMonths } from "./law.mjs";
import { Ledger } from "./ledger.mjs";
import { textOf, yearOf } from "./months.mjs";
import { fen } from "./numbers.mjs";

/** Years that count, mean index and account through the last month. */
export function accumulated(months, last, situation) {
  const { record, valuation, assumptions, region } = situation;
  const recorded = record.months + record.deemed_months;
  const breaks = breakMonths(months, last, record);
  const counted = region.breakMonthsIndex === null ? 0 : breaks;
  let accrual = recorded;
  // Deemed months without an index of their own have the mean of all others, which they leave as it is.
  const deemed = record.deemed_index === null ? 0 : record.deemed_months;
  let weight = record.months + deemed + counted;
  let index = record.months * record.mean_index + deemed * (record.deemed_index ?? 0);
  index += counted * (region.breakMonthsIndex ?? 0);
  for (const month of months) {
    accrual += month.accrual;
    weight += month.weight;
    index += month.weight * month.index;
  }
  const ledger = new Ledger(record.balance, valuation, assumptions.account_rate);
  const { balance, interest } = closed(ledger, months, last, valuation);
  return { accrual, years: accrual / 12, meanIndex: weight > 0 ? index / weight : 0, breaks, balance, interest };
}

/** Months without contribution after the first one: core/model.md#break-months. */
function breakMonths(months, last, record) {
  const insured = record.months + record.deemed_months > 0;
  const first = insured ? 0 : months.findIndex(({ paid }) => paid > 0);
  const later = first < 0 ? [] : months.slice(first);
  return record.break_months + later.filter(({ paid, month }) => paid === 0 && month < last).length;
}

/** The ledger after the contributions of these months, closed with the last one. */
function closed(ledger, months, last, valuation) {
  if (last < valuation) return ledger;
  let open = valuation;
  for (const { month, toAccount } of months) {
    // What is paid at once comes on top of a month's own contribution.
    if (month > open) ledger.reach(month);
    open = month;
    ledger.enter(toAccount, month);
  }
  ledger.credit(last);
  return ledger;
}

/** The parts of a pension in its first month, fen, by name. */
export const award = (earned, month, situation) => awardOn(groundsOf(earned, month, situation), situation);

/** All that an award rests on. */
export function groundsOf({ accrual, years, meanIndex, balance }, month, { region, birth }) {
  const bases = { first: region.benefitBase(yearOf(month)), second: region.indexedWageBase(yearOf(month)) };
  return { accrual, years, meanIndex, balance, month, payout: payoutMonths(month - birth), ...bases };
}

/** The parts of a pension on these grounds, fen, by name. */
export function awardOn(grounds, situation) {
  const { balance, payout, month, first, second } = grounds;
  const account = balance / 100 / payout;
  return situation.region.award
    ? byRules(grounds, { first, second, account, retired: textOf(month) }, situation)
    : national(grounds, { first, second, account }, situation);
}

function national({ years, meanIndex }, { first, second, account }, { record, region }) {
  const factor = region.lowIndexFactor ? Math.min(1, meanIndex / 0.6) : 1;
  const deemedYears = record.deemed_months / 12;
  return {
    basic: fen(((first * factor + second * meanIndex) / 2) * years * 0.01),
    account: fen(account),
    transitional: fen(first * (record.deemed_index ?? meanIndex) * deemedYears * region.transitionCoefficient),
  };
}

const usualDigits = 4;

/** By the province's own rules: core/model.md#award-in-a-projection. */
function byRules({ accrual, meanIndex }, known, { record, region, awardInputs }) {
  const rules = region.award;
  const digits = { to: Number(`1e-${rules.index_digits ?? usualDigits}`), mode: "half_up" };
  const { parts, sum, total } = awardOf(rules, {
    ...known,
    code: region.code,
    mean: rounded(meanIndex, digits),
    trans: record.trans_index ?? null,
    totalMonths: accrual,
    beforeMonths: record.before_months ?? record.deemed_months,
    typed: awardInputs,
  });
  const result = Object.fromEntries([...parts].map(([name, amount]) => [name, wholeFen(amount)]));
  const more = wholeFen(total) - wholeFen(sum);
  return more === 0 ? result : { ...result, rounding: more };
}

/** Fen of an amount that is rounded already. */
const wholeFen = (yuan) => Math.round(yuan * 100);
