/** Which parts each plan's pension has: one bar a plan, all on one scale. */
import { html } from "lit";
import { partSample, stackedBar } from "../../../../charts/bars.js";
import type { PlanAnswer } from "../../../../engine/types.js";
import { mark } from "../../../../frame/mark.js";
import type { Result } from "../../../../state/calculation.js";
import type { PlanKind } from "../../../../state/plans.js";
import { type PartKind, partKinds, partsOf } from "../../state/parts.js";
import type { PictureContent } from "./picture.js";
import { column, money, nameIn, words } from "./say.js";

interface Made {
  id: string;
  kind: PlanKind;
  parts: Record<PartKind, number>;
  total: number;
}

function madeOf(answer: PlanAnswer, { state }: Result): Made | null {
  const plan = state.plans.find(({ id }) => id === answer.id);
  const parts = partsOf(answer);
  if (!plan || !parts) return null;
  return { id: plan.id, kind: plan.kind, parts: parts.amounts, total: parts.total };
}

export function parts(result: Result): PictureContent {
  const text = words();
  const made = result.answer.plans.flatMap((answer) => madeOf(answer, result) ?? []);
  const most = Math.max(0, ...made.map(({ total }) => total));
  const seen = partKinds.filter((part) => made.some((each) => each.parts[part] !== 0));
  const values = (of: (each: Made) => number) => made.map(of);
  return {
    name: "parts",
    say: text.partsSay,
    unit: text.partsUnit,
    drawing: html`<ul class="bar-key" aria-hidden="true">
        ${seen.map((part) => html`<li>${partSample(partKinds.indexOf(part))} ${text.part[part]}</li>`)}
      </ul>
      <ul class="bar-list">
        ${made.map(
          (each) => html`<li class="bars--${each.kind}" data-plan=${each.id}>
            <p class="bar-name">${mark(each.kind)} <span>${nameIn(result, each.id)}</span> <strong>${money(each.total)}</strong></p>
            ${stackedBar(
              partKinds.map((part, kind) => ({ kind, value: each.parts[part] })),
              most,
            )}
            <p class="bar-words">
              ${seen.filter((part) => each.parts[part] !== 0).map((part) => html`<span>${text.part[part]} ${money(each.parts[part])}</span> `)}
            </p>
          </li>`,
        )}
      </ul>`,
    columns: [
      { name: text.planColumn, words: (place) => nameIn(result, made[place]?.id ?? "") },
      ...seen.map((part) =>
        column(
          text.yuanOf(text.part[part]),
          values((each) => each.parts[part]),
          money,
        ),
      ),
      column(
        text.yuanOf(text.total),
        values((each) => each.total),
        money,
      ),
    ],
    rows: [...made.keys()],
  };
}
