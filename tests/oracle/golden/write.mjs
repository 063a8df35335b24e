// ./dev golden: writes tests/golden/more.json and burden.json from the oracle. The same requests always give the same
// bytes, and a test holds that the files are what would be written now.

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { burden } from "../burden.mjs";
import { compare } from "../compare.mjs";
import { root } from "../files.mjs";
import { Random } from "../random/random.mjs";
import { randomCompare } from "../random/request.mjs";
import { NotAvailable } from "../region.mjs";
import { burdens } from "./burden.mjs";
import { picked } from "./picked.mjs";
import { realLife } from "./real-life.mjs";

export const path = join(root, "tests/golden/more.json");
export const burdenPath = join(root, "tests/golden/burden.json");

const drawn = 54;
const seed = 20261127;

// The engine refuses an answer it cannot print to the fen, and an index that no wage leads to.
const mostYuan = 1e8;
const mostIndex = 30;

/** The file's text: a case a line. */
export function golden() {
  const random = new Random(seed);
  const cases = [
    ...Object.entries({ ...picked, ...realLife }),
    ...Array.from({ length: drawn }, (_, i) => [`random ${i}`, randomCompare(random)]),
  ];
  const lines = cases.flatMap(([name, request]) => answered(name, request));
  return `[\n${lines.join(",\n")}\n]\n`;
}

/** The text of the file of `burden`: a case a line. */
export function goldenBurden() {
  const cases = Object.entries(burdens);
  return `[\n${cases.map(([name, request]) => JSON.stringify({ name, request, answer: burden(request) })).join(",\n")}\n]\n`;
}

/** A line for a request that has an answer; a random one may have none. */
function answered(name, request) {
  try {
    const answer = compare(request);
    const largest = Math.max(...answer.plans.map(({ lifetime }) => lifetime.received));
    const index = Math.max(0, ...answer.plans.map(({ entitlement }) => entitlement?.mean_index ?? 0));
    return largest > mostYuan || index > mostIndex ? [] : [JSON.stringify({ name, request, answer })];
  } catch (error) {
    if (error instanceof NotAvailable && name.startsWith("random")) return [];
    throw error;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(path, golden());
  writeFileSync(burdenPath, goldenBurden());
  console.log(`written: ${path}, ${burdenPath}`);
}
