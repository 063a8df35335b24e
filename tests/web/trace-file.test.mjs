/** The steps of a plan or an award as files for other programs: JSON by its schema, a table with formulas as text, and a
 * spreadsheet with live ones, which LibreOffice works out again to the fen. */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { after, before, describe, it } from "node:test";
import Ajv from "ajv";
import { csvParseRows } from "d3-dsv";
import { strFromU8, unzipSync } from "fflate";
import { recalculated } from "./support/libreoffice.mjs";
import { joined, tracesOf } from "./support/traces.mjs";

const program = new URL("../../build/release/flexpension", import.meta.url).pathname;

let source;
let traces;
let file;
let rows;
let sheet;
let cells;
let formula;
let xlsx;
let words;
before(async () => {
  source = await tracesOf();
  traces = await source.all();
  [file, rows, sheet, cells, xlsx, { fileTexts: words }] = await Promise.all(
    ["trace-file", "rows", "sheet", "cells", "xlsx", "text/index"].map((name) => source.load(`explain/files/${name}`)),
  );
  formula = await source.load("explain/formula");
});
after(() => source.stop());

/** A person's plans, some others, an award. */
const few = () => [...traces.slice(0, 6), traces.find(({ explained }) => explained.call === "award")];

it("the JSON holds to the schema that the engine prints, and loses nothing", () => {
  const schemas = JSON.parse(execFileSync(program, ["schema"], { input: "", maxBuffer: 1 << 26 }));
  // The schemas say units of numbers in a keyword of their own.
  const holds = new Ajv({ strict: false }).compile(schemas.trace);
  for (const { name, explained } of few()) {
    const made = file.traceFile(explained, source.facts);
    const read = JSON.parse(file.jsonOf(made));
    assert.ok(holds(read), `${name}: ${JSON.stringify(holds.errors)}`);
    assert.deepEqual(read, made);
    assert.deepEqual(
      new Set(Object.keys(read.rules)),
      new Set(read.steps.map(({ rule }) => rule)),
      "every rule that a step names is in the file",
    );
    assert.equal(holds({ ...read, format: "flexpension.trace.v0" }), false);
  }
});

it("the same request has the same fingerprint, in whatever order it is written", () => {
  // The example of RFC 8785, 3.2.2 and 3.2.3.
  const numbers = [Number("333333333.33333329"), 1e30, 4.5, 2e-3, 0.000000000000000000000000001];
  const string = "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"/";
  assert.equal(
    file.canonical({ numbers, string, literals: [null, true, false] }),
    '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
      `"string":"€$\\u000f\\nA'B\\"\\\\\\\\\\"/"}`,
  );
  assert.equal(file.canonical({ "\ufb33": 1, "\ud83d\ude00": 2, ö: 3, 1: 4 }), '{"1":4,"ö":3,"😀":2,"\ufb33":1}');
  const { request } = JSON.parse(readFileSync(new URL("../golden/contract.json", import.meta.url), "utf8"));
  const turned = Object.fromEntries(Object.entries(request).reverse());
  assert.equal(file.fingerprint(request), file.fingerprint(turned));
  // python3: hashlib.sha256(json.dumps(request, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode())
  assert.equal(
    file.fingerprint({ region: "41", plans: [{ id: "一", amount: 500 }], person: { income: 5500.5 } }),
    "100e8cb7e937d0f8687f701e996ad87c8b6da27c66c3ab0245bd26fdad280436",
  );
  assert.notEqual(file.fingerprint(request), file.fingerprint({ ...request, valuation_month: "2026-12" }));
});

