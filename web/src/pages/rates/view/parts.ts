/** Pieces that several parts of the page share. */
import { html, type TemplateResult } from "lit";
import { type Column, csv } from "../../../charts/table.js";
import { madeOf, type Said } from "../../../files/about.js";
import { CSV, fileName, saveFile } from "../../../files/save-file.js";
import { filesTexts } from "../../../files/text/index.js";
import { store } from "../../../state/store.js";
import { type AssumptionName, specs } from "../state/assumptions.js";
import { rates } from "../state/work.js";
import { anyText, nameOf, words } from "./say.js";

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
  const save = () => saveFile(fileName("rates", file, "csv"), CSV, csv(columns, rows, headOf(what)));
  return html`<button type="button" class="tool" data-csv=${file} aria-label=${text.csvOf(what)} @click=${save}>${text.csv}</button>`;
}

/** What a file says above its table: what it is, every assumption, the unit, and what made it. */
function headOf(title: string): Said[] {
  const { facts, language, datedLink } = store;
  const { result } = rates;
  const text = words();
  if (!facts || !result) return [];
  const { assumptions, forms } = result.inputs;
  const now = { ...result.base.assumptions, ...assumptions };
  const changed = (name: string) => (name in assumptions ? text.changed : "");
  const rate = (name: AssumptionName): Said => [nameOf(name), `${anyText(name, now[name])} ${changed(name)}`.trim()];
  const formSaid = Object.entries(forms).map(([name, value]): Said => {
    const { name: label, values } = text.forms[name as keyof typeof text.forms];
    return [label, (values as Readonly<Record<string, string>>)[value ?? ""] ?? ""];
  });
  return [
    [title, text.fileAbout],
    ...(Object.keys(specs) as AssumptionName[]).map(rate),
    ...formSaid,
    [filesTexts[language].unit, text.fileUnit],
    ...madeOf("rates", datedLink, facts, language),
  ];
}
