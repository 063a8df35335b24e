/** Base and years together: a table whose cells are stronger in colour the more they bring. */
import { html } from "lit";
import { plain } from "../../../../format/number.js";
import { shortSpan } from "../../../../format/time.js";
import type { Result } from "../../../../state/calculation.js";
import { store } from "../../../../state/store.js";
import type { Grid } from "../../state/explore.js";
import type { PictureContent } from "../pictures/picture.js";
import { column } from "../pictures/say.js";
import { money, moneyName, pensionOf, span, valueText, words } from "./words.js";

const SHADES = 6;

export function grid(result: Result, { bases, months, points }: Grid): PictureContent {
  const text = words();
  const rows = months.map((_, row) => points.slice(row * bases.length, (row + 1) * bases.length));
  const value = (row: number, at: number): number | null => {
    const point = rows[row]?.[at];
    return point?.eligible ? pensionOf(point, result) : null;
  };
  const most = Math.max(0, ...points.map((point) => (point.eligible ? pensionOf(point, result) : 0)));
  const shade = (worth: number | null) =>
    worth === null ? "none" : String(Math.min(SHADES - 1, Math.floor((worth / most) * SHADES)));
  const heads = bases.map((base) => valueText("base_ratio", base));
  return {
    name: "grid",
    say: said(months, value, bases.length - 1),
    unit: text.gridUnit(moneyName(result)),
    drawing: html`<div class="heat" tabindex="0" role="region" aria-label=${text.gridBases}>
      <table>
        <thead>
          <tr>
            <th scope="col">${text.gridRows}</th>
            ${heads.map((head) => html`<th scope="col">${head}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${months.map(
            (each, row) => html`<tr>
              <th scope="row">${shortSpan(each, store.language)}</th>
              ${bases.map((_, at) => {
                const worth = value(row, at);
                return html`<td class="heat--${shade(worth)}">${worth === null ? "—" : plain(worth, store.language)}</td>`;
              })}
            </tr>`,
          )}
        </tbody>
      </table>
    </div>`,
    columns: [
      { name: text.gridRows, words: (row) => span(months[row] ?? 0), value: (row) => months[row] ?? null },
      ...heads.map((head, at) =>
        column(
          head,
          months.map((_, row) => value(row, at)),
          money,
        ),
      ),
    ],
    rows: [...months.keys()],
  };
}

function said(months: readonly number[], value: (row: number, at: number) => number | null, last: number): string {
  const text = words();
  const row = months.findIndex((_, each) => value(each, 0) !== null && value(each, last) !== null);
  const short = months.findLast((_, each) => value(each, 0) === null && value(each, last) === null);
  const [least, most] = [value(row, 0), value(row, last)];
  return [
    least !== null && most !== null ? text.gridSay(money(least), span(months[row] ?? 0), money(most)) : "",
    short === undefined ? "" : text.gridNone(span(short)),
  ].join(store.language === "zh" ? "" : " ");
}
