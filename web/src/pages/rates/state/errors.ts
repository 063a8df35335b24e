/** Boxes of this page: their keys, and what the engine says about them in the boxes' own units. */
import type { ErrorAnswer } from "../../../engine/types.js";
import type { FieldError } from "../../../state/errors.js";
import { type AssumptionName, specs } from "./assumptions.js";

/** Calculate has assumptions too, so the engine's path alone would be two boxes. */
export const boxKey = (path: string) => `/rates${path}`;
export const assumptionKey = (name: AssumptionName, place?: number) =>
  boxKey(`/assumptions/${name}${place === undefined ? "" : `/${place}`}`);

/** The assumption a box belongs to. */
export function assumptionOf(key: string): AssumptionName | null {
  const name = /^\/rates\/assumptions\/([a-z0-9_]+)/.exec(key)?.[1];
  return name !== undefined && name in specs ? (name as AssumptionName) : null;
}

const round = (value: number) => Number(value.toPrecision(6));

export function ratesErrors({ errors }: ErrorAnswer): FieldError[] {
  return errors.map(({ code, path, message }) => {
    const key = boxKey(path);
    const name = assumptionOf(key);
    const unit = name === null ? null : specs[name].unit;
    const inPercent = code === "out_of_range" && (unit === "percent" || unit === "points");
    const turn = (text: string) =>
      inPercent ? text.replace(/-?\d+(\.\d+)?(e-?\d+)?/g, (number) => `${round(Number(number) * 100)}%`) : text;
    // The field's name in the request says nothing to a visitor.
    const zh = turn(message.zh).replace("retirement_shift", "“整体推迟”");
    const en = turn(message.en).replace("retirement_shift", "the shift of all ages");
    return { code, key, message: { zh, en } };
  });
}
