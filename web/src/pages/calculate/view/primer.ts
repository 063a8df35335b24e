/** What is what, for who has never heard of any of it; and the glossary of the Method page. */
import glossary from "@glossary";
import { html, type TemplateResult } from "lit";
import { PageElement } from "../../../frame/element.js";
import { store } from "../../../state/store.js";
import { primerTexts } from "../text/primer.js";
import "../styles/primer.css";

class Primer extends PageElement {
  protected override render(): TemplateResult {
    const { language } = store;
    const { items, glossary: title } = primerTexts[language];
    return html`<div class="primer-items">
        ${items.map(([asked, answer]) => html`<div><h3>${asked}</h3><p>${answer}</p></div>`)}
      </div>
      <details>
        <summary>${title}</summary>
        <dl class="primer-terms">
          ${glossary.map((each) => html`<div><dt>${each[language]}</dt><dd>${each.of[language]}</dd></div>`)}
        </dl>
      </details>`;
  }
}
customElements.define("fp-primer", Primer);
