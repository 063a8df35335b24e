import { html, nothing, type TemplateResult } from "lit";
import { SitePage } from "../../../frame/page.js";
import { engineFailed } from "../../../frame/pieces.js";
import type { FieldError } from "../../../state/errors.js";
import { store } from "../../../state/store.js";
import { assumptionOf } from "../state/errors.js";
import { asksRates, rates } from "../state/work.js";
import "./charts.js";
import { strip } from "./headline.js";
import "./paper.js";
import "./panel.js";
import { nameOf, words } from "./say.js";
import "./scenarios.js";
import "./solver.js";
import "./whence.js";
import "./worker.js";
import "./year-table.js";

/** The second paper, alive: eight rates, and everything they rest on. */
class Rates extends SitePage {
  readonly name = "rates";
  protected override readonly asks = asksRates;

  protected override content(): TemplateResult {
    return html`<main class="rates">
      <section class="tell rates-top" id="result" tabindex="-1" aria-labelledby="rates-title">${this.#intro()} ${this.#top()}</section>
      <aside class="ask" aria-labelledby="panel-title">${strip()}<fp-rates-panel></fp-rates-panel></aside>
      ${store.phase === "ready" && rates.base ? this.#more() : nothing}
    </main>`;
  }

  #intro(): TemplateResult {
    const text = words();
    const { terms } = text;
    return html`<div class="rates-intro">
      <h1 id="rates-title">${text.title} <span class="tag tag--proposal">${text.proposal}</span></h1>
      <p>${text.intro}</p>
      <details>
        <summary>${terms.title}</summary>
        <dl class="terms">
          <dt>${text.ways.actual}</dt><dd>${terms.actual}</dd>
          <dt>${text.ways.desired_low} / ${text.waysShort.desired_high}</dt><dd>${terms.desired}</dd>
          <dt>${text.ways.potential}</dt><dd>${terms.potential}</dd>
          <dt>${text.gapTo.desired_low}</dt><dd>${terms.gap}</dd>
        </dl>
      </details>
    </div>`;
  }

  #top(): TemplateResult {
    const text = store.text;
    if (store.phase === "failed") return engineFailed();
    if (store.phase === "loading" || !rates.base) return html`<p class="card quiet" role="status">${text.loading}</p>`;
    return html`${this.#wrong()}<fp-rates-headline></fp-rates-headline><fp-rates-charts></fp-rates-charts>`;
  }

  #more(): TemplateResult {
    return html`<div class="tell rates-more">
      <fp-rates-whence></fp-rates-whence>
      <fp-rates-solver></fp-rates-solver>
      <fp-rates-scenarios></fp-rates-scenarios>
      <fp-rates-worker></fp-rates-worker>
      <fp-rates-years></fp-rates-years>
      <fp-rates-paper></fp-rates-paper>
    </div>`;
  }

  /** The charts stay while somebody types, but never without saying that they are behind. */
  #wrong(): TemplateResult | typeof nothing {
    const { errors, language } = store;
    if (errors.length === 0) return nothing;
    return html`<div class="card error-summary rates-wrong" role="alert">
      <p>${words().stale}</p>
      <ul>
        ${errors.map((error) => html`<li><button type="button" class="link" @click=${() => goTo(error.key)}>${placeOf(error)}${error.message[language]}</button></li>`)}
      </ul>
    </div>`;
  }
}
customElements.define("fp-rates", Rates);

function placeOf({ key }: FieldError): string {
  const text = words();
  const name = assumptionOf(key);
  if (name) return store.text.errorAt(nameOf(name));
  const { income, wage, profit } = text.worker;
  const labels: Record<string, string> = { annual_income: income, average_wage: wage, profit };
  return store.text.errorAt(labels[key.slice(key.lastIndexOf("/") + 1)] ?? text.panel);
}

function goTo(key: string): void {
  const field = document.querySelector<HTMLElement>(`[data-field="${CSS.escape(key)}"]`);
  const group = field?.closest("details");
  if (group) group.open = true;
  field?.focus();
  field?.closest(".assumption, .field")?.scrollIntoView({ block: "nearest" });
}
