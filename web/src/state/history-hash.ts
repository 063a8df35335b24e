/** A year of the record in a link: `2019~12~3500~`, year, months, base and index; what is not said is left empty. */
import { number } from "./codec.js";
import type { PaidYear } from "./inputs.js";

/** As many as the engine takes. */
export const MOST_YEARS = 100;

export function yearToText({ year, months, base, index }: PaidYear): string {
  return [year, months, base, index].map((value) => (value === null ? "" : number.write(value))).join("~");
}

export function yearFromText(text: string): PaidYear | null {
  const parts = text.split("~");
  const values = parts.map((part) => (part === "" ? null : number.read(part)));
  const [year, months, base, index] = values as (number | null | undefined)[];
  if (parts.length !== 4 || values.includes(undefined) || typeof year !== "number" || typeof months !== "number")
    return null;
  return { year, months, base: base ?? null, index: index ?? null };
}
