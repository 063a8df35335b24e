/** Formulas of core/data/rules.json in words: its names for what goes in, and signs as people write them. */
import type { Names } from "../../src/pages/method/state/rows.ts";

/** What stands before a bracket; the page says what they mean. */
export const functions = ["fen", "min", "max", "clamp", "floor", "sum", "dot", "rounded"];

const word = /[a-z][a-z0-9_]*/g;

/** The names in a formula that are neither explained nor a function. */
export const unnamed = (formula: string, inputs: Readonly<Record<string, Names>>): string[] =>
  (formula.match(word) ?? []).filter((name) => !(name in inputs) && !functions.includes(name));

export function inWords(formula: string, inputs: Readonly<Record<string, Names>>, language: keyof Names): string {
  return formula
    .replaceAll(" * ", " × ")
    .replaceAll(" / ", " ÷ ")
    .replaceAll(" - ", " − ")
    .replaceAll(" ^ ", "^")
    .replace(word, (name) => (functions.includes(name) ? name : (inputs[name]?.[language] ?? name)));
}
