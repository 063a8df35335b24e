/** The pension, and what is paid, as one thing of the plan changes: a curve with a ruler that says both at each place. */
import { html, type TemplateResult } from "lit";
import type { Point } from "../../../../engine/types.js";
import { percent } from "../../../../format/number.js";
import { monthText, shortSpan } from "../../../../format/time.js";
import type { Result } from "../../../../state/calculation.js";
import { store } from "../../../../state/store.js";
import { bendsOf, type Curve, type Vary, varied } from "../../state/explore.js";
import type { PictureContent } from "../pictures/picture.js";
import { ageAt, big, column, lineOf } from "../pictures/say.js";
import { brings, money, moneyName, pensionOf, valueText, words } from "./words.js";

export function curve(
  result: Result,
  drawn: Curve,
  at: number,
  choose: (vary: Vary) => void,
  ruler: (event: CustomEvent<number>) => void,
): PictureContent {
  const text = words();
  const { plan, vary, values, points } = drawn;
  const pensions = points.map((point) => (point.eligible ? pensionOf(point, result) : 0));
  const pays = points.map(({ first_month }) => first_month);
  const name = (place: number) => text.ofVaried[vary](valueText(vary, values[place] ?? 0));
  return {
    name: "curve",
    say: [said(result, drawn, at), ...bends(drawn)].join(store.language === "zh" ? "" : " "),
    unit: text.curveUnit(moneyName(result)),
    choice: choice(vary, choose),
    drawing: html`<fp-line-chart
      .label=${text.ruler(text.varied[vary])}
      .heading=${text.yuanMonth}
      .x=${values.map((value) => (vary === "base_ratio" ? value * 100 : vary === "shift_months" ? value : value / 12))}
      .xWords=${axisWords(vary)}
      .lines=${[
        { id: lineOf(result.state.plans, plan), name: text.pension, values: pensions },
        ...(vary === "base_ratio" ? [{ id: "paid", name: text.payment, values: pays }] : []),
      ]}
      .words=${money}
      .at=${at}
      @ruler=${ruler}
    ></fp-line-chart>`,
    columns: [
      { name: text.varied[vary], words: name, value: (place) => values[place] ?? null },
      column(text.column.pension, pensions, money),
      column(text.column.first, pays, money),
      column(
        text.column.total,
        points.map(({ total }) => total),
        money,
      ),
      {
        name: text.column.from,
        words: (place) => dated(points[place]),
        value: (place) => points[place]?.pension_from ?? null,
      },
      column(
        text.column.received,
        points.map(({ received }) => received),
        money,
      ),
    ],
    rows: [...values.keys()],
  };
}

const dated = (point: Point | undefined): string =>
  point?.pension_from ? monthText(point.pension_from, store.language) : "—";

export function choice(vary: Vary, choose: (vary: Vary) => void): TemplateResult {
  const text = words();
  return html`<label class="picture-choice"><span class="unseen">${text.vary}</span>
    <select data-pick="vary" @change=${(event: Event) => choose((event.target as HTMLSelectElement).value as Vary)}>
      ${varied.map((each) => html`<option value=${each} ?selected=${each === vary}>${text.varied[each]}</option>`)}
    </select>
  </label>`;
}

/** For an axis of per cent, of months, or of years. */
function axisWords(vary: Vary): (value: number) => string {
  const { language } = store;
  if (vary === "base_ratio") return (value) => percent(value / 100, language, 0);
  if (vary === "shift_months") return (value) => (value > 0 ? `+${value}` : String(value).replace("-", "−"));
  return (value) => shortSpan(Math.round(value * 12), language);
}

function said(result: Result, { vary, values, points }: Curve, at: number): string {
  const text = words();
  const point = points[at];
  if (!point) return "";
  const name = text.ofVaried[vary](valueText(vary, values[at] ?? 0));
  const first = text.said(name, brings(point, result), big(point.total));
  if (!point.eligible) return first;
  const even = point.break_even_month === null ? text.noEven : text.even(ageAt(result, point.break_even_month));
  return first + (store.language === "zh" ? "" : " ") + even;
}

/** Where the curve bends, and of the months of retirement which ones are open. */
function bends(drawn: Curve): string[] {
  const text = words();
  const { vary, values } = drawn;
  const value = (place: number) => valueText(vary, values[place] ?? 0);
  if (vary === "shift_months") return [text.allowed(value(0), value(values.length - 1))];
  return bendsOf(drawn).map(({ at, place }) =>
    at === "floor" || at === "ceiling" ? text[at](value(place)) : text[at](text.ofVaried[vary](value(place))),
  );
}
