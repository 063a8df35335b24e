/** What is in each plan's account at each age. */
import type { Result } from "../../../../state/calculation.js";
import type { Life } from "../../state/life.js";
import { byAge } from "./by-age.js";
import type { PictureContent } from "./picture.js";
import { ageAt, big, spoken, words } from "./say.js";

export function account(
  result: Result,
  { ages, plans }: Life,
  at: number,
  ruler: (event: CustomEvent<number>) => void,
): PictureContent {
  const { accountHeading: heading, accountUnit: unit, ageColumn, yuanOf: planColumn } = words();
  const lines = plans.map(({ id, left }) => ({ id, values: left }));
  const picture = { name: "account", say: said(result), heading, unit, ageColumn, planColumn, ages, lines } as const;
  return byAge(result, picture, at, ruler);
}

function said(result: Result): string {
  const answer = result.answer.plans.find(({ id }) => id === spoken(result));
  if (!answer || answer.kind === "save" || answer.retirement.pension_from === null) return "";
  const balance = big(answer.entitlement.account_balance);
  return words().accountSay(balance, ageAt(result, answer.retirement.pension_from));
}
