/** What core/data/rules.json says of the engine's steps: formula, law and words of each rule, and the names of what goes in. */
import file from "@rules";

const { rules, inputs, numbers, stops } = file;

/** A text in both languages; a rule with its formula. */
type Said = (typeof inputs)[string];
type Rule = (typeof rules)[string];

export const ruleOf = (id: string): Rule | undefined => rules[id];
/** What a number is called, where its rule makes others too. */
export const numberOf = (number: string): Said | undefined => numbers[number];
export const inputOf = (name: string): Said | undefined => inputs[name];

/** The rules that steps name, by their ids. */
export const rulesOf = (steps: readonly { readonly rule: string }[]): Record<string, Rule> =>
  Object.fromEntries(Object.entries(rules).filter(([id]) => steps.some(({ rule }) => rule === id)));

/** What these steps are not about, and why it has no step of its own. */
export const stopsOf = (steps: readonly { readonly number: string }[]): { name: Said; why: Said }[] =>
  Object.entries(stops)
    .filter(([number]) => !steps.some((step) => step.number === number))
    .map(([number, why]) => ({ name: numbers[number] ?? why, why }));
