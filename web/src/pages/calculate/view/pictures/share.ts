/** What share of the income each plan takes in the years to come, held against 30 % and the whole of it. */
import { html } from "lit";
import { exact, percent } from "../../../../format/number.js";
import type { Result } from "../../../../state/calculation.js";
import { store } from "../../../../state/store.js";
import { ALL_INCOME, HEAVY } from "../../state/burdened.js";
import type { Shares } from "../../state/shares.js";
import type { PictureContent } from "./picture.js";
import { age, column, lineOf, nameIn, spoken, words } from "./say.js";

const say = (share: number): string => percent(share, store.language, 1);

export function share(
  result: Result,
  { ages, plans }: Shares,
  at: number,
  ruler: (event: CustomEvent<number>) => void,
): PictureContent {
  const text = words();
  const most = Math.max(0, ...plans.flatMap(({ values }) => values.map((value) => value ?? 0)));
  return {
    name: "share",
    say: said(result, { ages, plans }),
    unit: text.shareUnit,
    drawing: html`<fp-line-chart
      .label=${text.ruler(text.title.share)}
      .heading=${text.shareHeading}
      .x=${ages}
      .xWords=${age}
      .lines=${plans.map(({ id, values }) => ({ id: lineOf(result.state.plans, id), name: nameIn(result, id), values }))}
      .limits=${[{ value: HEAVY, name: text.limit.heavy }, { value: ALL_INCOME, name: text.limit.all }]}
      .reach=${[0, most > HEAVY ? ALL_INCOME : HEAVY + 0.1]}
      .words=${say}
      .ticks=${(value: number) => percent(value, store.language, 0)}
      .at=${at}
      @ruler=${ruler}
    ></fp-line-chart>`,
    columns: [
      { name: text.ageColumn, words: (place) => age(ages[place] ?? 0), value: (place) => ages[place] ?? null },
      ...plans.map(({ id, values }) =>
        column(
          text.percentOf(nameIn(result, id)),
          values.map((value) => (value === null ? null : Number((value * 100).toFixed(4)))),
          (value) => exact(value, store.language, 1),
        ),
      ),
    ],
    rows: [...ages.keys()],
  };
}

function said(result: Result, { ages, plans }: Shares): string {
  const text = words();
  const worst = plans.map(({ id, values }) => ({
    id,
    most: Math.max(0, ...values.map((value) => value ?? 0)),
    values,
  }));
  const own = worst.find(({ id }) => id === spoken(result)) ?? worst[0];
  const first = own ? text.shareSay(say(own.most), String(ages[own.values.indexOf(own.most)] ?? 0)) : "";
  const heavy = worst.flatMap(({ id, most }) => {
    if (most > ALL_INCOME) return text.shareOver(nameIn(result, id));
    return most > HEAVY ? text.shareHigh(nameIn(result, id)) : [];
  });
  return [first, ...heavy].join(store.language === "zh" ? "" : " ");
}
