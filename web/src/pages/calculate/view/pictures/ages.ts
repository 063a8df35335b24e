/** What a plan is worth by the age at death, and what it comes to over all of them with their chances. */
import { percent } from "../../../../format/number.js";
import type { Result } from "../../../../state/calculation.js";
import { store } from "../../../../state/store.js";
import type { Life } from "../../state/life.js";
import { byAge } from "./by-age.js";
import type { PictureContent } from "./picture.js";
import { big, nameIn, spoken, words } from "./say.js";

export function ages(
  result: Result,
  { ages: years, plans }: Life,
  at: number,
  ruler: (event: CustomEvent<number>) => void,
): PictureContent {
  const { agesHeading: heading, agesUnit: unit, diesAt: ageColumn, worthOf: planColumn } = words();
  const lines = plans.map(({ id, worth }) => ({ id, values: worth }));
  const picture = {
    name: "ages",
    say: said(result),
    heading,
    unit,
    ageColumn,
    planColumn,
    ages: years,
    lines,
  } as const;
  return byAge(result, picture, at, ruler);
}

/** The mean never stands alone: beside it are the chances, and the line itself is below. */
function said(result: Result): string {
  const text = words();
  const id = spoken(result);
  const answer = result.answer.plans.find((plan) => plan.id === id);
  const expected = answer?.kind === "contribute" ? answer.lifetime.expected : null;
  if (!expected) return text.agesOnly;
  const share = (value: number) => percent(value, store.language, 0);
  const { probability_before_start: before, probability_of_break_even: even } = expected;
  const start = before === null ? null : share(1 - before);
  return text.agesSay(nameIn(result, id), big(expected.net_present_value), start, share(even));
}
