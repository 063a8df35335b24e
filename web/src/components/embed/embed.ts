import { html, type TemplateResult } from 'lit';
import { store } from '../../state/store.js';
import { SitePage } from '../page/page.js';

class Embed extends SitePage {
  readonly name = 'embed';

  protected override content(): TemplateResult {
    return html`<main class="page-main"><h1>${store.text.pageNames.embed}</h1></main>`;
  }
}
customElements.define('fp-embed', Embed);
