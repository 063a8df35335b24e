import { html, nothing, type TemplateResult } from "lit";
import type { RatesFund, RatesScalarName, RatesSolution, RatesTarget } from "../../../engine/rates-types.js";
import { choiceField } from "../../../fields/choice-field.js";
import { fieldId, frame } from "../../../fields/field-frame.js";
import { PageElement } from "../../../frame/element.js";
import { option } from "../../../frame/option.js";
import { store } from "../../../state/store.js";
import { type AssumptionName, groupNames, groups, isList } from "../state/assumptions.js";
import { change, ratesInputs, setAssumption } from "../state/change.js";
import { assumptionKey, boxKey } from "../state/errors.js";
import { funds, targets } from "../state/inputs.js";
import { rates } from "../state/work.js";
import { yearChoice } from "./headline.js";
import { part } from "./parts.js";
import { nameOf, points, valueText, words } from "./say.js";

interface Tried {
  /** The question; an answer to another one is not shown. */
  to: string;
  solutions: readonly RatesSolution[];
}

const question = () => {
  const { assumptions, forms, solve } = ratesInputs();
  return JSON.stringify([assumptions, forms, { ...solve, for: "" }]);
};

/** The value of one assumption at which the actual rate meets its target. */
class RatesSolver extends PageElement {
  static override properties = { tried: { state: true }, done: { state: true } };
  declare tried: Tried | null;
  declare done: string | null;

  protected override render(): TemplateResult {
    const text = words();
    return part(
      "solver",
      text.solver.title,
      html`<p class="quiet">${text.solver.intro}</p>
      ${this.#fields()} ${this.#answer()}
      <button type="button" class="button button--small" data-do="try-all" @click=${this.#tryAll}>${text.solver.all}</button>
      ${this.#all()}`,
    );
  }

  #fields(): TemplateResult {
    const text = words();
    const { solve } = ratesInputs();
    const set = (what: Partial<typeof solve>) => change({ solve: { ...solve, ...what } });
    const keys = {
      for: boxKey("/solve/for"),
      fund: boxKey("/solve/series"),
      year: boxKey("/solve/year"),
      meet: boxKey("/solve/meet"),
    };
    return html`<div class="fields fields--row">
      ${frame(
        { key: keys.for, label: text.solver.for },
        leverChoice(keys.for, solve.for, (value) => set({ for: value })),
      )}
      ${frame(
        { key: keys.fund, label: text.solver.fund },
        choiceField<RatesFund>({
          key: keys.fund,
          value: solve.series,
          options: funds.map((fund) => [fund, text.funds[fund]] as const),
          onValue: (series) => set({ series }),
        }),
      )}
      ${frame(
        { key: keys.year, label: text.solver.year },
        yearChoice(keys.year, solve.year, text.solver.year, (year) => set({ year })),
      )}
      ${frame(
        { key: keys.meet, label: text.solver.meet },
        choiceField<RatesTarget>({
          key: keys.meet,
          value: solve.meet,
          options: targets.map((each) => [each, text.ways[each]] as const),
          onValue: (meet) => set({ meet }),
        }),
      )}
    </div>`;
  }

  #answer(): TemplateResult | typeof nothing {
    const text = words();
    const solution = rates.result?.solution;
    if (!solution) return nothing;
    const { for: name, status, value } = solution;
    return html`<div class="solution" data-status=${status} role="status">
      <p>${sentence(solution)}</p>
      ${
        value === null
          ? nothing
          : html`<button type="button" class="button" data-do="put" data-value=${value} @click=${() => this.#put(name, value)}>${text.solver.put}</button>`
      }
      ${this.done === question() ? html`<p class="quiet">${text.solver.done}</p>` : nothing}
    </div>`;
  }

  #put(name: RatesScalarName, value: number): void {
    store.forgetFields(assumptionKey(name));
    setAssumption(name, value);
    this.done = question();
  }

  async #tryAll(): Promise<void> {
    const { result } = rates;
    if (!result) return;
    this.tried = { to: question(), solutions: await rates.solveAll(result.inputs) };
  }

  #all(): TemplateResult | typeof nothing {
    const text = words();
    if (!this.tried || this.tried.to !== question()) return nothing;
    const found = this.tried.solutions.filter(({ value }) => value !== null);
    const { solve } = ratesInputs();
    const head = text.solver.allHead;
    const title = text.solver.allTitle(text.solver.equal(solve.year, text.funds[solve.series], text.ways[solve.meet]));
    return html`<div class="chart-table" tabindex="0" role="region" aria-label=${title}>
        <table class="tried">
          <caption>${title}</caption>
          <thead><tr><th scope="col">${head.name}</th><th scope="col">${head.now}</th><th scope="col">${head.value}</th><th scope="col">${head.put}</th></tr></thead>
          <tbody>
            ${found.map(
              ({ for: name, value }) => html`<tr data-tried=${name}>
                <th scope="row">${nameOf(name)}</th>
                <td>${valueText(name, rates.result?.answer.assumptions[name] ?? 0)}</td>
                <td>${valueText(name, value ?? 0)}</td>
                <td>
                  <button type="button" class="toggle" aria-label=${text.solver.putOf(nameOf(name), valueText(name, value ?? 0))} @click=${() => this.#put(name, value ?? 0)}>${text.solver.putShort}</button>
                </td>
              </tr>`,
            )}
          </tbody>
        </table>
      </div>
      <p class="quiet">${text.solver.allNone}</p>`;
  }
}
customElements.define("fp-rates-solver", RatesSolver);

function sentence(solution: RatesSolution): string {
  const text = words();
  const { solver } = text;
  const { for: name, series, year, meet, status, value } = solution;
  const say = (each: number) => valueText(name, each);
  const gap = store.language === "zh" ? "" : " ";
  if (status === "no_effect") return solver.noEffect(nameOf(name));
  if (value === null) {
    const near = solution.closest_gap > 0 ? solver.closest : solver.closestOver;
    return [
      solver.none(nameOf(name), say(solution.least), say(solution.most)),
      near(say(solution.closest), points(Math.abs(solution.closest_gap))),
    ].join(gap);
  }
  const now = rates.result?.answer.assumptions[name] ?? 0;
  const found = solver.found(nameOf(name), say(value), solver.equal(year, text.funds[series], text.ways[meet]));
  return [
    found,
    solver.from(say(now)),
    ...(status === "several" ? [solver.several(solution.values.map(say).join(", "))] : []),
  ].join(gap);
}

const isScalar = (name: AssumptionName): name is RatesScalarName => !isList(name);

/** The assumptions in the groups of the panel. */
function leverChoice(key: string, value: RatesScalarName, onValue: (name: RatesScalarName) => void): TemplateResult {
  const text = words();
  return html`<select id=${fieldId(key)} data-field=${key} @change=${(event: Event) => onValue((event.target as HTMLSelectElement).value as RatesScalarName)}>
    ${groupNames.map(
      (group) => html`<optgroup label=${text.groups[group]}>
        ${(groups[group] as readonly AssumptionName[]).filter(isScalar).map((name) => option(name, nameOf(name), name === value))}
      </optgroup>`,
    )}
  </select>`;
}
