// The figures of core/data, as they are written there.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url));

const data = join(root, "core/data");
const read = new Map();

/** A file below core/data. */
export function table(path) {
  if (!read.has(path)) read.set(path, JSON.parse(readFileSync(join(data, path), "utf8")));
  return read.get(path);
}

/** Every province, each with its cities. */
export function provinces() {
  const names = readdirSync(join(data, "regions")).filter((name) => name.endsWith(".json"));
  return names.sort().map((name) => table(`regions/${name}`));
}
