// What the engine takes and gives, by its own schemas. The oracle may be ahead of it: what it knows already
// is asked for, and held against the engine, from the moment the engine's schema has it.

import { schemas } from "./engine.mjs";

/** Numbers the oracle gives before the engine does. Nothing else may be missing in an answer. */
const ahead = new Set(["supplements"]);

let known;
const engine = () => {
  if (known) return known;
  const { error, ...calls } = schemas();
  const names = ({ definitions }) =>
    new Set(Object.values(definitions).flatMap(({ properties }) => Object.keys(properties ?? {})));
  const { request, answer } = calls.compare;
  known = { calls: new Set(Object.keys(calls)), request: names(request), answer: names(answer) };
  return known;
};

export const hasCall = (name) => engine().calls.has(name);

/** Whether a request may have a field. */
export const takes = (name) => engine().request.has(name);

/** Whether an answer has a field. */
export const gives = (name) => engine().answer.has(name);

/** A reading the engine may not have yet: core/model.md#award. */
export const readings = () => ({ award: gives("supplements") });

/** An answer of the oracle as far as the engine gives it. */
export function asGiven(answer) {
  if (Array.isArray(answer)) return answer.map(asGiven);
  if (typeof answer !== "object" || answer === null) return answer;
  const kept = Object.entries(answer).filter(([name]) => !ahead.has(name) || gives(name));
  return Object.fromEntries(kept.map(([name, value]) => [name, asGiven(value)]));
}
