/** Figures as tables, a series of a place each. */
import { html, nothing, type TemplateResult } from "lit";
import { choiceField } from "../../../fields/choice-field.js";
import { plain } from "../../../format/number.js";
import { PageElement } from "../../../frame/element.js";
import { store } from "../../../state/store.js";
import { anchorOf } from "../state/names.js";
import { pagesOf } from "../state/pages.js";
import { type Names, type Row, tables } from "../state/rows.js";
import type { Figures } from "../state/view.js";
import { words } from "./say.js";

/** Of one series and place, in the order of the data. */
function grouped(rows: readonly Row[]): Row[][] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const anchor = anchorOf(row);
    const group = groups.get(anchor);
    if (group) group.push(row);
    else groups.set(anchor, [row]);
  }
  return [...groups.values()];
}

/** `places`: lines of many places stand together, so each table names its own and has all its lines. */
export function tablesOf(rows: readonly Row[], figures: Figures, places: boolean): TemplateResult {
  return html`${grouped(rows).map((group) => series(group, figures, places))}`;
}

function series(rows: readonly Row[], figures: Figures, places: boolean): TemplateResult | typeof nothing {
  const [first] = rows;
  if (!first) return nothing;
  const { language } = store;
  const unit = figures.names.unit(first.unit)[language];
  const name = figures.names.series(first.series)[language];
  const anchor = anchorOf(first);
  return html`<section class="method-series" id=${anchor} tabindex="-1" aria-labelledby="${anchor}-title">
    <h3 id="${anchor}-title">${places ? html`${first.place[language]} · ` : nothing}${name} ${unit ? html`<small>${unit}</small>` : nothing}</h3>
    ${aboutTable(first, figures)}
    ${
      !places && pagesOf(rows).length > 1
        ? html`<fp-method-pages .rows=${rows} .figures=${figures}></fp-method-pages>`
        : table(rows, figures)
    }
  </section>`;
}

/** A long series, one page of it at a time. */
class MethodPages extends PageElement {
  static override properties = { rows: { attribute: false }, figures: { attribute: false }, name: { state: true } };
  declare rows: readonly Row[];
  declare figures: Figures;
  /** Of the page that was chosen. */
  declare name: string;

  protected override render(): TemplateResult {
    const pages = pagesOf(this.rows);
    const shown = pages.find(({ name }) => name === this.name) ?? pages[0];
    const [first] = this.rows;
    if (!shown || !first) return html``;
    const { shownPage } = words().figures;
    const series = this.figures.names.series(first.series)[store.language];
    return html`<p class="method-page"><span aria-hidden="true">${shownPage}</span>
        ${choiceField({
          key: `/method/${anchorOf(first)}`,
          label: `${shownPage} ${series}`,
          value: shown.name,
          options: pages.map(({ name }) => [name, name]),
          onValue: (name) => {
            this.name = name;
          },
        })}</p>
      ${table(shown.rows, this.figures)}`;
  }
}
customElements.define("fp-method-pages", MethodPages);

function table(rows: readonly Row[], figures: Figures): TemplateResult {
  const { columns } = words().figures;
  const items = rows.some(({ item }) => item !== "");
  return html`<table>
    <thead>
      <tr>
        <th scope="col">${columns.from}</th>
        ${items ? html`<th scope="col">${columns.item}</th>` : nothing}
        <th scope="col">${columns.value}</th>
        <th scope="col">${columns.confidence}</th>
      </tr>
    </thead>
    ${rows.map((row, at) => line(row, figures, items, said(row) !== said(rows[at + 1])))}
  </table>`;
}

/** What a file says of all its lines together. */
function aboutTable({ region, series }: Row, { files }: Figures): TemplateResult | typeof nothing {
  const { table } =
    tables(files).find((each) => each.region === region && `${series}/`.startsWith(`${each.series}/`)) ?? {};
  const evidence = table?.["evidence"] as Names | undefined;
  if (evidence) return html`<p class="quiet">${evidence[store.language]}</p>`;
  const note = table?.["note"];
  return typeof note === "string"
    ? html`<p class="quiet">${words().figures.tableNote} <span lang="en">${note}</span></p>`
    : nothing;
}

/** Where lines follow each other with the same words, these stand once, below the last. */
const said = (row: Row | undefined): string =>
  row ? JSON.stringify([row.document, row.sources, row.note, row.details, row.words]) : "";

function line(row: Row, figures: Figures, items: boolean, whence: boolean): TemplateResult {
  const text = words().figures;
  const { language } = store;
  const status = text.statuses[row.status];
  const grade = [row.confidence, row.period_confidence ? text.period(row.period_confidence) : ""].filter(Boolean);
  return html`<tbody>
    <tr data-figure>
      <th scope="row">${row.from || text.always}</th>
      ${items ? html`<td>${figures.names.item(row.item)[language]}</td>` : nothing}
      <td>${valueText(row)}${status ? html` <span class="tag">${status}</span>` : nothing}</td>
      <td>${grade.join(" · ")}</td>
    </tr>
    ${whence ? html`<tr class="method-whence"><td colspan=${items ? 4 : 3}>${whenceOf(row, figures)}</td></tr>` : nothing}
  </tbody>`;
}

function valueText({ value, words: said, series }: Row): string {
  const text = words().figures;
  if (typeof value === "number") return plain(value, store.language, 10);
  if (typeof value === "boolean") return value ? text.yes : text.no;
  // What is in words alone has no value to be unknown.
  return said || series.startsWith("award/") ? "" : text.none;
}

function whenceOf(row: Row, { about }: Figures): TemplateResult {
  const text = words().figures;
  const { language } = store;
  const titles = row.sources.map((id) => {
    const title = about.sources.find((source) => source.id === id)?.title[language] ?? id;
    return html`<li><a href="#source-${id}">${title}</a></li>`;
  });
  return html`${row.words ? html`<p>${row.words[language]}</p>` : nothing}
    ${row.document ? html`<p>${text.document} ${row.document}</p>` : nothing}
    ${titles.length > 0 ? html`<div>${text.source} <ul>${titles}</ul></div>` : html`<p>${text.noSource}</p>`}
    ${row.note ? html`<p>${text.note} <span lang="en">${row.note}</span></p>` : nothing}
    ${row.details ? html`<p>${text.details} <code>${row.details}</code></p>` : nothing}`;
}
