import type { PolicyAnswer } from "../../../engine/types.js";
import { plain, yuan } from "../../../format/number.js";
import { store } from "../../../state/store.js";
import { type LivesText, livesTexts } from "../text/lives.js";

export const words = (): LivesText => livesTexts[store.language];

/** Of how many people a share is told. */
export const PEOPLE = 20;

export const policyName = (id: string): string => words().policies[id as keyof LivesText["policies"]];

/** At the head of a column. */
export const policyShort = (id: string): string => words().inShort[id as keyof LivesText["inShort"]];

/** Each policy has the mark and the colour of the kind of plan it adds. */
export const kindOf = (id: string): "standard" | "fixed" => (id === "with-fixed" ? "fixed" : "standard");

/** How many of twenty, in words that do not round a risk away. */
export function peopleOf(share: number): string {
  const text = words();
  const count = Math.round(share * PEOPLE);
  if (share === 0) return text.nobody;
  if (count === 0) return text.lessThanOne;
  if (share === 1) return text.all(plain(count, store.language));
  if (count === PEOPLE) return text.nearlyAll;
  return text.about(plain(count, store.language));
}

/** The widest error of what is counted, in people; two standard errors hold nineteen cases of twenty. */
export function errorOf(policies: readonly PolicyAnswer[]): string {
  const text = words();
  const people = Math.max(...policies.map(({ short }) => 2 * short.standard_error * PEOPLE));
  return people < 0.5 ? text.errorHalf : text.errorPeople(plain(Math.ceil(people), store.language));
}

export const money = (value: number): string => yuan(value, store.language);
export const count = (value: number): string => plain(value, store.language);
