import { html, nothing, type TemplateResult } from "lit";
import type { RatesListName, RatesScalarName } from "../../../engine/rates-types.js";
import { errorText, fieldId } from "../../../fields/field-frame.js";
import { numberField } from "../../../fields/number-field.js";
import { sliderField } from "../../../fields/slider-field.js";
import { store } from "../../../state/store.js";
import { type AssumptionName, isList, spans, specs } from "../state/assumptions.js";
import { ratesInputs, resetAssumption, setAssumption, setInList } from "../state/change.js";
import { assumptionKey } from "../state/errors.js";
import { rates } from "../state/work.js";
import { anyText, bareText, hintOf, nameOf, valueText, words } from "./say.js";

const inPercent = (name: AssumptionName) => specs[name].unit === "percent" || specs[name].unit === "points";

/** The paper's letter for it, with what stands below the line. */
export function symbolOf(name: AssumptionName): TemplateResult | typeof nothing {
  const [letter = "", below] = specs[name].symbol.split("_");
  if (letter === "") return nothing;
  return html`<i class="symbol">${letter}${below ? html`<sub>${below}</sub>` : nothing}</i>`;
}

export function assumptionField(name: AssumptionName): TemplateResult {
  const changed = name in ratesInputs().assumptions;
  const key = assumptionKey(name);
  const label = isList(name)
    ? html`<span class="label" id="${fieldId(key)}-label">${nameOf(name)} ${symbolOf(name)}</span>`
    : html`<label for=${fieldId(key)}>${nameOf(name)} ${symbolOf(name)}</label>`;
  return html`<div class="assumption ${changed ? "is-changed" : ""}" data-assumption=${name} role=${isList(name) ? "group" : nothing} aria-labelledby=${isList(name) ? `${fieldId(key)}-label` : nothing}>
    <div class="field-top">${label}${changed ? resetButton(name) : nothing}</div>
    ${isList(name) ? listBoxes(name) : scalarBoxes(name)}
    <p class="field-hint" id="${fieldId(key)}-hint">${hintOf(name)} <span class="usual">${usual(name)}</span></p>
    ${errorText(key)}
  </div>`;
}

function resetButton(name: AssumptionName): TemplateResult {
  const text = words();
  return html`<span class="changed">${text.changed}</span>
    <button type="button" class="toggle" data-reset=${name} aria-label=${text.resetOf(nameOf(name))} @click=${() => resetAssumption(name)}>${text.reset}</button>`;
}

function usual(name: AssumptionName): string {
  const text = words();
  const { min = 0, max = 0 } = rangeOf(name);
  const value = rates.base?.assumptions[name] ?? 0;
  const say = typeof value === "number" ? text.usual : text.usualList;
  return say(anyText(name, value), bareText(name, min), valueText(name, max));
}

function rangeOf(name: AssumptionName): { min?: number; max?: number } {
  return store.facts?.ranges["RatesAssumptions"]?.[name] ?? {};
}

function scalarBoxes(name: RatesScalarName): TemplateResult {
  const text = words();
  const { unit, step, slider } = specs[name];
  const value = ratesInputs().assumptions[name] ?? rates.base?.assumptions[name] ?? 0;
  const { min = 0, max = 1 } = rangeOf(name);
  const [low, high] = slider ?? [min, max];
  const set = (next: number) => setAssumption(name, next);
  const key = assumptionKey(name);
  return html`<div class="dial">
    ${sliderField({
      key: `${key}/slider`,
      label: text.slider(nameOf(name)),
      value,
      // A solved or typed value may lie beyond what the slider offers by itself.
      min: Math.min(low, value),
      max: Math.max(high, value),
      step,
      words: (each) => valueText(name, each),
      onValue: (next) => {
        store.forgetFields(key);
        // Twelve digits: sums of steps must not leave 0.9500000000000001 in the link.
        set(Number(next.toPrecision(12)));
      },
    })}
    ${numberField({
      key,
      hint: hintOf(name),
      unit: text.units[unit],
      digits: unit === "yuan" ? 7 : 5,
      percent: inPercent(name),
      value,
      onValue: (next) => next !== null && set(next),
    })}
  </div>`;
}

function listBoxes(name: RatesListName): TemplateResult {
  const text = words();
  const values = ratesInputs().assumptions[name] ?? rates.base?.assumptions[name] ?? [];
  return html`<div class="spans spans--${values.length}">
      ${spans[name].map(
        (span, place) => html`<div class="span">
          <span aria-hidden="true">${span}</span>
          ${numberField({
            key: assumptionKey(name, place),
            label: text.inSpan(nameOf(name), span),
            value: values[place] ?? 0,
            digits: 5,
            percent: inPercent(name),
            onValue: (next) => next !== null && setInList(name, place, next),
          })}
        </div>`,
      )}
    </div>
    ${spans[name].map((_, place) => errorText(assumptionKey(name, place)))}`;
}
