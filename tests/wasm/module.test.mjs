// The modules of the pages under Node, against the native program:
//   node --test tests/wasm
// FLEXPENSION_WASM_DIR and FLEXPENSION_NATIVE say where they are; the defaults are what
// `./dev build` leaves in build/.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { before, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";

import { recording } from "../support/record.mjs";
import { printedOf, requestOf, sheets } from "../support/sheets.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const wasmDir = resolve(root, process.env.FLEXPENSION_WASM_DIR ?? "build/wasm");
const native = resolve(root, process.env.FLEXPENSION_NATIVE ?? "build/release/flexpension");

const readJson = (path) => JSON.parse(readFileSync(join(root, path), "utf8"));
const requests = [
  ...readJson("tests/golden/compare.json").map((golden) => golden.request),
  readJson("tests/golden/contract.json").request,
].flatMap((request) => [request, { ...request, trace: true, causes: true }]);

/** The same persons with the designs of their first plan that has a scheme. */
const designsRequests = requests
  .filter(({ plans, trace }) => !trace && plans.some(({ scheme }) => scheme))
  .map(({ plans, trace, causes, ...situation }) => ({
    ...situation,
    plan: plans.find(({ scheme }) => scheme),
    switch: {},
  }));

async function loaded(name) {
  const { default: load } = await import(pathToFileURL(join(wasmDir, `${name}.mjs`)));
  return load({ wasmBinary: readFileSync(join(wasmDir, `${name}.wasm`)) });
}

/** The download's has every call; the site's have those of their pages. */
let engine;
let calculate;
let explain;
let studies;

before(async () => {
  const names = ["-all", "", "-explain", "-studies"].map((of) => `flexpension${of}`);
  [engine, calculate, explain, studies] = await Promise.all(names.map(loaded));
});

