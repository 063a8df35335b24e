import { html, type TemplateResult } from "lit";
import { type Column, csv } from "../../../charts/table.js";
import { headOf } from "../../../files/about.js";
import { CSV, fileName, saveFile } from "../../../files/save-file.js";
import { store } from "../../../state/store.js";
import { study } from "../state/study.js";
import type { DesignText } from "../text/designs.js";
import { sharedSaid } from "./shared.js";
import { words } from "./words.js";

/** Hands out what is drawn as a table for other programs, under a head that says of whom and of what it is. */
export function saveButton<Row>(
  name: keyof DesignText["fileTitles"],
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): TemplateResult {
  const text = words();
  const save = () => {
    const { facts, datedLink: link } = store;
    const { answered } = study;
    if (!facts || !answered) return;
    const about = { page: "designs", title: text.fileTitles[name], unit: text.fileUnit, link } as const;
    const head = [...headOf(about, answered.state, facts), ...sharedSaid(answered.parameters)];
    saveFile(fileName("designs", name, "csv"), CSV, csv(columns, rows, head));
  };
  return html`<button type="button" class="button button--small save-button" data-save=${name} @click=${save}>${text.csv}</button>`;
}
