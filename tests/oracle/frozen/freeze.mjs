// ./dev freeze: asks the engine anew for the fixed answers of a release, and says which changed. What it
// prints last belongs into core/CHANGELOG.md, with the reason of the change.

import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

import { calls } from "../calls.mjs";
import { answerTexts } from "../engine.mjs";
import { Random } from "../random/random.mjs";
import { counts, file, fingerprintOf, frozen, writeRows } from "./answers.mjs";

const seed = 20261128;

// The requests stay what they are: only those of a call that had none are drawn.
const known = existsSync(file) ? frozen().calls : {};
const rows = Object.entries(counts).flatMap(([call, count]) => {
  const random = new Random(seed);
  const requests =
    known[call]?.map(([, request]) => request) ??
    Array.from({ length: count }, () => JSON.stringify(calls[call].random(random)));
  const answers = answerTexts(call, requests);
  const changed = answers.filter((answer, i) => known[call] && known[call][i][2] !== answer).length;
  console.log(`${call}: ${requests.length} answers, ${known[call] ? `${changed} changed` : "all new"}`);
  return requests.map((request, i) => [call, request, answers[i]]);
});

const text = writeRows(rows);
mkdirSync(dirname(file), { recursive: true });
const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_LGWIN, BROTLI_PARAM_SIZE_HINT } = constants;
const params = {
  [BROTLI_PARAM_QUALITY]: 11,
  [BROTLI_PARAM_LGWIN]: 24,
  [BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(text),
};
writeFileSync(file, brotliCompressSync(text, { params }));
console.log(`${rows.length} answers; for core/CHANGELOG.md: ${fingerprintOf(text)}`);
