/** The base of standard contributions and the months of the year. */
import { html, nothing, type TemplateResult } from "lit";
import { frame } from "../fields/field-frame.js";
import { numberField } from "../fields/number-field.js";
import { patternEditor } from "../fields/pattern-editor.js";
import { sliderField } from "../fields/slider-field.js";
import { percent } from "../format/number.js";
import { later } from "../frame/later.js";
import { changePlan } from "../state/change-plan.js";
import { planKey } from "../state/errors.js";
import type { FixedPlan, StandardPlan } from "../state/plans.js";
import { store } from "../state/store.js";
import { pairs, planChoice, planNumber } from "./plan-fields.js";
import { subsidyEditor } from "./subsidy-editor.js";

type Payer = StandardPlan | FixedPlan;

export function standardDial(plan: Payer): TemplateResult {
  return html`${baseChoice(plan)} ${plan.base === "ratio" ? ratioDial(plan) : nothing} ${plan.base === "amount" ? amountField(plan) : nothing}`;
}

function baseChoice(plan: Payer): TemplateResult {
  const { text } = store;
  return planChoice({
    id: plan.id,
    path: "base",
    name: "base",
    label: text.base,
    value: plan.base,
    options: pairs(text.bases),
  });
}

function ratioDial(plan: Payer): TemplateResult {
  const { text, language } = store;
  const key = planKey(plan.id, "phases/0/base_ratio");
  const onValue = (ratio: number | null) => ratio !== null && changePlan(plan.id, { ratio });
  return frame(
    { key, label: text.ratio, hint: text.ratioHint, wide: true },
    html`<div class="dial">
      ${numberField({ key, hint: text.ratioHint, unit: text.percentUnit, percent: true, value: plan.ratio, digits: 5, onValue })}
      ${sliderField({
        key: `${key}/slider`,
        label: text.ratio,
        value: plan.ratio,
        min: 0.4,
        max: 3,
        step: 0.05,
        words: (value) => percent(value, language),
        onValue,
      })}
    </div>`,
  );
}

function amountField(plan: Payer): TemplateResult {
  const { text } = store;
  return planNumber({
    id: plan.id,
    path: "phases/0/base_amount",
    name: "baseAmount",
    label: text.baseAmount,
    hint: text.baseAmountHint,
    unit: text.yuan,
    value: plan.baseAmount,
    wide: true,
  });
}

/** For who pays differently in different years: its code comes when it is opened. */
function byYears(plan: Payer): TemplateResult {
  const open = grids.has(plan.id) || plan.painted !== "";
  const toggle = ({ target }: Event) => {
    if (!(target as HTMLDetailsElement).open || grids.has(plan.id)) return;
    grids.add(plan.id);
    store.changed();
  };
  return html`<details class="field--wide by-years" ?open=${open} @toggle=${toggle}>
    <summary>${store.text.byYears}</summary>
    ${open ? later("months", () => import("./months/grid.js"), html`<fp-month-grid .planId=${plan.id}></fp-month-grid>`) : nothing}
  </details>`;
}

const grids = new Set<string>();

export function contributionMore(plan: Payer): TemplateResult {
  return html`${plan.kind === "fixed" ? standardDial(plan) : nothing} ${patternEditor(plan)} ${byYears(plan)} ${subsidyEditor(plan)}`;
}
