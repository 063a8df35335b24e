import { html, type TemplateResult } from "lit";
import { type Column, chartTable, csv } from "../../../charts/table.js";
import { headOf } from "../../../files/about.js";
import { CSV, fileName, saveFile } from "../../../files/save-file.js";
import { store } from "../../../state/store.js";
import { study } from "../state/study.js";
import { unevenSaid } from "./uneven-said.js";
import { count, errorOf, words } from "./words.js";

/** The numbers of a part as a table, closed at first, and as a file that says what it rests on. */
export function numbersBeside<Row>(
  name: string,
  title: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): TemplateResult {
  const text = words();
  const save = () => {
    const { facts, datedLink: link } = store;
    const { answered } = study;
    if (!facts || !answered) return;
    const head = [
      ...headOf({ page: "lives", title, unit: text.unit, link }, answered.state, facts),
      ...unevenSaid(answered.uneven, answered.state),
      [text.lives, text.sure(count(answered.paths), errorOf(answered.policies))],
    ];
    saveFile(fileName("lives", name, "csv"), CSV, csv(columns, rows, head));
  };
  return html`<div class="lives-numbers">
    <details data-numbers=${name}><summary>${text.table}</summary>${chartTable(text.tableOf(title), columns, rows)}</details>
    <button type="button" class="link" data-save=${name} @click=${save}>${text.save}</button>
  </div>`;
}
