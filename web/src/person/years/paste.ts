/** Rows of a spreadsheet as years of a record: year, months, base or index, in columns or parted by blanks. */
import { parseNumber } from "../../format/parse.js";
import type { PaidYear } from "../../state/inputs.js";

export interface Pasted {
  years: PaidYear[];
  /** Lines with numbers that could not be read; headings are passed over. */
  unread: string[];
}

/** No index is as high, and no base as low. */
const BASE_FROM = 20;

export function pastedYears(text: string): Pasted {
  const years: PaidYear[] = [];
  const unread: string[] = [];
  for (const line of text.split(/[\r\n]+/).map((each) => each.trim())) {
    if (!/\d/.test(line.normalize("NFKC"))) continue;
    const year = yearOf(cellsOf(line));
    if (year) years.push(year);
    else unread.push(line);
  }
  return { years, unread };
}

/** Thousands have commas, too: those part cells only where nothing else does. */
function cellsOf(line: string): string[] {
  const separator = [/\t/, /[;；|]/, /[\s\u3000]+/, /[,，、]/].find((each) => each.test(line)) ?? /\t/;
  return line
    .split(separator)
    .map((cell) => cell.trim())
    .filter((cell) => cell !== "");
}

function yearOf(cells: readonly string[]): PaidYear | null {
  const parsed = cells.map(parseNumber);
  const numbers = parsed.flatMap((each) => ("value" in each ? [each.value] : []));
  if (numbers.length < parsed.length) return null;
  const [year, ...rest] = numbers;
  if (year === undefined || !Number.isInteger(year) || year < 1978 || year > 2100) return null;
  // Months may be left out where a year is whole.
  const [first] = rest;
  const hasMonths = first !== undefined && rest.length > 1 && Number.isInteger(first) && first >= 1 && first <= 12;
  const values = hasMonths ? rest.slice(1) : rest;
  if (values.length === 0 || values.length > 2) return null;
  const base = values.find((value) => value >= BASE_FROM) ?? null;
  const index = values.find((value) => value < BASE_FROM) ?? null;
  // Two bases, or two indexes, are something else.
  if ([base, index].filter((value) => value !== null).length !== values.length) return null;
  return { year, months: hasMonths ? first : 12, base, index };
}
