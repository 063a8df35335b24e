/** What an answer is about: who, where and when, as names and values, for files that leave the page. */
import type { Description } from "../../../engine/types.js";
import { yuanFen } from "../../../format/number.js";
import { monthText } from "../../../format/time.js";
import type { Result } from "../../../state/calculation.js";
import { findRegion } from "../../../state/region.js";
import { texts } from "../../../text/index.js";

export function aboutOf({ state, request }: Result, facts: Description): [name: string, value: string][] {
  const { language } = state;
  const text = texts[language];
  return [
    [text.region, findRegion(facts, state.region)?.name[language] ?? state.region],
    [text.birth, monthText(request.person.birth_month, language)],
    [text.group, text.groups[state.category]],
    [text.income, yuanFen(state.income, language)],
    [text.valuation, monthText(state.valuation, language)],
  ];
}
