/** Which assumption moves the pension most: in words first, then a bar each. */
import { html } from "lit";
import { rangeBar } from "../../../../charts/bars.js";
import { percent } from "../../../../format/number.js";
import type { Result } from "../../../../state/calculation.js";
import { store } from "../../../../state/store.js";
import type { Matters } from "../../state/explore.js";
import type { PictureContent } from "../pictures/picture.js";
import { column } from "../pictures/say.js";
import { money, moneyName, pensionOf, words } from "./words.js";

export function matters(result: Result, { plan, effects }: Matters): PictureContent {
  const text = words();
  const named = store.text.assumption;
  const answer = result.answer.plans.find(({ id }) => id === plan);
  const now =
    answer && answer.kind !== "save" ? answer.pension[result.state.money === "today" ? "total_today" : "total"] : 0;
  const all = effects.map(({ assumption, cautious, optimistic }) => ({
    name: named[assumption],
    values: [cautious.value, optimistic.value],
    pensions: [pensionOf(cautious.point, result), pensionOf(optimistic.point, result)],
  }));
  const moving = all.filter(({ pensions: [a, b] }) => a !== b);
  const still = all.filter(({ pensions: [a, b] }) => a === b).map(({ name }) => name);
  const most = Math.max(now, ...moving.flatMap(({ pensions }) => pensions));
  const [first] = moving;
  const ends = (pensions: readonly number[]) => [Math.min(...pensions), Math.max(...pensions)] as const;
  const rows = moving.length;
  return {
    name: "matters",
    say: [
      first ? text.mattersSay(first.name, ...(ends(first.pensions).map(money) as [string, string])) : text.mattersSame,
      still.length > 0 && first ? text.mattersNone(still.join(text.and)) : "",
    ].join(store.language === "zh" ? "" : " "),
    unit: text.mattersUnit(moneyName(result)),
    drawing: html`<ul class="bar-list">
      ${moving.map(({ name, values, pensions }) => {
        const [low, high] = ends([...pensions, now]);
        return html`<li class="matter">
          <p class="bar-name"><span>${name}</span></p>
          ${rangeBar([low, now, high], most)}
          <p class="bar-ends bar-ends--two">
            ${(["cautious", "optimistic"] as const).map(
              (view, place) =>
                html`<span>${text.view(text.views[view], percent(values[place] ?? 0, store.language))}<b>${money(pensions[place] ?? 0)}</b></span> `,
            )}
          </p>
        </li>`;
      })}
    </ul>`,
    columns: [
      { name: text.assumption, words: (row) => moving[row]?.name ?? "" },
      ...(["cautious", "optimistic"] as const).flatMap((view, place) => [
        column(
          text.views[view],
          moving.map(({ values }) => values[place] ?? null),
          (value) => percent(value, store.language),
        ),
        column(
          `${text.views[view]}${text.and}${text.column.pension}`,
          moving.map(({ pensions }) => pensions[place] ?? null),
          money,
        ),
      ]),
    ],
    rows: [...Array(rows).keys()],
  };
}
