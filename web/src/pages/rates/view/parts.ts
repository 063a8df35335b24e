/** Pieces that several parts of the page share. */
import { html, type TemplateResult } from "lit";
import { type Column, csv, saveFile } from "../../../charts/table.js";
import { words } from "./say.js";

/** A part of the page under its heading. */
export function part(id: string, title: string, content: unknown, action: unknown = ""): TemplateResult {
  return html`<section class="card rates-part" id="part-${id}" aria-labelledby="part-${id}-title">
    <div class="part-top"><h2 id="part-${id}-title">${title}</h2>${action}</div>
    ${content}
  </section>`;
}

export function csvButton<Row>(
  file: string,
  what: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): TemplateResult {
  const text = words();
  const save = () => saveFile(`flexpension-rates-${file}.csv`, "text/csv", csv(columns, rows));
  return html`<button type="button" class="tool" data-csv=${file} aria-label=${text.csvOf(what)} @click=${save}>${text.csv}</button>`;
}
