import { html, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import type { Column } from "../../../charts/table.js";
import type { RatesAnswer, RatesFund } from "../../../engine/rates-types.js";
import { exact } from "../../../format/number.js";
import { PageElement } from "../../../frame/element.js";
import { store } from "../../../state/store.js";
import { FIRST_YEAR, funds, targets, ways } from "../state/inputs.js";
import { rates } from "../state/work.js";
import { type Group, type GroupedColumn, groupedTable } from "./grouped-table.js";
import { csvButton, part } from "./parts.js";
import { barePoints, words } from "./say.js";

/** All numbers of the charts, a row a year. */
class RatesYears extends PageElement {
  protected override render(): TemplateResult {
    const text = words().table;
    const { result } = rates;
    if (!result) return html``;
    const groups = funds.map((fund) => groupOf(fund, result.answer));
    const rows = [...result.answer.years.keys()];
    const save = csvButton("series", text.caption, [year(), ...groups.flatMap(({ columns }) => columns)], rows);
    return part(
      "years",
      text.title,
      html`<p class="quiet">${text.unit}</p>${guard([result, store.language], () => groupedTable(text.caption, year(), groups, rows))}`,
      save,
    );
  }
}
customElements.define("fp-rates-years", RatesYears);

/** A row is a place among the years. */
const year = (): Column<number> => ({ name: words().table.year, words: (place) => String(FIRST_YEAR + place) });

function groupOf(fund: RatesFund, answer: RatesAnswer): Group<number> {
  const text = words();
  const column = (head: string, values: readonly number[], say: (value: number) => string): GroupedColumn<number> => ({
    name: `${text.fundsShort[fund]} · ${head}`,
    head,
    words: (place) => say(values[place] ?? 0),
    value: (place) => values[place] ?? null,
  });
  const percent = (value: number) => exact(value * 100, store.language, 2);
  return {
    name: text.funds[fund],
    columns: [
      ...ways.map((way) => column(text.waysShort[way], answer[`${fund}_${way}`], percent)),
      ...targets.map((target) => column(text.table.gap(text.waysShort[target]), answer.gaps[fund][target], barePoints)),
    ],
  };
}
