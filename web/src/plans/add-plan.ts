import { html, nothing, type TemplateResult } from "lit";
import { PageElement } from "../frame/element.js";
import { mark } from "../frame/mark.js";
import { undoButton } from "../frame/undo.js";
import {
  addPlan,
  canAdd,
  contributes,
  defaultPlans,
  kinds,
  MOST_PLANS,
  type Plan,
  type PlanKind,
} from "../state/plans.js";
import { store } from "../state/store.js";

/** Whether nothing is added, removed or changed. */
const areFive = (plans: readonly Plan[]) => JSON.stringify(plans) === JSON.stringify(defaultPlans());

class AddPlan extends PageElement {
  protected override render(): TemplateResult {
    const { text, state } = store;
    const full = state.plans.length >= MOST_PLANS;
    return html`<div class="add-plan" role="group" aria-labelledby="add-title">
      <h3 id="add-title">${text.add}</h3>
      <div class="add-buttons">
        ${kinds.map(
          (
            kind,
          ) => html`<button type="button" class="button button--small" data-add=${kind} ?disabled=${!canAdd(state.plans, kind)} @click=${() => this.#add(kind)}>
            ${mark(kind)} ${text.kinds[kind]}
          </button>`,
        )}
      </div>
      ${areFive(state.plans) ? nothing : html`<p class="add-back">${undoButton()}<button type="button" class="link" data-do="five" @click=${() => store.update({ plans: defaultPlans() })}>${text.five}</button></p>`}
      ${full ? html`<p class="field-hint">${text.addMost}</p>` : nothing}
      ${!full && !state.plans.some(contributes) ? html`<p class="field-hint">${text.addNoSave}</p>` : nothing}
    </div>`;
  }

  async #add(kind: PlanKind): Promise<void> {
    const plans = addPlan(store.state.plans, kind);
    const id = plans.at(-1)?.id;
    if (!id) return;
    store.openPlans.add(id);
    store.update({ plans, chosen: id });
    await new Promise(requestAnimationFrame);
    const row = document.querySelector<HTMLElement>(`[data-plan="${CSS.escape(id)}"]`);
    row?.querySelector<HTMLElement>(".plan-open")?.focus();
    row?.scrollIntoView({ block: "nearest" });
  }
}
customElements.define("fp-add-plan", AddPlan);
