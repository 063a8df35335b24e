/** Where each number of a file of steps stands on its two sheets, and where each input finds its own. */
import type { TraceFile, TraceInput, TraceStep } from "../../engine/types.js";
import { type Node, parsed } from "../formula.js";
import { ruleOf } from "../rules.js";
import { beforeRounding } from "./cells.js";

/** Rows above the first one of a table. */
export const HEAD_ROWS = 1;

/** How an input comes by its number: from a step, from a step before it was rounded, from the sheet of figures, or as it is. */
export type From = { kind: "step" | "before"; step: Placed } | { kind: "figure"; row: number } | { kind: "literal" };

export interface Placed {
  readonly step: TraceStep;
  readonly formula: Node | null;
  /** Of its value; its inputs follow, and then what it is before rounding. */
  readonly row: number;
  readonly rounding: ReturnType<typeof beforeRounding>;
}

export interface Layout {
  readonly steps: readonly Placed[];
  /** What stands on the sheet of figures, from its first row on. */
  readonly figures: readonly TraceInput[];
  from(input: TraceInput): From;
}

export const rowOfBefore = ({ row, step }: Placed): number => row + step.inputs.length + 1;

/**
 * A number that was published or typed stands once, so that changing it changes all that rests on it. What the rules say
 * belongs to its step, as do sums typed for one term; what was counted can be changed nowhere else.
 */
const isShared = ({ name, status, figure }: TraceInput) =>
  figure !== "" || (status === "typed" && !name.startsWith("typed_"));

const keyOf = ({ name, value, unit, status, figure }: TraceInput) => [name, value, unit, status, figure].join(" ");

const same = (one: number, other: number) => Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(other));
/** Rounded to the fen, it would be the other. */
const roundsTo = (one: number, fen: number) => Math.abs(one - fen) < 0.00500002;

export function layoutOf({ steps }: TraceFile): Layout {
  const placed: Placed[] = [];
  let row = HEAD_ROWS + 1;
  for (const step of steps) {
    const rule = ruleOf(step.rule);
    const formula = rule ? parsed(rule.text) : null;
    const rounding = formula && beforeRounding(formula);
    placed.push({ step, formula, row, rounding });
    row += step.inputs.length + (rounding ? 2 : 1);
  }
  const byNumber = new Map(placed.map((each) => [each.step.number, each]));
  const shared = new Map<string, TraceInput>();
  for (const { inputs } of steps)
    for (const input of inputs) if (!byNumber.has(input.number) && isShared(input)) shared.set(keyOf(input), input);
  const rows = new Map([...shared.keys()].map((key, place) => [key, HEAD_ROWS + 1 + place]));
  return { steps: placed, figures: [...shared.values()], from: (input) => fromOf(input, byNumber, rows) };
}

function fromOf(input: TraceInput, steps: ReadonlyMap<string, Placed>, rows: ReadonlyMap<string, number>): From {
  const step = steps.get(input.number);
  if (step && same(input.value, step.step.value)) return { kind: "step", step };
  // A benefit base is said to the fen and used with all its digits.
  if (step?.rounding && roundsTo(input.value, step.step.value)) return { kind: "before", step };
  const row = rows.get(keyOf(input));
  return row === undefined ? { kind: "literal" } : { kind: "figure", row };
}
