/** Answers worked out by an independent program, and how an answer is held against one. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
export const cases = ["compare", "compare-9"].flatMap((name) =>
  JSON.parse(readFileSync(path(`../../golden/${name}.json`), "utf8")),
);

const rates = new Set(["internal_rate"]);
const notMoney = new Set([
  "statutory_age_months",
  "extended_months",
  "standard_months",
  "fixed_months",
  "eligibility_months",
  "minimum_months",
  "accrual_years",
  "mean_index",
  "break_months",
  "probability_before_start",
  "probability_of_break_even",
  "payout_months",
  "years",
  "paid_over_received",
  "income_share_now",
  "income_share_worst",
  "share_of_last_income",
  "share_of_average_wage",
]);

function near(actual, expected, relative) {
  return Math.abs(actual - expected) <= relative * Math.max(1, Math.abs(expected));
}

/** Everything the golden answer says must be said alike; the engine may say more. */
export function check(actual, expected, where, name = "") {
  if (expected === null || typeof expected !== "object") {
    const same =
      typeof expected !== "number"
        ? actual === expected
        : rates.has(name)
          ? typeof actual === "number" && near(actual, expected, 1e-7)
          : notMoney.has(name)
            ? near(actual, expected, 1e-9)
            : Math.round(actual * 100) === Math.round(expected * 100);
    assert.ok(same, `${where}: ${actual} instead of ${expected}`);
    return;
  }
  for (const [key, value] of Object.entries(expected)) check(actual?.[key], value, `${where}/${key}`, key);
}
