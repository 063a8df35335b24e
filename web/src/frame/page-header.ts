import { place } from "@place";
import { html, nothing, type TemplateResult } from "lit";
import { type MenuPage, menu } from "../place/pages.js";
import type { Size } from "../state/inputs.js";
import { store } from "../state/store.js";
import { PageElement } from "./element.js";
import { languageButton } from "./pieces.js";

/** The name of the whole, the way to the other pages, the language and the size of type. */
class PageHeader extends PageElement {
  static override properties = { page: { attribute: false }, open: { state: true } };
  declare page: MenuPage;
  declare open: boolean;

  protected override render(): TemplateResult {
    const { text, state } = store;
    return html`<header class="page-header">
      <div class="page-title">
        ${this.page === "index" ? html`<h1>${text.title}</h1>` : html`<p class="brand">${text.title}</p>`}
        <p class="subtitle">${text.subtitle}</p>
      </div>
      <nav class="menu ${this.open ? "is-open" : ""}" id="menu" aria-label=${text.menuTitle}>${menu.map((name) => this.#link(name))}</nav>
      <div class="page-tools">
        ${languageButton()}
        <button
          type="button"
          class="tool"
          data-do="large"
          aria-pressed=${state.large > 0}
          title=${text.largeHint}
          @click=${() => store.update({ large: state.large > 0 ? 0 : 1 })}
        >
          ${text.large}
        </button>
        ${state.large > 0 ? this.#size(state.large) : nothing}
        <button
          type="button"
          class="tool menu-button"
          data-do="menu"
          aria-expanded=${Boolean(this.open)}
          aria-controls="menu"
          @click=${() => (this.open = !this.open)}
        >
          ${text.menu}
        </button>
      </div>
    </header>`;
  }

  /** From large to largest and back. */
  #size(large: Size): TemplateResult {
    const { text } = store;
    const next = large < 3 ? ((large + 1) as Size) : 1;
    return html`<button type="button" class="tool" data-do="larger" @click=${() => store.update({ large: next })}>${next === 1 ? text.smaller : text.larger}</button>`;
  }

  /** Whoever goes to another page takes along what they have said. */
  #link(name: MenuPage): TemplateResult {
    const here = name === this.page;
    return html`<a href=${place.pageHref(name, store.link)} aria-current=${here ? "page" : "false"}>${store.text.pageNames[name]}</a>`;
  }
}
customElements.define("fp-page-header", PageHeader);
