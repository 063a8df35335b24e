import { percent, yuan } from "../format/number.js";
import { texts } from "../text/index.js";
import type { Language } from "../text/language.js";
import type { Plan } from "./plans.js";

/** What a plan is called: the visitor's name, or what it does, in the language being read. */
export function planName(plan: Plan, language: Language, annual: number | null): string {
  if (plan.name.trim() !== "") return plan.name;
  const { names } = texts[language];
  switch (plan.kind) {
    case "standard":
      if (plan.base === "ratio") return names.ratio(percent(plan.ratio, language));
      return plan.base === "floor" ? names.floor : names.amount(yuan(plan.baseAmount, language));
    case "fixed":
      return names.fixed(yuan(plan.amount, language));
    case "resident":
      return names.resident(annual === null ? "…" : yuan(annual, language));
    case "save":
      return names.save;
  }
}
