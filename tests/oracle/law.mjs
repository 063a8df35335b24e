// The tables of the law: core/model.md#retirement and core/model.md#death.

import { table } from "./files.mjs";
import { monthOf, yearOf } from "./months.mjs";
import { grown } from "./numbers.mjs";

const groups = {
  male: { original: 60, first: "1965-01", step: 4, most: 36, sex: "male" },
  female_55: { original: 55, first: "1970-01", step: 4, most: 36, sex: "female" },
  female_50: { original: 50, first: "1975-01", step: 2, most: 60, sex: "female" },
};

/** The statutory age in months of who was born in a month. */
export function statutoryAge(category, birth) {
  const { original, first, step, most } = groups[category];
  const late = birth - monthOf(first);
  return original * 12 + (late < 0 ? 0 : Math.min(Math.floor(late / step) + 1, most));
}

export const originalAge = (category) => groups[category].original * 12;

/** Months needed by who retires in a year: 180 to 2029, half a year more each year, 240 at most. */
export const minimumMonths = (year) => Math.min(240, 180 + 6 * Math.max(0, year - 2029));

/** Payout months at an age in months, to a tenth. */
export function payoutMonths(age) {
  const years = Math.floor(age / 12);
  if (years < 40) return payout(40);
  if (years >= 70) return payout(70);
  // Twelfths of a month, so that nothing but the last division is inexact.
  const twelfths = 12 * payout(years) - (payout(years) - payout(years + 1)) * (age % 12);
  return Math.floor((10 * twelfths + 6) / 12) / 10;
}

function payout(years) {
  return table("national/payout_months.json").values.find(({ age }) => age === years).value;
}

/** Months of life left at an age in months: a straight line between the whole ages of the table. */
export function remainingMonths(category, age) {
  const column = `${groups[category].sex}_ex`;
  const left = (years) => table("national/life_table.json").values.find((row) => row.age === years)[column];
  const years = Math.floor(age / 12);
  const part = (age % 12) / 12;
  const remaining = part === 0 ? left(years) : left(years) + (left(years + 1) - left(years)) * part;
  return Math.floor(remaining * 12 + 0.5);
}

const tableYear = 2023;

/** The share alive at an age in months of who was born in a month: core/model.md#all-ages-at-death. */
export function aliveAt(category, birth, improvement) {
  const rows = table("national/life_table.json").values;
  const column = `${groups[category].sex}_qx`;
  const alive = [1];
  for (let years = 0; years <= 100; years += 1) {
    const later = Math.max(0, yearOf(birth + 12 * years) - tableYear);
    const table = rows.find((row) => row.age === years)[column];
    const dies = years === 100 ? 1 : table * grown(-improvement, later);
    const now = alive[12 * years];
    for (let month = 1; month <= 12; month += 1) alive[12 * years + month] = now * (1 - (dies * month) / 12);
  }
  return (months) => alive[months];
}
