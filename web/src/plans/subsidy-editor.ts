/** Social insurance subsidy (社保补贴): what the place has is offered by name, with one tap; nothing is assumed. */
import { html, nothing, type TemplateResult } from "lit";
import type { RegionSubsidy } from "../engine/types.js";
import { fieldId } from "../fields/field-frame.js";
import { percent, yuanFen } from "../format/number.js";
import { monthText, spanText } from "../format/time.js";
import { changePlan } from "../state/change-plan.js";
import { planKey } from "../state/errors.js";
import { type FixedPlan, type StandardPlan, type SubsidyOf, TWO_THIRDS } from "../state/plans.js";
import { findRegion } from "../state/region.js";
import { store } from "../state/store.js";
import { pairs, planChoice, planNumber } from "./plan-fields.js";

type Payer = StandardPlan | FixedPlan;

export function subsidyEditor(plan: Payer): TemplateResult {
  const { text, facts, state } = store;
  const id = fieldId(planKey(plan.id, "subsidised"));
  const toggle = (event: Event) => changePlan(plan.id, { subsidised: (event.target as HTMLInputElement).checked });
  const here = (facts && findRegion(facts, state.region)?.subsidies) ?? [];
  // Rules that have ended are history.
  const offered = here.filter(({ until }) => until === null || until >= state.valuation);
  return html`${offered.length > 0 ? places(plan, offered) : nothing}
    <div class="field field--wide check">
      <input type="checkbox" id=${id} .checked=${plan.subsidised} @change=${toggle} />
      <label for=${id}>${text.subsidised}</label>
    </div>
    ${plan.subsidised ? subsidyFields(plan) : nothing}`;
}

function places(plan: Payer, offered: readonly RegionSubsidy[]): TemplateResult {
  const { text } = store;
  const title = `${fieldId(planKey(plan.id, "subsidies"))}-title`;
  return html`<div class="field field--wide subsidies" role="group" aria-labelledby=${title}>
    <p class="subsidies-title" id=${title}>${text.subsidyPlace}</p>
    <p class="field-hint">${text.subsidyPlaceHint}</p>
    <ul>${offered.map((subsidy, place) => html`<li>${offer(plan, subsidy, place)}</li>`)}</ul>
  </div>`;
}

function offer(plan: Payer, subsidy: RegionSubsidy, place: number): TemplateResult {
  const { text, language } = store;
  const fields = fieldsOf(subsidy);
  const used = plan.subsidised && Object.entries(fields).every(([name, value]) => plan[name as keyof Payer] === value);
  const who = `${fieldId(planKey(plan.id, "subsidies"))}-${place}`;
  return html`<span id=${who}>${subsidy.who[language]}</span>
    <span class="field-hint">${subsidyTerms(subsidy)} ${text.source} ${subsidy.source}${text.comma}${text.confidence[subsidy.confidence] ?? ""}</span>
    <button type="button" class="button button--small" aria-pressed=${used ? "true" : "false"} aria-describedby=${who} @click=${() => changePlan(plan.id, fields)}>${used ? text.subsidyUsed : text.subsidyUse}</button>`;
}

/** The fields of a plan that a subsidy of the place fills. */
export function fieldsOf(subsidy: RegionSubsidy) {
  return {
    subsidised: true,
    subsidyShare: subsidy.share,
    subsidyOf: subsidy.of as SubsidyOf,
    subsidyAbove: subsidy.above_floor_share,
    subsidyCap: subsidy.monthly_cap,
    subsidyMonths: subsidy.months,
  };
}

function subsidyTerms({ share, of, above_floor_share, monthly_cap, months, until }: RegionSubsidy): string {
  const { text, language } = store;
  const part = (fraction: number) => (fraction === TWO_THIRDS ? "2/3" : percent(fraction, language));
  return text.subsidyTerms({
    share: share === 1 ? null : part(share),
    ofFloor: of === "floor",
    above: above_floor_share === null ? null : part(above_floor_share),
    cap: monthly_cap === null ? null : yuanFen(monthly_cap, language),
    span: months === null ? null : spanText(months, language),
    until: until === null ? null : monthText(until, language),
  });
}

function subsidyFields(plan: Payer): TemplateResult {
  const { text } = store;
  const { id } = plan;
  return html`
    ${planNumber({
      id,
      path: "subsidy/share",
      name: "subsidyShare",
      label: text.subsidyShare,
      unit: text.percentUnit,
      percent: true,
      known: [TWO_THIRDS],
      value: plan.subsidyShare,
    })}
    ${planChoice({ id, path: "subsidy/of", name: "subsidyOf", label: text.subsidyOf, value: plan.subsidyOf, options: pairs(text.subsidyOfs) })}
    ${planNumber({
      id,
      path: "subsidy/above_floor_share",
      name: "subsidyAbove",
      label: text.subsidyAbove,
      hint: text.subsidyAboveHint,
      unit: text.percentUnit,
      percent: true,
      optional: true,
      value: plan.subsidyAbove,
    })}
    ${planNumber({
      id,
      path: "subsidy/monthly_cap",
      name: "subsidyCap",
      label: text.subsidyCap,
      hint: text.subsidyCapHint,
      unit: text.yuan,
      optional: true,
      value: plan.subsidyCap,
    })}
    ${planNumber({
      id,
      path: "subsidy/months",
      name: "subsidyMonths",
      label: text.subsidyMonths,
      hint: text.subsidyMonthsHint,
      unit: text.monthsUnit,
      optional: true,
      value: plan.subsidyMonths,
    })}
  `;
}
