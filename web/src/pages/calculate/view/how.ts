/** How the numbers of a plan were worked out, down to what was published. */
import { html, nothing, type TemplateResult } from "lit";
import { saveFile } from "../../../charts/table.js";
import type { PlanAnswer, TraceStep } from "../../../engine/types.js";
import "../../../explain/steps.js";
import "../../../explain/explain.css";
import { rulesOf, stopsOf } from "../../../explain/rules.js";
import { explainTexts } from "../../../explain/text/index.js";
import { PageElement } from "../../../frame/element.js";
import { store } from "../../../state/store.js";
import { traced } from "../state/traced.js";

/** What people ask about first, in this order; the place's own parts come after the three of everywhere. */
const first = ["pension.total", "pension.basic", "pension.account", "pension.transitional", "pension.supplements."];
const then = [
  "pension.total_today",
  "pension.refund",
  "contributions.first_month",
  "contributions.total",
  "entitlement.account_balance",
  "entitlement.mean_index",
  "entitlement.accrual_years",
  "entitlement.benefit_base",
  "entitlement.payout_months",
  "entitlement.minimum_months",
  "retirement.statutory_age_months",
  "lifetime.received",
];

function mainSteps(trace: readonly TraceStep[]): TraceStep[] {
  const named = (name: string) =>
    trace.filter(({ number }) => (name.endsWith(".") ? number.startsWith(name) : number === name));
  return [...first, ...then].flatMap(named);
}

class How extends PageElement {
  static override properties = { planId: { attribute: false } };
  declare planId: string;
  #all = false;

  protected override render(): TemplateResult {
    traced.follow();
    const text = explainTexts[store.language];
    const { answer } = traced;
    if (answer === "failed") return html`<p class="field-error" role="alert">${text.failed}</p>`;
    const plan = answer?.plans.find(({ id }) => id === this.planId);
    if (!plan) return html`<p class="quiet" role="status">${text.loading}</p>`;
    const { trace, figures } = plan;
    // Beside an error, or a newer answer, these numbers would be stale; what is open in them stays open.
    const stale = traced.stale || !store.answerFor(this.planId);
    return html`<div ?hidden=${stale}>
      <p class="quiet">${text.intro}</p>
      <fp-steps .trace=${trace} .figures=${figures} .shown=${mainSteps(trace)}></fp-steps>
      <details class="all-steps" @toggle=${this.#toggled}>
        <summary>${text.all(trace.length)}</summary>
        ${this.#all ? html`<fp-steps .trace=${trace} .figures=${figures} .shown=${trace}></fp-steps>` : nothing}
      </details>
      <details class="all-steps">
        <summary>${text.stops}</summary>
        <ul class="stops">${stopsOf(trace).map(({ name, why }) => html`<li>${name[store.language]}${text.colon}${why[store.language]}</li>`)}</ul>
      </details>
      <p>
        <button type="button" class="button button--small" data-do="save-trace" @click=${() => this.#save(plan)}>${text.save}</button>
      </p>
    </div>`;
  }

  #toggled(event: Event): void {
    if (event.target !== event.currentTarget) return;
    this.#all = (event.target as HTMLDetailsElement).open;
    this.requestUpdate();
  }

  /** All that is needed to redo the numbers elsewhere: what was asked, every step, and the rules that they name. */
  #save({ id, trace, figures }: PlanAnswer): void {
    const { result, facts } = store;
    const file = {
      format: "flexpension.trace.v1",
      engine: facts?.engine.version,
      data: facts?.data,
      request: result?.request,
      plan: id,
      figures,
      steps: trace,
      rules: rulesOf(trace),
    };
    saveFile(`flexpension-trace-${id}.json`, "application/json", `${JSON.stringify(file, null, 1)}\n`);
  }
}
customElements.define("fp-how", How);
