import { html, nothing, type TemplateResult } from "lit";
import { yuan } from "../../../format/number.js";
import { ageInMonths, ageText, monthText } from "../../../format/time.js";
import { PageElement } from "../../../frame/element.js";
import { later } from "../../../frame/later.js";
import { contributes } from "../../../state/plans.js";
import { birthMonth } from "../../../state/request.js";
import { store } from "../../../state/store.js";
import { Beside } from "../state/beside.js";
import { type Earliest, earliestOf } from "../state/earliest.js";
import type { Contributed } from "../state/ways.js";
import { whenTexts } from "../text/when.js";
import "../styles/when.css";

/** When one may retire at the earliest, in a sentence, and where one is paid after moving. */
class When extends PageElement {
  static override properties = { moved: { state: true } };
  /** Somebody wants to know where they are paid. */
  declare moved: boolean;
  #beside = new Beside(async ({ state }, current) => {
    const chosen = state.plans.find(({ id }) => id === state.chosen);
    const plan = chosen && contributes(chosen) ? chosen : state.plans.find(contributes);
    if (!plan || !store.facts) return null;
    return earliestOf(plan, state, store.facts, store.compare.bind(store), current);
  });

  constructor() {
    super();
    this.moved = false;
  }

  protected override willUpdate(): void {
    this.#beside.follow();
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!store.result) return nothing;
    const text = whenTexts[store.language];
    const earliest = this.#beside.answer;
    return html`<section class="card" aria-labelledby="when-title">
      <h2 id="when-title">${text.title}</h2>
      ${earliest ? html`<p class="when-say ${this.#beside.stale ? "stale" : ""}">${this.#say(earliest)}</p>` : nothing}
      <details @toggle=${(event: Event) => (this.moved = (event.target as HTMLDetailsElement).open)}>
        <summary>${text.moved}</summary>
        ${this.moved ? later("place", () => import("./paying-place.js"), html`<fp-paying-place></fp-paying-place>`) : nothing}
      </details>
    </section>`;
  }

  /** With the age in it or, where a pension is first paid, in the month before: that of retirement, as the headline says it. */
  #month(month: string, before = 0): string {
    const { language, text } = store;
    const months = ageInMonths(birthMonth(store.state), month) - before;
    return text.monthAtAge(monthText(month, language), ageText(months, language));
  }

  #pension({ pension }: Contributed): string {
    const { state, language } = store;
    const sum = yuan(state.money === "today" ? pension.total_today : pension.total, language);
    return sum + (language === "zh" ? "" : " ") + store.text.pensionIn[state.money];
  }

  #say({ early, statutory }: Earliest): string {
    const text = whenTexts[store.language];
    const { reach_month, pension_from, reason } = statutory.retirement;
    if (reach_month < store.state.valuation) return text.past(this.#month(reach_month));
    const usual = this.#month(reach_month);
    if (early)
      return text.early(
        this.#month(early.retirement.reach_month),
        this.#pension(early),
        usual,
        this.#pension(statutory),
      );
    if (reason === "statutory") return text.statutory(usual);
    return pension_from ? text.later(usual, this.#month(pension_from, 1)) : text.never(usual);
  }
}
customElements.define("fp-when", When);
