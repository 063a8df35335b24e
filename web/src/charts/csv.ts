/** Rows of cells as a file that spreadsheets read. */
import { csvFormatRows } from "d3-dsv";

type Cell = string | number | boolean | null;

/** A spreadsheet takes a text that begins so for a formula, and a mark before it keeps it a text; a number is a number. */
const guarded = (cell: Cell): string =>
  typeof cell === "string" && /^[=+\-@\t\r\n]/.test(cell) ? `'${cell}` : String(cell ?? "");

/** Numbers have all their digits and no thousands signs; the mark at the beginning lets spreadsheets read Chinese. */
export const csvFile = (rows: readonly (readonly Cell[])[]): string =>
  `\ufeff${csvFormatRows(rows.map((row) => row.map(guarded)))}\n`;
