// The fixed answers of the release are still what the engine answers, and the changelog names them.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { answerTexts } from "../engine.mjs";
import { changelog, counts, frozen } from "./answers.mjs";

const { fingerprint, count, calls } = frozen();

test("there are two thousand fixed answers, of every call", () => {
  const found = Object.fromEntries(Object.entries(calls).map(([call, rows]) => [call, rows.length]));
  assert.deepEqual(found, counts);
  assert.equal(count, 2000);
});

test("the changelog names them, with the reason why they became what they are", () => {
  const [, newest] = readFileSync(changelog, "utf8").split(/^## /m);
  assert.ok(newest.includes(fingerprint), `the newest entry of core/CHANGELOG.md does not name ${fingerprint}`);
});

for (const [call, rows] of Object.entries(calls)) {
  test(`${call} answers as it was fixed, to the byte`, () => {
    const answers = answerTexts(
      call,
      rows.map(([, request]) => request),
    );
    const changed = rows.filter(([, , answer], i) => answer !== answers[i]);
    const [first] = changed;
    assert.equal(
      first && `${changed.length} of ${rows.length} changed (./dev freeze, and a reason); the first: ${first[1]}`,
      undefined,
    );
  });
}
