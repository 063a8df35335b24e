/** Rough answers to "how long have you paid", each with what it brings: the span of what is not known, and a way out of it. */
import { html, nothing, type TemplateResult } from "lit";
import { yuan } from "../../../format/number.js";
import { PageElement } from "../../../frame/element.js";
import { nameOf } from "../../../state/name-of.js";
import { contributes } from "../../../state/plans.js";
import { store } from "../../../state/store.js";
import { Beside } from "../state/beside.js";
import { type Rough, roughOf } from "../state/rough.js";
import "../styles/rough.css";
import { roughTexts } from "../text/rough.js";

class RoughAnswers extends PageElement {
  #beside = new Beside(async ({ state }, current) => {
    const chosen = state.plans.find(({ id }) => id === state.chosen);
    const plan = chosen && contributes(chosen) ? chosen : state.plans.find(contributes);
    if (!plan || !store.facts) return null;
    const rough = await roughOf(plan, state, store.facts, store.compare.bind(store), current);
    return rough && { plan, rough };
  });

  protected override willUpdate(): void {
    this.#beside.follow();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { answer, stale } = this.#beside;
    if (!answer) return nothing;
    const text = roughTexts[store.language];
    const { plan, rough } = answer;
    const values = rough.map(pensionOf).filter((value) => value > 0);
    return html`<section class="card rough" aria-labelledby="rough-title">
      <h2 id="rough-title">${text.title}</h2>
      <div class=${stale ? "stale" : ""}>
        ${values.length > 0 ? html`<p>${text.span(nameOf(plan), money(Math.min(...values)), money(Math.max(...values)))}</p>` : nothing}
        <ul class="rough-list">${rough.map((each) => html`<li>${choice(each)}</li>`)}</ul>
        <p class="field-hint">${text.where}</p>
      </div>
    </section>`;
  }
}
customElements.define("fp-rough", RoughAnswers);

const pensionOf = ({ answer }: Rough): number =>
  store.state.money === "today" ? answer.pension.total_today : answer.pension.total;

const money = (value: number): string => {
  const { language, text, state } = store;
  return yuan(value, language) + (language === "zh" ? text.pensionIn[state.money] : "");
};

function choice(rough: Rough): TemplateResult {
  const text = roughTexts[store.language];
  const { months, answer } = rough;
  const pension = pensionOf(rough);
  return html`<button type="button" class="button" data-do="rough-${months}" @click=${() => store.update({ months })}>
    <span>${months === 0 ? text.never : text.about(months / 12)}</span>
    <strong>${pension > 0 ? yuan(pension, store.language) : text.none}</strong>
    ${answer.retirement.reason === "extended" ? html`<span class="quiet">${text.longer}</span>` : nothing}
  </button>`;
}
