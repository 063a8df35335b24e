import { html, nothing, type TemplateResult } from "lit";
import { PageElement } from "../../../frame/element.js";
import { later } from "../../../frame/later.js";
import { term } from "../../../frame/term.js";
import { planEditor } from "../../../plans/plan-editor.js";
import { cardGroups } from "../../../plans/rows.js";
import { canLead, canRemove, leadWith, type Plan, removePlan } from "../../../state/plans.js";
import { store } from "../../../state/store.js";
import type { Text } from "../../../text/index.js";
import { cardBrief } from "./card-brief.js";
import { ownNotices } from "./own-notices.js";

/** Names of numbers that a term of the glossary explains. */
const termsOf: Readonly<Partial<Record<keyof Text["card"], string>>> = {
  pays_account: "individual-account",
  pays_pool: "pooled-fund",
  pays_subsidy: "subsidy",
  when_minimum: "eligibility",
  gets_basic: "basic-pension",
  gets_account: "account-pension",
  gets_transitional: "transitional-pension",
  gets_today: "todays-money",
  how_years: "accrual",
  how_index: "mean-index",
  how_base: "benefit-base",
  how_payout: "payout-months",
  life_even: "break-even",
  life_rate: "internal-rate",
  life_funeral: "death-grants",
};

function explained(label: string): TemplateResult | string {
  const { card } = store.text;
  const name = (Object.keys(termsOf) as (keyof typeof termsOf)[]).find((each) => card[each] === label);
  return name ? term(termsOf[name] ?? "", label) : label;
}

/** A whole plan: what can be changed, every number, what must be said about it. */
class PlanCard extends PageElement {
  static override properties = { planId: { attribute: false } };
  declare planId: string;
  #whyOpen = false;
  #allOpen = false;

  protected override render(): TemplateResult | typeof nothing {
    const plan = store.state.plans.find((each) => each.id === this.planId);
    if (!plan) return nothing;
    const { text } = store;
    return html`<div class="plan-card">
      <p class="quiet">${text.kindTerms[plan.kind]}</p>
      <div class="plan-edit">${planEditor(plan)}</div>
      ${this.#numbers(plan)} ${this.#how(plan)} ${this.#why(plan)} ${this.#notices(plan)} ${this.#actions(plan)}
    </div>`;
  }

  #numbers(plan: Plan): TemplateResult | typeof nothing {
    const { result, state } = store;
    const answer = store.answerFor(plan.id);
    if (!answer || !result) return nothing;
    const groups = cardGroups(answer, result, state.plans[0]?.id === plan.id);
    return html`${cardBrief(answer, result, plan.kind)}
    <details class="all-numbers" ?open=${this.#allOpen} @toggle=${this.#toggledAll}>
      <summary>${store.text.allNumbers}</summary>
      <div class="card-groups">
      ${groups.map(
        ({ title, rows, note }) => html`<div class="card-group">
          <h3>${title}</h3>
          <dl>
            ${rows.map(([label, value]) => html`<div><dt>${explained(label)}</dt><dd>${value}</dd></div>`)}
          </dl>
          ${note ? html`<p class="field-hint">${note}</p>` : nothing}
        </div>`,
      )}
      </div>
    </details>`;
  }

  #toggledAll(event: Event): void {
    this.#allOpen = (event.target as HTMLDetailsElement).open;
  }

  /** What a saving plan draws is another plan's: it has no steps of its own. */
  #how(plan: Plan): TemplateResult | typeof nothing {
    // Once opened it stays while the next answer is on its way.
    const open = store.explained.has(plan.id);
    if (plan.kind === "save" || (!open && !store.answerFor(plan.id))) return nothing;
    return html`<details class="how" ?open=${open} @toggle=${this.#toggledHow}>
      <summary>${store.text.how}</summary>
      ${open ? later("how", () => import("./how.js"), html`<fp-how .planId=${plan.id}></fp-how>`) : nothing}
    </details>`;
  }

  /** What a difference is made of, where there is another pension to compare with. */
  #why(plan: Plan): TemplateResult | typeof nothing {
    const others = store.state.plans.filter(({ kind, id }) => kind !== "save" && id !== plan.id && store.answerFor(id));
    if (plan.kind === "save" || (!this.#whyOpen && (others.length === 0 || !store.answerFor(plan.id)))) return nothing;
    return html`<details class="how why-not" ?open=${this.#whyOpen} @toggle=${this.#toggledWhy}>
      <summary>${store.text.whyNot}</summary>
      ${this.#whyOpen ? later("why", () => import("./why.js"), html`<fp-why .planId=${plan.id}></fp-why>`) : nothing}
    </details>`;
  }

  #toggledWhy(event: Event): void {
    if (event.target !== event.currentTarget) return;
    this.#whyOpen = (event.target as HTMLDetailsElement).open;
    this.requestUpdate();
  }

  #toggledHow(event: Event): void {
    // What opens inside it tells of itself, too.
    if (event.target !== event.currentTarget) return;
    if ((event.target as HTMLDetailsElement).open) store.explained.add(this.planId);
    else store.explained.delete(this.planId);
    store.changed();
  }

  #notices(plan: Plan): TemplateResult | typeof nothing {
    const { result, text, language } = store;
    const notices = result ? ownNotices(result.answer, plan.id) : [];
    if (notices.length === 0) return nothing;
    return html`<div class="card-notices">
      <h3>${text.planNotices}</h3>
      <ul>${notices.map((notice) => html`<li>${notice.message[language]}</li>`)}</ul>
    </div>`;
  }

  #actions(plan: Plan): TemplateResult {
    const { text, state } = store;
    const removable = canRemove(state.plans, plan.id);
    return html`<div class="card-actions">
      ${
        canLead(state.plans, plan.id)
          ? html`<button type="button" class="button button--small" data-do="lead" @click=${() => this.#lead(plan)}>${text.lead}</button>`
          : nothing
      }
      ${
        state.plans.length < 2
          ? nothing
          : html`<button type="button" class="button button--small button--danger" data-do="remove" ?disabled=${!removable} @click=${() => this.#remove(plan)}>
              ${text.remove}
            </button>
            ${removable ? nothing : html`<span class="quiet">${text.removeNot}</span>`}`
      }
    </div>`;
  }

  #lead(plan: Plan): void {
    store.update({ plans: leadWith(store.state.plans, plan.id) });
  }

  #remove(plan: Plan): void {
    const plans = removePlan(store.state.plans, plan.id);
    store.openPlans.delete(plan.id);
    store.explained.delete(plan.id);
    store.forgetFields(`/plans/#${plan.id}/`);
    const chosen = plans.some((each) => each.id === store.state.chosen) ? store.state.chosen : (plans[0]?.id ?? "");
    store.update({ plans, chosen });
    // The button is gone with its plan; without this the keyboard would start again at the top of the page.
    document.querySelector<HTMLElement>(".plan-open")?.focus();
  }
}
customElements.define("fp-plan-card", PlanCard);
