/** What the region's award rules ask for, as far as it can matter to this person. */
import type { AwardInputName, Description } from "../engine/types.js";
import type { Result } from "../state/calculation.js";
import type { Inputs } from "../state/inputs.js";
import { findRegion } from "../state/region.js";

/**
 * A condition is asked of everybody there. Of months, years and sums the engine says in a notice which it lacked; what was
 * given stays to be seen and changed.
 */
export function askedInputs(inputs: Inputs, facts: Description, result: Result | null): AwardInputName[] {
  const here = findRegion(facts, inputs.region)?.award.inputs ?? [];
  const notices = result?.answer.plans.flatMap((plan) => plan.notices) ?? [];
  const lacked = notices.filter(({ code }) => code === "award_inputs_missing").map(({ message }) => message.zh);
  return facts.award.inputs.filter(
    ({ input, unit, question }) =>
      here.includes(input) &&
      (unit === "yes_no" || inputs.awardInputs[input] !== undefined || lacked.some((zh) => zh.includes(question.zh))),
  );
}

/** Who was not 16 yet when accounts began has no months before; the data says when in words that begin with the month. */
export function mayHaveBefore(inputs: Inputs, facts: Description): string | null {
  const award = findRegion(facts, inputs.region)?.award;
  if (award?.transitional_months !== "paid_or_deemed") return null;
  return inputs.birthYear + 16 <= Number(award.account_from.slice(0, 4)) ? award.account_from.slice(0, 7) : null;
}
