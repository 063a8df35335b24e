/**
 * The whole state in the address, after the #, where browsers never send it anywhere.
 * Only what differs from the defaults is written: `#v=2026-11&r=44-4403&i=8000&p=fixed~fixed~a=700`.
 */
import { languages } from "../text/language.js";
import {
  type Fields,
  flag,
  freeText,
  knows,
  linkOf,
  matching,
  nameAndText,
  number,
  oneOf,
  orNull,
  partsOf,
  readFields,
  writeFields,
} from "./codec.js";
import { MOST_YEARS, yearFromText, yearToText } from "./history-hash.js";
import {
  assumptionNames,
  assumptionSets,
  categories,
  defaultState,
  ifShorts,
  ownNames,
  type PaidYear,
  type State,
  thisMonth,
} from "./inputs.js";
import { planFromText, planToText } from "./plan-hash.js";
import { MOST_PLANS, type Plan } from "./plans.js";

const monthText = /^\d{4}-(0[1-9]|1[0-2])$/;

const scalars: Fields = [
  ["r", "region", matching(/^[0-9A-Za-z-]{2,20}$/)],
  ["y", "birthYear", number],
  ["m", "birthMonth", matchingMonth()],
  ["c", "category", oneOf(categories)],
  ["i", "income", number],
  ["k", "months", orNull(number)],
  ["x", "index", orNull(number)],
  ["b", "balance", orNull(number)],
  ["hy", "byYears", flag],
  ["hb", "balanceThen", orNull(number)],
  ["hz", "balanceYear", orNull(number)],
  ["rm", "reached", orNull(matching(monthText))],
  ["n", "breakMonths", number],
  ["dk", "deemedMonths", number],
  ["dx", "deemedIndex", orNull(number)],
  ["bm", "beforeMonths", orNull(number)],
  ["tx", "transIndex", orNull(number)],
  ["a", "set", oneOf(assumptionSets)],
  ["s", "shift", number],
  ["e", "extend", flag],
  ["q", "ifShort", oneOf(ifShorts)],
  ["j", "joinedEarly", flag],
  ["d", "death", orNull(number)],
  ["lang", "language", oneOf(languages)],
  ["big", "large", matchingSize()],
  ["money", "money", oneOf(["today", "nominal"])],
  ["see", "chosen", matching(/^[0-9a-z-]{1,40}$/)],
];
const assumed: Fields = assumptionNames.map((name) => [`a.${name}`, name, number] as const);
const own: Fields = ownNames.map((name) => [`o.${name}`, name, number] as const);

/** `f.only_child=1`: the names are those of the data. */
const isAwardInput = (part: string) => /^f\.[a-z][a-z0-9_]{0,40}$/.test(nameAndText(part)[0]);

function readAwardInputs(parts: string[]): Record<string, number> | null {
  const values = parts.map((part) => number.read(nameAndText(part)[1] ?? ""));
  if (values.includes(undefined)) return null;
  return Object.fromEntries(parts.map((part, place) => [nameAndText(part)[0].slice(2), values[place] as number]));
}

const isExtra = (part: string) => /^[cdelmtw]\.[a-z0-9_]{1,32}$/.test(nameAndText(part)[0]);
const extraText = freeText(400);

function readExtras(parts: string[]): Record<string, string> | null {
  const extras: Record<string, string> = {};
  for (const part of parts) {
    const [name, text] = nameAndText(part);
    const value = text === undefined ? undefined : extraText.read(text);
    if (typeof value !== "string") return null;
    extras[name] = value;
  }
  return extras;
}

function matchingSize() {
  return { write: String, read: (text: string) => (/^[0-3]$/.test(text) ? Number(text) : undefined) };
}

function matchingMonth() {
  return { write: String, read: (text: string) => (/^([1-9]|1[0-2])$/.test(text) ? Number(text) : undefined) };
}

/** `dated`: with the month even where nothing else is said, for what is opened some other day. */
export function writeHash(state: State, dated = false): string {
  const usual = defaultState(state.valuation);
  const parts = [
    ...writeFields(scalars, state, usual),
    ...writeFields(assumed, state.assumed, {}),
    ...writeFields(own, state.own, {}),
  ];
  const plans = state.plans.map(planToText);
  if (plans.join() !== usual.plans.map(planToText).join()) parts.push(...plans.map((plan) => `p=${plan}`));
  parts.push(...Object.entries(state.awardInputs).map(([name, value]) => `f.${name}=${number.write(value)}`));
  parts.push(...state.history.map((year) => `h=${yearToText(year)}`));
  const extras = Object.entries(state.extras);
  // The same link must give the same numbers next year: the month goes with it, and what Designs keeps for itself is asked of it, too.
  const asked = parts.length > 0 || extras.some(([name]) => name.startsWith("d."));
  if (dated || asked || state.valuation !== thisMonth()) parts.unshift(`v=${state.valuation}`);
  return linkOf([...parts, ...extras.map(([name, value]) => `${name}=${extraText.write(value)}`)]);
}

const isKnown = (part: string) =>
  /^[vph]$/.test(nameAndText(part)[0]) ||
  [scalars, assumed, own].some((fields) => knows(fields, part)) ||
  isExtra(part) ||
  isAwardInput(part);

/** A part of the Method page, as links from elsewhere name it: `method.html#source-S1`. */
const isAnchor = (part: string) => /^(rule|source|term|figure)-[\w.-]+$/.test(part);

/** The state a link holds, or null if any of it cannot be read: half a link would be somebody else's numbers. */
export function readHash(hash: string): State | null {
  const parts = partsOf(hash).map((part) => (isAnchor(part) ? `m.at=${part}` : part));
  // A page that is not there: what follows was said on another.
  if (parts[0]?.startsWith("/")) return null;
  // Others append `from=timeline` and the like; a word alone is no link of ours at all.
  if (!parts.some(isKnown) && parts.some((part) => !part.includes("="))) return null;
  const named = (name: string) =>
    parts.flatMap((part) => (nameAndText(part)[0] === name ? [nameAndText(part)[1] ?? ""] : []));
  const month = named("v");
  if (month.length > 1 || month.some((text) => !monthText.test(text))) return null;

  const extras = readExtras(parts.filter(isExtra));
  const values = readFields(scalars, parts);
  const assumedValues = readFields(assumed, parts);
  const ownValues = readFields(own, parts);
  const plans = named("p").map(planFromText);
  const awardInputs = readAwardInputs(parts.filter(isAwardInput));
  const history = named("h").map(yearFromText);
  if (history.includes(null) || history.length > MOST_YEARS) return null;
  if (
    !awardInputs ||
    !values ||
    !assumedValues ||
    !ownValues ||
    !extras ||
    plans.includes(null) ||
    plans.length > MOST_PLANS
  )
    return null;

  const state = {
    ...defaultState(month[0]),
    ...values,
    assumed: assumedValues,
    own: ownValues,
    awardInputs,
    extras,
  } as State;
  if (history.length > 0) state.history = history as PaidYear[];
  if (plans.length > 0) state.plans = plans as Plan[];
  const ids = new Set(state.plans.map((plan) => plan.id));
  if (ids.size !== state.plans.length) return null;
  if (!ids.has(state.chosen)) state.chosen = state.plans[0]?.id ?? "";
  return state;
}
