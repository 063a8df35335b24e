/** What has been paid and what has been received by each age, with the age where the one has reached the other. */
import { html, type TemplateResult } from "lit";
import type { Flag, Line } from "../../../../charts/line-chart.js";
import type { PlanAnswer } from "../../../../engine/types.js";
import { shortAge } from "../../../../format/time.js";
import type { Result } from "../../../../state/calculation.js";
import { store } from "../../../../state/store.js";
import type { Life, LifeOfPlan } from "../../state/life.js";
import type { PictureContent } from "./picture.js";
import { age, ageAt, axisMoney, axisTitle, big, column, evenAge, lineOf, money, nameIn, words } from "./say.js";

export const ALL = "";

/** `plan`: whose; ALL: every plan as what is received less what is paid. */
export function even(
  result: Result,
  { ages, plans }: Life,
  plan: string,
  at: number,
  choose: (plan: string) => void,
  ruler: (event: CustomEvent<number>) => void,
): PictureContent {
  const text = words();
  const one = plans.find(({ id }) => id === plan);
  const answer = result.answer.plans.find(({ id }) => id === plan);
  const lines = one && answer ? linesOf(one, answer, result) : plans.map((each) => netOf(each, result));
  const flags = one && answer ? flagOf(answer, result, ages) : [];
  return {
    name: "even",
    say: one && answer ? said(answer, result) : text.evenAll,
    unit: text.evenUnit,
    choice: choice(result, plan, choose),
    drawing: html`<fp-line-chart
      .label=${text.ruler(text.title.even)}
      .heading=${axisTitle(one ? `${text.paid} / ${text.received}` : text.net)}
      .x=${ages}
      .xWords=${age}
      .lines=${lines}
      .flags=${flags}
      .words=${big}
      .ticks=${axisMoney}
      .at=${at}
      @ruler=${ruler}
    ></fp-line-chart>`,
    columns: [
      { name: text.ageColumn, words: (place) => age(ages[place] ?? 0), value: (place) => ages[place] ?? null },
      ...plans.flatMap(({ id, paid, received }) => [
        column(text.yuanOf(text.column(nameIn(result, id), text.paid)), paid, money),
        column(text.yuanOf(text.column(nameIn(result, id), text.received)), received, money),
      ]),
    ],
    rows: [...ages.keys()],
  };
}

function choice(result: Result, plan: string, choose: (plan: string) => void): TemplateResult {
  const text = words();
  return html`<label class="picture-choice"><span class="unseen">${text.which}</span>
    <select data-pick="even" @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
      <option value=${ALL} ?selected=${plan === ALL}>${text.all}</option>
      ${result.answer.plans.map(({ id }) => html`<option value=${id} ?selected=${plan === id}>${nameIn(result, id)}</option>`)}
    </select>
  </label>`;
}

function linesOf({ id, paid, received }: LifeOfPlan, { kind }: PlanAnswer, { state }: Result): Line[] {
  const text = words();
  const saves = kind === "save";
  return [
    { id: "paid", name: saves ? text.saved : text.paid, values: paid },
    { id: lineOf(state.plans, id), name: saves ? text.drawn : text.received, values: received },
  ];
}

const netOf = ({ id, paid, received }: LifeOfPlan, result: Result): Line => ({
  id: lineOf(result.state.plans, id),
  name: nameIn(result, id),
  values: received.map((value, place) => value - (paid[place] ?? 0)),
});

function flagOf(answer: PlanAnswer, result: Result, ages: readonly number[]): Flag[] {
  const x = evenAge(result, answer.id);
  if (x === null) return [];
  const [first, last] = [ages[0] ?? 0, ages.at(-1) ?? 0];
  if (x < first || x > last) return [];
  const line = lineOf(result.state.plans, answer.id);
  const name = words().evenFlag(shortAge(Math.round(x * 12), store.language));
  // By then all is paid, and the pensions have just reached it.
  return [{ line, name, x, y: answer.contributions.total }];
}

function said(answer: PlanAnswer, result: Result): string {
  const text = words();
  const paid = big(answer.contributions.total);
  if (answer.kind === "save") {
    const { runs_dry_month: dry } = answer.lifetime;
    return text.evenSave(paid, dry === null ? null : ageAt(result, dry));
  }
  const { break_even_month: month } = answer.lifetime;
  return month === null ? text.evenNever(paid) : text.evenSay(paid, ageAt(result, month));
}
