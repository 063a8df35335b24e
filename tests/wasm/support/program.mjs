// The native program as the tests ask it.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../../..", import.meta.url));
export const native = resolve(root, process.env.FLEXPENSION_NATIVE ?? "build/release/flexpension");

export const readJson = (path) => JSON.parse(readFileSync(join(root, path), "utf8"));

/** A request of `compare` with one plan that is answered. */
export const goodRequest = (() => {
  const { request } = readJson("tests/golden/contract.json");
  const { trace, ...rest } = request;
  return { ...rest, plans: rest.plans.filter(({ kind }) => kind === "contribute").slice(0, 1) };
})();

/** Starts `flexpension CALL --lines`; `ask` writes a line (or, with another end, part of one more) and
 *  waits for an answer. */
export function askByLine(call) {
  const program = spawn(native, [call, "--lines"], { stdio: ["pipe", "pipe", "inherit"] });
  const answers = createInterface({ input: program.stdout, crlfDelay: Infinity })[Symbol.asyncIterator]();
  return {
    pid: program.pid,
    ask: async (line, end = "\n") => {
      program.stdin.write(line + end);
      return (await answers.next()).value;
    },
    end: async () => {
      program.stdin.end();
      const [code] = await once(program, "exit");
      return code;
    },
  };
}
