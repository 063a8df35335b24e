#!/usr/bin/env node
// Times the engine natively, as WebAssembly in Node and through the page's client in the browsers, in
// one run, and the command line on a long stream. Needs the presets bench, release and wasm built. Read the ratio rather than the microseconds:
// machines differ, and so do their minutes.

import { execFileSync, spawnSync } from "node:child_process";
import { closeSync, mkdirSync, openSync, readFileSync, writeSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { benchBrowsers, benchWorkers } from "./browser_bench.mjs";
import { benchLives } from "./lives_bench.mjs";
import { benchWasm } from "./wasm_bench.mjs";

const path = (relative) => fileURLToPath(new URL(`../../${relative}`, import.meta.url));

const LEAST_PER_SECOND = 5000;
const MOST_MEMORY = 64;
const MOST_IN_BROWSER = { compare: 4, designs: 80, rates: 8 }; // ms, 95th percentile
const MOST_FOR_DESIGNS = 50; // ms, 95th percentile
const MOST_FOR_RATES = 5; // ms, 95th percentile, WebAssembly
const MOST_FOR_LIVES = 2; // s for 100,000 lives of 480 months, WebAssembly
const LEAST_OF_PLAIN = 3; // times as fast as the same in plain JavaScript
const LEAST_OF_TWO = 1.8; // two workers against one
const MOST_GROWTH = 1; // MB between a short and a long stream

function benchNative() {
  const flags = [
    "--benchmark_format=json",
    "--benchmark_repetitions=9",
    "--benchmark_min_time=0.1",
    "--benchmark_report_aggregates_only=true",
  ];
  const { benchmarks } = JSON.parse(
    execFileSync(path("build/bench/tests/bench/compare_bench"), flags, { stdio: ["ignore", "pipe", "ignore"] }),
  );
  const medians = benchmarks.filter((row) => row.aggregate_name === "median");
  return Object.fromEntries(medians.map((row) => [row.run_name.replace("BM_", ""), row.cpu_time / 1000]));
}

/** Requests of different people, so that nothing could be remembered from one to the next. */
function writeRequests(file, count) {
  const request = JSON.parse(readFileSync(path("tests/bench/five_plans.json"), "utf8"));
  const out = openSync(file, "w");
  for (let i = 0; i < count; ++i) {
    request.person.birth_month = `${1970 + (i % 30)}-${String(1 + (i % 12)).padStart(2, "0")}`;
    request.person.monthly_income = 3000 + (i % 7000);
    writeSync(out, `${JSON.stringify(request)}\n`);
  }
  closeSync(out);
}

/** Requests a second and the most memory used, MB. */
function benchStream(count) {
  const file = path(`build/bench/requests-${count}.jsonl`);
  writeRequests(file, count);
  const input = openSync(file, "r");
  const answers = openSync(`${file}.answers`, "w");
  const flags = ["-f", "%e %M", path("build/release/flexpension"), "compare", "--lines"];
  const { stderr, status } = spawnSync("/usr/bin/time", flags, { stdio: [input, answers, "pipe"], encoding: "utf8" });
  if (status !== 0) throw new Error(`the command line failed: ${stderr}`);
  const [seconds, kilobytes] = stderr.trim().split(" ").map(Number);
  return { perSecond: count / seconds, memory: kilobytes / 1000 };
}

const print = (name, value, unit) => console.log(`${name.padEnd(42)}${value.padStart(10)} ${unit}`);
const failures = [];
function demand(ok, words) {
  if (!ok) failures.push(words);
}

mkdirSync(path("build/bench"), { recursive: true });
const native = benchNative();
const { compare, designs, rates, solve } = await benchWasm();
const steps = {
  Whole: "compare of five plans, native",
  Designs: "all designs, native",
  DesignsComputed: "  compute",
  Rates: "rates, native",
  RatesSolved: "  with a solution",
};
for (const [step, time] of Object.entries(native)) {
  print(steps[step] ?? `  ${step.toLowerCase()}`, time.toFixed(1), "µs");
}
print("compare of five plans, WebAssembly in Node", compare.median.toFixed(1), `µs (95 %: ${compare.p95.toFixed(1)})`);
print("WebAssembly / native", (compare.median / native.Whole).toFixed(2), "");
print(
  "all designs, WebAssembly in Node",
  (designs.median / 1000).toFixed(1),
  `ms (95 %: ${(designs.p95 / 1000).toFixed(1)}, at most ${MOST_FOR_DESIGNS})`,
);
demand(designs.p95 <= MOST_FOR_DESIGNS * 1000, "designs is too slow");
for (const [name, { median, p95 }] of Object.entries({ rates, "rates with a solution": solve })) {
  print(
    `${name}, WebAssembly in Node`,
    (median / 1000).toFixed(2),
    `ms (95 %: ${(p95 / 1000).toFixed(2)}, at most ${MOST_FOR_RATES})`,
  );
  demand(p95 <= MOST_FOR_RATES * 1000, `${name} is too slow`);
}

for (const [name, timesOf] of Object.entries(await benchBrowsers())) {
  for (const [call, { median, p95 }] of Object.entries(timesOf)) {
    const most = MOST_IN_BROWSER[call];
    print(`${call} through the page, ${name}`, median.toFixed(2), `ms (95 %: ${p95.toFixed(2)}, at most ${most})`);
    demand(p95 <= most, `${call} is too slow in ${name}`);
  }
}

const lives = await benchLives();
print("100,000 lives of 480 months, native", lives.native.toFixed(2), "s");
print("  WebAssembly in Node", lives.wasm.toFixed(2), `s (at most ${MOST_FOR_LIVES})`);
print("  WebAssembly / native", (lives.wasm / lives.native).toFixed(2), "");
print("  the same month loop in JavaScript", lives.plain.toFixed(2), "s");
print("  JavaScript / WebAssembly", (lives.plain / lives.wasm).toFixed(2), `(at least ${LEAST_OF_PLAIN})`);
demand(lives.wasm <= MOST_FOR_LIVES, "lives take too long");
demand(lives.plain >= LEAST_OF_PLAIN * lives.wasm, "plain JavaScript is nearly as fast");
for (const [name, { one, two }] of Object.entries(await benchWorkers())) {
  print(`the same lives in pieces, one worker, ${name}`, (one / 1000).toFixed(2), "s");
  print(`  one worker / two, ${name}`, (one / two).toFixed(2), `(at least ${LEAST_OF_TWO})`);
  demand(one >= LEAST_OF_TWO * two, `two workers are hardly faster than one in ${name}`);
}

const short = benchStream(2000);
const long = benchStream(20000);
print("compare --lines, 20,000 requests", long.perSecond.toFixed(0), `requests/s (at least ${LEAST_PER_SECOND})`);
print("  most memory, 2,000 requests", short.memory.toFixed(1), "MB");
print("  most memory, 20,000 requests", long.memory.toFixed(1), `MB (at most ${MOST_MEMORY})`);

demand(long.perSecond >= LEAST_PER_SECOND, "the command line is too slow");
demand(long.memory <= MOST_MEMORY, "the command line uses too much memory");
demand(long.memory - short.memory <= MOST_GROWTH, "memory grows with the stream");
for (const words of failures) console.error(words);
process.exitCode = failures.length === 0 ? 0 : 1;
