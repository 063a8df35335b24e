import { html, nothing, type TemplateResult } from "lit";
import { formValues, type RatesFormName, type RatesFund } from "../../../engine/rates-types.js";
import { choiceField } from "../../../fields/choice-field.js";
import { exact } from "../../../format/number.js";
import { PageElement } from "../../../frame/element.js";
import "../../../frame/link-tools.js";
import { store } from "../../../state/store.js";
import type { AssumptionName } from "../state/assumptions.js";
import { change, ratesInputs, resetAll, resetAssumption, setForm } from "../state/change.js";
import { FIRST_YEAR, funds, LAST_YEAR, type Scenario } from "../state/inputs.js";
import { type RatesResult, rates } from "../state/work.js";
import { anyText, bareText, nameOf, points, rate, words } from "./say.js";

const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, at) => FIRST_YEAR + at);

export function yearChoice(
  key: string,
  value: number,
  label: string,
  onValue: (year: number) => void,
  from = FIRST_YEAR,
): TemplateResult {
  const options = years.filter((year) => year >= from).map((year) => [String(year), words().year(year)] as const);
  return choiceField({ key, label, value: String(value), options, onValue: (text) => onValue(Number(text)) });
}

const from = (name: AssumptionName, value: number | readonly number[]) =>
  typeof value === "number" ? bareText(name, value) : anyText(name, value);

/** What is different from the paper, each in words. */
export function changesOf({ assumptions, forms }: Scenario): { key: string; said: string; undo: () => void }[] {
  const text = words();
  const base = rates.base;
  if (!base) return [];
  const moved = (Object.keys(assumptions) as AssumptionName[]).map((name) => {
    const said = text.fromTo(nameOf(name), from(name, base.assumptions[name]), anyText(name, assumptions[name] ?? 0));
    return { key: name, said, undo: () => resetAssumption(name) };
  });
  const other = (Object.keys(forms) as RatesFormName[]).map((name) => {
    const { name: label, values } = text.forms[name];
    const value = (values as Readonly<Record<string, string>>)[forms[name] ?? ""] ?? "";
    return {
      key: name,
      said: `${label}：${value}`.replace("：", store.language === "zh" ? "：" : ": "),
      undo: () => setForm(name, base.forms[name] ?? formValues[name][0]),
    };
  });
  return [...moved, ...other];
}

/** The two gaps of the chosen year, and what was changed to get them. */
class RatesHeadline extends PageElement {
  protected override render(): TemplateResult {
    const text = words();
    const { result } = rates;
    const { year } = ratesInputs();
    return html`<div class="card rates-headline">
      <div class="part-top">
        <label class="year-choice">${text.yearField} ${yearChoice("/rates/year", year, text.yearField, (value) => change({ year: value }))}</label>
        <div class="tools">
          <fp-link-tools .words=${text}></fp-link-tools>
        </div>
      </div>
      ${result ? html`<div class="stats">${funds.map((fund) => stat(fund, result))}</div>` : nothing} ${this.#changes()}
    </div>`;
  }

  #changes(): TemplateResult {
    const text = words();
    // Beside numbers that are behind stand the assumptions they are of.
    const { result } = rates;
    const changes = changesOf(store.hasErrors && result ? result.inputs : ratesInputs());
    if (changes.length === 0) return html`<p class="quiet changes-none">${text.noChange}</p>`;
    return html`<div class="changes">
      <h2>${text.changedList}</h2>
      <ul>
        ${changes.map(
          ({ key, said, undo }) => html`<li data-change=${key}>
            ${said} <button type="button" class="toggle" aria-label="${text.reset}: ${said}" @click=${undo}>${text.reset}</button>
          </li>`,
        )}
      </ul>
      <button type="button" class="button button--small" data-do="reset-changes" @click=${resetAll}>${text.resetAll}</button>
    </div>`;
  }
}
customElements.define("fp-rates-headline", RatesHeadline);

function numbersOf(fund: RatesFund, { answer, base }: RatesResult, year: number) {
  const at = year - FIRST_YEAR;
  const of = (name: "actual" | "desired_low" | "potential") => answer[`${fund}_${name}`][at] ?? 0;
  return {
    actual: of("actual"),
    low: of("desired_low"),
    potential: of("potential"),
    gap: answer.gaps[fund].desired_low[at] ?? 0,
    usual: base.gaps[fund].desired_low[at] ?? 0,
  };
}

/** Equal to what anybody could read: a solved value leaves some 1e-17. */
const nought = (fraction: number) => Math.abs(fraction) < 5e-7;

function stat(fund: RatesFund, result: RatesResult): TemplateResult {
  const text = words();
  const { year } = result.inputs;
  const { actual, low, potential, gap, usual } = numbersOf(fund, result, year);
  const number = exact(nought(gap) ? 0 : Math.abs(gap) * 100, store.language, 2);
  const missing = low - potential;
  return html`<div class="stat" data-stat=${fund}>
    <p class="stat-name">${text.year(year)} · ${text.gapOf(text.funds[fund])}</p>
    <p class="stat-number">${nought(gap) ? "" : html`<small>${gap > 0 ? text.lacks : text.over}</small>`} <b data-number=${gap}>${number}</b> <small>${text.point}</small></p>
    <p class="quiet">${text.short(rate(low), rate(actual))}${text.stop}${missing > 0 ? text.potentialStill(rate(potential), points(missing)) : text.potentialEnough(rate(potential))}</p>
    ${nought(gap - usual) ? nothing : html`<p class="quiet stat-was">${text.was(points(usual))}</p>`}
  </div>`;
}

/** On a phone the charts are out of sight while a slider moves: their two numbers stay. */
export function strip(): TemplateResult | typeof nothing {
  const text = words();
  const { result } = rates;
  if (!result) return nothing;
  const { year } = result.inputs;
  const gap = (fund: RatesFund) => exact(numbersOf(fund, result, year).gap * 100, store.language, 2);
  return html`<p class="rates-strip" aria-hidden="true">
    <span>${text.year(year)}</span>${funds.map((fund) => html`<span>${text.gapOf(text.fundsShort[fund])} <b>${gap(fund)}</b></span>`)}
  </p>`;
}
