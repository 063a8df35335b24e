import { html, type TemplateResult } from "lit";
import { store } from "../state/store.js";

/** Whether pensions are shown in today's money or in that of then. */
export function moneySwitch(): TemplateResult {
  const { text, state } = store;
  return html`<div class="switch" role="group" aria-label=${text.moneyIn}>
    ${(["today", "nominal"] as const).map(
      (
        money,
      ) => html`<button type="button" data-do=${money} aria-pressed=${state.money === money} @click=${() => store.update({ money })}>
        ${text.moneyChoice[money]}
      </button>`,
    )}
  </div>`;
}
