/** One plan in a link: kind~id~what differs from a fresh plan of that kind. */
import { type Fields, flag, knows, matching, number, oneOf, orNull, readFields, words, writeFields } from "./codec.js";
import { paintedText } from "./months.js";
import { freshPlan, kinds, type Plan, type PlanKind } from "./plans.js";

const id = matching(/^[0-9a-z-]{1,40}$/);

const contribution: Fields = [
  ["n", "name", words],
  ["b", "base", oneOf(["floor", "ratio", "amount"])],
  ["r", "ratio", number],
  ["y", "baseAmount", number],
  ["p", "pattern", matching(/^[SFN]{12}$/)],
  ["pm", "painted", matching(paintedText)],
  ["z", "subsidised", flag],
  ["zs", "subsidyShare", number],
  ["zc", "subsidyCap", orNull(number)],
  ["zm", "subsidyMonths", orNull(number)],
  ["zo", "subsidyOf", oneOf(["paid", "floor"])],
  ["za", "subsidyAbove", orNull(number)],
];

const fields: Record<PlanKind, Fields> = {
  standard: contribution,
  fixed: [
    ...contribution,
    ["a", "amount", number],
    ["l", "indexation", number],
    ["lt", "indexedTo", oneOf(["average_wage", "flexible_income"])],
    ["t", "term", orNull(number)],
    ["ta", "afterTerm", oneOf(["standard", "none"])],
    ["s", "accountShare", number],
    ["e", "eligibility", oneOf(["full", "none", "prorated"])],
    ["ef", "factor", orNull(number)],
    ["ec", "cap", orNull(number)],
    ["g", "accrual", oneOf(["full", "none", "prorated"])],
    ["x", "index", oneOf(["actual", "fixed", "amplified"])],
    ["xf", "indexFixed", number],
    ["xa", "amplifier", number],
    ["w", "weighting", oneOf(["calendar", "accrued"])],
  ],
  resident: [
    ["n", "name", words],
    ["a", "annual", orNull(number)],
    ["s", "subsidy", orNull(number)],
    ["b", "basePension", orNull(number)],
    ["g", "baseGrowth", orNull(number)],
    ["r", "accountRate", orNull(number)],
    ["x", "extraPerYear", orNull(number)],
    ["y", "years", number],
    ["o", "balance", number],
  ],
  save: [
    ["n", "name", words],
    ["l", "like", id],
    ["r", "rate", number],
  ],
};

export function planToText(plan: Plan): string {
  return [plan.kind, plan.id, ...writeFields(fields[plan.kind], plan, freshPlan(plan.kind, plan.id))].join("~");
}

export function planFromText(text: string): Plan | null {
  const [kind, name, ...parts] = text.split("~");
  if (!kinds.includes(kind as PlanKind) || name === undefined || id.read(name) === undefined) return null;
  const known = fields[kind as PlanKind];
  // Nobody appends anything inside of a plan: what is not known there is of a later version, and would be missing.
  if (!parts.every((part) => knows(known, part))) return null;
  const values = readFields(known, parts);
  return values && ({ ...freshPlan(kind as PlanKind, name), ...values } as Plan);
}
