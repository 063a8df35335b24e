/** Label, hint and error around a field, tied together for screen readers. */
import { html, nothing, type TemplateResult } from "lit";
import { store } from "../state/store.js";

export interface Frame {
  key: string;
  label: string;
  hint?: string | undefined;
  /** Beside the label: "I don't know". */
  aside?: TemplateResult | typeof nothing;
  wide?: boolean;
  /** The hint to the right of the control, across the whole width. */
  beside?: boolean;
}

export function fieldId(key: string): string {
  return `f${key.replace(/[^0-9A-Za-z]+/g, "-")}`;
}

export function describedBy(frame: { key: string; hint?: string | undefined }): string | typeof nothing {
  const id = fieldId(frame.key);
  const parts = [frame.hint ? `${id}-hint` : "", store.errorsAt(frame.key).length > 0 ? `${id}-error` : ""];
  return parts.filter(Boolean).join(" ") || nothing;
}

export function isInvalid(key: string): "true" | typeof nothing {
  return store.errorsAt(key).length > 0 ? "true" : nothing;
}

export function errorText(key: string): TemplateResult {
  const errors = store.errorsAt(key);
  const asking = errors.length > 0 && errors.every((error) => error.code === "not_available");
  // Always there, so that what appears in it is announced.
  return html`<div class=${asking ? "field-error field-error--asking" : "field-error"} id="${fieldId(key)}-error" aria-live="polite">
    ${errors.map((error) => html`<p>${error.message[store.language]}</p>`)}
  </div>`;
}

export function hintText(key: string, hint: string | undefined): TemplateResult | typeof nothing {
  return hint ? html`<p class="field-hint" id="${fieldId(key)}-hint">${hint}</p>` : nothing;
}

/** One control with its label. */
export function frame(field: Frame, control: TemplateResult): TemplateResult {
  const { key, label, hint, aside = nothing, wide = false, beside = false } = field;
  const shape = beside ? "field field--wide field--beside" : wide ? "field field--wide" : "field";
  return html`<div class=${shape}>
    <div>
      <div class="field-top"><label for=${fieldId(key)}>${label}</label>${aside}</div>
      ${control}
    </div>
    ${hintText(key, hint)} ${errorText(key)}
  </div>`;
}

/** Several controls under one label. */
export function groupFrame(field: Frame, controls: TemplateResult): TemplateResult {
  const { key, label, hint, aside = nothing, wide = false } = field;
  const id = fieldId(key);
  return html`<div class=${wide ? "field field--wide" : "field"} role="group" aria-labelledby="${id}-label">
    <div class="field-top"><span class="label" id="${id}-label">${label}</span>${aside}</div>
    ${controls} ${hintText(key, hint)} ${errorText(key)}
  </div>`;
}