it("the table has a row a step, in both languages, and nothing in it is taken for a formula", () => {
  for (const language of ["zh", "en"]) {
    for (const { name, explained } of few()) {
      const made = file.traceFile(explained, source.facts);
      const text = rows.csvOf(made, [["=1+1", "@SUM(A1)"]], language, source.facts);
      assert.ok(text.startsWith("\ufeff"));
      const table = csvParseRows(text.slice(1));
      const { columns } = words[language];
      const head = table.findIndex(([first]) => first === columns.number);
      const lines = table.slice(head + 1);
      assert.equal(lines.length, explained.steps.length, name);
      assert.deepEqual(table[1], ["'=1+1", "'@SUM(A1)"]);
      assert.ok(text.includes(made.request_fingerprint) && text.includes(made.data.version));
      const numbers = ["number", "value"].map((column) => table[head].indexOf(columns[column]));
      for (const [place, line] of lines.entries()) {
        const step = explained.steps[place];
        assert.deepEqual(
          numbers.map((column) => line[column]),
          [step.number, String(step.value)],
        );
        for (const cell of line) assert.doesNotMatch(cell, /^[=+@\t\r\n]|^-[^0-9]|undefined|NaN|…/, step.number);
        for (const column of ["rule", "name", "part", "words", "law"])
          assert.notEqual(line[table[head].indexOf(columns[column])], "", `${step.number} ${column}`);
        // A part of the plan is said in words.
        assert.doesNotMatch(line[table[head].indexOf(columns.part)], language === "zh" ? /^[a-z_]+$/ : /_/);
      }
    }
  }
});

const bookOf = (explained) =>
  sheet.bookOf(file.traceFile(explained, source.facts), [["参保地", "河南"]], "zh", source.facts);
const bytesOf = async (book) => new Uint8Array(await (await xlsx.xlsxOf(book)).arrayBuffer());

/** A step's line, by what its head calls its columns. */
function linesOf([head, ...rows]) {
  const { columns } = words.zh;
  const cell = (row, column) => row[head.indexOf(columns[column])];
  return rows
    .filter((row) => cell(row, "number"))
    .map((row) => ({ number: cell(row, "number"), value: cell(row, "value"), difference: cell(row, "difference") }));
}

/** Money to the fen, other numbers to 1e-9. */
function agrees({ value, unit, rounding }, text) {
  if (text === "") return false;
  const slack = unit === "yuan" && rounding === "fen" ? 1e-6 : 1e-9 * Math.max(1, Math.abs(value));
  return Math.abs(Number(text) - value) <= slack;
}

/** As if the account earned another rate: nothing else is said to have changed. */
function withRate(explained, value) {
  const turned = (input) => (input.name === "account_rate" ? { ...input, value } : input);
  const steps = explained.steps.map((step) => ({ ...step, inputs: step.inputs.map(turned) }));
  return { ...explained, steps };
}

const floorTo = (x, of, more) => (of === 0 ? x : Math.floor(x / of + more) * of);
/** As core/data/README.md tells it. */
const roundings = {
  fen: (x) => (Math.sign(x) * Math.floor(Math.abs(x) * 100 + 0.5 + 1e-6)) / 100,
  rounded: (x, cut, to, mode) => {
    const first = floorTo(x, cut, 1e-6);
    return mode === 1 && to !== 0 ? -floorTo(-first, to, 1e-6) : floorTo(first, to, mode === 0 ? 0.5 + 1e-6 : 1e-6);
  },
};
/** Halves, what lies a trifle beside them, whole multiples, and none. */
const awkward = [
  0,
  1.005,
  1.0049999,
  1.00499999999,
  2.675,
  0.285,
  766.235,
  0.2 * 3831.175,
  8176.665,
  1e6 + 0.005,
  12.3,
  4,
];

/** A book of their roundings, each over the cells beside it, and what each must give. */
function roundingBook() {
  const cases = [
    ...[...awkward, ...awkward.map((x) => -x)].map((x) => ["fen(x)", [x], roundings.fen(x)]),
    ...awkward.flatMap((x) =>
      [0, 0.01, 1].flatMap((cut) =>
        [0, 0.01, 0.1, 1].flatMap((to) =>
          [0, 1, 2].map((mode) => [
            "rounded(x, cut, to, mode)",
            [x, cut, to, mode],
            roundings.rounded(x, cut, to, mode),
          ]),
        ),
      ),
    ),
  ];
  const names = ["x", "cut", "to", "mode"];
  const lines = cases.map(([text, given], row) => [
    ...names.map((_, place) => ({ number: given[place] ?? 0 })),
    { formula: cells.formulaOf(formula.parsed(text), (name) => [`${"ABCD"[names.indexOf(name)]}${row + 1}`]) },
  ]);
  const { about, figures, steps } = words.zh.sheets;
  const empty = (name) => ({ name, rows: [["—"]], widths: [], head: 0 });
  return { cases, made: { sheets: [empty(about), empty(figures), { ...empty(steps), rows: lines }] } };
}

