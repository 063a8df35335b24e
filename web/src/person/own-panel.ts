import { html, nothing, type TemplateResult } from "lit";
import { frame } from "../fields/field-frame.js";
import { numberField } from "../fields/number-field.js";
import { type OwnName, ownNames } from "../state/inputs.js";
import { findRegion } from "../state/region.js";
import { store } from "../state/store.js";

/** The visitor's figures instead of the region's; where we have none they are asked for. */
export function ownPanel(): TemplateResult {
  const { text, state, facts } = store;
  const asked = (facts && findRegion(facts, state.region)?.asks) ?? [];
  return html`
    <p class="field-hint">${asked.length > 0 ? text.ownAsked : text.ownIntro}</p>
    <div class="fields">${ownNames.map((name) => ownField(name, !asked.includes(name)))}</div>
  `;
}

function ownField(name: OwnName, optional: boolean): TemplateResult {
  const { text, state } = store;
  const key = `/region/${name}`;
  const hint = text.ownTerm[name];
  return frame(
    {
      key,
      label: text.own[name],
      hint,
      wide: true,
      aside: optional ? html`<span class="quiet">${text.optional}</span>` : nothing,
    },
    numberField({
      key,
      hint,
      unit: text.perMonthUnit,
      value: state.own[name] ?? null,
      // Never refused by the page: whether the figure can be done without is the engine's to say.
      optional: true,
      onValue: (value) => {
        const { [name]: _, ...others } = store.state.own;
        store.update({ own: value === null ? others : { ...others, [name]: value } });
      },
    }),
  );
}
