import { html, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import type { Column } from "../../../charts/table.js";
import type { RatesFund, RatesPaper, RatesSeriesName } from "../../../engine/rates-types.js";
import { exact } from "../../../format/number.js";
import { PageElement } from "../../../frame/element.js";
import { store } from "../../../state/store.js";
import type { Language } from "../../../text/language.js";
import { funds, seriesNames, ways } from "../state/inputs.js";
import { rates } from "../state/work.js";
import { type Group, type GroupedColumn, groupedTable } from "./grouped-table.js";
import { csvButton, part } from "./parts.js";
import { words } from "./say.js";

/** Half of the last digit printed, and the last bit of a binary fraction. */
const AGREES = 0.00006 + 1e-9;

interface Row {
  name: string;
  /** By series. */
  cells: Readonly<Record<RatesSeriesName, Cell>>;
}

interface Cell {
  printed: number;
  residual: number;
}

/** Sources of the heads, remaining years and urban shares, which the paper does not print; their licence wants them named. */
const ownFigures: readonly string[] = ["WPP2024-P", "WUP2018"];

/** The paper's own table beside what its assumptions give here. */
class RatesPaperPart extends PageElement {
  protected override render(): TemplateResult {
    const { language } = store;
    const paper = rates.base?.paper;
    if (!paper) return html``;
    // Nothing here follows what a visitor moves.
    return html`${guard([paper, language], () => this.#held(paper, language))}`;
  }

  #held(paper: RatesPaper, language: Language): TemplateResult {
    const text = words().paper;
    const rows = rowsOf(paper);
    const cells = rows.flatMap((row) => Object.values(row.cells));
    const of = (kind: string) => paper.findings.filter((each) => each.kind === kind);
    return part(
      "paper",
      text.title,
      html`<p class="quiet">${text.intro}</p>
        <p><strong>${text.agree(cells.filter(agrees).length, cells.length)}</strong></p>
        ${funds.map((fund) => html`<h3>${words().funds[fund]}</h3>${groupedTable(text.caption(words().funds[fund]), year(), groupsOf(fund), rows)}`)}
        <div class="findings">
          <div>
            <h3>${text.openTitle}</h3>
            <p class="quiet">${text.openHint}</p>
            <ul>${of("open").map((each) => html`<li data-finding=${each.code}>${each.message[language]}</li>`)}</ul>
          </div>
          <div>
            <h3>${text.slipsTitle}</h3>
            <ul>${of("slip").map((each) => html`<li data-finding=${each.code}>${each.message[language]}</li>`)}</ul>
          </div>
        </div>
        <h3>${text.dataTitle}</h3>
        <ul class="quiet data-sources">
          ${store.facts?.sources
            .filter(({ id }) => ownFigures.includes(id))
            .map(({ title, url }) => html`<li><a href=${url} rel="noreferrer">${title[language]}</a></li>`)}
          <li>${text.dataElse}</li>
        </ul>`,
      csvButton(
        "paper",
        text.title,
        [year(), ...funds.flatMap((fund) => groupsOf(fund).flatMap(({ columns }) => columns))],
        rows,
      ),
    );
  }
}
customElements.define("fp-rates-paper", RatesPaperPart);

const agrees = ({ residual }: Cell) => Math.abs(residual) <= AGREES;

function rowsOf(paper: RatesPaper): Row[] {
  const cellsOf = (cell: (name: RatesSeriesName, place: number) => Cell) =>
    Object.fromEntries(seriesNames.map((name, place) => [name, cell(name, place)])) as Record<RatesSeriesName, Cell>;
  return [
    ...paper.years.map((year, at) => ({
      name: String(year),
      cells: cellsOf((name) => ({ printed: paper.printed[name][at] ?? 0, residual: paper.residuals[name][at] ?? 0 })),
    })),
    {
      name: words().paper.mean,
      cells: cellsOf((_, place) => ({ printed: paper.means[place] ?? 0, residual: paper.mean_residuals[place] ?? 0 })),
    },
  ];
}

const number = (fraction: number, decimals: number) => exact(fraction * 100, store.language, decimals);
const difference = (fraction: number) => exact(fraction * 100, store.language, 3, "both");
const year = (): Column<Row> => ({ name: words().table.year, words: ({ name }) => name });

function groupsOf(fund: RatesFund): Group<Row>[] {
  const text = words();
  const { printed, computed, residual } = text.paper;
  return ways.map((way) => {
    const of = ({ cells }: Row) => cells[`${fund}_${way}`];
    const column = (head: string, decimals: number, value: (cell: Cell) => number): GroupedColumn<Row> => ({
      name: `${text.fundsShort[fund]} · ${text.waysShort[way]} · ${head}`,
      head,
      words: (row) => number(value(of(row)), decimals),
      value: (row) => value(of(row)),
    });
    return {
      name: text.ways[way],
      columns: [
        column(printed, 2, (cell) => cell.printed),
        column(computed, 2, (cell) => cell.printed + cell.residual),
        { ...column(residual, 3, (cell) => cell.residual), cell: (row) => residualCell(of(row)) },
      ],
    };
  });
}

function residualCell(cell: Cell): TemplateResult {
  if (agrees(cell)) return html`${difference(cell.residual)}`;
  return html`<span class="open-cell">${difference(cell.residual)} <span class="tag">${words().paper.open}</span></span>`;
}
