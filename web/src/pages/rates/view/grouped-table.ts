import { html, type TemplateResult } from "lit";
import type { Column } from "../../../charts/table.js";

/** A column under a heading it shares with its neighbours; its own name says all of it, for a file. */
export interface GroupedColumn<Row> extends Column<Row> {
  head: string;
  /** More than words. */
  cell?(row: Row): TemplateResult;
}

export interface Group<Row> {
  name: string;
  columns: readonly GroupedColumn<Row>[];
}

/** As `chartTable`, where columns belong together. */
export function groupedTable<Row>(
  caption: string,
  first: Column<Row>,
  groups: readonly Group<Row>[],
  rows: readonly Row[],
): TemplateResult {
  return html`<div class="chart-table grouped-table" tabindex="0" role="region" aria-label=${caption}>
    <table>
      <caption class="unseen">${caption}</caption>
      <thead>
        <tr>
          <th scope="col" rowspan="2">${first.name}</th>
          ${groups.map(({ name, columns }) => html`<th scope="colgroup" colspan=${columns.length} class="group-start">${name}</th>`)}
        </tr>
        <tr>
          ${groups.map(({ columns }) => columns.map(({ head }, place) => html`<th scope="col" class=${place === 0 ? "group-start" : ""}>${head}</th>`))}
        </tr>
      </thead>
      <tbody>
        ${rows.map((row) => html`<tr><th scope="row">${first.words(row)}</th>${groups.map(({ columns }) => columns.map((column, place) => cell(column, row, place)))}</tr>`)}
      </tbody>
    </table>
  </div>`;
}

function cell<Row>(column: GroupedColumn<Row>, row: Row, place: number): TemplateResult {
  return html`<td class=${place === 0 ? "group-start" : ""}>${column.cell ? column.cell(row) : column.words(row)}</td>`;
}
