// Random records: as a statement sums them up, or from their years.

import { monthOf, textOf, yearOf } from "../months.mjs";
import { NotAvailable, regionOf } from "../region.mjs";

const schoolEnds = 16 * 12;

/** A record of who is of an age in the valuation month. */
export function randomRecord(random, { age, valuation, region }) {
  const most = Math.max(0, age - schoolEnds);
  const deemed = random.chance(0.3) ? random.whole(0, Math.floor(most / 2)) : 0;
  const result = {};
  if (random.chance(0.3) && most > 0) {
    Object.assign(result, history(random, { months: most - deemed, valuation, region }));
  } else {
    const months = random.chance(0.3) ? 0 : random.whole(0, most - deemed);
    random.maybe(result, "months", () => months, 0.9);
    random.maybe(result, "mean_index", () => random.decimal(0.3, 3, 4), 0.9);
    random.maybe(result, "account_balance", () => random.decimal(0, 250000, 2), 0.9);
  }
  if (deemed > 0) {
    result.deemed_months = deemed;
    random.maybe(result, "deemed_index", () => random.decimal(0.3, 2, 4), 0.9);
  }
  random.maybe(result, "before_months", () => random.whole(0, Math.min(most, 200)), 0.3);
  random.maybe(result, "trans_index", () => random.decimal(0.3, 3, 4), 0.3);
  const left = Math.max(0, most - deemed - monthsOf(result));
  random.maybe(result, "break_months", () => random.whole(0, Math.min(90, left)), 0.4);
  random.maybe(result, "first_month", () => textOf(joined(random, valuation, most)), 0.7);
  return result;
}

const monthsOf = ({ months, history: years = [] }) =>
  (months ?? 0) + years.reduce((total, year) => total + year.months, 0);

/** For who is past the chosen age: when the minimum was reached, if that was later. */
export function addReachedMinimum(random, record, { valuation, chosen }) {
  if (!record || chosen >= valuation - 1) return;
  random.maybe(record, "reached_minimum", () => textOf(random.whole(chosen + 1, valuation - 1)), 0.4);
}

/** Often around the month before which who joined may pay at once. */
function joined(random, valuation, most) {
  const around = monthOf("2011-06") + random.whole(-2, 2);
  const month = random.chance(0.7) ? around : valuation - random.whole(0, most);
  return Math.min(valuation - 1, Math.max(month, valuation - most));
}

const firstOfLedger = 2016;

function history(random, { months: most, valuation, region }) {
  const last = yearOf(valuation - 1);
  const result = { history: [] };
  const withBalance = random.chance(0.4);
  if (withBalance) {
    result.balance_as_of = random.whole(2015, last - (last === yearOf(valuation) ? 1 : 0));
    result.account_balance = random.decimal(0, 150000, 2);
  }
  const first = Math.max(withBalance ? 2010 : firstOfLedger, yearOf(valuation - most));
  let left = most;
  for (let year = first; year <= last; year += 1) {
    const there = year === yearOf(valuation) ? valuation - monthOf(`${year}-01`) : 12;
    const months = Math.min(left, random.pick([0, there, there, random.whole(1, there)]));
    if (months === 0) continue;
    left -= months;
    const covered = withBalance && year <= result.balance_as_of;
    result.history.push({ year, months, ...what(random, { year, valuation, region, covered }) });
  }
  return result.history.length > 0 ? result : {};
}

/** Base or index, and both where there is no wage to tell the one from the other. */
function what(random, { year, valuation, region, covered }) {
  const base = random.decimal(1500, 12000, 2);
  const index = random.decimal(0.3, 3, 4);
  if (!hasWage(region, Math.min(monthOf(`${year}-12`), valuation - 1))) return covered ? { index } : { base, index };
  return random.pick([{ base }, { index }, { base, index }]);
}

function hasWage(asked, month) {
  try {
    const region = regionOf(asked, { wage_growth: 0, benefit_base_convergence: 0 }, Infinity);
    region.wage(month + region.indexWageLag);
    return true;
  } catch (error) {
    if (error instanceof NotAvailable) return false;
    throw error;
  }
}
