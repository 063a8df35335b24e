/** How the numbers of a plan were worked out, down to what was published. */
import { html, nothing, type TemplateResult } from "lit";
import type { PlanAnswer, TraceStep } from "../../../engine/types.js";
import "../../../explain/steps.js";
import "../../../explain/explain.css";
import "../../../explain/save-steps.js";
import type { Explained } from "../../../explain/files/trace-file.js";
import { stopsOf } from "../../../explain/rules.js";
import { explainTexts } from "../../../explain/text/index.js";
import { assumedOf, workerOf } from "../../../files/about.js";
import { PageElement } from "../../../frame/element.js";
import { nameOf } from "../../../state/name-of.js";
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

export function mainSteps(trace: readonly TraceStep[]): TraceStep[] {
  const named = (name: string) =>
    trace.filter(({ number }) => (name.endsWith(".") ? number.startsWith(name) : number === name));
  return [...first, ...then].flatMap(named);
}

/** All that is needed to redo the numbers elsewhere; none while the steps are of an older question. */
function explained({ id, trace, figures }: PlanAnswer): Explained | null {
  const { text, facts, result } = store;
  if (traced.stale || !result || !facts) return null;
  const { state, request } = result;
  const plan = state.plans.find((each) => each.id === id);
  return {
    ...{ call: "compare", request, plan: id, figures, steps: trace },
    about: [
      ...workerOf(result.state, facts),
      ...assumedOf(result.state, facts),
      [text.columns.plan, plan ? nameOf(plan) : id],
    ],
  };
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
      <fp-save-steps .explained=${explained(plan)}></fp-save-steps>
    </div>`;
  }

  #toggled(event: Event): void {
    if (event.target !== event.currentTarget) return;
    this.#all = (event.target as HTMLDetailsElement).open;
    this.requestUpdate();
  }
}
customElements.define("fp-how", How);
