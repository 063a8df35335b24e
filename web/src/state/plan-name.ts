import { percent, yuan } from "../format/number.js";
import { spanText } from "../format/time.js";
import { texts } from "../text/index.js";
import type { Language } from "../text/language.js";
import type { Contribution, FixedPlan, Plan } from "./plans.js";

/** What a plan is called: the visitor's name, or what it does, in the language being read. */
export function planName(plan: Plan, language: Language, annual: number | null): string {
  if (plan.name.trim() !== "") return plan.name;
  const { names } = texts[language];
  switch (plan.kind) {
    case "standard":
      return standardName(plan, language) + (plan.painted === "" ? "" : names.painted);
    case "fixed":
      return fixedName(plan, language) + (plan.painted === "" ? "" : names.painted);
    case "resident":
      return names.resident(annual === null ? "…" : yuan(annual, language));
    case "save":
      return names.save;
  }
}

const monthsOf = ({ pattern }: Contribution, letter: string): number => pattern.split(letter).length - 1;

function standardName(plan: Contribution, language: Language): string {
  const { names } = texts[language];
  const based = {
    floor: names.floor,
    ratio: names.ratio(percent(plan.ratio, language)),
    amount: names.amount(yuan(plan.baseAmount, language)),
  }[plan.base];
  const months = monthsOf(plan, "S");
  return months < 12 ? based + names.monthsOfYear(months) : based;
}

/** Says how long the fixed amount is paid and what follows: most of such a plan may be standard months. */
function fixedName(plan: FixedPlan, language: Language): string {
  const { names } = texts[language];
  const [fixed, standard] = [monthsOf(plan, "F"), monthsOf(plan, "S")];
  const money = yuan(plan.amount, language);
  const span = plan.term === null ? null : spanText(plan.term, language);
  if (fixed === 0) return standardName(plan, language);
  if (fixed < 12) return names.fixedPart(money, fixed, standard, span);
  return span === null ? names.fixed(money) : names.fixedFor(money, span, plan.afterTerm);
}
