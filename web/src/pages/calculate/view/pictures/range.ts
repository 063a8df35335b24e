/** Every plan's pension if the future is worse, in the middle or better: three named amounts and one scale. */
import { html, nothing } from "lit";
import { rangeBar } from "../../../../charts/bars.js";
import { mark } from "../../../../frame/mark.js";
import type { Result } from "../../../../state/calculation.js";
import { type RangeOfPlan, sets } from "../../state/ranges.js";
import type { PictureContent } from "./picture.js";
import { column, money, nameIn, spoken, words } from "./say.js";

export function range(result: Result, ranges: readonly RangeOfPlan[]): PictureContent {
  const text = words();
  const { state } = result;
  const today = state.money === "today";
  const rows = ranges.map(({ id, pensions }) => ({
    id,
    kind: state.plans.find((plan) => plan.id === id)?.kind ?? "standard",
    values: pensions.map(({ total, total_today }) => (today ? total_today : total)),
  }));
  const most = Math.max(0, ...rows.flatMap(({ values }) => values));
  const own = rows.find(({ id }) => id === spoken(result)) ?? rows[0];
  const amount = (value: number) => (value === 0 ? text.none : money(value));
  const spanned = own
    ? text.rangeSay(nameIn(result, own.id), amount(Math.min(...own.values)), amount(Math.max(...own.values)))
    : "";
  return {
    name: "range",
    say: spanned,
    unit: text.rangeUnit(text.money[state.money]),
    drawing: html`<ul class="bar-list">
      ${rows.map(({ id, kind, values }) => {
        const [low = 0, middle = 0, high = 0] = [...values].sort((a, b) => a - b);
        return html`<li class="bars--${kind}" data-plan=${id}>
          <p class="bar-name">${mark(kind)} <span>${nameIn(result, id)}</span></p>
          ${rangeBar([low, middle, high], most)}
          <p class="bar-ends">
            ${sets.map((set, place) => html`<span>${text.view[set]}<b>${amount(values[place] ?? 0)}</b></span> `)}
          </p>
        </li>`;
      })}
    </ul>${rows.length === 0 ? text.none : nothing}`,
    columns: [
      { name: text.planColumn, words: (place) => nameIn(result, rows[place]?.id ?? "") },
      ...sets.map((set, at) =>
        column(
          text.column(text.view[set], text.money[state.money]),
          rows.map(({ values }) => values[at] ?? null),
          amount,
        ),
      ),
    ],
    rows: [...rows.keys()],
  };
}
