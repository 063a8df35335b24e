// The call `award`: an award from what a sheet prints: core/model.md#award-the-call. What is words (names,
// sources, notices, traces) is left out.

import { openQuestions } from "./award-questions.mjs";
import { awardOf } from "./award-rules.mjs";
import { payoutMonths } from "./law.mjs";
import { monthOf, yearOf } from "./months.mjs";
import { fen } from "./numbers.mjs";
import { regionOf } from "./region.mjs";
import { filled } from "./situation.mjs";

export function award(request) {
  const { region: asked, retired, birth_month: birth, printed, inputs = {} } = request;
  const region = regionOf(asked, { wage_growth: 0, benefit_base_convergence: 0 }, Infinity);
  const sheet = filled({ benefit_base: null, second_base: null, trans_index: null, before_months: 0 }, request);
  const months = sheet.payout_months ?? payoutMonths(monthOf(retired) - monthOf(birth));
  const first = sheet.benefit_base ?? region.benefitBase(yearOf(monthOf(retired)));
  const given = {
    retired,
    code: region.code,
    first,
    second: sheet.second_base ?? first,
    mean: sheet.mean_index,
    trans: sheet.trans_index,
    totalMonths: sheet.total_months,
    beforeMonths: sheet.before_months,
    account: fen(sheet.balance) / 100 / months,
    typed: filled({}, inputs),
  };
  const { parts, total, applied } = awardOf(region.award, given);
  const seen = printedParts(printed);
  return {
    parts: [...parts].map(([part, amount]) => ({ part, amount: yuan(amount), ...beside(part, parts, seen) })),
    total: yuan(total),
    incomplete: openQuestions(applied, { ...given, second: sheet.second_base }).length > 0,
  };
}

/** Fen of what is rounded already, as yuan. */
const yuan = (amount) => Math.round(amount * 100) / 100;

/** What a sheet prints, by part. */
function printedParts(printed) {
  const { extras, total, ...rest } = filled({}, printed);
  return { ...rest, ...filled({}, extras) };
}

/** The printed amount of a part, and what ours is above it. */
function beside(part, parts, seen) {
  const printed = seen[part] ?? null;
  if (printed === null) return { printed: null, difference: null };
  const adjusted = part === "transitional" && seen.transitional_adjustment === undefined;
  const ours = parts.get(part) + (adjusted ? (parts.get("transitional_adjustment") ?? 0) : 0);
  return { printed, difference: yuan(yuan(ours) - printed) };
}
