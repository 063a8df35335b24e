import { html, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { AwardInputName } from "../engine/types.js";
import { choiceField } from "../fields/choice-field.js";
import { errorText, fieldId, frame } from "../fields/field-frame.js";
import { numberField } from "../fields/number-field.js";
import { AWARD } from "../state/errors.js";
import { store } from "../state/store.js";
import { askedInputs } from "./award-inputs.js";

/** What the place's rules ask for beside the record, in the engine's words. */
export function awardPanel(): TemplateResult {
  const { facts, state, result } = store;
  if (!facts) return html``;
  return html`<div class="fields">${askedInputs(state, facts, result).map(inputField)}</div>`;
}

function say(input: string, value: number | null): void {
  const { [input]: _, ...others } = store.state.awardInputs;
  store.update({ awardInputs: value === null ? others : { ...others, [input]: value } });
}

function inputField({ input, question, unit, most }: AwardInputName): TemplateResult {
  const { text, language, state } = store;
  const key = AWARD + input;
  const value = state.awardInputs[input] ?? null;
  const label = question[language];
  const units: Partial<Record<AwardInputName["unit"], string>> = {
    months: text.monthsUnit,
    years: text.yearsShort,
    yuan: text.yuan,
  };
  const of = units[unit];
  if (unit === "yes_no") {
    const toggle = (event: Event) => say(input, (event.target as HTMLInputElement).checked ? 1 : null);
    return html`<div class="field field--wide">
      <div class="check">
        <input type="checkbox" id=${fieldId(key)} data-field=${key} .checked=${live(value === 1)} @change=${toggle} />
        <label for=${fieldId(key)}>${label}</label>
      </div>
      ${errorText(key)}
    </div>`;
  }
  if (unit === "class") {
    const classes = Array.from({ length: Math.min(most, 4) }, (_, at) => [String(at + 1), String(at + 1)] as const);
    return frame(
      { key, label, wide: true },
      choiceField({
        key,
        value: value === null ? "" : String(value),
        options: [["", text.none], ...classes],
        onValue: (chosen) => say(input, chosen === "" ? null : Number(chosen)),
      }),
    );
  }
  return frame(
    { key, label, wide: true },
    numberField({ key, value, optional: true, ...(of && { unit: of }), onValue: (typed) => say(input, typed) }),
  );
}
