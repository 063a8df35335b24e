/** A picture of one line a plan over the ages, with its table. */
import { html } from "lit";
import type { Result } from "../../../../state/calculation.js";
import type { PictureContent } from "./picture.js";
import { age, axisMoney, axisTitle, big, column, lineOf, money, nameIn, words } from "./say.js";

export interface ByAge {
  name: "ages" | "account";
  say: string;
  /** Of the axis, and of the file. */
  heading: string;
  unit: string;
  /** Above the column of the ages, and above that of a plan. */
  ageColumn: string;
  planColumn: (plan: string) => string;
  ages: readonly number[];
  /** Yuan, one an age. */
  lines: readonly { id: string; values: readonly number[] }[];
}

export function byAge(
  result: Result,
  { name, say, heading, unit, ageColumn, planColumn, ages, lines }: ByAge,
  at: number,
  ruler: (event: CustomEvent<number>) => void,
): PictureContent {
  const text = words();
  return {
    name,
    say,
    unit,
    drawing: html`<fp-line-chart
      .label=${text.ruler(text.title[name])}
      .heading=${axisTitle(heading)}
      .x=${ages}
      .xWords=${age}
      .lines=${lines.map(({ id, values }) => ({ id: lineOf(result.state.plans, id), name: nameIn(result, id), values }))}
      .words=${big}
      .ticks=${axisMoney}
      .at=${at}
      @ruler=${ruler}
    ></fp-line-chart>`,
    columns: [
      { name: ageColumn, words: (place) => age(ages[place] ?? 0), value: (place) => ages[place] ?? null },
      ...lines.map(({ id, values }) => column(planColumn(nameIn(result, id)), values, money)),
    ],
    rows: [...ages.keys()],
  };
}
