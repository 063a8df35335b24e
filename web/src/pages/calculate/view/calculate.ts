import { html, type TemplateResult } from "lit";
import { SitePage } from "../../../frame/page.js";
import { store } from "../../../state/store.js";
import "../../../person/questions.js";
import { answer, isSimple } from "./answer.js";
import "./answer-line.js";

class Calculate extends SitePage {
  readonly name = "index";

  protected override content(): TemplateResult {
    return html`<fp-answer-line></fp-answer-line>
    <main class="layout ${isSimple() ? "is-simple" : ""}">
      <fp-questions class="ask" .folds=${true}></fp-questions>
      <section class="tell" id="result" tabindex="-1" aria-label=${store.text.result}>${answer()}</section>
    </main>`;
  }
}
customElements.define("fp-calculate", Calculate);