/** What the native program answers to lines of input. */
function nativeLines(lines, call = "compare") {
  const run = spawnSync(native, [call, "--lines"], {
    input: `${lines.join("\n")}\n`,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  assert.equal(run.status, 0, run.stderr);
  return run.stdout.trimEnd().split("\n");
}

/** The module answers lines with the bytes of the native program, and so do the site's that have the call. */
function assertSame(call, lines, begins) {
  const record = recording(`bytes-${call}`, { bytes: 0 });
  const expected = nativeLines(lines, call);
  assert.equal(expected.length, lines.length);
  const others = [calculate, explain, studies].filter((module) => module[call]);
  assert.ok(others.length > 0);
  lines.forEach((line, i) => {
    const answer = engine[call](line);
    assert.ok(answer.startsWith(begins), answer.slice(0, 300));
    sameBytes(answer, expected[i]);
    for (const module of others)
      if (module === explain || !line.includes('"trace":true')) sameBytes(module[call](line), answer);
    record.agrees();
  });
  record.end();
}

/** Fails at the first byte that differs. */
function sameBytes(actual, expected) {
  if (actual === expected) return;
  let at = 0;
  while (actual[at] === expected[at]) at += 1;
  const near = (text) => text.slice(Math.max(0, at - 80), at + 80);
  assert.fail(`at ${at} the module has\n${near(actual)}\nand the program\n${near(expected)}`);
}

/** The calls that a module exports. */
function callsOf(module) {
  const fromEmscripten = /^_|Error$|^stack|^dynCall_|_emval|^run$/;
  return Object.keys(module)
    .filter((name) => typeof module[name] === "function" && !fromEmscripten.test(name))
    .sort();
}

test("the modules have the calls of the contract, as their type declarations say", () => {
  const declaration = readFileSync(join(root, "web/src/engine/module.d.ts"), "utf8");
  const declared = declaration
    .split(/^declare module /m)
    .map((text) => [...text.matchAll(/^ +(\w+)\((?:request: string)?\): string;$/gm)].map(([, name]) => name))
    .filter((names) => names.length > 0);
  assert.equal(declared.length, 3);
  const [first, ofExplain, ofStudies] = declared;
  const every = ["compare", "describe"];
  assert.deepEqual(callsOf(calculate), first.toSorted());
  assert.deepEqual(callsOf(explain), [...every, ...ofExplain].toSorted());
  assert.deepEqual(callsOf(studies), [...every, ...ofStudies].toSorted());
  assert.deepEqual(callsOf(engine), [...first, ...ofExplain, ...ofStudies].toSorted());
  assert.deepEqual(callsOf(calculate), [...every, "explore"]);
});

test("all modules answer what all have with the same bytes, errors too", () => {
  for (const module of [calculate, explain, studies]) {
    assert.equal(module.describe(), engine.describe());
    for (const request of requests.filter(({ trace }) => !trace)) {
      const text = JSON.stringify(request);
      sameBytes(module.compare(text), engine.compare(text));
    }
    for (const text of ["", "{", "{}", "null", '{"region":"41","region":"44"}'])
      sameBytes(module.compare(text), engine.compare(text));
  }
});

test("what is not made to explain refuses to trace and to name causes", () => {
  for (const module of [calculate, studies]) {
    for (const asked of ["trace", "causes"]) {
      const request = { ...requests.find(({ trace }) => !trace), [asked]: true };
      const refused = JSON.parse(module.compare(JSON.stringify(request)));
      assert.deepEqual(Object.keys(refused), ["errors"]);
      assert.deepEqual(
        refused.errors.map(({ code, path }) => [code, path]),
        [["not_available", `/${asked}`]],
      );
    }
  }
});

test("the module answers every golden request with the bytes of the native program", () => {
  const lines = requests.map((request) => JSON.stringify(request));
  assertSame("compare", lines, '{"plans":');
});

/** The decimals halfway between a number below 1 and the next one, and just above it. */
function halfway(value) {
  let shift = 0;
  while (value * 2 ** shift < 0.5) shift += 1;
  const digits = 53 + shift + 1;
  const middle = (2n * BigInt(value * 2 ** shift * 2 ** 53) + 1n) * 5n ** BigInt(digits);
  const text = `0.${middle.toString().padStart(digits, "0")}`;
  return [text, `${text}0001`];
}

test("the module reads a number as the native program does, to the last bit", () => {
  const { assumptions, ...rest } = readJson("tests/golden/contract.json").request;
  const numbers = [0.03, 0.0625, 0.04 + 2 ** -57, 0.0123456789, 2 ** -40].flatMap(halfway);
  numbers.push("3.0e-2", "3E-0002", "30000000000000000000e-21", "4.9e-324", "1e-400", "-1e-400", "0.1e-1000");
  const lines = numbers.map((number) =>
    JSON.stringify({ ...rest, trace: true, assumptions: { ...assumptions, wage_growth: "here" } }).replace(
      '"here"',
      number,
    ),
  );
  const expected = nativeLines(lines);
  lines.forEach((line, i) => {
    assert.ok(
      expected[i].includes(`"wage_growth","value":${Number(numbers[i])}`),
      `${numbers[i]}: ${expected[i].slice(0, 200)}`,
    );
    sameBytes(engine.compare(line), expected[i]);
    const untraced = line.replace('"trace":true,', "");
    sameBytes(calculate.compare(untraced), engine.compare(untraced));
  });
  const beyond = lines[0].replace(numbers[0], "1e400");
  sameBytes(engine.compare(beyond), nativeLines([beyond])[0]);
});

test("the module answers with all designs in the bytes of the native program", () => {
  const lines = designsRequests.map((request) => JSON.stringify(request));
  assert.ok(lines.length > 10);
  assertSame("designs", lines, '{"designs":');
});

test("the module answers rates with the bytes of the native program", () => {
  const asked = readJson("tests/golden/rates.json").map(({ request }) => request);
  for (const name of ["coverage", "theta", "entry_age", "retirement_shift", "wage_growth", "sigma"]) {
    for (const series of ["pooled", "account"]) {
      for (const meet of ["desired_low", "potential"]) asked.push({ solve: { for: name, series, year: 2035, meet } });
    }
  }
  asked.push({
    assumptions: { retirement_shift: 1.37, entry_age: 20.5, theta: 0.4 },
    decompose: { series: "account", year: 2050, meet: "potential" },
    worker: { annual_income: 83210.5, profit: 12345.67 },
    paper: true,
  });
  const lines = asked.map((request) => JSON.stringify(request));
  assertSame("rates", lines, '{"years":');
});

test("the module answers with the burden in the bytes of the native program", () => {
  const lines = readJson("tests/golden/burden.json").map(({ request }) => JSON.stringify(request));
  assertSame("burden", lines, '{"rows":');
  const early = JSON.stringify({ valuation_month: "1999-01", incomes: [5000] });
  sameBytes(engine.burden(early), nativeLines([early], "burden")[0]);
});

test("the module explores in the bytes of the native program", () => {
  const lines = readJson("tests/golden/explore.json").map(({ request }) => JSON.stringify(request));
  assertSame("explore", lines, '{"sweeps":');
  const unknown = JSON.stringify({ ...JSON.parse(lines[0]), sensitivity: ["nobody"] });
  sameBytes(engine.explore(unknown), nativeLines([unknown], "explore")[0]);
});

test("the module lives uneven lives in the bytes of the native program", () => {
  const asked = readJson("tests/golden/volatile.json").map(({ request }) => ({
    ...request,
    paths: 50,
    values: true,
    accounts: true,
  }));
  // Persistence at which every shock comes near to a bound, and none at which it does.
  for (const persistence of [0, 0.999])
    asked.push({ ...asked[1], income: { ...asked[1].income, persistence }, first_path: 2 ** 40, paths: 400 });
  const lines = asked.map((request) => JSON.stringify(request));
  assertSame("volatile", lines, '{"paths":');
  const nobody = JSON.stringify({ ...asked[0], policies: [] });
  sameBytes(engine.volatile(nobody), nativeLines([nobody], "volatile")[0]);
});

test("the module asks who would move in the bytes of the native program", () => {
  const asked = readJson("tests/golden/population.json").map(({ request }) => ({
    ...request,
    rules: ["nobody", "better", "logit", "own"],
    own: [{ from: "nothing", to: "fixed-0", shares: Array(10).fill(0.25) }],
  }));
  const lines = asked.map((request) => JSON.stringify(request));
  assertSame("population", lines, '{"persons":');
  const nobody = JSON.stringify({ ...asked[0], cells: [] });
  sameBytes(engine.population(nobody), nativeLines([nobody], "population")[0]);
});

test("the module answers for every award sheet with the bytes of the native program", () => {
  const lines = sheets.map((row) => JSON.stringify({ ...requestOf(row), printed: printedOf(row) }));
  assertSame("award", lines, '{"parts":');
});

test("the module refuses bad requests with the bytes of the native program", () => {
  const good = JSON.stringify(requests[0]);
  const bad = [
    "{",
    "[]",
    "null",
    "{}",
    '"计算"',
    '{"region":"41","region":"44"}',
    good.replace('"birth_month":"', '"birth_month":"x'),
    good.replace('"valuation_month"', '"valuation_month":"2026-13","x"'),
    good.replace(/"monthly_income":[^,]*/, '"monthly_income":1e999'),
    "[".repeat(1000),
  ];
  const expected = nativeLines(bad);
  bad.forEach((text, i) => {
    const { errors, ...rest } = JSON.parse(engine.compare(text));
    assert.deepEqual(rest, {});
    assert.ok(errors.length > 0);
    sameBytes(engine.compare(text), expected[i]);
  });
});

test("the module escapes control characters as the native program does", () => {
  const request = structuredClone(requests[0]);
  request.plans = request.plans.slice(0, 1);
  request.plans[0].id = Array.from({ length: 32 }, (_, i) => String.fromCharCode(i)).join("");
  const text = JSON.stringify(request);
  const [expected] = nativeLines([text]);
  assert.ok(expected.includes("\\u001f"));
  sameBytes(engine.compare(text), expected);
});

test("a text of ten megabytes is too large, and the module goes on working", () => {
  const { errors } = JSON.parse(engine.compare(" ".repeat(10_000_000)));
  assert.equal(errors[0].code, "too_large");
  assert.ok(engine.compare(JSON.stringify(requests[0])).startsWith('{"plans":'));
});

test("the module describes itself with the bytes of the native program", () => {
  const run = spawnSync(native, ["describe"], { encoding: "utf8", maxBuffer: 1 << 28 });
  assert.equal(run.status, 0, run.stderr);
  sameBytes(`${engine.describe()}\n`, run.stdout);
});

test("the same request gets the same bytes after thousands of others", () => {
  const texts = requests.map((request) => JSON.stringify(request));
  const first = texts.map((text) => engine.compare(text));
  for (let i = 0; i < 2000; i += 1) engine.compare(texts[i % texts.length]);
  for (const [i, text] of texts.entries()) sameBytes(engine.compare(text), first[i]);
});
