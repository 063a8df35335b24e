import { html, type TemplateResult } from "lit";
import { type Column, csv, saveFile } from "../../../charts/table.js";
import type { DesignText } from "../text/designs.js";
import { words } from "./words.js";

/** Hands out what is drawn as a table for other programs. */
export function saveButton<Row>(
  name: keyof DesignText["fileNames"],
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): TemplateResult {
  const text = words();
  const save = () => saveFile(`${text.fileNames[name]}.csv`, "text/csv;charset=utf-8", csv(columns, rows));
  return html`<button type="button" class="button button--small save-button" data-save=${name} @click=${save}>${text.csv}</button>`;
}
