/** The controls of the Embed page: each stands for one `e.` of the link and shows what is wrong with it. */

import { html, nothing, type TemplateResult } from "lit";
import { option } from "../../../frame/option.js";
import type { ChoiceName } from "../code/choices.js";
import { choose, finishTyping, labelOf, problemOf, typedFor, typeInto, words } from "./chosen.js";

interface Shape {
  hint?: string | undefined;
  wide?: boolean;
}

const idOf = (name: ChoiceName) => `embed-${name}`;

export function describedBy(name: ChoiceName, hint?: string): string | typeof nothing {
  return (
    [hint ? `${idOf(name)}-hint` : "", problemOf(name) ? `${idOf(name)}-error` : ""].filter(Boolean).join(" ") ||
    nothing
  );
}

export const invalid = (name: ChoiceName) => (problemOf(name) ? "true" : nothing);

export function notes(name: ChoiceName, hint?: string): TemplateResult {
  const problem = problemOf(name);
  // On a disk nobody has done anything wrong yet: the address is a question.
  const asking = problem === "address_none";
  // The place of the error is always there, so that what appears in it is announced.
  return html`${hint ? html`<p class="field-hint" id="${idOf(name)}-hint">${hint}</p>` : nothing}
    <div class=${asking ? "field-error field-error--asking" : "field-error"} id="${idOf(name)}-error" aria-live="polite">${problem ? html`<p>${words().problems[problem]}</p>` : nothing}</div>`;
}

function framed(name: ChoiceName, control: TemplateResult, { hint, wide = false }: Shape): TemplateResult {
  return html`<div class=${wide ? "field field--wide" : "field"}>
    <div class="field-top"><label for=${idOf(name)}>${labelOf(name)}</label></div>
    ${control} ${notes(name, hint)}
  </div>`;
}

export interface TextOptions extends Shape {
  placeholder: string;
  unit?: string;
  mode?: "decimal" | "url" | "text";
  beside?: TemplateResult;
  required?: boolean;
}

/** Shows what was typed, as it was typed; what it would be otherwise is the placeholder. */
export function textField(name: ChoiceName, options: TextOptions): TemplateResult {
  const { placeholder, unit, mode = "text", beside = nothing, hint, required = false } = options;
  const box = html`<input
    id=${idOf(name)}
    data-field="e.${name}"
    type="text"
    inputmode=${mode}
    autocomplete="off"
    autocapitalize="off"
    spellcheck="false"
    maxlength="320"
    placeholder=${placeholder}
    aria-invalid=${invalid(name)}
    aria-required=${required ? "true" : nothing}
    aria-describedby=${describedBy(name, hint)}
    .value=${typedFor(name) ?? ""}
    @input=${(event: Event) => typeInto(name, (event.target as HTMLInputElement).value)}
    @change=${finishTyping}
    @blur=${finishTyping}
  />`;
  const sign = unit ? html`<span class="unit" aria-hidden="true">${unit}</span>` : nothing;
  const control = unit || beside !== nothing ? html`<span class="with-unit">${box}${sign}${beside}</span>` : box;
  return framed(name, control, options);
}

/** A list; `usual` in it is what holds without a choice and is not kept in the link. */
export function pickField<T extends string>(
  name: ChoiceName,
  value: T,
  usual: T,
  options: readonly (readonly [value: T, text: string])[],
  shape: Shape = {},
): TemplateResult {
  const list = html`<select
    id=${idOf(name)}
    data-field="e.${name}"
    aria-invalid=${invalid(name)}
    aria-describedby=${describedBy(name, shape.hint)}
    @change=${(event: Event) => pick(name, (event.target as HTMLSelectElement).value, usual)}
  >
    ${options.map(([each, text]) => option(each, text, each === value))}
  </select>`;
  return framed(name, list, shape);
}

export function pick(name: ChoiceName, value: string, usual: string): void {
  choose(name, value === usual ? null : value);
}

/** A few choices side by side, of which one holds. */
export function switchField<T extends string>(
  name: ChoiceName,
  value: T,
  usual: T,
  options: readonly (readonly [value: T, text: string])[],
): TemplateResult {
  return html`<div class="switch" role="group" aria-label=${labelOf(name)}>
    ${options.map(
      ([each, text]) =>
        html`<button type="button" data-do="${name}-${each}" aria-pressed=${each === value} @click=${() => pick(name, each, usual)}>${text}</button>`,
    )}
  </div>`;
}

export function checkField(name: ChoiceName, value: boolean, usual: boolean, hint: string): TemplateResult {
  const set = (event: Event) => {
    const now = (event.target as HTMLInputElement).checked;
    choose(name, now === usual ? null : now ? "1" : "0");
  };
  return html`<div class="field field--wide">
    <label class="check">
      <input type="checkbox" data-field="e.${name}" .checked=${value} aria-describedby=${describedBy(name, hint)} @change=${set} />
      <span>${labelOf(name)}</span>
    </label>
    ${notes(name, hint)}
  </div>`;
}
