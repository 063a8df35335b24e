/** The fixed amount, and every choice that makes a scheme of it. */
import { html, nothing, type TemplateResult } from "lit";
import { frame } from "../fields/field-frame.js";
import { numberField } from "../fields/number-field.js";
import { sliderField } from "../fields/slider-field.js";
import { yuan } from "../format/number.js";
import { changePlan } from "../state/change-plan.js";
import { planKey } from "../state/errors.js";
import type { FixedPlan } from "../state/plans.js";
import { store } from "../state/store.js";
import { pairs, planChoice, planNumber } from "./plan-fields.js";

export function fixedDial(plan: FixedPlan): TemplateResult {
  const { text, language } = store;
  const key = planKey(plan.id, "scheme/amount");
  const onValue = (amount: number | null) => {
    if (amount === null) return;
    store.readable(key);
    changePlan(plan.id, { amount });
  };
  return frame(
    { key, label: text.amount, wide: true },
    html`<div class="dial">
      ${numberField({ key, unit: text.yuan, value: plan.amount, digits: 6, onValue })}
      ${sliderField({
        key: `${key}/slider`,
        label: text.amount,
        value: plan.amount,
        min: 100,
        max: 2000,
        step: 50,
        words: (value) => yuan(value, language),
        onValue,
      })}
    </div>`,
  );
}

export function schemeFields(plan: FixedPlan): TemplateResult {
  const { text } = store;
  return html`<p class="field-hint field--wide">${text.schemeNote}</p>
    ${level(plan)} ${term(plan)} ${financing(plan)} ${eligibility(plan)} ${accrual(plan)} ${index(plan)}`;
}

function level(plan: FixedPlan): TemplateResult {
  const { text } = store;
  const { id } = plan;
  return html`${planNumber({
    id,
    path: "scheme/indexation",
    name: "indexation",
    label: text.indexation,
    hint: text.indexationHint,
    unit: text.percentUnit,
    percent: true,
    value: plan.indexation,
  })}
  ${
    plan.indexation === 0
      ? nothing
      : planChoice({
          id,
          path: "scheme/indexed_to",
          name: "indexedTo",
          label: text.indexedTo,
          value: plan.indexedTo,
          options: pairs(text.indexedTos),
        })
  }`;
}

function term(plan: FixedPlan): TemplateResult {
  const { text } = store;
  const { id } = plan;
  return html`${planNumber({
    id,
    path: "scheme/term_months",
    name: "term",
    label: text.term,
    hint: text.termHint,
    unit: text.monthsUnit,
    optional: true,
    value: plan.term,
  })}
  ${
    plan.term === null
      ? nothing
      : planChoice({
          id,
          path: "after_term",
          name: "afterTerm",
          label: text.afterTerm,
          value: plan.afterTerm,
          options: pairs(text.afterTerms),
        })
  }`;
}

function financing(plan: FixedPlan): TemplateResult {
  const { text } = store;
  return planNumber({
    id: plan.id,
    path: "scheme/account_share",
    name: "accountShare",
    label: text.accountShare,
    hint: text.accountShareHint,
    unit: text.percentUnit,
    percent: true,
    value: plan.accountShare,
  });
}

function eligibility(plan: FixedPlan): TemplateResult {
  const { text } = store;
  const { id } = plan;
  return html`${planChoice({
    id,
    path: "scheme/eligibility/mode",
    name: "eligibility",
    label: text.eligibility,
    value: plan.eligibility,
    options: pairs(text.modes),
  })}
  ${
    plan.eligibility === "prorated"
      ? html`${planNumber({
          id,
          path: "scheme/eligibility/factor",
          name: "factor",
          label: text.factor,
          hint: text.factorHint,
          unit: text.monthsUnit,
          optional: true,
          value: plan.factor,
        })}
      ${planNumber({
        id,
        path: "scheme/eligibility/cap_months",
        name: "cap",
        label: text.cap,
        hint: text.capHint,
        unit: text.monthsUnit,
        optional: true,
        value: plan.cap,
      })}`
      : nothing
  }`;
}

function accrual(plan: FixedPlan): TemplateResult {
  const { text } = store;
  return planChoice({
    id: plan.id,
    path: "scheme/accrual",
    name: "accrual",
    label: text.accrual,
    value: plan.accrual,
    options: pairs(text.modes),
  });
}

function index(plan: FixedPlan): TemplateResult {
  const { text } = store;
  const { id } = plan;
  return html`${planChoice({
    id,
    path: "scheme/index/mode",
    name: "index",
    label: text.index,
    value: plan.index,
    options: pairs(text.indexModes),
  })}
  ${
    plan.index === "fixed"
      ? planNumber({
          id,
          path: "scheme/index/fixed",
          name: "indexFixed",
          label: text.indexFixed,
          value: plan.indexFixed,
        })
      : nothing
  }
  ${
    plan.index === "amplified"
      ? planNumber({
          id,
          path: "scheme/index/amplifier",
          name: "amplifier",
          label: text.amplifier,
          value: plan.amplifier,
        })
      : nothing
  }
  ${planChoice({
    id,
    path: "scheme/index/weighting",
    name: "weighting",
    label: text.weighting,
    value: plan.weighting,
    options: pairs(text.weightings),
  })}`;
}
