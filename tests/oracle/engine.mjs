// The engine as it is used by others: the native program, one request a line.

import { spawnSync } from "node:child_process";
import { join, resolve } from "node:path";

import { root } from "./files.mjs";

const program = resolve(root, process.env.FLEXPENSION_NATIVE ?? join("build", "release", "flexpension"));

/** The engine's answers to requests of a call, both as texts. */
export function answerTexts(call, requests) {
  const input = requests.map((request) => `${request}\n`).join("");
  const run = spawnSync(program, [call, "--lines"], {
    input,
    encoding: "utf8",
    maxBuffer: 2 ** 30,
  });
  if (run.error) throw run.error;
  if (run.status !== 0) throw new Error(`${program} ended with ${run.status}: ${run.stderr}`);
  return run.stdout.trimEnd().split("\n");
}

/** The same as values. */
export const answers = (call, requests) =>
  answerTexts(
    call,
    requests.map((request) => JSON.stringify(request)),
  ).map((line) => JSON.parse(line));

/** The JSON Schemas of every call. */
export function schemas() {
  const run = spawnSync(program, ["schema"], { encoding: "utf8", maxBuffer: 2 ** 30 });
  if (run.error) throw run.error;
  return JSON.parse(run.stdout);
}
