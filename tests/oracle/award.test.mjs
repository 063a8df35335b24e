// The rules of every province against the figures of award sheets, part by part to the fen.

import assert from "node:assert/strict";
import { test } from "node:test";

import { recording } from "../support/record.mjs";
import { requestOf, sheets } from "../support/sheets.mjs";
import { award } from "./award-call.mjs";

test("the oracle gives every part of the rules and their total, on all sheets", () => {
  assert.equal(sheets.length, 131);
  const record = recording("oracle-sheets", { yuan: 0 });
  for (const row of sheets) {
    const { parts, total } = award(requestOf(row));
    const found = Object.fromEntries(parts.map(({ part, amount }) => [part, amount]));
    const expected = { basic: row.rule_basic, account: row.rule_account, transitional: row.rule_transitional };
    const extras = JSON.parse(row.rule_extras || "{}");
    const numbers = Object.entries({ ...expected, ...extras }).map(([part, amount]) => [part, Number(amount)]);
    assert.deepEqual(found, Object.fromEntries(numbers), row.id);
    assert.equal(total, Number(row.rule_total), row.id);
    record.agrees();
  }
  record.end();
});
