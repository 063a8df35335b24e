import { html, nothing, type TemplateResult } from "lit";
import { store } from "../state/store.js";

/** Takes back the last change, where there was one. */
export function undoButton(): TemplateResult | typeof nothing {
  if (!store.canUndo) return nothing;
  return html`<button type="button" class="link" data-do="undo" @click=${() => store.undo()}>${store.text.undo}</button>`;
}
