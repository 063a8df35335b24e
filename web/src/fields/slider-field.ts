import { html, nothing, type TemplateResult } from "lit";
import { describedBy, fieldId, isInvalid } from "./field-frame.js";

export interface SliderOptions {
  key: string;
  label?: string;
  hint?: string | undefined;
  value: number;
  min: number;
  max: number;
  step: number;
  /** The value in words, seen beside the slider and read out with it. */
  words: (value: number) => string;
  onValue: (value: number) => void;
}

export function sliderField(field: SliderOptions): TemplateResult {
  const { key, label, hint, value, min, max, step, words, onValue } = field;
  return html`<div class="slider">
    <input
      type="range"
      id=${fieldId(key)}
      data-field=${key}
      min=${min}
      max=${max}
      step=${step}
      .value=${String(value)}
      aria-label=${label ?? nothing}
      aria-valuetext=${words(value)}
      aria-invalid=${isInvalid(key)}
      aria-describedby=${describedBy({ key, hint })}
      @input=${(event: Event) => onValue(Number((event.target as HTMLInputElement).value))}
    />
    <output for=${fieldId(key)}>${words(value)}</output>
  </div>`;
}
