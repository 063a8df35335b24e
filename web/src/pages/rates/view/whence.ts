import { html, nothing, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import type { RatesDecomposition, RatesEffect, RatesFund, RatesTarget } from "../../../engine/rates-types.js";
import { choiceField } from "../../../fields/choice-field.js";
import { frame } from "../../../fields/field-frame.js";
import { PageElement } from "../../../frame/element.js";
import { store } from "../../../state/store.js";
import { type AssumptionName, specs } from "../state/assumptions.js";
import { change, ratesInputs } from "../state/change.js";
import { FIRST_YEAR, funds, targets } from "../state/inputs.js";
import { type RatesResult, rates } from "../state/work.js";
import { effectColumns, effectTable, type Step, stepsOf } from "./effect-table.js";
import { yearChoice } from "./headline.js";
import { csvButton, part } from "./parts.js";
import { nameOf, words } from "./say.js";

/** Where the gap of the chosen year comes from: since an earlier year, and since the paper. */
class RatesWhence extends PageElement {
  protected override render(): TemplateResult {
    const text = words().whence;
    const { year } = ratesInputs();
    const { result } = rates;
    return part(
      "whence",
      text.title(year),
      html`${fields()} ${result ? guard([result, store.language], () => shown(result)) : nothing}`,
    );
  }
}
customElements.define("fp-rates-whence", RatesWhence);

function fields(): TemplateResult {
  const text = words();
  const { since, target, year } = ratesInputs();
  return html`<div class="fields fields--row">
    ${frame(
      { key: "/rates/target", label: text.whence.target },
      choiceField<RatesTarget>({
        key: "/rates/target",
        value: target,
        options: targets.map((each) => [each, text.gapTo[each]] as const),
        onValue: (value) => change({ target: value }),
      }),
    )}
    ${frame(
      { key: "/rates/since", label: text.whence.since },
      choiceField({
        key: "/rates/since",
        value: String(Math.min(since, Math.max(FIRST_YEAR, year - 1))),
        options: Array.from(
          { length: Math.max(1, year - FIRST_YEAR) },
          (_, at) => [String(FIRST_YEAR + at), text.year(FIRST_YEAR + at)] as const,
        ),
        onValue: (value) => change({ since: Number(value) }),
      }),
    )}
    ${frame(
      { key: "/rates/whence-year", label: text.yearField },
      yearChoice("/rates/whence-year", year, text.yearField, (value) => change({ year: value })),
    )}
  </div>`;
}

function shown({ decompositions }: RatesResult): TemplateResult {
  const text = words();
  if (!decompositions) return html`<p>${text.whence.first}</p>`;
  const { since, year, moved } = decompositions.pooled;
  return html`<h3>${text.whence.driversTitle(since, year)}</h3>
    <p class="quiet">${text.whence.driversHint} ${text.whence.none}</p>
    <div class="by-fund">${funds.map((fund) => table(fund, driverSteps(decompositions[fund]), "drivers", text.whence.driversTitle(since, year)))}</div>
    ${
      moved.length === 0
        ? nothing
        : html`<h3>${text.whence.movedTitle}</h3>
          <p class="quiet">${text.whence.movedHint}</p>
          <div class="by-fund">${funds.map((fund) => table(fund, movedSteps(decompositions[fund]), "moved", text.whence.movedTitle))}</div>`
    }`;
}

function table(fund: RatesFund, steps: Step[], which: string, title: string): TemplateResult {
  const text = words();
  const name = `${text.funds[fund]} · ${title}`;
  return html`<div class="pair-part" data-effects="${which}-${fund}">
    <div class="part-top"><h4>${text.funds[fund]}</h4>${csvButton(`${which}-${fund}`, name, effectColumns(), steps)}</div>
    ${effectTable(name, steps)}
  </div>`;
}

const named = (effects: readonly RatesEffect[], name: (each: string) => string) =>
  effects.map(({ name: each, effect }) => ({ name: name(each), value: effect, share: null }));

function driverSteps(found: RatesDecomposition): Step[] {
  const { whence, drivers } = words();
  return stepsOf(
    [whence.start(found.since), found.base_gap],
    named(found.drivers, (name) => drivers[name] ?? name),
    [whence.together, found.drivers_together],
    [whence.start(found.year), found.gap],
  );
}

function movedSteps(found: RatesDecomposition): Step[] {
  const { whence, drivers } = words();
  return stepsOf(
    [whence.paperGap, found.default_gap],
    named(found.moved, (name) => (name in specs ? nameOf(name as AssumptionName) : (drivers[name] ?? name))),
    [whence.together, found.moved_together],
    [whence.now, found.gap],
  );
}
