// Whether an answer meets an expected one: money to the fen, other numbers to 1e-9, internal rates to
// 1e-7. Every field that is expected must be there; the answer may have more.

/** Money to the fen, `relative` what is not money. */
export const tolerance = { yuan: 0, relative: 1e-9, internal_rate: 1e-7 };

const plain = new Set([
  "income_share_now",
  "income_share_worst",
  "eligibility_months",
  "accrual_years",
  "mean_index",
  "payout_months",
  "share_of_last_income",
  "share_of_average_wage",
  "paid_over_received",
  "eligible_share",
  "probability_before_start",
  "probability_of_break_even",
  // of burden: bases and wages are not rounded
  "printed",
  "share",
  "base",
  "average_wage",
  "base_floor",
  "base_ceiling",
]);

// Beyond a hundred million yuan a product has too few bits left for the model's millionth of a fen.
const exactFen = 1e10;
// Sums over all ages at death add a thousand products in whatever order.
const sums = 1e-11;

/** Of studies of uncertain months: what is not money. */
const isOfPaths = (path) =>
  /\/(short|never_eligible|months_\w+|eligibility_months|mean_index|extended_months)\//.test(path);

/** Rates on income are fractions. */
const isRate = (path) => /^\/(gaps\/)?(pooled|account)/.test(path);

/** One line for each number of `expected` that `actual` does not meet. */
export function differences(expected, actual, path = "", name = "") {
  if (Array.isArray(expected) || isObject(expected)) {
    if (!(Array.isArray(actual) || isObject(actual))) return [line(path, expected, actual)];
    if (Array.isArray(expected) && expected.length !== actual.length) {
      return [`${path} has ${actual.length} entries, not ${expected.length}`];
    }
    return Object.keys(expected).flatMap((key) =>
      differences(expected[key], actual[key], `${path}/${key}`, Array.isArray(expected) ? name : key),
    );
  }
  return same(path, name, expected, actual) ? [] : [line(path, expected, actual)];
}

const isObject = (value) => typeof value === "object" && value !== null;
const line = (path, expected, actual) =>
  `${path}: ${JSON.stringify(expected)} expected, ${JSON.stringify(actual)} found`;

function same(path, name, expected, actual) {
  if (typeof expected !== "number" || typeof actual !== "number") return expected === actual;
  if (name === "internal_rate") return near(expected, actual, tolerance.internal_rate);
  if (plain.has(name) || isRate(path) || isOfPaths(path)) return near(expected, actual, tolerance.relative);
  const fen = Math.round(expected * 100);
  const away = Math.abs(fen - Math.round(actual * 100));
  const few = Math.abs(fen) > exactFen ? 1 : 0;
  return away <= (path.includes("/expected/") ? Math.max(few, sums * Math.abs(fen)) : few);
}

function near(expected, actual, within) {
  const away = Math.abs(expected - actual);
  return away <= within || away <= within * Math.abs(expected);
}
