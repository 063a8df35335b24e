/** Saving: which plan's money, and at what interest. */
import { html, type TemplateResult } from "lit";
import { nameOf } from "../state/name-of.js";
import { copyable, type SavePlan } from "../state/plans.js";
import { store } from "../state/store.js";
import { planChoice, planNumber } from "./plan-fields.js";

export function saveDial(plan: SavePlan): TemplateResult {
  const { text, state } = store;
  const { id } = plan;
  const options = copyable(state.plans, id).map((each) => [each.id, nameOf(each)] as const);
  return html`
    ${planChoice({ id, path: "like", name: "like", label: text.like, value: plan.like, options })}
    ${planNumber({ id, path: "annual_rate", name: "rate", label: text.rate, unit: text.percentUnit, percent: true, value: plan.rate })}
  `;
}
