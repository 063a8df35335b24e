// The move to the resident scheme of who is short in the end: core/model.md#short-of-the-minimum.

import { Ledger } from "./ledger.mjs";
import { yearOf } from "./months.mjs";
import { fen, grown } from "./numbers.mjs";
import { extra, fullYears, payout } from "./resident.mjs";

/** What becomes of a balance in the month after a last one. Money in fen. */
export function movedOut({ months, last, balance, interest }, situation) {
  const { valuation, birth, record } = situation;
  const terms = situation.resident;
  const first = Math.max(last + 1, birth + 721);
  const before = first - 1;
  const paidMonths = months.reduce((total, { paid, count }) => total + (paid > 0 ? count : 0), 0);
  const served = Math.floor((record.months + paidMonths) / 12) + terms.record.years;
  const years = Math.max(fullYears, served);
  const madeUp = { month: Math.max(before, valuation), paid: (years - served) * fen(terms.annual) };

  const moved = balance + fen(terms.record.account_balance);
  const waiting = new Ledger(moved, last + 1, terms.account_rate);
  for (let month = last + 2; month <= before; month += 1) waiting.reach(month);
  if (before > last) waiting.credit(before);
  const closed = waiting.balance + madeUp.paid;

  const base = terms.base_pension * grown(terms.base_growth, Math.max(0, yearOf(before) - yearOf(valuation)));
  const parts = {
    basic: fen(base + extra(terms.extra_per_year, years)),
    account: fen(closed / 100 / payout),
    transitional: 0,
  };
  const growths = { basic: terms.base_growth, account: 0, transitional: 0 };
  return {
    madeUp,
    moved: { balance: moved, rate: terms.account_rate },
    pension: { parts, growths, balance: closed, rate: terms.account_rate, first, poolPays: false },
    inScheme: false,
    refund: 0,
    years,
    balance: closed,
    interest: interest + waiting.interest,
  };
}
