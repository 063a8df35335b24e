import { html, nothing, type TemplateResult } from "lit";
import { PageElement } from "../../../frame/element.js";
import { store } from "../../../state/store.js";
import { commonNotices } from "./own-notices.js";

class Notices extends PageElement {
  protected override render(): TemplateResult | typeof nothing {
    const { result, text, language } = store;
    const notices = result ? commonNotices(result.answer) : [];
    if (notices.length === 0) return nothing;
    return html`<section class="card notices" aria-labelledby="notices-title">
      <h2 id="notices-title">${text.notices}</h2>
      <ul>${notices.map((notice) => html`<li>${notice.message[language]}</li>`)}</ul>
    </section>`;
  }
}
customElements.define("fp-notices", Notices);