describe("the spreadsheet", () => {
  /** Of each person a book; what few books hold, so that LibreOffice opens few. */
  let books;
  let got;
  let rounding;
  const turned = 0.035;
  before(async () => {
    const [first] = traces;
    books = [
      ...traces.slice(0, 6).map(({ name, explained }) => ({ name, explained })),
      { name: "others", explained: joined(traces.slice(6)) },
      { name: "turned", explained: withRate(first.explained, turned) },
    ];
    for (const book of books) book.made = bookOf(book.explained);
    rounding = roundingBook();
    const all = [...books, { name: "rounding", made: rounding.made }];
    const bytes = await Promise.all(all.map(async ({ name, made }) => [name, await bytesOf(made)]));
    got = recalculated(Object.fromEntries(bytes), words.zh.sheets);
    for (const [place, book] of books.entries()) book.bytes = bytes[place][1];
  });

  it("has a formula for every step of every rule, and every input that is a step's is found there", () => {
    let live = 0;
    for (const { name, explained, made } of books) {
      assert.equal(made.live, explained.steps.length, name);
      assert.equal(made.loose, 0, name);
      live += made.live;
    }
    assert.ok(live > 4000, `${live} steps`);
    const { rules } = JSON.parse(readFileSync(new URL("../../core/data/rules.json", import.meta.url), "utf8"));
    const used = new Set(books.flatMap(({ explained }) => explained.steps.map(({ rule }) => rule)));
    assert.deepEqual([...used].sort(), Object.keys(rules).sort());
  });

  it("is worked out by LibreOffice to the engine's values, none of which is in the file", () => {
    for (const { name, explained, bytes } of books) {
      const xml = strFromU8(unzipSync(bytes)["xl/worksheets/sheet3.xml"]);
      assert.ok((xml.match(/<f>/g) ?? []).length >= 2 * explained.steps.length, name);
      assert.doesNotMatch(xml, /<\/f><v>/, "a formula has no value beside it");
      if (name === "turned") continue;
      const lines = linesOf(got[name].steps);
      assert.deepEqual(
        lines.map(({ number }) => number),
        explained.steps.map(({ number }) => number),
      );
      const wrong = explained.steps.flatMap((step, place) =>
        agrees(step, lines[place].value) ? [] : [[step.number, step.value, lines[place].value]],
      );
      assert.deepEqual(wrong, [], name);
      const [, largest] = got[name].about.find(([first]) => first === words.zh.largest);
      assert.ok(largest !== "" && Math.abs(Number(largest)) < 1e-9, `${name}: ${largest}`);
    }
  });

  it("follows a number that is changed: another account rate gives the engine's answer for it", async () => {
    const [{ explained }] = traces;
    const assumptions = { ...explained.request.assumptions, account_rate: turned };
    const answer = await source.engine.traced({ ...explained.request, assumptions });
    const { trace } = answer.plans.find(({ id }) => id === explained.plan);
    const asked = new Map(trace.map((step) => [step.number, step]));
    const lines = linesOf(got.turned.steps);
    assert.equal(lines.length, explained.steps.length);
    for (const { number, value } of lines) {
      // What is paid out month by month is counted by the engine.
      if (/^(lifetime|pool|received)\./.test(number)) continue;
      assert.ok(agrees(asked.get(number), value), `${number}: ${value}, not ${asked.get(number).value}`);
    }
    const moved = lines.filter(({ difference }) => Number(difference) !== 0).map(({ number }) => number);
    for (const number of ["entitlement.account_balance", "pension.account", "pension.total", "pension.total_today"])
      assert.ok(moved.includes(number), number);
  });

  it("rounds as the engine does, also what lies at a half", () => {
    assert.equal(got.rounding.steps.length, rounding.cases.length);
    for (const [place, [text, given, wanted]] of rounding.cases.entries()) {
      const value = got.rounding.steps[place][4];
      assert.ok(value !== "" && Math.abs(Number(value) - wanted) < 1e-9, `${text} ${given}: ${value}, not ${wanted}`);
    }
  });
});
