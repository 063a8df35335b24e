// What agrees with what: tests/report.json, made of the records that tests write while they run.
//   node tests/report.mjs write FOLDER     what ./dev report ends with
//   node tests/report.mjs update FOLDER    the same where some of the tests have run: the other records stay
//   node tests/report.mjs check FOLDER     fails, and shows the difference, where the file says otherwise

import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

export const path = fileURLToPath(new URL("report.json", import.meta.url));

const read = (file) => JSON.parse(readFileSync(file, "utf8"));

function checked(record) {
  const { id, compared, agree, misses = [] } = record;
  if (compared === 0 || compared !== agree + misses.length)
    throw new Error(`${id}: ${compared} compared, ${agree} agree, ${misses.length} are listed as differing`);
  return record;
}

/** One text for the same records, whichever test was first: a line a record, group and miss. */
export function merged(folder, before = []) {
  const files = readdirSync(folder).filter((name) => name.endsWith(".json"));
  const seen = files.map((name) => checked(read(join(folder, name))));
  const kept = before.filter(({ id }) => seen.every((record) => record.id !== id));
  const records = [...kept, ...seen].sort((a, b) => (a.id < b.id ? -1 : 1));
  const lines = (list) => list.map((each) => `\n    ${JSON.stringify(each)}`).join(",");
  const texts = records.map(({ groups, misses, ...record }) => {
    const lists = Object.entries({ groups, misses }).filter(([, list]) => list);
    const more = lists.map(([name, list]) => `,\n  "${name}": [${lines(list)}\n  ]`).join("");
    return `${JSON.stringify(record).slice(0, -1)}${more}}`;
  });
  return `[\n${texts.join(",\n")}\n]\n`;
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const [, , verb, folder] = process.argv;
  const text = merged(folder, verb === "update" ? read(path) : []);
  if (verb !== "check") {
    writeFileSync(path, text);
  } else {
    const { status, stdout } = spawnSync("diff", ["-u", path, "-"], { input: text, encoding: "utf8" });
    if (status !== 0) {
      console.error(`tests/report.json is not what the tests have just seen; ./dev report writes it anew\n${stdout}`);
      process.exitCode = 1;
    }
  }
}
