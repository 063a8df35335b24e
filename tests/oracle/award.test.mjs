// The rules of every province against the figures of award sheets, part by part to the fen.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

import { award } from "./award-call.mjs";
import { root } from "./files.mjs";

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

const sheets = rows(readFileSync(join(root, "tests/data/award_sheets.csv"), "utf8"));

/** A row as a request: what is empty is left out. */
function requestOf({ province, retired, inputs, ...row }) {
  const numbers = ["benefit_base", "second_base", "mean_index", "trans_index", "total_months"];
  const given = [...numbers, "before_months", "balance", "payout_months"].filter((name) => row[name] !== "");
  const figures = given.map((name) => [name, Number(row[name])]);
  return { region: province, retired, inputs: JSON.parse(inputs || "{}"), ...Object.fromEntries(figures) };
}

test("the oracle gives every part of the rules and their total, on all sheets", () => {
  assert.equal(sheets.length, 131);
  for (const row of sheets) {
    const { parts, total } = award(requestOf(row));
    const found = Object.fromEntries(parts.map(({ part, amount }) => [part, amount]));
    const expected = { basic: row.rule_basic, account: row.rule_account, transitional: row.rule_transitional };
    const extras = JSON.parse(row.rule_extras || "{}");
    const numbers = Object.entries({ ...expected, ...extras }).map(([part, amount]) => [part, Number(amount)]);
    assert.deepEqual(found, Object.fromEntries(numbers), row.id);
    assert.equal(total, Number(row.rule_total), row.id);
  }
});
