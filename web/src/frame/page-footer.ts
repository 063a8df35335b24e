import { place } from "@place";
import { html, nothing, type TemplateResult } from "lit";
import { updates } from "../offline/updates.js";
import type { MenuPage } from "../place/pages.js";
import { store } from "../state/store.js";
import { PageElement } from "./element.js";
import "./third-party.js";

class PageFooter extends PageElement {
  static override properties = { page: { attribute: false } };
  declare page: MenuPage;

  protected override render(): TemplateResult {
    const { footer } = store.text;
    const facts = store.facts;
    return html`<footer class="page-footer">
      <p><strong>${footer.estimate}</strong></p>
      ${
        // What is left out of a projection is not left out of an award.
        this.page === "award" ? nothing : html`<p>${footer.proposal}</p><p>${footer.limits}</p>`
      }
      <p>${footer.privacy}${updates.keeping ? html` ${store.text.keepsProgram}` : nothing}</p>
      ${
        facts
          ? html`<p class="quiet">
            ${footer.data(facts.data.as_of, facts.data.newest_source)} ${footer.version(facts.engine.version, facts.data.version)}
          </p>`
          : nothing
      }
      ${this.#download()}
      <p class="quiet"><fp-third-party></fp-third-party></p>
    </footer>`;
  }

  #download(): TemplateResult | typeof nothing {
    const { facts, text } = store;
    if (!place.download || !facts) return nothing;
    const megabytes = (place.download.bytes / 1e6).toFixed(1);
    return html`<p class="quiet">
      <a href=${place.download.href} download>${text.download.link}</a>${text.paren(text.download.about(megabytes, facts.engine.version, facts.data.as_of))}
    </p>`;
  }
}
customElements.define("fp-page-footer", PageFooter);
