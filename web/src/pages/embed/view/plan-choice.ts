/** Which plans are shown, and in which order. */
import { html, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { mark } from "../../../frame/mark.js";
import { defaultState } from "../../../state/inputs.js";
import { planName } from "../../../state/plan-name.js";
import type { Plan } from "../../../state/plans.js";
import { findRegion, residentFigures } from "../../../state/region.js";
import { store } from "../../../state/store.js";
import { planProblem } from "../code/choices.js";
import { choose, chosen, labelOf, typedFor, words } from "./chosen.js";
import { describedBy, notes } from "./fields.js";

const usualPlans = defaultState().plans;

function known(): Plan[] {
  return chosen().choices.take ? store.state.plans : usualPlans;
}

function nameOf(plan: Plan): string {
  const { facts, language, state } = store;
  const region = chosen().choices.region;
  const annual =
    plan.kind === "resident" && facts
      ? residentFigures(plan, findRegion(facts, region), facts, state.valuation).annual
      : null;
  return planName(plan, language, annual);
}

/** As ticked, also where that will not do: somebody who is told what is wrong must see what they did. */
function shownPlans(): Plan[] {
  const all = known();
  const typed = typedFor("plans");
  const ids = typed === undefined ? chosen().usual.plans : new Set(typed.split(","));
  return [...ids].flatMap((id) => all.find((plan) => plan.id === id) ?? []);
}

function keep(plans: readonly Plan[]): void {
  const ids = plans.map((plan) => plan.id).join();
  choose("plans", ids === chosen().usual.plans.join() ? null : ids);
}

function toggle(plan: Plan): void {
  const now = shownPlans();
  if (now.includes(plan)) {
    keep(now.filter((each) => each !== plan));
    return;
  }
  // Back behind the last of those that usually stand before it.
  const order = known();
  const before = now.findLastIndex((each) => order.indexOf(each) < order.indexOf(plan));
  keep([...now.slice(0, before + 1), plan, ...now.slice(before + 1)]);
}

function swapped(plans: readonly Plan[], upper: number): Plan[] {
  return plans.map((plan, place) => (place === upper ? plans[upper + 1]! : place === upper + 1 ? plans[upper]! : plan));
}

function canSwap(plans: readonly Plan[], upper: number): boolean {
  return upper >= 0 && upper + 1 < plans.length && planProblem(swapped(plans, upper)) !== "plans_order";
}

async function move(upper: number, button: HTMLButtonElement): Promise<void> {
  keep(swapped(shownPlans(), upper));
  await new Promise(requestAnimationFrame);
  // At the end of the list the button that was pressed is out of use; the other one keeps the keyboard here.
  if (button.disabled) button.parentElement?.querySelector<HTMLElement>("button:enabled")?.focus();
}

function row(plan: Plan): TemplateResult {
  const now = shownPlans();
  const place = now.indexOf(plan);
  const name = nameOf(plan);
  const arrow = (way: "up" | "down", label: string, sign: string) => {
    const upper = way === "up" ? place - 1 : place;
    return html`<button
      type="button"
      class="arrow"
      data-do="${way}-${plan.id}"
      aria-label=${label}
      ?disabled=${place < 0 || !canSwap(now, upper)}
      @click=${(event: Event) => move(upper, event.currentTarget as HTMLButtonElement)}
    >
      <span aria-hidden="true">${sign}</span>
    </button>`;
  };
  return html`<li>
    <label class="check">
      <input type="checkbox" data-plan-choice=${plan.id} .checked=${place >= 0} @change=${() => toggle(plan)} />
      <span>${mark(plan.kind)} ${name}</span>
    </label>
    <span class="arrows">${arrow("up", words().planUp(name), "↑")}${arrow("down", words().planDown(name), "↓")}</span>
  </li>`;
}

export function planChoice(): TemplateResult {
  return html`<div class="field field--wide" role="group" aria-labelledby="embed-plans-label" aria-describedby=${describedBy("plans")} data-field="e.plans">
    <div class="field-top"><span class="label" id="embed-plans-label">${labelOf("plans")}</span></div>
    <ul class="plan-choice">
      ${repeat([...shownPlans(), ...known().filter((plan) => !shownPlans().includes(plan))], (plan) => plan.id, row)}
    </ul>
    ${notes("plans")}
  </div>`;
}
