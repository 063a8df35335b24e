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

/** What was kept on this device is here again: whose device it is, they know best. */
export function keptNote(): TemplateResult | typeof nothing {
  const { text, fromKept } = store;
  if (!fromKept) return nothing;
  const close = () => {
    store.fromKept = false;
    store.changed();
  };
  return html`<div class="page-note" role="status">
    <p>${text.fromKept}</p>
    <button type="button" class="button button--small" data-do="forget-kept" @click=${() => store.keep(false)}>${text.forgetKept}</button>
    <button type="button" class="button button--small" @click=${close}>${text.close}</button>
  </div>`;
}
