/** What is in each plan's account at each age. */
import { html } from "lit";
import type { Result } from "../../../../state/calculation.js";
import type { Life } from "../../state/life.js";
import type { PictureContent } from "./picture.js";
import { age, ageAt, axisMoney, axisTitle, big, column, lineOf, money, nameIn, spoken, words } from "./say.js";

export function account(
  result: Result,
  { ages, plans }: Life,
  at: number,
  ruler: (event: CustomEvent<number>) => void,
): PictureContent {
  const text = words();
  return {
    name: "account",
    say: said(result),
    unit: text.accountUnit,
    drawing: html`<fp-line-chart
      .label=${text.ruler(text.title.account)}
      .heading=${axisTitle(text.accountHeading)}
      .x=${ages}
      .xWords=${age}
      .lines=${plans.map(({ id, left }) => ({ id: lineOf(result.state.plans, id), name: nameIn(result, id), values: left }))}
      .words=${big}
      .ticks=${axisMoney}
      .at=${at}
      @ruler=${ruler}
    ></fp-line-chart>`,
    columns: [
      { name: text.ageColumn, words: (place) => age(ages[place] ?? 0), value: (place) => ages[place] ?? null },
      ...plans.map(({ id, left }) => column(text.yuanOf(nameIn(result, id)), left, money)),
    ],
    rows: [...ages.keys()],
  };
}

function said(result: Result): string {
  const answer = result.answer.plans.find(({ id }) => id === spoken(result));
  if (!answer || answer.kind === "save" || answer.retirement.pension_from === null) return "";
  const balance = big(answer.entitlement.account_balance);
  return words().accountSay(balance, ageAt(result, answer.retirement.pension_from));
}
