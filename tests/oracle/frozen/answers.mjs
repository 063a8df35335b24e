// The fixed answers of a release: requests and what the engine answered to each, byte by byte. A change of
// any of them is a change that somebody sees; core/CHANGELOG.md says why it was made.

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";

import { root } from "../files.mjs";

export const file = join(root, "tests/golden/frozen/answers.tsv.br");
export const changelog = join(root, "core/CHANGELOG.md");

/** How many of each call. */
export const counts = {
  compare: 1300,
  award: 400,
  burden: 60,
  rates: 110,
  explore: 80,
  designs: 4,
  volatile: 46,
};

/** What the changelog calls these answers by. */
export const fingerprintOf = (text) => createHash("sha256").update(text).digest("hex").slice(0, 16);

export const writeRows = (rows) => rows.map((row) => `${row.join("\t")}\n`).join("");

/** Of each call its requests and answers, as texts; and the fingerprint of it all. */
export function frozen() {
  const text = brotliDecompressSync(readFileSync(file)).toString();
  const rows = text
    .trimEnd()
    .split("\n")
    .map((line) => line.split("\t"));
  const calls = Object.groupBy(rows, ([call]) => call);
  return { fingerprint: fingerprintOf(text), count: rows.length, calls };
}
