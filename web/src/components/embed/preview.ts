import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { frameAddress } from '../../embed/code.js';
import { widths } from '../../embed/choices.js';
import { store } from '../../state/store.js';
import { PageElement } from '../element/element.js';
import { attributes, chosen, served, words } from './chosen.js';
import { switchField } from './fields.js';

/** A word being typed should not calculate at every letter. */
const PAUSE = 300;

interface Heard {
  flexpension?: number;
  type?: string;
  height?: number;
  detail?: { errors?: { message: { zh: string; en: string } }[] };
}

/** The widget itself, from this very site, at the address the code would give it. */
class EmbedPreview extends PageElement {
  static override properties = { refused: { state: true } };
  declare refused: readonly { zh: string; en: string }[];

  #timer = 0;
  #shown = '';

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('message', this.#hear);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('message', this.#hear);
    clearTimeout(this.#timer);
  }

  protected override render(): TemplateResult {
    const { width, sandbox } = chosen().choices;
    return html`<section class="card embed-preview" aria-labelledby="embed-preview-title">
      <div class="ask-top">
        <h2 id="embed-preview-title">${words().preview}</h2>
        ${switchField('width', width, 'phone', widths.map((each) => [each, words().widths[each]] as const))}
      </div>
      ${this.#refusals()} ${served === null ? html`<p class="quiet">${words().previewNone}</p>` : this.#stage(width, sandbox)}
    </section>`;
  }

  #stage(width: string, sandbox: boolean): TemplateResult {
    // What a frame may do is settled when it loads, so a sandbox needs a new one.
    return html`<div class="stage stage--${width}">
      ${keyed(sandbox, html`<iframe title=${words().preview} sandbox=${sandbox ? 'allow-scripts' : nothing} @load=${this.#greet}></iframe>`)}
    </div>`;
  }

  #refusals(): TemplateResult {
    const refused = this.refused ?? [];
    return html`<div class="field-error" aria-live="polite">
      ${refused.length === 0 ? nothing : html`<p>${words().previewRefused} ${refused.map((message) => message[store.language]).join(' ')}</p>`}
    </div>`;
  }

  protected override updated(_changed: PropertyValues): void {
    const frame = this.#frame;
    if (!frame) return;
    const address = frameAddress('./', attributes()).replace(/^[^#]*$/, '$&#');
    if (!frame.hasAttribute('src')) this.#show(frame, address);
    else if (address !== this.#shown) {
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => this.#show(frame, address), PAUSE);
    }
  }

  get #frame(): HTMLIFrameElement | null {
    return this.querySelector('iframe');
  }

  #show(frame: HTMLIFrameElement, address: string): void {
    clearTimeout(this.#timer);
    this.#shown = address;
    // Later ones leave no step in the history; only what follows the # differs, so nothing loads again.
    if (frame.hasAttribute('src')) frame.contentWindow?.location.replace(new URL(address, document.baseURI));
    else frame.src = address;
  }

  /** As the loader does; the frame answers with its height and with what it cannot calculate. */
  #greet(): void {
    this.#frame?.contentWindow?.postMessage({ flexpension: 1, type: 'hello' }, '*');
  }

  #hear = ({ source, data }: MessageEvent<Heard | null>): void => {
    const frame = this.#frame;
    if (!frame || source !== frame.contentWindow || data?.flexpension !== 1) return;
    if (data.type === 'height' && Number.isFinite(data.height)) frame.height = String(data.height);
    if (data.type === 'result') this.refused = [];
    if (data.type === 'error') this.refused = data.detail?.errors?.map((error) => error.message) ?? [];
  };
}
customElements.define('fp-embed-preview', EmbedPreview);
