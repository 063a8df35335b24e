import { html, type TemplateResult } from "lit";
import { fieldId, frame } from "../fields/field-frame.js";
import { numberField } from "../fields/number-field.js";
import { sliderField } from "../fields/slider-field.js";
import { store } from "../state/store.js";

export function retirementPanel(): TemplateResult {
  const { text, state } = store;
  const death = "/retirement/death_age_months";
  const extend = "/retirement/extend";
  return html`
    <div class="fields">
      ${shiftField()}
      <div class="field field--wide check">
        <input
          type="checkbox"
          id=${fieldId(extend)}
          data-field=${extend}
          .checked=${state.extend}
          @change=${(event: Event) => store.update({ extend: (event.target as HTMLInputElement).checked })}
        />
        <label for=${fieldId(extend)}>${text.extend}</label>
      </div>
      ${frame(
        { key: death, label: text.death, hint: text.deathHint, wide: true },
        numberField({
          key: death,
          hint: text.deathHint,
          unit: text.ageUnit,
          value: state.death,
          optional: true,
          onValue: (age) => store.update({ death: age }),
        }),
      )}
    </div>
  `;
}

function shiftField(): TemplateResult {
  const { text, state } = store;
  const key = "/retirement/shift_months";
  return frame(
    { key, label: text.shift, hint: text.shiftHint, wide: true },
    sliderField({
      key,
      hint: text.shiftHint,
      value: state.shift,
      min: -36,
      max: 36,
      step: 1,
      words: text.shiftWords,
      onValue: (shift) => store.update({ shift }),
    }),
  );
}
