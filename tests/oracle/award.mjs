// From the months of a plan to a pension:
// core/model.md#from-contributions-to-a-pension.

import { payoutMonths } from "./law.mjs";
import { Ledger } from "./ledger.mjs";
import { yearOf } from "./months.mjs";
import { fen } from "./numbers.mjs";

/** Years that count, mean index and account through the last month. */
export function accumulated(months, last, situation) {
  const { record, valuation, assumptions } = situation;
  let accrual = record.months + record.deemed_months;
  let weight = record.months + record.deemed_months;
  let index = record.months * record.mean_index + record.deemed_months * record.deemed_index;
  for (const month of months) {
    accrual += month.accrual;
    weight += month.weight;
    index += month.weight * month.index;
  }
  const ledger = new Ledger(fen(record.account_balance), valuation, assumptions.account_rate);
  const { balance, interest } = closed(ledger, months, last, valuation);
  return { years: accrual / 12, meanIndex: weight > 0 ? index / weight : 0, balance, interest };
}

/** The ledger after the contributions of these months, closed with the last one. */
export function closed(ledger, months, last, valuation) {
  if (last < valuation) return ledger;
  for (const { month, toAccount } of months) {
    if (month > valuation) ledger.reach(month);
    ledger.enter(toAccount, month);
  }
  ledger.credit(last);
  return ledger;
}

/** The parts of a pension in its first month. */
export function award({ years, meanIndex, balance }, last, situation) {
  const { record, region, birth } = situation;
  const base = region.benefitBase(yearOf(last));
  const second = region.indexedWageBase(yearOf(last));
  const factor = region.lowIndexFactor ? Math.min(1, meanIndex / 0.6) : 1;
  const deemedYears = record.deemed_months / 12;
  return {
    basic: fen(((base * factor + second * meanIndex) / 2) * years * 0.01),
    account: fen(balance / 100 / payoutMonths(last - birth)),
    transitional: fen(base * record.deemed_index * deemedYears * region.transitionCoefficient),
  };
}
