/** The lines of a series that has more than anybody reads at once, some at a time. */
import type { Row } from "./rows.js";

const MOST = 40;

/** By year where a year has several lines; else so many at a time, named by the first and last. */
export function pagesOf(rows: readonly Row[]): { name: string; rows: readonly Row[] }[] {
  if (rows.length <= MOST) return [{ name: "", rows }];
  const years = [...new Set(rows.map(({ from }) => from))];
  if (years.length > 1 && years.length < rows.length)
    return years.map((name) => ({ name, rows: rows.filter(({ from }) => from === name) }));
  const pages = [];
  for (let at = 0; at < rows.length; at += MOST) {
    const lines = rows.slice(at, at + MOST);
    const ends = [lines[0], lines.at(-1)].map((row) => (years.length > 1 ? row?.from : row?.item));
    pages.push({ name: ends.join("–"), rows: lines });
  }
  return pages;
}
