// The figures of the award sheets, and what is asked for each.

import { readFileSync } from "node:fs";

/** Rows of a file with quoted cells, by the names in its first line. */
function rows(text) {
  const cell = /("(?:[^"]|"")*"|[^,\n]*)(,|\n)/g;
  const lines = [[]];
  for (const [, raw, end] of text.replaceAll("\r", "").matchAll(cell)) {
    lines.at(-1).push(raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw);
    if (end === "\n") lines.push([]);
  }
  const [names, ...values] = lines.filter((line) => line.length > 1);
  return values.map((line) => Object.fromEntries(names.map((name, i) => [name, line[i]])));
}

export const sheets = rows(readFileSync(new URL("../data/award_sheets.csv", import.meta.url), "utf8"));

/** A row as a request: what is empty is left out. */
export function requestOf({ province, retired, inputs, ...row }) {
  const numbers = ["benefit_base", "second_base", "mean_index", "trans_index", "total_months"];
  const given = [...numbers, "before_months", "balance", "payout_months"].filter((name) => row[name] !== "");
  const figures = given.map((name) => [name, Number(row[name])]);
  return { region: province, retired, inputs: JSON.parse(inputs || "{}"), ...Object.fromEntries(figures) };
}

/** What the sheet prints, to be held against it. */
export function printedOf({ extras, ...row }) {
  const sums = ["basic", "account", "transitional", "total"].map((name) => [name, Number(row[name])]);
  return { ...Object.fromEntries(sums), extras: JSON.parse(extras || "{}") };
}
