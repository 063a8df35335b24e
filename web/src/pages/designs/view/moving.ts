import { html, nothing, type TemplateResult } from "lit";
import "../../../charts/line-chart.js";
import type { Line } from "../../../charts/line-chart.js";
import { type Column, chartTable } from "../../../charts/table.js";
import type { Switch, SwitchRow } from "../../../engine/types.js";
import { choiceField } from "../../../fields/choice-field.js";
import { frame } from "../../../fields/field-frame.js";
import { exact, percent, plain, yuan } from "../../../format/number.js";
import { PageElement } from "../../../frame/element.js";
import { store } from "../../../state/store.js";
import { type Design, designOf, proposals } from "../state/choices.js";
import { study } from "../state/study.js";
import { type Gain, gains } from "../state/view.js";
import { movingSays } from "./moving-words.js";
import { saveButton } from "./save-button.js";
import { axisMoney, designName, words } from "./words.js";

/** Whether somebody who pays the standard way would move to a design, by income, and what the pooled fund loses. */
class Moving extends PageElement {
  static override properties = { at: { state: true }, open: { state: true } };
  declare at: number | undefined;
  declare open: boolean;

  protected override render(): TemplateResult | typeof nothing {
    const moved = study.answered?.answer.switch;
    if (!moved) return nothing;
    const text = words();
    return html`<section class="card moving" aria-labelledby="moving-title">
      <div class="designs-head">
        <h2 id="moving-title">${text.movingTitle}</h2>
        ${saveButton("moving", columns(), moved.rows)}
      </div>
      <p class="quiet">${text.movingHint}</p>
      <div class="designs-controls">${this.#which()} ${this.#what()}</div>
      <ul class="moving-says">${movingSays(moved, store.state.income).map((line) => html`<li>${line}</li>`)}</ul>
      <p class="quiet">${text.whyBoth}</p>
      ${this.#chart(moved)}
      <details ?open=${Boolean(this.open)} @toggle=${(event: Event) => (this.open = (event.target as HTMLDetailsElement).open)}>
        <summary>${text.showTable}</summary>
        ${this.open ? chartTable(text.tableOf(text.movingTitle), columns(), moved.rows) : nothing}
      </details>
    </section>`;
  }

  #which(): TemplateResult {
    const text = words();
    const { moving, picks } = study.said.view;
    const codes = [...new Set([...proposals, ...picks, moving])];
    const options = codes.map((code) => [code, designName(code, designOf(code) as Design)] as const);
    const field = { key: "d/moving", label: text.moving };
    return frame(
      field,
      choiceField({ key: field.key, value: moving, options, onValue: (code) => study.see({ moving: code }) }),
    );
  }

  #what(): TemplateResult {
    const text = words();
    const field = { key: "d/gain", label: text.gain };
    const options = gains.map((gain) => [gain, text.gains[gain]] as const);
    return frame(
      field,
      choiceField({
        key: field.key,
        value: study.said.view.gain,
        options,
        onValue: (gain: Gain) => study.see({ gain }),
      }),
    );
  }

  #chart({ rows }: Switch): TemplateResult {
    const text = words();
    const { gain } = study.said.view;
    const { language, state } = store;
    const own = rows.findLastIndex((row) => row.income <= state.income);
    return html`<fp-line-chart
      .label=${text.incomeColumn}
      .heading=${text.gainTitles[gain]}
      .x=${rows.map((row) => row.income)}
      .xWords=${(income: number) => yuan(income, language)}
      .lines=${lines(rows, gain)}
      .words=${gain === "rate" ? (value: number) => percent(value, language) : axisMoney}
      .at=${this.at ?? Math.max(0, own)}
      @ruler=${(event: CustomEvent<number>) => (this.at = event.detail)}
    ></fp-line-chart>`;
  }
}
customElements.define("fp-designs-moving", Moving);

function lines(rows: readonly SwitchRow[], gain: Gain): Line[] {
  const text = words();
  if (gain === "cost")
    return [{ id: "cost", name: text.change, values: rows.map((row) => row.difference.pool_net_cost) }];
  const field = gain === "value" ? "net_present_value" : "internal_rate";
  return [
    { id: "standard", name: text.standardWay, values: rows.map((row) => row.standard[field]) },
    { id: "fixed", name: text.fixedWay, values: rows.map((row) => row.fixed[field]) },
  ];
}

function columns(): Column<SwitchRow>[] {
  const text = words();
  const { language } = store;
  const money = (name: string, value: (row: SwitchRow) => number): Column<SwitchRow> => ({
    name,
    value,
    words: (row) => plain(value(row), language),
  });
  const rate = (name: string, value: (row: SwitchRow) => number | null): Column<SwitchRow> => ({
    name,
    value,
    words: (row) => {
      const found = value(row);
      return found === null ? "—" : percent(found, language, 2);
    },
  });
  const yesNo = (name: string, value: (row: SwitchRow) => boolean): Column<SwitchRow> => ({
    name,
    words: (row) => (value(row) ? text.yes : text.no),
  });
  const both = (what: string, side: string) => `${side}${store.language === "zh" ? "" : ": "}${what}`;
  const { standardWay: standard, fixedWay: fixed, columns: names } = text;
  return [
    { name: text.ratioColumn, value: (row) => row.income_ratio, words: (row) => exact(row.income_ratio, language, 1) },
    { name: text.incomeColumn, value: (row) => row.income, words: (row) => yuan(row.income, language) },
    money(both(names.first, standard), (row) => row.standard.first_month),
    money(both(names.first, fixed), (row) => row.fixed.first_month),
    money(both(names.value, standard), (row) => row.standard.net_present_value),
    money(both(names.value, fixed), (row) => row.fixed.net_present_value),
    rate(both(names.rate, standard), (row) => row.standard.internal_rate),
    rate(both(names.rate, fixed), (row) => row.fixed.internal_rate),
    yesNo(text.movesByValue, (row) => row.rational_by_present_value),
    yesNo(text.movesByRate, (row) => row.rational_by_internal_rate),
    money(text.change, (row) => row.difference.pool_net_cost),
  ];
}
