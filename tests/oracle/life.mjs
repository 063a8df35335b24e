// From the last month to death: core/model.md#life-in-payment.

import { Ledger } from "./ledger.mjs";
import { isJanuary } from "./months.mjs";
import { fenOf } from "./numbers.mjs";

/** A part of a pension a year later, in fen. */
export const raised = (part, growth) => fenOf(part * (1 + growth));

/** Pensions month by month from the first one on, each January after it a little more. */
export function* payments(parts, first, growths) {
  let now = { ...parts };
  for (let month = first; ; month += 1) {
    if (month > first && isJanuary(month)) {
      now = Object.fromEntries(Object.entries(now).map(([name, part]) => [name, raised(part, growths[name])]));
    }
    yield { month, parts: now, total: Object.values(now).reduce((a, b) => a + b, 0) };
  }
}

/** Pensions through the month of death; the account bears its part as long as it lasts. */
export function inPayment({ parts, growths, balance, rate, first, death }) {
  const ledger = new Ledger(balance, first, rate);
  const paid = [];
  for (const { month, parts: now, total } of payments(parts, first, growths)) {
    if (month > death) break;
    if (month > first) ledger.reach(month);
    const drawn = Math.min(now.account, ledger.balance);
    ledger.enter(-drawn, month);
    paid.push({ month, total, fromPool: total - drawn });
  }
  ledger.credit(death);
  return { paid, left: ledger.balance };
}
