/** Who an answer is about, in a line or two. */
import { html, type TemplateResult } from "lit";
import { yuan } from "../format/number.js";
import { monthText, spanText } from "../format/time.js";
import { defaultState } from "../state/inputs.js";
import { findRegion } from "../state/region.js";
import { birthMonth } from "../state/request.js";
import { store } from "../state/store.js";

function recordSaid(): string {
  const { state, text, language } = store;
  if (state.byYears) return text.panelTitles.years;
  if (state.months === null) return text.who.unknown;
  return state.months === 0 ? text.who.never : text.who.paid(spanText(state.months, language));
}

/** What nobody has touched yet is an example, and said to be one. */
function isExample(): boolean {
  const { state } = store;
  const first = defaultState();
  return (["region", "birthYear", "birthMonth", "category", "income", "months"] as const).every(
    (name) => state[name] === first[name],
  );
}

export function whoIsAsked(): TemplateResult {
  const { state, text, language, facts } = store;
  const region = (facts && findRegion(facts, state.region)?.name[language]) ?? "";
  const who = [region, text.groups[state.category], text.who.born(monthText(birthMonth(state), language))];
  const what = [text.who.income(yuan(state.income, language)), recordSaid()];
  return html`${isExample() ? html`<span class="tag">${text.who.example}</span> ` : ""}<b>${who[0]}</b>
    ${who.slice(1).map((each) => html` · ${each}`)}<br />${what.join(" · ")}`;
}
