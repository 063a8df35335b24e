// When contributions end and whether there is a pension: core/model.md#timing.

import { minimumMonths } from "./law.mjs";
import { yearOf } from "./months.mjs";

const slack = 1e-9;

/** The last month of a plan, whether the minimum is met in it, and why it is that month. */
export function lastMonth(walk, situation) {
  const { valuation, chosen, statutory, birth, record, extend } = situation;
  const start = Math.max(chosen, valuation - 1);
  const needed = (month) => minimumMonths(Math.min(yearOf(month), yearOf(statutory)));
  let months = record.months + record.deemed_months;
  for (let month = valuation; month <= start; month += 1) months += walk.at(month - valuation).credit;

  const bound = Math.max(start, statutory);
  const latest = extend ? Math.max(bound, birth + 900) : bound;
  const shortAtBound = { month: start, months };
  for (let month = start; ; month += 1) {
    if (month > start) months += walk.at(month - valuation).credit;
    if (month <= bound) Object.assign(shortAtBound, { month, months });
    if (months >= needed(month) - slack) {
      return { last: month, eligible: true, months, minimum: needed(month), ...why(month) };
    }
    if (month >= latest) break;
  }
  const { month } = shortAtBound;
  return {
    last: month,
    eligible: false,
    months: shortAtBound.months,
    minimum: needed(month),
    reason: "none",
    extended: month - start,
  };

  function why(month) {
    const extended = month - start;
    if (extended > 0) return { reason: "extended", extended };
    const reason = chosen < statutory ? "early" : chosen > statutory ? "late" : "statutory";
    return { reason, extended };
  }
}
