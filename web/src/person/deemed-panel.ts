import { html, nothing, type TemplateResult } from "lit";
import { choiceField } from "../fields/choice-field.js";
import { frame, groupFrame } from "../fields/field-frame.js";
import { numberField } from "../fields/number-field.js";
import { store } from "../state/store.js";

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
      ${state.deemedMonths > 0 ? indexField() : nothing}
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
