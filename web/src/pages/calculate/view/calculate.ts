import { html, type TemplateResult } from "lit";
import { SitePage } from "../../../frame/page.js";
import { store } from "../../../state/store.js";
import "../../../person/questions.js";
import { answer } from "./answer.js";

class Calculate extends SitePage {
  readonly name = "index";

  protected override content(): TemplateResult {
    return html`<main class="layout">
      <fp-questions class="ask" .folds=${true}></fp-questions>
      <section class="tell" id="result" tabindex="-1" aria-label=${store.text.result}>${answer()}</section>
    </main>`;
  }
}
customElements.define("fp-calculate", Calculate);
