import { html, nothing, type TemplateResult } from "lit";
import { PageElement } from "../../../frame/element.js";
import { store } from "../../../state/store.js";
import { forms } from "../code/choices.js";
import { chosen, problemLines, problemOf, served, words } from "./chosen.js";
import { copyable } from "./copy-button.js";
import { checkField, switchField, textField } from "./fields.js";
import { siteFiles } from "./site-files.js";
import { codeFor } from "./the-code.js";

/** The code to copy, and what decides its form. */
class EmbedCode extends PageElement {
  protected override render(): TemplateResult {
    const { form, pin } = chosen().choices;
    return html`<section class="card embed-code" id="result" tabindex="-1" aria-labelledby="embed-code-title">
      <div class="ask-top">
        <h2 id="embed-code-title">${words().code}</h2>
        ${switchField(
          "form",
          form,
          "script",
          forms.map((each) => [each, words().forms[each]] as const),
        )}
      </div>
      <p class="quiet">${words().formHints[form]}</p>
      ${this.#leftOut()} ${this.#code(form)}
      <div class="fields">
        ${textField("address", {
          wide: true,
          mode: "url",
          required: served === null,
          placeholder: served ?? "https://www.example.gov.cn/flexpension/",
          hint: served === null ? words().addressAsk : words().addressHint(served),
        })}
        ${form === "script" ? checkField("pin", pin, true, siteFiles.integrity === null ? words().pinNone : words().pinHint) : nothing}
      </div>
    </section>`;
  }

  #code(form: (typeof forms)[number]): TemplateResult {
    const code = codeFor(form);
    if (code === "") return html`<p class="code code--none">${problemOf("address") ? words().codeNone : ""}</p>`;
    return copyable("embed-code", code, words().codeLabel, words().copy);
  }

  /** Wrong values are not in the code; nobody should find that out on their own site. */
  #leftOut(): TemplateResult {
    const lines = store.phase === "loading" ? [] : problemLines();
    return html`<div role="status">
      ${
        lines.length === 0
          ? nothing
          : html`<div class="embed-left-out">
            <p>${words().codeLeftOut}</p>
            <ul>
              ${lines.map((line) => html`<li>${line}</li>`)}
            </ul>
          </div>`
      }
    </div>`;
  }
}
customElements.define("fp-embed-code", EmbedCode);
