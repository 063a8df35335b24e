import { html, type nothing, type TemplateResult } from "lit";
import { engineFailed } from "../../../frame/pieces.js";
import { store } from "../../../state/store.js";
import { asksDesigns, study } from "../state/study.js";
import "../../../frame/error-summary.js";
import { SitePage } from "../../../frame/page.js";
import "./design-map.js";
import "./design-table.js";
import "./effects.js";
import "./filters.js";
import "./meanings.js";
import "./moving.js";
import "./parameters.js";
import "./picked.js";
import "./summary.js";
import "./who.js";
import { words } from "./words.js";

/** All designs for one worker: what each brings them and what it costs the pooled fund. */
class Designs extends SitePage {
  readonly name = "designs";
  protected override readonly asks = asksDesigns;

  protected override content(): TemplateResult {
    const { heading, lead } = words();
    return html`<main class="designs">
      <div class="designs-top">
        <h1>${heading} <span class="tag tag--proposal">${store.text.proposal}</span></h1>
        <p class="quiet">${lead}</p>
        <fp-designs-who></fp-designs-who>
      </div>
      <div class="layout">
        <div class="ask designs-ask">
          <fp-designs-parameters></fp-designs-parameters>
          <fp-designs-filters></fp-designs-filters>
        </div>
        <section class="tell" id="result" tabindex="-1" aria-label=${store.text.result}>${this.#answer()}</section>
      </div>
    </main>`;
  }

  #answer(): TemplateResult {
    const { text, phase } = store;
    if (phase === "loading") return html`<p class="card quiet" role="status">${text.loading}</p>`;
    if (phase === "failed") return engineFailed();
    if (store.hasErrors && !study.answered) return html`<fp-error-summary></fp-error-summary>`;
    if (!study.answered) return html`<p class="card quiet headline-wait" role="status">${text.loading}</p>`;
    return html`<fp-designs-summary></fp-designs-summary>
      <fp-designs-map></fp-designs-map>
      <fp-designs-table></fp-designs-table>
      <fp-designs-picked></fp-designs-picked>
      <fp-designs-effects></fp-designs-effects>
      <fp-designs-moving></fp-designs-moving>
      <fp-designs-meanings></fp-designs-meanings>
      ${this.#method()}`;
  }

  #method(): TemplateResult | typeof nothing {
    const { method, methodWords } = words();
    return html`<section class="card notices" aria-labelledby="method-title">
      <h2 id="method-title">${method}</h2>
      <ul>${methodWords.map((line) => html`<li>${line}</li>`)}</ul>
    </section>`;
  }
}
customElements.define("fp-designs", Designs);
