/** What the page of designs keeps in its link besides the worker: `d.` and a name. */
import {
  type Codec,
  type Fields,
  flag,
  matching,
  nameAndText,
  number,
  oneOf,
  orNull,
  readFields,
  writeFields,
} from "../../../state/codec.js";
import type { State } from "../../../state/inputs.js";
import { type Choice, choices, designOf, levels, proposal } from "./choices.js";
import { type ColumnName, columns } from "./columns.js";
import { type Parameters, usualParameters } from "./parameters.js";

export const worths = ["value", "rate", "pension"] as const;
export const measures = ["pension", "value", "cost", "eligible"] as const;
export const gains = ["value", "rate", "cost"] as const;
export type Worth = (typeof worths)[number];
export type Measure = (typeof measures)[number];
export type Gain = (typeof gains)[number];
export const MOST_PICKS = 4;

export interface View {
  /** What the map shows upwards. */
  worth: Worth;
  colour: Choice;
  /** A digit for each choice, a bit for each of its levels that is shown. */
  levels: string;
  undominated: boolean;
  eligible: boolean;
  proposed: boolean;
  sort: ColumnName;
  down: boolean;
  /** Codes of the designs looked at side by side. */
  picks: readonly string[];
  /** Code of the design a standard payer may move to. */
  moving: string;
  measure: Measure;
  gain: Gain;
}

const everyLevel = choices.map((choice) => 2 ** levels[choice].length - 1).join("");

export const usualView: View = {
  worth: "value",
  colour: "financing",
  levels: everyLevel,
  undominated: false,
  eligible: false,
  proposed: false,
  sort: "number",
  down: false,
  picks: [],
  moving: proposal,
  measure: "value",
  gain: "value",
};

const code: Codec = { write: String, read: (text) => (designOf(text) ? text : undefined) };
const codes: Codec = {
  write: (value) => (value as readonly string[]).join("."),
  read: (text) => {
    const found = text === "" ? [] : text.split(".");
    return found.length <= MOST_PICKS && found.every(designOf) && new Set(found).size === found.length
      ? found
      : undefined;
  },
};

const viewFields: Fields = [
  ["d.y", "worth", oneOf(worths)],
  ["d.colour", "colour", oneOf(choices)],
  ["d.levels", "levels", matching(/^[0-3]{2}[0-7]{4}$/)],
  ["d.undominated", "undominated", flag],
  ["d.eligible", "eligible", flag],
  ["d.proposed", "proposed", flag],
  ["d.sort", "sort", oneOf(columns)],
  ["d.down", "down", flag],
  ["d.pick", "picks", codes],
  ["d.move", "moving", code],
  ["d.measure", "measure", oneOf(measures)],
  ["d.gain", "gain", oneOf(gains)],
];

const parameterFields: Fields = [
  ["d.amount", "amount", number],
  ["d.pattern", "pattern", matching(/^[SFN]{12}$/)],
  ["d.base", "base", oneOf(["floor", "ratio", "amount"])],
  ["d.ratio", "ratio", number],
  ["d.base_amount", "baseAmount", number],
  ["d.indexed_to", "indexedTo", oneOf(["average_wage", "flexible_income"])],
  ["d.term", "term", number],
  ["d.after_term", "afterTerm", oneOf(["standard", "none"])],
  ["d.share", "accountShare", number],
  ["d.factor", "factor", orNull(number)],
  ["d.cap", "cap", orNull(number)],
  ["d.fixed", "indexFixed", number],
  ["d.amplifier", "amplifier", number],
  ["d.weighting", "weighting", oneOf(["calendar", "accrued"])],
];

export interface Said {
  view: View;
  parameters: Parameters;
}

const last: { state: State | null; said: Said | null } = { state: null, said: null };

/** null: the link cannot be read. */
export function readSaid(state: State): Said | null {
  // Asked for by every part of the page after every change.
  if (last.state?.extras === state.extras && last.state.plans === state.plans) return last.said;
  const parts = Object.entries(state.extras)
    .filter(([name]) => name.startsWith("d."))
    .map(([name, text]) => `${name}=${text}`);
  const view = readFields(viewFields, parts);
  const parameters = readFields(parameterFields, parts);
  last.state = state;
  last.said = view &&
    parameters && {
      view: { ...usualView, ...view } as View,
      parameters: { ...usualParameters(state), ...parameters } as Parameters,
    };
  return last.said;
}

export function writeSaid(said: Said, state: State): State["extras"] {
  const others = Object.entries(state.extras).filter(([name]) => !name.startsWith("d."));
  const parts = [
    ...writeFields(parameterFields, said.parameters, usualParameters(state)),
    ...writeFields(viewFields, said.view, usualView),
  ];
  const own = parts.map(nameAndText) as [string, string][];
  return Object.fromEntries([...others, ...own]);
}

export function showsLevel(view: View, choice: Choice, place: number): boolean {
  return (Number(view.levels[choices.indexOf(choice)]) & (1 << place)) !== 0;
}

export function toggledLevel(view: View, choice: Choice, place: number): string {
  const digits = [...view.levels];
  const at = choices.indexOf(choice);
  digits[at] = String(Number(digits[at]) ^ (1 << place));
  return digits.join("");
}
