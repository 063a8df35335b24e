import { html, nothing, type TemplateResult } from "lit";
import { option } from "../frame/option.js";
import { describedBy, fieldId, isInvalid } from "./field-frame.js";

export interface ChoiceOptions<T extends string> {
  key: string;
  label?: string;
  hint?: string | undefined;
  value: T;
  options: readonly (readonly [value: T, text: string])[];
  onValue: (value: T) => void;
  disabled?: boolean;
  /** Where the explanation stands, if not right below. */
  describedBy?: string;
}

/** The browser's own list: it works with every keyboard, reader and thumb. */
export function choiceField<T extends string>(field: ChoiceOptions<T>): TemplateResult {
  const { key, label, hint, value, options, onValue, disabled = false, describedBy: elsewhere } = field;
  return html`<select
    id=${fieldId(key)}
    data-field=${key}
    aria-label=${label ?? nothing}
    aria-invalid=${isInvalid(key)}
    aria-describedby=${elsewhere ?? describedBy({ key, hint })}
    ?disabled=${disabled}
    @change=${(event: Event) => onValue((event.target as HTMLSelectElement).value as T)}
  >
    ${options.map(([each, text]) => option(each, text, each === value))}
  </select>`;
}
