import { html, nothing, type TemplateResult } from "lit";
import { monthText } from "../format/time.js";
import { thisMonth } from "../state/inputs.js";
import { store } from "../state/store.js";

/** A link of a past month gives that month's numbers, and says so. */
export function oldLinkNote(): TemplateResult | typeof nothing {
  const { text, language, state } = store;
  const now = thisMonth();
  if (state.valuation >= now) return nothing;
  return html`<div class="page-note" role="status">
    <p>${text.oldLink(monthText(state.valuation, language), monthText(now, language))}</p>
    <button type="button" class="button button--small" @click=${() => store.update({ valuation: now })}>${text.fromNow}</button>
  </div>`;
}
