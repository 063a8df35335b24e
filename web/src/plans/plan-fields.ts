/** Fields of one plan, each tied to the engine's path for it. */
import type { TemplateResult } from "lit";
import { choiceField } from "../fields/choice-field.js";
import { frame } from "../fields/field-frame.js";
import { type NumberOptions, numberField } from "../fields/number-field.js";
import { changePlan } from "../state/change-plan.js";
import { planKey } from "../state/errors.js";

interface Common {
  id: string;
  /** The engine's path inside the plan. */
  path: string;
  /** The plan's own name for it. */
  name: string;
  label: string;
  hint?: string | undefined;
  wide?: boolean;
}

type NumberField = Common & Pick<NumberOptions, "value" | "unit" | "percent" | "known" | "optional" | "placeholder">;

export function planNumber(field: NumberField): TemplateResult {
  const { id, path, name, label, hint, wide = false, ...rest } = field;
  const key = planKey(id, path);
  const onValue = (value: number | null) => changePlan(id, { [name]: value });
  return frame({ key, label, hint, wide }, numberField({ key, hint, onValue, ...rest }));
}

type ChoiceField<T extends string> = Common & { value: T; options: readonly (readonly [T, string])[] };

export function planChoice<T extends string>(field: ChoiceField<T>): TemplateResult {
  const { id, path, name, label, hint, value, options, wide = false } = field;
  const key = planKey(id, path);
  const onValue = (chosen: T) => changePlan(id, { [name]: chosen });
  return frame({ key, label, hint, wide }, choiceField({ key, hint, value, options, onValue }));
}

export function pairs<T extends string>(words: Record<T, string>): [T, string][] {
  return Object.entries(words) as [T, string][];
}
