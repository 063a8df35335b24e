/** How the pictures name plans, ages and money, and which line is whose. */
import type { Column } from "../../../../charts/table.js";
import { bigYuan, plain, yuan } from "../../../../format/number.js";
import { ageInMonths, ageText } from "../../../../format/time.js";
import type { Result } from "../../../../state/calculation.js";
import { planName } from "../../../../state/plan-name.js";
import type { Plan } from "../../../../state/plans.js";
import { birthMonth } from "../../../../state/request.js";
import { store } from "../../../../state/store.js";
import { picturesTexts } from "../../text/pictures.js";
import type { PicturesText } from "../../text/zh-pictures.js";

export const words = (): PicturesText => picturesTexts[store.language];

export const nameIn = ({ state, residents }: Result, id: string): string => {
  const plan = state.plans.find((each) => each.id === id);
  return plan ? planName(plan, store.language, residents[id]?.annual ?? null) : id;
};

/** The plan that the headline speaks of. */
export function spoken({ state, answer }: Result): string {
  const chosen = answer.plans.find(({ id }) => id === state.chosen) ?? answer.plans[0];
  return chosen?.id ?? "";
}

/** The class of a plan's line: its kind's colour, and dashes that tell it from others of the kind. */
export function lineOf(plans: readonly Plan[], id: string): string {
  const plan = plans.find((each) => each.id === id);
  if (!plan) return "paid";
  const same = plans.filter(({ kind }) => kind === plan.kind);
  return `${plan.kind}-${same.indexOf(plan) % 3}`;
}

export const ageAt = ({ state }: Result, month: string): string =>
  ageText(ageInMonths(birthMonth(state), month), store.language);

export const ageYears = ({ state }: Result, month: string): number => ageInMonths(birthMonth(state), month) / 12;

/** The age at which a plan's money is back; null: never, or it is not known. */
export function evenAge(result: Result, id: string): number | null {
  const plan = result.answer.plans.find((each) => each.id === id);
  const month = plan && plan.kind !== "save" ? plan.lifetime.break_even_month : null;
  return month === null ? null : ageYears(result, month);
}

/** The age that the answer takes for the last. */
export function deathAge(result: Result): number | null {
  const death = result.answer.plans[0]?.lifetime.death_month;
  return death ? Math.floor(ageYears(result, death)) : null;
}

/** The age at which paying ends, in the plan that the headline speaks of. */
export function startAge(result: Result): number | null {
  const plan = result.answer.plans.find(({ id }) => id === spoken(result));
  const month = plan && plan.kind !== "save" ? plan.retirement.pension_from : null;
  return month === null ? null : Math.floor(ageYears(result, month));
}

export const age = (years: number): string => words().age(String(years));

export const money = (value: number): string => yuan(value, store.language);
export const big = (value: number): string => bigYuan(value, store.language);

/** At an axis: Chinese counts in ten thousands, said once above it. */
export const axisMoney = (value: number): string =>
  store.language === "zh" ? plain(value / 10000, "zh", 1) : bigYuan(value, "en");

export const axisTitle = (what: string): string => (store.language === "zh" ? `${what}（${words().ten}）` : what);

/** A column of one list of values, a row for each place in it. */
export const column = (
  name: string,
  values: readonly (number | null)[],
  say: (value: number) => string,
): Column<number> => ({
  name,
  words: (place) => {
    const value = values[place];
    return typeof value === "number" ? say(value) : "—";
  },
  value: (place) => values[place] ?? null,
});
