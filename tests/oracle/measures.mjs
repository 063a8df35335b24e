// What the flows of a plan are worth: core/model.md#measures. Flows are
// fen by months from the valuation month.

import { payments } from "./life.mjs";
import { discounted } from "./numbers.mjs";

/** Adds amounts to flows by month. */
export class Flows {
  constructor(start) {
    this.start = start;
    this.amounts = [];
  }

  add(month, amount) {
    const k = month - this.start;
    while (this.amounts.length <= k) this.amounts.push(0);
    this.amounts[k] += amount;
  }
}

/** Present value in fen, unrounded. */
export function presentValue(amounts, rate) {
  return amounts.reduce((total, amount, k) => total + amount * discounted(rate, k), 0);
}

/** The yearly internal rate, or null where the monthly one is not bracketed by ±5 %. */
export function internalRate(amounts) {
  let low = -0.05;
  let high = 0.05;
  if (!(valueAt(amounts, low) > 0 && valueAt(amounts, high) < 0)) return null;
  for (let step = 0; step < 50; step += 1) {
    const middle = (low + high) / 2;
    if (valueAt(amounts, middle) > 0) low = middle;
    else high = middle;
  }
  return (1 + (low + high) / 2) ** 12 - 1;
}

function valueAt(amounts, monthly) {
  let value = 0;
  for (let k = amounts.length - 1; k >= 0; k -= 1) value = value / (1 + monthly) + amounts[k];
  return value;
}

const longest = 960;

/** The first month in which pensions have reached the contributions, or null. */
export function breakEven(parts, first, growths, contributions) {
  let received = 0;
  for (const { month, total } of payments(parts, first, growths)) {
    if (month > first + longest) return null;
    received += total;
    if (received >= contributions) return month;
  }
}

export function minus(amounts, others) {
  const length = Math.max(amounts.length, others.length);
  return Array.from({ length }, (_, k) => (amounts[k] ?? 0) - (others[k] ?? 0));
}
