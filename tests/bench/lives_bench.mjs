// 100,000 lives of 480 months, one policy: natively, as WebAssembly in Node, and as a plain month loop in JavaScript,
// which must come to the same numbers. Processor time, so that what else runs counts for less.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { plainLives } from "./plain_lives.mjs";

const root = new URL("../../", import.meta.url);
const text = readFileSync(new URL("lives.json", import.meta.url), "utf8");
const REPETITIONS = 3;

/** The answer and the seconds of processor it took: of several times the least. */
function timed(run) {
  let answer;
  const seconds = Array.from({ length: REPETITIONS }, () => {
    const before = process.cpuUsage();
    answer = run();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1e6;
  });
  return { answer, seconds: Math.min(...seconds) };
}

function native() {
  const program = fileURLToPath(new URL("build/release/flexpension", root));
  const runs = Array.from({ length: REPETITIONS }, () => {
    const run = spawnSync("/usr/bin/time", ["-f", "%U %S", program, "volatile"], { input: text, encoding: "utf8" });
    if (run.status !== 0) throw new Error(`the program refuses lives.json: ${run.stderr}`);
    return {
      text: run.stdout.trim(),
      seconds: run.stderr
        .trim()
        .split(" ")
        .reduce((sum, each) => sum + Number(each), 0),
    };
  });
  return { text: runs[0].text, seconds: Math.min(...runs.map(({ seconds }) => seconds)) };
}

/** The sums of the plain loop are those of the engine; its logarithms are not, so that a fen may fall the other way on a path. */
function assertAgrees(plain, { policies: [{ short, paid, pension_total_today: pension, net_present_value: worth }] }) {
  assert.equal(plain.short, short.share);
  assert.deepEqual(plain.pensions, Object.values(pension.quantiles));
  for (const [mean, said] of [
    [plain.paid, paid.mean],
    [plain.pension, pension.mean],
    [plain.worth, worth.mean],
  ])
    assert.ok(Math.abs(mean - said) < 0.006, `${mean} is not ${said}`);
}

/** Seconds of each. */
export async function benchLives() {
  const { default: createEngine } = await import(new URL("build/wasm/flexpension-studies.mjs", root));
  const engine = await createEngine({ wasmBinary: readFileSync(new URL("build/wasm/flexpension-studies.wasm", root)) });
  const program = native();
  const wasm = timed(() => engine.volatile(text));
  const plain = timed(() => plainLives(JSON.parse(text)));
  assert.equal(wasm.answer.trim(), program.text);
  assertAgrees(plain.answer, JSON.parse(program.text));
  return { native: program.seconds, wasm: wasm.seconds, plain: plain.seconds };
}
