/** A word of the field that says what it means where it stands: its meaning comes when it is asked for. */
import { html, nothing, type TemplateResult } from "lit";
import { store } from "../state/store.js";
import { PageElement } from "./element.js";

class Term extends PageElement {
  static override properties = { of: { attribute: false }, word: { attribute: false }, says: { state: true } };
  /** Its id in the glossary. */
  declare of: string;
  /** As it stands in the text. */
  declare word: string;
  /** In both languages; null: closed. */
  declare says: Readonly<Record<"zh" | "en", string>> | null;

  constructor() {
    super();
    this.says = null;
  }

  protected override render(): TemplateResult {
    const open = this.says !== null;
    return html`<button type="button" class="term" aria-expanded=${open} @click=${this.#press}>${this.word}</button>${
      this.says ? html`<span class="term-says" role="status">${this.says[store.language]}</span>` : nothing
    }`;
  }

  async #press(): Promise<void> {
    if (this.says) {
      this.says = null;
      return;
    }
    const { default: glossary } = await import("@glossary");
    this.says = glossary.find(({ id }) => id === this.of)?.of ?? null;
  }
}
customElements.define("fp-term", Term);

export const term = (of: string, word: string): TemplateResult => html`<fp-term .of=${of} .word=${word}></fp-term>`;
