/** What a file says of itself above its table: who and where it is about, what is assumed, with which program and figures, when, and how to get back. */
import type { Description } from "../engine/types.js";
import { percent, yuanFen } from "../format/number.js";
import { monthText, spanText } from "../format/time.js";
import type { MenuPage } from "../place/pages.js";
import { assumptionNames, paidMonths, type State } from "../state/inputs.js";
import { findRegion } from "../state/region.js";
import { birthMonth } from "../state/request.js";
import { texts } from "../text/index.js";
import { addressOf } from "./address.js";
import { filesTexts } from "./text/index.js";

export type Said = [name: string, value: string];

/** Who an answer is about, where and when. */
export function workerOf(state: State, facts: Description): Said[] {
  const { language } = state;
  const text = texts[language];
  const months = paidMonths(state);
  const counted = months === 0 ? text.who.never : spanText(months, language);
  const paid = state.months === null && !state.byYears ? text.unknown : counted;
  return [
    [text.region, findRegion(facts, state.region)?.name[language] ?? state.region],
    [text.birth, monthText(birthMonth(state), language)],
    [text.group, text.groups[state.category]],
    [text.income, yuanFen(state.income, language)],
    [filesTexts[language].record, paid],
    [text.valuation, monthText(state.valuation, language)],
  ];
}

/** What is assumed of the future: the set, and every rate. */
export function assumedOf({ set, assumed, language }: State, facts: Description): Said[] {
  const text = texts[language];
  const usual = facts.defaults.assumption_sets[set];
  const rate = (value: number) => percent(value, language, 2);
  return [
    [text.assumptionSet, text.sets[set]],
    ...assumptionNames.map((name): Said => [text.assumption[name], rate(assumed[name] ?? usual[name] ?? 0)]),
  ];
}

export const today = (now = new Date()): string =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((each) => String(each).padStart(2, "0")).join("-");

/** The last lines of every head: which program and figures, on which day, and the way back. */
export function madeOf(page: MenuPage, link: string, facts: Description, language: State["language"]): Said[] {
  const { footer } = texts[language];
  const words = filesTexts[language];
  const { as_of, newest_source, version } = facts.data;
  return [
    [words.versions, `${footer.version(facts.engine.version, version)} ${footer.data(as_of, newest_source)}`],
    [words.made, today()],
    [words.address, addressOf(page, link)],
  ];
}

/** The whole head of a file about a worker. */
export function headOf(
  { page, title, unit, link }: { page: MenuPage; title: string; unit: string; link: string },
  state: State,
  facts: Description,
): Said[] {
  const text = texts[state.language];
  return [
    [title, text.footer.estimate],
    ...workerOf(state, facts),
    ...assumedOf(state, facts),
    ...(unit === "" ? [] : [[filesTexts[state.language].unit, unit] as Said]),
    ...madeOf(page, link, facts, state.language),
  ];
}
