// Months, mean index and balance from the years of a record: core/model.md#record-from-years.

import { table } from "./files.mjs";
import { Ledger } from "./ledger.mjs";
import { monthOf, yearOf } from "./months.mjs";
import { fen } from "./numbers.mjs";
import { NotAvailable } from "./region.mjs";

/** What a history stands for; the balance in fen. */
export function fromHistory(record, { valuation, region, assumptions }) {
  const asOf = record.balance_as_of ?? null;
  const years = record.history.map((entry, i) => {
    const end = Math.min(monthOf(`${entry.year}-12`), valuation - 1);
    const path = `/person/record/history/${i}`;
    const wage = () => wageAt(end + region.indexWageLag, region, path);
    const index = entry.index ?? entry.base / wage();
    const inAccount = asOf === null || entry.year > asOf;
    const deposit = inAccount ? fen(0.08 * (entry.base ?? entry.index * wage())) : 0;
    return { ...entry, end, index, inAccount, deposit };
  });
  const months = years.reduce((total, { months: count }) => total + count, 0);
  const weighted = years.reduce((total, { months: count, index }) => total + count * index, 0);
  return {
    months,
    mean_index: months > 0 ? weighted / months : 0,
    ...accountOf(years, { asOf, record, valuation, assumed: assumptions.account_rate }),
  };
}

function wageAt(month, region, path) {
  try {
    return region.wage(month);
  } catch (error) {
    if (error instanceof NotAvailable) throw new NotAvailable(path);
    throw error;
  }
}

/** Year by year at its own rate, through the month before the valuation month. */
function accountOf(years, { asOf, record, valuation, assumed }) {
  const inAccount = years.filter((entry) => entry.inAccount && entry.months > 0);
  let balance = asOf === null ? 0 : fen(record.account_balance);
  let interest = 0;
  const first = asOf === null ? Math.min(...inAccount.map(({ year }) => year)) : asOf + 1;
  for (let year = first; year <= yearOf(valuation - 1); year += 1) {
    const ledger = new Ledger(balance, monthOf(`${year}-01`), announcedRate(year) ?? assumed);
    const end = Math.min(monthOf(`${year}-12`), valuation - 1);
    for (const entry of inAccount) {
      if (entry.year !== year) continue;
      for (let month = end - entry.months + 1; month <= end; month += 1) ledger.enter(entry.deposit, month);
    }
    ledger.credit(end);
    balance = ledger.balance;
    interest += ledger.interest;
  }
  return { balance, interest };
}

function announcedRate(year) {
  const { values } = table("national/account_rates.json");
  return values.find((row) => row.year === year && row.status === "announced")?.value ?? null;
}
