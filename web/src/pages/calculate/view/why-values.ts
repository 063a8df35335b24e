/** What a cause is with one plan: its value in words, and the step that it comes from. */
import type { Cause, TraceStep } from "../../../engine/types.js";
import { valueText } from "../../../explain/say.js";
import { plain, yuanFen } from "../../../format/number.js";
import { monthText } from "../../../format/time.js";
import type { Language } from "../../../text/language.js";
import type { Pensioned } from "../state/why.js";

type Name = Cause["cause"];

/** Enough digits to tell two apart: awards are worked out with four of the index. */
const DIGITS = { years: 2, index: 4, months: 1 };

/** Nothing where a cause is no one number. */
export function valueIn(cause: Name, plan: Pensioned, language: Language): string {
  const { entitlement, pension, contributions } = plan;
  switch (cause) {
    case "account_balance":
      return yuanFen(entitlement.account_balance, language);
    case "base_pension":
      return yuanFen(pension.basic, language);
    case "amounts":
      return yuanFen(contributions.first_month, language);
    case "dated_amounts":
      return plan.retirement.pension_from ? monthText(plan.retirement.pension_from, language) : "";
    default:
      return plan.kind === "contribute" ? ofContributions(cause, plan, language) : "";
  }
}

function ofContributions(
  cause: Name,
  { entitlement, contributions }: Extract<Pensioned, { kind: "contribute" }>,
  language: Language,
): string {
  const rounded = (value: number, digits: number) => Number(value.toFixed(digits));
  const months = (count: number) => valueText(rounded(count, DIGITS.months), "months", language);
  switch (cause) {
    case "years":
      return valueText(rounded(entitlement.accrual_years, DIGITS.years), "years", language);
    case "mean_index":
      return plain(entitlement.mean_index, language, DIGITS.index);
    case "benefit_base":
      return yuanFen(entitlement.benefit_base, language);
    case "payout_months":
      return months(entitlement.payout_months);
    case "paid_months":
      return months(contributions.standard_months + contributions.fixed_months);
    case "eligibility":
      return months(entitlement.eligibility_months);
    default:
      return "";
  }
}

const numbers: Partial<Record<Name, string>> = {
  years: "entitlement.accrual_years",
  mean_index: "entitlement.mean_index",
  benefit_base: "entitlement.benefit_base",
  account_balance: "entitlement.account_balance",
  payout_months: "entitlement.payout_months",
  base_pension: "pension.basic",
  eligibility: "entitlement.minimum_months",
};

/** Of the number itself, or of the sum that is compared; none where the plan has no such step. */
export function stepOf(cause: Name, { trace }: Pensioned, sum: string): TraceStep | undefined {
  const wanted = numbers[cause] ?? sum;
  return trace.find(({ number }) => number === wanted);
}
