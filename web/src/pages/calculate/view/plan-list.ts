import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { hasRecord } from "../../../state/inputs.js";
import { store } from "../../../state/store.js";
import "../../../plans/add-plan.js";
import { PageElement } from "../../../frame/element.js";
import "./plan-card.js";
import { planCells, planHead } from "./plan-row.js";

const columns = ["plan", "pays", "pension", "from", "even", "rate", "enough", "totals"] as const;

/**
 * One row a plan, one table at every width: on a phone each row folds into a small card. The roles are spelt out
 * because browsers forget a table is one once its style says grid.
 */
class PlanList extends PageElement {
  static override properties = { brief: { attribute: false } };
  /** Only the plans there are. */
  declare brief: boolean;

  protected override render(): TemplateResult {
    const { text, state } = store;
    const busy = !store.result && !store.hasErrors;
    return html`<section class="plans" aria-labelledby="plans-title" aria-busy=${busy}>
      <h2 id="plans-title">${text.plans}</h2>
      <table class="plan-table" role="table" aria-labelledby="plans-title">
        <thead role="rowgroup">
          <tr role="row">
            ${columns.map((name) => html`<th role="columnheader" scope="col" class="col-${name}">${this.#heading(name)}</th>`)}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${repeat(
            state.plans,
            (plan) => plan.id,
            (plan) => {
              const open = store.openPlans.has(plan.id);
              return html`
                <tr role="row" class="plan-row plan-row--${plan.kind} ${plan.id === state.chosen ? "is-chosen" : ""}" data-plan=${plan.id}>
                  ${planHead(plan)} ${planCells(plan)}
                </tr>
                <tr role="row" class="card-row" ?hidden=${!open} id="card-${plan.id}">
                  <td role="cell" colspan=${columns.length}>
                    ${open ? html`<fp-plan-card .planId=${plan.id}></fp-plan-card>` : nothing}
                  </td>
                </tr>
              `;
            },
          )}
        </tbody>
      </table>
      ${this.brief ? nothing : html`<fp-add-plan></fp-add-plan>`}
    </section>`;
  }

  #heading(name: (typeof columns)[number]): string {
    const { text, state } = store;
    if (name === "rate" && hasRecord(state)) return text.rateNew;
    return text.columns[name];
  }
}
customElements.define("fp-plan-list", PlanList);
