import { html, nothing, type TemplateResult } from "lit";
import { choiceField } from "../fields/choice-field.js";
import { frame, groupFrame } from "../fields/field-frame.js";
import { numberField } from "../fields/number-field.js";
import { monthText } from "../format/time.js";
import { store } from "../state/store.js";
import { mayHaveBefore } from "./award-inputs.js";

export function deemedPanel(): TemplateResult {
  const { text, state } = store;
  const key = "/person/record/deemed_months";
  const rest = state.deemedMonths % 12;
  const set = (months: number) => store.update({ deemedMonths: Math.round(months) });
  return html`
    <p class="field-hint">${text.deemedIntro}</p>
    <div class="fields">
      ${groupFrame(
        { key, label: text.deemed },
        html`<div class="pair pair--span">
          ${numberField({
            key,
            label: text.deemedYears,
            unit: text.yearsShort,
            value: (state.deemedMonths - rest) / 12,
            digits: 3,
            onValue: (years) => years !== null && set(Number.isInteger(years) ? years * 12 + rest : years * 12),
          })}
          ${choiceField({
            key: `${key}/rest`,
            label: text.deemedMonths,
            value: String(rest),
            options: Array.from({ length: 12 }, (_, each) => [String(each), text.restMonths(each)] as const),
            onValue: (more) => set(state.deemedMonths - rest + Number(more)),
          })}
        </div>`,
      )}
      ${state.deemedMonths > 0 ? indexField() : nothing} ${beforeFields()}
    </div>
  `;
}

function indexField(): TemplateResult {
  const { text, state } = store;
  const key = "/person/record/deemed_index";
  const hint = text.deemedIndexHint;
  const onValue = (deemedIndex: number | null) => store.update({ deemedIndex });
  return frame(
    { key, label: text.deemedIndex, hint },
    numberField({ key, hint, value: state.deemedIndex, optional: true, onValue }),
  );
}

/** Where what was paid before there were accounts counts for the transitional part, and this person can have paid then. */
function beforeFields(): TemplateResult | typeof nothing {
  const { text, state, facts } = store;
  const from = facts && mayHaveBefore(state, facts);
  const estimated = store.result?.answer.plans.some(({ notices }) =>
    notices.some(({ code }) => code === "transitional_is_estimate"),
  );
  return html`${from ? box("beforeMonths", "/person/record/before_months", text.beforeMonthsHint(monthText(from, store.language)), text.monthsUnit) : nothing}
  ${estimated || state.transIndex !== null ? box("transIndex", "/person/record/trans_index", text.transIndexHint) : nothing}`;
}

function box(name: "beforeMonths" | "transIndex", key: string, hint: string, unit?: string): TemplateResult {
  const { text, state } = store;
  const onValue = (value: number | null) => store.update({ [name]: value });
  return frame(
    { key, label: text[name], hint, wide: true },
    numberField({ key, hint, value: state[name], optional: true, onValue, ...(unit !== undefined && { unit }) }),
  );
}
