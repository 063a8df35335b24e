import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { monthText } from '../../format/time.js';
import { thisMonth } from '../../state/inputs.js';
import { store } from '../../state/store.js';
import { PageElement } from '../element/element.js';
import '../error-summary/error-summary.js';
import '../figures/figures.js';
import '../headline/headline.js';
import '../notices/notices.js';
import '../page-footer/page-footer.js';
import '../page-header/page-header.js';
import '../plan-list/plan-list.js';
import '../questions/questions.js';

class App extends PageElement {
  override connectedCallback(): void {
    this.replaceChildren();
    super.connectedCallback();
  }

  protected override willUpdate(_changed: PropertyValues): void {
    const { language, large } = store.state;
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    document.documentElement.classList.toggle('large', large);
    document.title = store.text.title;
  }

  protected override render(): TemplateResult {
    const text = store.text;
    return html`
      <a class="skip" href="#result" @click=${this.#skip}>${text.skip}</a>
      <fp-page-header></fp-page-header>
      ${this.#linkNotes()}
      <main class="layout">
        <fp-questions class="ask"></fp-questions>
        <section class="tell" id="result" tabindex="-1" aria-label=${text.result}>${this.#answer()}</section>
      </main>
      <fp-page-footer></fp-page-footer>
    `;
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

  #linkNotes(): TemplateResult | typeof nothing {
    const { text, language, state } = store;
    const now = thisMonth();
    if (store.badLink) {
      return html`<div class="page-note" role="status">
        <p>${text.badLink}</p>
        <button type="button" class="button button--small" @click=${this.#forgive}>${text.close}</button>
      </div>`;
    }
    if (state.valuation >= now) return nothing;
    return html`<div class="page-note" role="status">
      <p>${text.oldLink(monthText(state.valuation, language), monthText(now, language))}</p>
      <button type="button" class="button button--small" @click=${() => store.update({ valuation: now })}>${text.fromNow}</button>
    </div>`;
  }

  #forgive(): void {
    store.badLink = false;
    store.update({});
  }

  /** The part after # belongs to the link, so the jump is made by hand. */
  #skip(event: Event): void {
    event.preventDefault();
    document.getElementById('result')?.focus();
  }
}
customElements.define('fp-app', App);
