import { html, type TemplateResult } from "lit";
import { csvFile } from "./csv.js";

/** A column of what a chart draws: as people read it, and bare for other programs. */
export interface Column<Row> {
  name: string;
  words(row: Row): string;
  /** Left out: the words. */
  value?(row: Row): number | string | null;
}

/** The same numbers as the chart's, for whoever would rather read them or cannot see it. */
export function chartTable<Row>(
  caption: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): TemplateResult {
  return html`<div class="chart-table" tabindex="0" role="region" aria-label=${caption}>
    <table>
      <caption class="unseen">
        ${caption}
      </caption>
      <thead>
        <tr>
          ${columns.map(({ name }) => html`<th scope="col">${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) => html`<tr>
            ${columns.map((column, place) =>
              place === 0 ? html`<th scope="row">${column.words(row)}</th>` : html`<td>${column.words(row)}</td>`,
            )}
          </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** Full numbers, where a column has them; `head`: lines above them, as names and values. */
export const csv = <Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  head: readonly (readonly string[])[] = [],
): string =>
  csvFile([
    ...head,
    ...(head.length > 0 ? [[]] : []),
    columns.map(({ name }) => name),
    ...rows.map((row) => columns.map((column) => (column.value ? column.value(row) : column.words(row)))),
  ]);
