/** The numbers that all designs share, as names and values, for files. */
import type { Said } from "../../../files/about.js";
import { plain } from "../../../format/number.js";
import { store } from "../../../state/store.js";
import type { Parameters } from "../state/parameters.js";
import { words } from "./words.js";

export function sharedSaid(said: Parameters): Said[] {
  const { text, language } = store;
  const own = words();
  const number = (value: number | null, unit = ""): string =>
    value === null ? text.none : `${plain(value, language, 4)} ${unit}`.trim();
  const months = (value: number | null) => number(value, text.monthsUnit);
  const base = { floor: "", ratio: number(said.ratio), amount: number(said.baseAmount, text.yuan) }[said.base];
  return [
    [text.amount, number(said.amount, text.yuan)],
    [text.pattern, said.pattern],
    [own.standardBase, `${text.bases[said.base]} ${base}`.trim()],
    [own.indexedTo, text.indexedTos[said.indexedTo]],
    [own.term, months(said.term)],
    [text.afterTerm, text.afterTerms[said.afterTerm]],
    [own.share, number(said.accountShare)],
    [own.factor, months(said.factor)],
    [own.cap, months(said.cap)],
    [own.indexFixed, number(said.indexFixed)],
    [own.amplifier, number(said.amplifier)],
    [text.weighting, text.weightings[said.weighting]],
  ];
}
