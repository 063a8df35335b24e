/** Names and numbers of this page, in the reader's language. */
import { exact, plain, yuanFen } from "../../../format/number.js";
import { spanText } from "../../../format/time.js";
import { store } from "../../../state/store.js";
import { figures, INDEXED_WAGE, OTHER, type Said, sums } from "../state/inputs.js";
import { award } from "../state/work.js";
import { awardTexts } from "../text/award.js";
import type { AwardText } from "../text/zh-award.js";

export const words = (): AwardText => awardTexts[store.language];

export const fen = (value: number): string => exact(value, store.language, 2);
export const money = (value: number): string => yuanFen(value, store.language);
/** With all its digits. */
export const bare = (value: number): string => plain(value, store.language, 8);
export const span = (months: number): string => spanText(months, store.language);

const isOneOf = <T extends string>(names: readonly T[], name: string): name is T => names.some((each) => each === name);

/** What the data calls a part. */
export function partName(part: string): string {
  if (part === OTHER) return words().other;
  if (isOneOf(sums, part)) return words().sums[part];
  const { language, facts } = store;
  return facts?.award.parts.find((each) => each.part === part)?.name[language] ?? part;
}

/** How the data asks for an input. */
export function inputName(input: string): string {
  if (input === INDEXED_WAGE) return words().wage;
  const { language, facts } = store;
  const asked = facts?.award.inputs.find((each) => each.input === input);
  return asked?.question[language] ?? award.question(`/inputs/${input}`)?.message[language] ?? input;
}

/** What was said, by the name of its box. */
export function nameOf(said: Said | string): string {
  const text = words();
  if (said.startsWith("i_")) return inputName(said.slice(2));
  if (said.startsWith("p_")) return partName(said.slice(2));
  if (said.startsWith("retired")) return text.retired;
  if (said.startsWith("birth")) return text.born;
  return isOneOf(figures, said) ? ((text.figures as Readonly<Record<string, string>>)[said] ?? said) : said;
}

/** The name of the box that an error or a missing figure belongs to: `/award/printed/extras/heating`. */
export function nameAt(key: string): string {
  if (key === "/region") return store.text.region;
  const [, , first = "", ...more] = key.split("/");
  const last = more.at(-1);
  if (last === undefined || ["years", "odd", "month"].includes(last)) return nameOf(first);
  return nameOf(first === "inputs" ? `i_${last}` : first === "printed" ? `p_${last}` : first);
}
