/** The answer in a few lines, for a message or where there is no paper. */
import type { Description } from "../../../engine/types.js";
import { madeOf, workerOf } from "../../../files/about.js";
import { filesTexts } from "../../../files/text/index.js";
import type { Result } from "../../../state/calculation.js";
import { planName } from "../../../state/plan-name.js";
import { texts } from "../../../text/index.js";
import { sentence, whole } from "../view/sentence.js";

export function summaryOf(result: Result, link: string, facts: Description): string {
  const { state, residents, leftOut } = result;
  const { language } = state;
  const text = texts[language];
  const { colon } = filesTexts[language];
  const lines = ([name, value]: readonly [string, string]) => `${name}${colon}${value}`;
  const plans = state.plans.map((plan) => {
    const name = planName(plan, language, residents[plan.id]?.annual ?? null);
    const said = sentence(plan.id, result);
    return lines([name, leftOut[plan.id]?.[language] ?? (said ? whole(said) : "")]);
  });
  return [
    text.title,
    ...workerOf(state, facts).map(lines),
    "",
    ...plans,
    "",
    text.footer.estimate,
    ...madeOf("index", link, facts, language).map(lines),
    "",
  ].join("\n");
}
