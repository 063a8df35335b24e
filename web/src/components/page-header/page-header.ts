import { html, type TemplateResult } from 'lit';
import { store } from '../../state/store.js';
import { PageElement } from '../element/element.js';

class PageHeader extends PageElement {
  protected override render(): TemplateResult {
    const { text, state } = store;
    const other = state.language === 'zh' ? 'en' : 'zh';
    return html`<header class="page-header">
      <div class="page-title">
        <h1>${text.title}</h1>
        <p>${text.subtitle}</p>
      </div>
      <div class="page-tools">
        <button
          type="button"
          class="tool"
          data-do="language"
          lang=${other === 'zh' ? 'zh-CN' : 'en'}
          title=${text.otherLanguageHint}
          @click=${() => store.update({ language: other })}
        >
          ${text.otherLanguage}
        </button>
        <button
          type="button"
          class="tool"
          data-do="large"
          aria-pressed=${state.large}
          title=${text.largeHint}
          @click=${() => store.update({ large: !state.large })}
        >
          ${text.large}
        </button>
      </div>
    </header>`;
  }
}
customElements.define('fp-page-header', PageHeader);
