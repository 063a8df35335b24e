// Whether an answer of `population` meets the oracle's: amounts to a part of the largest yearly sum, all else
// relatively.

import { series } from "./crowd.mjs";
import { fenOf } from "./numbers.mjs";
import { population } from "./population.mjs";

const moneyNames = new Set([
  ...series,
  "pool_balance",
  "balance",
  "pool_net_cost",
  "pool_difference",
  "fund_difference",
]);

/** What an answer does not meet, one line each. */
export function populationFaults(request, answer) {
  const expected = population(request);
  if (expected.unsolved) return [`no solution (${expected.unsolved}), but there is an answer`];
  const { fund } = expected;
  const largest = Math.max(
    ...[fund.before, fund.after].flatMap((of) => series.flatMap((name) => of[name].map(Math.abs))),
  );
  const lines = [];
  compareWith(expected, answer, "", false);
  return lines;

  function compareWith(a, b, path, money) {
    if (Array.isArray(a) && path.endsWith("/moves")) return compareMoves(a, b, path);
    if (typeof a === "object" && a !== null) {
      if (typeof b !== "object" || b === null) return lines.push(`${path}: ${JSON.stringify(b)} found`);
      if (Array.isArray(a) && a.length !== b.length) return lines.push(`${path}: ${b.length} entries`);
      for (const key of Object.keys(a)) compareWith(a[key], b[key], `${path}/${key}`, money || moneyNames.has(key));
      return undefined;
    }
    const same = typeof a === "number" && typeof b === "number" ? near(a, b, money) : a === b;
    if (!same) lines.push(`${path}: ${a} expected, ${b} found`);
    return undefined;
  }

  function near(a, b, money) {
    const few = 0.006 + Math.abs(fenOf(a)) * 1e-12;
    return Math.abs(a - b) <= (money ? few + 1e-7 * largest : 1e-7 * Math.max(1e-3, Math.abs(a)));
  }

  /** The engine lists those somewhere above 0. */
  function compareMoves(rows, found, path) {
    for (const { from, to, persons } of rows) {
      const listed = found.find((row) => row.from === from && row.to === to)?.persons ?? 0;
      if (!near(persons, listed, false)) lines.push(`${path}/${from}/${to}: ${persons} expected, ${listed} found`);
    }
  }
}
