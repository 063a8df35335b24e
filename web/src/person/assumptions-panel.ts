import { html, nothing, type TemplateResult } from "lit";
import { choiceField } from "../fields/choice-field.js";
import { frame, groupFrame } from "../fields/field-frame.js";
import { fourDigits, numberField } from "../fields/number-field.js";
import { monthName } from "../format/time.js";
import { type AssumptionName, assumptionNames, assumptionSets } from "../state/inputs.js";
import { store } from "../state/store.js";

export function assumptionsPanel(): TemplateResult {
  const { text, state, facts, language } = store;
  const key = "/assumptions/set";
  const options = assumptionSets.map((set) => [set, text.sets[set]] as const);
  const changed = Object.keys(state.assumed).length > 0;
  return html`
    <p class="field-hint">${text.assumptionsIntro}</p>
    ${facts?.defaults.evidence ? html`<p class="field-hint">${facts.defaults.evidence[language]}</p>` : nothing}
    <div class="fields">
      ${frame(
        { key, label: text.assumptionSet, wide: true },
        choiceField({ key, value: state.set, options, onValue: (set) => startFrom({ set }) }),
      )}
      ${assumptionNames.map(assumptionField)} ${valuationField()}
    </div>
    ${
      changed
        ? html`<button type="button" class="button button--small" @click=${() => startFrom({})}>
          ${text.backToSet(text.sets[state.set])}
        </button>`
        : nothing
    }
  `;
}

function startFrom(change: { set?: (typeof assumptionSets)[number] }): void {
  store.forgetFields("/assumptions/");
  store.update({ ...change, assumed: {} });
}

function valuationField(): TemplateResult {
  const { text, state, language } = store;
  const key = "/valuation_month";
  const hint = text.valuationHint;
  const [year = "", month = ""] = state.valuation.split("-");
  const set = (newYear: string, newMonth: string) =>
    store.update({ valuation: `${newYear}-${newMonth.padStart(2, "0")}` });
  return groupFrame(
    { key, label: text.valuation, hint, wide: true },
    html`<div class="pair">
      ${numberField({
        key,
        hint,
        label: text.valuationYear,
        unit: text.year,
        value: Number(year),
        digits: 4,
        check: fourDigits,
        onValue: (value) => value !== null && set(String(value), month),
      })}
      ${choiceField({
        key: `${key}/month`,
        label: text.valuationMonth,
        value: String(Number(month)),
        options: Array.from({ length: 12 }, (_, place) => [String(place + 1), monthName(place + 1, language)] as const),
        onValue: (value) => set(year, value),
      })}
    </div>`,
  );
}

function assumptionField(name: AssumptionName): TemplateResult {
  const { text, state, facts } = store;
  const key = `/assumptions/${name}`;
  const usual = facts?.defaults.assumption_sets[state.set][name] ?? 0;
  const hints: Partial<Record<AssumptionName, string>> = text.assumptionHint;
  const hint = hints[name];
  const own = state.assumed[name] !== undefined;
  return frame(
    {
      key,
      label: text.assumption[name],
      hint,
      aside: own ? html`<span class="changed">${text.changed}</span>` : nothing,
    },
    numberField({
      key,
      hint,
      unit: text.percentUnit,
      percent: true,
      value: state.assumed[name] ?? usual,
      onValue: (value) => {
        if (value === null) return;
        const { [name]: _, ...others } = store.state.assumed;
        store.update({ assumed: value === usual ? others : { ...others, [name]: value } });
      },
    }),
  );
}
