import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { yuan } from "../../../format/number.js";
import { monthText, spanText } from "../../../format/time.js";
import { PageElement } from "../../../frame/element.js";
import { paidMonths } from "../../../state/inputs.js";
import { findRegion } from "../../../state/region.js";
import { birthMonth } from "../../../state/request.js";
import { store } from "../../../state/store.js";
import "../../../person/questions.js";
import { words } from "./words.js";

/** For whom everything on the page is worked out, in one line; the questions of Calculate behind it. */
class Who extends PageElement {
  static override properties = { open: { state: true } };
  declare open: boolean;

  protected override willUpdate(_changed: PropertyValues): void {
    // A box that must be corrected has to be seen.
    if (store.errors.some((error) => !error.key.startsWith("/plan/"))) this.open = true;
  }

  protected override render(): TemplateResult {
    const text = words();
    return html`<div class="who">
        <p>${text.who(this.#worker())}</p>
        <button type="button" class="button button--small" data-do="who" aria-expanded=${Boolean(this.open)} aria-controls="who-questions" @click=${() => (this.open = !this.open)}>
          ${this.open ? text.whoDone : text.whoChange}
        </button>
      </div>
      <div id="who-questions" class="ask who-questions" ?hidden=${!this.open}>${this.open ? html`<fp-questions></fp-questions>` : nothing}</div>`;
  }

  #worker(): string {
    const { state, facts, language, text } = store;
    const { whoParts } = words();
    const months = paidMonths(state) + state.deemedMonths;
    return [
      (facts && findRegion(facts, state.region)?.name[language]) ?? "…",
      whoParts.born(monthText(birthMonth(state), language)),
      text.groups[state.category],
      whoParts.income(yuan(state.income, language)),
      months === 0 ? whoParts.noRecord : whoParts.record(spanText(months, language)),
      whoParts.assumed(text.sets[state.set]),
    ].join(whoParts.between);
  }
}
customElements.define("fp-designs-who", Who);
