import { html, nothing, type TemplateResult } from "lit";
import { engineFailed } from "../../../frame/pieces.js";
import { store } from "../../../state/store.js";
import "../../../frame/error-summary.js";
import "./figures.js";
import "./headline.js";
import "./notices.js";
import "./plan-list.js";

/** What the engine says, from the sentence to the sources; `brief`: without what a small frame has no room for. */
export function answer({ brief = false } = {}): TemplateResult {
  const text = store.text;
  if (store.phase === "loading") return html`<p class="card quiet" role="status">${text.loading}</p>`;
  if (store.phase === "failed") return engineFailed();
  return html`
    ${store.hasErrors ? html`<fp-error-summary></fp-error-summary>` : html`<fp-headline></fp-headline>`}
    <fp-plan-list .brief=${brief}></fp-plan-list>
    ${brief ? nothing : html`<fp-notices></fp-notices><fp-figures></fp-figures>`}
  `;
}
