import { html, nothing, type TemplateResult } from "lit";
import { rangeBar } from "../../../charts/bars.js";
import { percent, yuan } from "../../../format/number.js";
import { monthText } from "../../../format/time.js";
import { PageElement } from "../../../frame/element.js";
import { mark } from "../../../frame/mark.js";
import { moneySwitch } from "../../../frame/money-switch.js";
import type { Result } from "../../../state/calculation.js";
import { planName } from "../../../state/plan-name.js";
import { store } from "../../../state/store.js";
import { readings } from "./readings.js";
import { type Sentence, sentence, whole } from "./sentence.js";

/** The best is not the end of the scale. */
const PAST_HIGH = 1.1;

/** Where there is a part to take the answer along with: not in a frame. */
const takes = () => document.querySelector("fp-calculate") !== null;

function toTake(): void {
  const title = document.getElementById("take-title");
  title?.scrollIntoView({ block: "start" });
  title?.focus({ preventScroll: true });
}

/** A screen reader should hear the answer once typing has paused, not at every digit. */
const QUIET = 1000;

class Headline extends PageElement {
  static override properties = { announced: { state: true } };
  declare announced: string;
  #timer = 0;
  #last = "";

  constructor() {
    super();
    this.announced = "";
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  protected override render(): TemplateResult {
    const { result, text, state, language } = store;
    const plan = result?.state.plans.find((each) => each.id === state.chosen) ?? result?.state.plans[0];
    const said = result && plan ? sentence(plan.id, result) : null;
    const unsuited = plan && result?.leftOut[plan.id];
    if (unsuited) return html`<p class="card">${unsuited[language]}</p>`;
    if (!result || !plan || !said) return html`<p class="card quiet headline-wait">${text.loading}</p>`;
    this.#announceLater(text.announce(whole(said)));
    const name = planName(plan, language, result.residents[plan.id]?.annual ?? null);
    return html`<section class="card headline headline--${plan.kind}" aria-labelledby="headline-title">
      <div class="headline-top">
        <h2 id="headline-title">${mark(plan.kind)} ${name}</h2>
        ${plan.kind === "fixed" ? html`<span class="tag tag--proposal">${text.proposal}</span>` : nothing} ${moneySwitch()}
      </div>
      ${this.#said(said)} ${said.number ? readings(result) : nothing}
      <div class="headline-foot">
        ${said.number ? this.#range() : nothing}
        <details class="money-words">
          <summary>${text.moneyWhat}</summary>
          ${said.published ? html`<p class="headline-published-narrow">${said.published}</p>` : nothing}
          ${said.number ? readings(result) : nothing}
          <p>${this.#moneyWords(result)}</p>
        </details>
        ${takes() ? html`<button type="button" class="link headline-take" data-do="take" @click=${toTake}>${text.take}</button>` : nothing}
      </div>
      <p class="unseen" role="status">${this.announced}</p>
    </section>`;
  }

  #said(said: Sentence): TemplateResult {
    // Heard in this order; seen with the number first, always in its place.
    return html`<p class="headline-say">
        ${said.pays ? html`<span class="say-pays">${said.pays}</span>` : nothing}
        <span class="say-from">${said.before}</span>
        ${said.number ? html`<span class="say-number"><strong class="headline-number">${said.number}</strong>${said.after}</span>` : nothing}
      </p>
      ${said.more.map((line) => html`<p class="headline-more">${line}</p>`)}
      ${said.published ? html`<p class="headline-more headline-published">${said.published}</p>` : nothing}
      ${said.totals ? html`<p class="headline-more headline-totals">${said.totals}</p>` : nothing}`;
  }

  #range(): TemplateResult | typeof nothing {
    const { range, text, language, state } = store;
    const plan = state.plans.find((each) => each.id === state.chosen);
    if (!range || plan?.kind === "save" || range.high === 0) return nothing;
    const { low, middle, high } = range;
    return html`<div class="headline-range quiet bars--${plan?.kind}">
      ${rangeBar([low, middle, high], high * PAST_HIGH)}
      <p>${text.range(yuan(low, language), yuan(high, language))}</p>
    </div>`;
  }

  #moneyWords(result: Result): string {
    const { text, language, state, facts } = store;
    const inflation = percent(
      state.assumed.inflation ?? facts?.defaults.assumption_sets[state.set]["inflation"] ?? 0,
      language,
    );
    const answer = result.answer.plans.find((each) => each.id === state.chosen);
    const pension = answer && answer.kind !== "save" ? answer.pension : null;
    const from = answer && answer.kind !== "save" ? answer.retirement.pension_from : null;
    const plain = text.moneyPlain(inflation);
    if (!pension || !from || pension.total === 0) return plain;
    const words = text.moneyWords({
      inflation,
      valuation: monthText(state.valuation, language),
      from: monthText(from, language),
      today: yuan(pension.total_today, language),
      nominal: yuan(pension.total, language),
    });
    return language === "zh" ? words + plain : `${words} ${plain}`;
  }

  #announceLater(words: string): void {
    if (words === this.#last) return;
    const first = this.#last === "";
    this.#last = words;
    clearTimeout(this.#timer);
    // The first answer comes by itself and is read with the page.
    if (!first) this.#timer = window.setTimeout(() => (this.announced = words), QUIET);
  }
}
customElements.define("fp-headline", Headline);
