import { html, type nothing, type PropertyValues, type TemplateResult } from "lit";
import type { MenuPage } from "../place/pages.js";
import type { Asks } from "../state/calculation.js";
import { store } from "../state/store.js";
import "./data-age.js";
import { PageElement } from "./element.js";
import "./page-footer.js";
import "./page-header.js";
import "./update-note.js";
import { keptNote, oldLinkNote } from "./notes.js";

/** A whole page: its header and footer, what has to be said about its link, and between them what it is for. */
export abstract class SitePage extends PageElement {
  abstract readonly name: MenuPage;
  protected abstract content(): TemplateResult;
  /** What it asks the engine, if not what Calculate does. */
  protected readonly asks: Asks | null = null;

  override connectedCallback(): void {
    this.replaceChildren();
    store.ask(this.asks);
    super.connectedCallback();
  }

  protected override willUpdate(_changed: PropertyValues): void {
    const { language, large } = store.state;
    const lang = language === "zh" ? "zh-CN" : "en";
    // Written again, even unchanged, it makes browsers style the whole page anew.
    if (document.documentElement.lang !== lang) document.documentElement.lang = lang;
    for (const size of [1, 2, 3])
      document.documentElement.classList.toggle(size === 1 ? "large" : `large-${size}`, large >= size);
    document.title = store.text.pageTitles[this.name];
  }

  protected override render(): TemplateResult {
    return html`
      <a class="skip" href="#result" @click=${this.#skip}>${store.text.skip[this.name]}</a>
      <fp-page-header .page=${this.name}></fp-page-header>
      <fp-data-age></fp-data-age>
      ${this.#linkNotes()} ${keptNote()} ${this.content()}
      <fp-page-footer .page=${this.name}></fp-page-footer>
      <fp-update-note></fp-update-note>
    `;
  }

  #linkNotes(): TemplateResult | typeof nothing {
    const { text } = store;
    if (!store.badLink) return oldLinkNote();
    return html`<div class="page-note" role="status">
      <p>${text.badLink}</p>
      <button type="button" class="button button--small" @click=${this.#forgive}>${text.close}</button>
    </div>`;
  }

  #forgive(): void {
    store.badLink = false;
    store.update({});
  }

  /** The part after # belongs to the link, so the jump is made by hand. */
  #skip(event: Event): void {
    event.preventDefault();
    document.getElementById("result")?.focus();
  }
}
