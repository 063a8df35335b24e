/** "I want 3,000 a month", and the other way round: what it takes of each thing that can be changed. */
import { html, nothing, type TemplateResult } from "lit";
import type { Result } from "../../../../state/calculation.js";
import { changePlan } from "../../../../state/change-plan.js";
import { store } from "../../../../state/store.js";
import type { Wanted, Way } from "../../state/explore.js";
import { brings, money, pensionOf, valueText, words } from "./words.js";

export type Wish = "get" | "pay";

export interface Goals {
  wanted: Wanted;
  ways: Way[];
}

export interface GoalBox {
  wish: Wish;
  /** As it is typed. */
  typed: Record<Wish, string>;
  unreadable: boolean;
  choose: (wish: Wish) => void;
  type: (text: string) => void;
}

export function goalBox(
  result: Result,
  plan: string,
  goals: Goals | null,
  stale: boolean,
  box: GoalBox,
): TemplateResult {
  const text = words();
  return html`<section class="card goal" aria-labelledby="goal-title">
    <h3 id="goal-title">${text.goal}</h3>
    <div class="goal-ask">
      <select data-pick="wish" aria-label=${text.goal} @change=${(event: Event) => box.choose((event.target as HTMLSelectElement).value as Wish)}>
        ${(["get", "pay"] as const).map((wish) => html`<option value=${wish} ?selected=${wish === box.wish}>${text.wanted[wish]}</option>`)}
      </select>
      <span class="with-unit"
        ><input
          data-pick="goal"
          type="text"
          inputmode="decimal"
          autocomplete="off"
          maxlength="24"
          size="8"
          aria-label=${text.wanted[box.wish]}
          aria-invalid=${box.unreadable}
          aria-describedby=${box.unreadable ? "goal-error" : nothing}
          .value=${box.typed[box.wish]}
          @input=${(event: Event) => box.type((event.target as HTMLInputElement).value)} /><span class="unit" aria-hidden="true"
          >${text.yuan}</span
        ></span
      >
      ${box.wish === "get" ? html`<span class="quiet">${text.money[result.state.money]}</span>` : nothing}
    </div>
    ${box.unreadable ? html`<p class="field-error" id="goal-error" role="alert">${text.noNumber}</p>` : goals ? found(result, plan, goals, stale) : nothing}
  </section>`;
}

function found(result: Result, plan: string, { wanted, ways }: Goals, stale: boolean): TemplateResult {
  const text = words();
  if (ways.length === 0) return html`<p class="quiet">${text.noWay}</p>`;
  return html`<div class=${stale ? "stale" : ""}>
    <dl class="ways-to">${ways.map((way) => wayTo(result, plan, wanted, way))}</dl>
    <p class="picture-unit">${text.goalUnit}</p>
  </div>`;
}

const atOf = ({ by, value }: Way): string => words().at[by](valueText(by, value));

function wayTo(result: Result, plan: string, wanted: Wanted, way: Way): TemplateResult {
  const text = words();
  const pays = "pay" in wanted;
  const name = pays ? text.payWay[way.by as "base_ratio" | "amount"] : text.way[way.by];
  return html`<div data-way=${way.by} class=${way.reached ? "" : "out-of-reach"}>
    <dt>${name}</dt>
    <dd>${said(result, pays, way)} ${take(plan, way)}</dd>
  </div>`;
}

function said(result: Result, pays: boolean, way: Way): TemplateResult {
  const text = words();
  const { by, point } = way;
  const costs = by === "base_ratio" || by === "amount" ? html` · ${text.now(money(point.first_month))}` : nothing;
  if (!way.reached && pays) return html`<span>${text.payTooLittle(money(point.first_month))}</span>`;
  if (!way.reached)
    return html`<span>${text.notReached[by](atOf(way), point.eligible ? text.only(money(pensionOf(point, result))) : text.noPension)}</span>`;
  const what = way.lowest ? text.enough[by] : atOf(way);
  return html`<strong>${what}</strong><span>${costs} · ${brings(point, result)}</span>`;
}

/** How long one goes on paying is no choice of a plan here; all else is. */
function take(plan: string, way: Way): TemplateResult | typeof nothing {
  if (!way.reached || way.by === "stop_after_months") return nothing;
  const text = words();
  return html`<button type="button" class="link" data-take=${way.by} aria-label=${text.takeOf(atOf(way))} @click=${() => change(plan, way)}>${text.take}</button>`;
}

function change(plan: string, { by, value }: Way): void {
  if (by === "shift_months") store.update({ shift: value });
  else changePlan(plan, by === "amount" ? { amount: value } : { base: "ratio", ratio: value });
}
