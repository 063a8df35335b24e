// When contributions end and whether there is a pension: core/model.md#timing,
// core/model.md#owed-pension and, for who is short, core/model.md#short-of-the-minimum.

import { minimumMonths } from "./law.mjs";
import { lumpSum } from "./month-paid.mjs";
import { monthOf, yearOf } from "./months.mjs";
import { phaseAt } from "./walk.mjs";

const slack = 1e-9;
const mostMonthsMore = 60;
const lastToPayAtOnce = monthOf("2011-06");

/**
 * The last month of a plan with the months through it, whether the minimum is met in it, why it is that
 * month, and the month whose age and year count for the award.
 */
export function ending(walk, situation) {
  const { valuation, chosen, statutory, birth, record, extend } = situation;
  const start = Math.max(chosen, valuation - 1);
  const needed = (month) => minimumMonths(Math.min(yearOf(month), yearOf(statutory)));
  let credited = record.months + record.deemed_months;
  for (let month = valuation; month <= start; month += 1) credited += walk.at(month - valuation).credit;

  const bound = Math.max(start, statutory);
  const latest = extend ? Math.max(bound, birth + 900) : bound;
  const shortAtBound = { month: start, credited };
  for (let month = start; ; month += 1) {
    if (month > start) credited += walk.at(month - valuation).credit;
    if (month <= bound) Object.assign(shortAtBound, { month, credited });
    if (isEnough(month)) return met(month);
    if (month >= latest) break;
  }
  ({ credited } = shortAtBound);
  const last = shortAtBound.month;
  if (paysAtOnce(walk.plan, situation)) return goneOn(last);
  return {
    ...through(last),
    eligible: false,
    minimum: needed(last),
    reason: "none",
    extended: last - start,
    awardMonth: last,
    owedSince: null,
  };

  function isEnough(month) {
    return credited >= needed(month) - slack;
  }

  function through(month) {
    const months = Array.from({ length: month - valuation + 1 }, (_, k) => walk.at(k));
    return { last: month, credited, months };
  }

  function met(month) {
    return { ...through(month), eligible: true, minimum: needed(month), ...why(month), ...awarded(month) };
  }

  function why(month) {
    const extended = month - start;
    if (extended > 0) return { reason: "extended", extended };
    const reason = chosen < statutory ? "early" : chosen > statutory ? "late" : "statutory";
    return { reason, extended };
  }

  /** Who had enough in the record when the age was passed retired then. */
  function awarded(month) {
    const awardMonth = month < valuation ? (situation.reachedMinimum ?? chosen) : month;
    return { awardMonth, owedSince: awardMonth + 1 < valuation ? awardMonth + 1 : null };
  }

  /** Month by month after a last one, and what is missing at once in the sixtieth. */
  function goneOn(after) {
    for (let month = after + 1; ; month += 1) {
      credited += walk.at(month - valuation).credit;
      if (isEnough(month)) return met(month);
      if (month === after + mostMonthsMore) return metAtOnce(month);
    }
  }

  function metAtOnce(month) {
    const missing = Math.ceil(needed(month) - credited - slack);
    const atOnce = lumpSum(missing, phaseAt(walk.plan, month), situation.region, month, valuation);
    credited += missing;
    const result = met(month);
    return { ...result, months: [...result.months, atOnce] };
  }
}

function paysAtOnce(plan, { ifShort, firstMonth }) {
  return ifShort === "lump_sum" && !plan.idle && firstMonth !== null && firstMonth <= lastToPayAtOnce;
}
