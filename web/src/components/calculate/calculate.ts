import { html, type TemplateResult } from 'lit';
import { store } from '../../state/store.js';
import '../error-summary/error-summary.js';
import '../figures/figures.js';
import '../headline/headline.js';
import '../notices/notices.js';
import { SitePage } from '../page/page.js';
import '../plan-list/plan-list.js';
import '../questions/questions.js';

class Calculate extends SitePage {
  readonly name = 'index';

  protected override content(): TemplateResult {
    return html`<main class="layout">
      <fp-questions class="ask"></fp-questions>
      <section class="tell" id="result" tabindex="-1" aria-label=${store.text.result}>${this.#answer()}</section>
    </main>`;
  }

  #answer(): TemplateResult {
    const text = store.text;
    if (store.phase === 'loading') return html`<p class="card quiet" role="status">${text.loading}</p>`;
    if (store.phase === 'failed') {
      return html`<div class="card" role="alert">
        <p>${text.engineFailed}</p>
        <button type="button" class="button" @click=${() => store.start()}>${text.retry}</button>
      </div>`;
    }
    return html`
      ${store.hasErrors ? html`<fp-error-summary></fp-error-summary>` : html`<fp-headline></fp-headline>`}
      <fp-plan-list></fp-plan-list>
      <fp-notices></fp-notices>
      <fp-figures></fp-figures>
    `;
  }
}
customElements.define('fp-calculate', Calculate);
