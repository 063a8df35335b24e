import { place } from "@place";
import { html, nothing, type TemplateResult } from "lit";
import { type Column, chartTable } from "../../../charts/table.js";
import type { RatesPay } from "../../../engine/rates-types.js";
import { frame } from "../../../fields/field-frame.js";
import { numberField } from "../../../fields/number-field.js";
import { sliderField } from "../../../fields/slider-field.js";
import { percent, plain, yuan, yuanFen } from "../../../format/number.js";
import { PageElement } from "../../../frame/element.js";
import { store } from "../../../state/store.js";
import { change, ratesInputs } from "../state/change.js";
import { boxKey } from "../state/errors.js";
import { type Person, ways } from "../state/inputs.js";
import { type KnownPerson, personOf } from "../state/person.js";
import { type RatesResult, rates } from "../state/work.js";
import { yearChoice } from "./headline.js";
import { csvButton, part } from "./parts.js";
import { words } from "./say.js";

interface Row {
  name: string;
  pay: RatesPay;
  income: number;
}

/** One self-employed person: today's contributions beside those on income. */
class RatesWorkerPart extends PageElement {
  protected override render(): TemplateResult {
    const text = words();
    const { facts, state } = store;
    if (!facts) return html``;
    const { result } = rates;
    const rows = result ? rowsOf(result) : [];
    const action = rows.length > 0 ? csvButton("worker", text.worker.caption, columns(), rows) : nothing;
    return part(
      "worker",
      text.worker.title,
      html`<p class="quiet">${text.worker.intro} <a href=${place.pageHref("index", store.link)}>${store.text.pageNames.index}</a>${text.stop}</p>
      ${fields(personOf(state, facts, ratesInputs().person))}
      ${result?.worker && !store.hasErrors ? html`${sentences(result)} ${chartTable(text.worker.caption, columns(), rows)}` : nothing}
      ${result && !result.worker ? html`<p class="field-error">${text.worker.wrong}</p>` : nothing}`,
      action,
    );
  }
}
customElements.define("fp-rates-worker", RatesWorkerPart);

function fields(person: KnownPerson): TemplateResult {
  const text = words().worker;
  const set = (what: Partial<Person>) => change({ person: { ...ratesInputs().person, ...what } });
  const yuanUnit = store.text.yuan;
  const keys = {
    income: boxKey("/worker/annual_income"),
    wage: boxKey("/worker/average_wage"),
    ratio: boxKey("/worker/base_ratio"),
    profit: boxKey("/worker/profit"),
    year: boxKey("/worker/year"),
  };
  return html`<div class="fields fields--row">
    ${frame({ key: keys.income, label: text.income }, numberField({ key: keys.income, unit: yuanUnit, value: person.income, onValue: (income) => income !== null && set({ income }) }))}
    ${frame(
      { key: keys.wage, label: text.wage, hint: text.wageHint },
      numberField({
        key: keys.wage,
        hint: text.wageHint,
        unit: yuanUnit,
        optional: true,
        value: person.wage,
        onValue: (wage) => set({ wage }),
      }),
    )}
    ${frame(
      { key: keys.profit, label: text.profit, hint: text.profitHint },
      numberField({
        key: keys.profit,
        hint: text.profitHint,
        unit: yuanUnit,
        value: person.profit,
        onValue: (profit) => profit !== null && set({ profit }),
      }),
    )}
    ${frame(
      { key: keys.year, label: text.year },
      yearChoice(keys.year, person.year, text.year, (year) => set({ year })),
    )}
    ${frame(
      { key: keys.ratio, label: text.ratio, wide: true },
      sliderField({
        key: keys.ratio,
        value: person.ratio,
        min: 0.6,
        max: 3,
        step: 0.1,
        words: (value) => percent(value, store.language, 0),
        onValue: (ratio) => set({ ratio: Number(ratio.toPrecision(12)) }),
      }),
    )}
  </div>`;
}

function rowsOf({ worker, person }: RatesResult): Row[] {
  const text = words();
  if (!worker) return [];
  const { income } = person;
  return [
    { name: text.worker.todayRow, pay: worker.today, income },
    ...ways.map((way) => ({ name: text.worker.incomeRow(text.ways[way]), pay: worker[way], income })),
  ];
}

const shareOf = ({ pay, income }: Row) => (income > 0 ? pay.total / income : null);

function columns(): Column<Row>[] {
  const { head } = words().worker;
  const { language } = store;
  const money = (name: string, of: (pay: RatesPay) => number): Column<Row> => ({
    name,
    words: ({ pay }) => yuanFen(of(pay), language),
    value: ({ pay }) => of(pay),
  });
  return [
    { name: head.way, words: ({ name }) => name },
    money(head.account, (pay) => pay.to_account),
    money(head.pool, (pay) => pay.to_pool),
    money(head.total, (pay) => pay.total),
    {
      name: head.share,
      words: (row) => (shareOf(row) === null ? "—" : percent(shareOf(row) ?? 0, language, 1)),
      value: shareOf,
    },
  ];
}

function sentences({ worker, person, answer }: RatesResult): TemplateResult | typeof nothing {
  if (!worker) return nothing;
  const text = words().worker;
  const { language } = store;
  const { allowance, allowance_from_2036: later } = answer.assumptions;
  const taxFree = yuan(worker.year <= 2035 ? allowance : later, language);
  const money = (sum: number) => yuan(sum, language);
  const share = person.income > 0 ? text.ofIncome(percent(worker.today.total / person.income, language, 1)) : "";
  const against = ({ total }: RatesPay) => {
    const less = worker.today.total - total;
    return Math.abs(less) < 0.5 ? text.sameAsToday : (less > 0 ? text.less : text.more)(money(Math.abs(less)));
  };
  return html`<div class="worker-says">
    <p>${text.today(`${plain(person.ratio * 100, language)}%`, money(worker.today.total), share)}</p>
    <p>${worker.tax_base > 0 ? text.taxBase(money(worker.tax_base), taxFree) : text.income0(taxFree)}</p>
    <p><strong>${text.atActual(money(worker.actual.total), against(worker.actual))}</strong> ${text.atDesired(money(worker.desired_low.total), against(worker.desired_low))}</p>
    <p class="quiet">${text.littlePension}</p>
  </div>`;
}
