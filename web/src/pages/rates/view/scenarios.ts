import { html, nothing, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import { type Line, sample } from "../../../charts/line-chart.js";
import { type Column, chartTable } from "../../../charts/table.js";
import type { RatesAnswer, RatesFund } from "../../../engine/rates-types.js";
import { choiceField } from "../../../fields/choice-field.js";
import { frame } from "../../../fields/field-frame.js";
import { exact } from "../../../format/number.js";
import { PageElement } from "../../../frame/element.js";
import { store } from "../../../state/store.js";
import { change, forget, load, ratesInputs, sameScenario, save } from "../state/change.js";
import { type Drawn, drawnNames, FIRST_YEAR, MOST_SAVED, NAME_LENGTH, type Scenario } from "../state/inputs.js";
import { type RatesResult, rates } from "../state/work.js";
import { changesOf } from "./headline.js";
import { csvButton, part } from "./parts.js";
import { axisRate, barePoints, drawnName, points, rate, words } from "./say.js";

interface Shown {
  id: string;
  name: string;
  values: readonly number[];
}

const paper: Scenario = { assumptions: {}, forms: {} };

/** The paper's assumptions, those kept, and the present ones where they are neither. */
class RatesScenarios extends PageElement {
  static override properties = { draft: { state: true } };
  declare draft: string | null;

  protected override render(): TemplateResult {
    const text = words();
    const { result } = rates;
    return part(
      "compare",
      text.compare.title,
      html`<p class="quiet">${text.compare.intro}</p>
      ${this.#keep()} ${kept()} ${result ? drawn(result) : nothing}`,
    );
  }

  #keep(): TemplateResult {
    const text = words().compare;
    const inputs = ratesInputs();
    const { saved } = inputs;
    const why = sameScenario(inputs, paper)
      ? text.nothing
      : saved.some((each) => sameScenario(each, inputs))
        ? text.already
        : saved.length >= MOST_SAVED
          ? text.full
          : null;
    const key = "/rates/scenario";
    const name = this.draft ?? text.nameUsual(saved.length + 1);
    return html`<div class="keep">
      ${frame(
        { key, label: text.name, hint: why ?? undefined },
        html`<input
          id="f-rates-scenario"
          data-field=${key}
          type="text"
          maxlength=${NAME_LENGTH}
          autocomplete="off"
          aria-describedby=${why ? "f-rates-scenario-hint" : nothing}
          .value=${name}
          @input=${(event: Event) => (this.draft = (event.target as HTMLInputElement).value)}
        />`,
      )}
      <button type="button" class="button" data-do="keep" ?disabled=${why !== null} @click=${() => this.#save(name)}>${text.save}</button>
    </div>`;
  }

  #save(name: string): void {
    const place = ratesInputs().saved.length + 1;
    save(name.trim() === "" ? words().compare.nameUsual(place) : name.trim());
    this.draft = null;
  }
}
customElements.define("fp-rates-scenarios", RatesScenarios);

function kept(): TemplateResult | typeof nothing {
  const text = words();
  const { saved } = ratesInputs();
  if (saved.length === 0) return nothing;
  return html`<ul class="kept">
    ${saved.map((each, place) => {
      const refused = rates.result?.saved[place] === null;
      return html`<li data-kept=${place}>
        <p>${sample(`scenario-${place + 1}`)} <strong>${each.name}</strong> ${refused ? html`<span class="field-error">${text.compare.refused}</span>` : nothing}</p>
        <p class="quiet">${changesOf(each)
          .map(({ said }) => said)
          .join("; ")}</p>
        <p>
          <button type="button" class="button button--small" data-do="load" aria-label=${text.compare.loadOf(each.name)} @click=${() => load(each)}>${text.compare.load}</button>
          <button type="button" class="button button--small button--danger" data-do="remove" aria-label=${text.compare.removeOf(each.name)} @click=${() => forget(place)}>
            ${text.compare.remove}
          </button>
        </p>
      </li>`;
    })}
  </ul>`;
}

function valuesOf(answer: RatesAnswer, what: Drawn): readonly number[] {
  return what.endsWith("_gap")
    ? answer.gaps[what.replace("_gap", "") as RatesFund].desired_low
    : answer[what as Exclude<Drawn, `${RatesFund}_gap`>];
}

function shownOf({ base, answer, inputs, saved }: RatesResult): Shown[] {
  const text = words().compare;
  const what = ratesInputs().drawn;
  const known = [paper, ...inputs.saved];
  return [
    { id: "scenario-0", name: text.paper, values: valuesOf(base, what) },
    ...saved.flatMap((each, place) =>
      each
        ? [{ id: `scenario-${place + 1}`, name: inputs.saved[place]?.name ?? "", values: valuesOf(each, what) }]
        : [],
    ),
    ...(known.some((each) => sameScenario(each, inputs))
      ? []
      : [{ id: "scenario-now", name: text.now, values: valuesOf(answer, what) }]),
  ];
}

function drawn(result: RatesResult): TemplateResult {
  const text = words();
  const { drawn: what, year } = ratesInputs();
  const shown = shownOf(result);
  const isGap = what.endsWith("_gap");
  const columns = columnsOf(shown);
  const rows = [...result.answer.years.keys()];
  const key = "/rates/drawn";
  const options = drawnNames.map((each) => [each, drawnName(each)] as const);
  return html`<div class="part-top">
      ${frame({ key, label: text.compare.drawn }, choiceField<Drawn>({ key, value: what, options, onValue: (value) => change({ drawn: value }) }))}
      ${csvButton("scenarios", text.compare.chart(drawnName(what)), columns, rows)}
    </div>
    <fp-line-chart
      data-chart="scenarios"
      .label=${text.compare.chart(drawnName(what))}
      .heading=${isGap ? text.point : "%"}
      .x=${result.answer.years}
      .lines=${shown.map((each): Line => each)}
      .words=${isGap ? points : rate}
      .ticks=${isGap ? (value: number) => exact(value * 100, store.language, 0) : axisRate}
      .at=${year - FIRST_YEAR}
      @ruler=${(event: CustomEvent<number>) => change({ year: FIRST_YEAR + event.detail })}
    ></fp-line-chart>
    ${guard([result, what, store.language], () => chartTable(text.compare.table, columns, rows))}`;
}

/** A row is a place among the years. */
function columnsOf(shown: readonly Shown[]): Column<number>[] {
  const text = words();
  const usual = shown[0]?.values ?? [];
  const number = (value: number | undefined) => exact((value ?? 0) * 100, store.language, 2);
  return [
    { name: text.table.year, words: (place) => String(FIRST_YEAR + place) },
    ...shown.map(
      (each): Column<number> => ({
        name: each.name,
        words: (place) => number(each.values[place]),
        value: (place) => each.values[place] ?? null,
      }),
    ),
    ...shown.slice(1).map((each): Column<number> => {
      const less = (place: number) => (each.values[place] ?? 0) - (usual[place] ?? 0);
      return { name: text.compare.difference(each.name), words: (place) => barePoints(less(place)), value: less };
    }),
  ];
}
