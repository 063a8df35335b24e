import { html, type TemplateResult } from "lit";
import { SitePage } from "../../../frame/page.js";
import { engineFailed } from "../../../frame/pieces.js";
import { store } from "../../../state/store.js";
import { sheetNow } from "../state/change.js";
import { missingOf } from "../state/inputs.js";
import { asksAward, award, boxKey } from "../state/work.js";
import { keyOf } from "./fields.js";
import "./result.js";
import { nameAt, nameOf, words } from "./say.js";
import "./sheet.js";

/** An award sheet, worked out again beside what it prints. */
class Award extends SitePage {
  readonly name = "award";
  protected override readonly asks = asksAward;

  protected override content(): TemplateResult {
    const { title, intro, result } = words();
    return html`<main class="layout award">
      <header class="page-intro">
        <h1>${title}</h1>
        <p>${intro}</p>
      </header>
      <fp-award-sheet class="ask"></fp-award-sheet>
      <section class="tell" id="result" tabindex="-1" aria-label=${result}>${this.#answer()}</section>
    </main>`;
  }

  #answer(): TemplateResult {
    const { text, phase, errors } = store;
    if (phase === "failed") return engineFailed();
    if (phase === "loading") return html`<p class="card quiet" role="status">${text.loading}</p>`;
    if (store.hasErrors) {
      return todo(
        words().wrong,
        errors.map(({ key, message }) => [key, `${text.errorAt(nameAt(key))}${message[store.language]}`] as const),
      );
    }
    const missing = missingOf(sheetNow());
    if (missing.length > 0) {
      // Both halves of a month are one box to go to.
      const lines = new Map(missing.map((said) => [boxOf(said), nameOf(said)] as const));
      return todo(words().waiting, [...lines]);
    }
    if (!award.result) return html`<p class="card quiet" role="status">${text.loading}</p>`;
    return html`<fp-award-result></fp-award-result>`;
  }
}
customElements.define("fp-award", Award);

/** The box of what is missing: of a month its year, unless that is there. */
function boxOf(said: ReturnType<typeof missingOf>[number]): string {
  if (said === "retired_month" && sheetNow().retired_year !== undefined) return boxKey("/retired/month");
  return said.startsWith("retired") ? boxKey("/retired") : keyOf(said);
}

/** Leads to each box that has to be seen to. */
function todo(title: string, lines: readonly (readonly [key: string, words: string])[]): TemplateResult {
  return html`<div class="card error-summary is-asking award-todo" role="status">
    <p>${title}</p>
    <ul>
      ${lines.map(([key, say]) => html`<li><button type="button" class="link" @click=${() => goTo(key)}>${say}</button></li>`)}
    </ul>
  </div>`;
}

function goTo(key: string): void {
  const field = document.querySelector<HTMLElement>(`[data-field="${CSS.escape(key)}"]`);
  const closed = field?.closest("details");
  if (closed) closed.open = true;
  field?.focus();
  field?.closest(".field")?.scrollIntoView({ block: "nearest" });
}
