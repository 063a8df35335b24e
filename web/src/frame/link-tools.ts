import { html, type TemplateResult } from "lit";
import { store } from "../state/store.js";
import { copyText } from "./copy.js";
import { PageElement } from "./element.js";

/** The words for it, in the language of the page. */
export interface LinkWords {
  copyLink: string;
  print: string;
  copied: string;
  copyFailed: string;
}

/** To take along what a page shows whose whole state is its address: copied, or on paper. */
class LinkTools extends PageElement {
  static override properties = { words: { attribute: false }, said: { state: true } };
  declare words: LinkWords;
  declare said: string | undefined;

  protected override render(): TemplateResult {
    const { copyLink, print } = this.words;
    return html`<button type="button" class="tool" data-do="copy" @click=${this.#copy}>${copyLink}</button>
      <button type="button" class="tool" data-do="print" @click=${() => window.print()}>${print}</button>
      <span role="status">${this.said ?? ""}</span>`;
  }

  async #copy(): Promise<void> {
    const { copied, copyFailed } = this.words;
    store.remember();
    this.said = (await copyText(location.href)) ? copied : copyFailed;
  }
}
customElements.define("fp-link-tools", LinkTools);
