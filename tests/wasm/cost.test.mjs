// What a bad request may cost: the native program reads a megabyte of mistakes and refuses it within
// 200 ms of processor time and 64 MB. Linux tells both of a running process, so the program is kept
// waiting for its next line.
//   node --test tests/wasm

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { askByLine, goodRequest } from "./support/program.mjs";

const MOST_BYTES = 1_000_000;
const MOST_MILLISECONDS = 200;
const MOST_KILOBYTES = 64 * 1024;
const MILLISECONDS_A_TICK = 10; // USER_HZ is 100 on every Linux of ours

/** `before` + as many times `item(i)` as fit into a megabyte + `after`. */
function fill(before, item, after, most = Infinity) {
  const items = [];
  let bytes = Buffer.byteLength(before) + Buffer.byteLength(after);
  for (let i = 0; i < most; i += 1) {
    const next = (i > 0 ? "," : "") + item(i);
    bytes += Buffer.byteLength(next);
    if (bytes > MOST_BYTES) break;
    items.push(next);
  }
  return before + items.join("") + after;
}

const letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const twoLetters = (i) => letters[Math.floor(i / letters.length) % letters.length] + letters[i % letters.length];
const objectOf = (keys, key = twoLetters, value = "0") =>
  `{${Array.from({ length: keys }, (_, i) => `"${key(i)}":${value}`).join(",")}}`;

/** The good request as text, its `MARK` replaced by what goes wrong. */
const around = (edit) => {
  const request = structuredClone(goodRequest);
  edit(request);
  return JSON.stringify(request).split('"MARK"');
};
const [person, personEnd] = around((request) => {
  request.person.record = "MARK";
});
const [anything, anythingEnd] = around((request) => {
  request.unknown = "MARK";
});
const [plans, plansEnd] = around((request) => {
  request.plans = ["MARK"];
});
const [phases, phasesEnd] = around((request) => {
  request.plans[0].phases = ["MARK"];
});
const [months, monthsEnd] = around((request) => {
  request.plans[0].months = "MARK";
});
const [region, regionEnd] = around((request) => {
  request.region = "MARK";
});

const plan = (i, rest) => `{"id":"p${i}","kind":"contribute","phases":[{"pattern":"SSSSSSSSSSSS"}],${rest}}`;

/** A megabyte each; what goes wrong in it. */
const mistakes = {
  "unreadable months": fill(
    plans,
    (i) => plan(i, `"months":${objectOf(1199, (k) => `${1000 + k}-99-99-99-99-99-99-99-99-99-99`, '"N"')}`),
    plansEnd,
    16,
  ),
  "unknown fields in phases": fill(phases, () => objectOf(1999), phasesEnd, 100),
  "unknown fields with long names": fill(
    phases,
    (i) => objectOf(900, (k) => `${"x".repeat(99)}${i}-${k}`),
    phasesEnd,
    100,
  ),
  "objects of many keys that nobody reads": fill(`${anything}[`, () => objectOf(1999), `]${anythingEnd}`),
  "small objects that nobody reads": fill(`${anything}[`, () => '{"a":0}', `]${anythingEnd}`),
  "empty objects that nobody reads": fill(`${anything}[`, () => "{}", `]${anythingEnd}`),
  "empty lists that nobody reads": fill(`${anything}[`, () => "[]", `]${anythingEnd}`),
  "small texts that nobody reads": fill(`${anything}[`, () => '""', `]${anythingEnd}`),
  "texts that nobody reads": fill(`${anything}[`, () => '"一二三四五六七"', `]${anythingEnd}`),
  "numbers that nobody reads": fill(`${anything}[`, () => "0", `]${anythingEnd}`),
  "numbers of many digits": fill(`${anything}[`, () => `0.${"123456789".repeat(80)}`, `]${anythingEnd}`),
  "one number of a megabyte": fill(`${anything}`, () => `1.${"1".repeat(990_000)}`, anythingEnd),
  "lists in lists": fill(`${anything}[`, () => `${"[".repeat(28)}${"]".repeat(28)}`, `]${anythingEnd}`),
  "objects in objects": fill(`${anything}[`, () => `${'{"":'.repeat(28)}0${"}".repeat(28)}`, `]${anythingEnd}`),
  "keys given many times": fill(phases, () => objectOf(1999, () => "pattern"), phasesEnd, 100),
  "equal unknown keys": fill(phases, () => objectOf(1999, () => "x"), phasesEnd, 100),
  "keys alike but for the end": fill(phases, (i) => objectOf(900, (k) => `${"y".repeat(99)}${i}-${k}`), phasesEnd, 100),
  "a name of 900 kB": fill(person, () => `{"${"养老".repeat(150_000)}":1}`, personEnd),
  "an id of 900 kB": fill(plans, () => `{"id":"${"i".repeat(900_000)}","kind":"save","like":"x"}`, plansEnd),
  "a kind of 900 kB": fill(plans, () => `{"id":"i","kind":"${"k".repeat(900_000)}"}`, plansEnd),
  "phases of the wrong type": fill(
    plans,
    (i) => plan(i, '"phases":0,').replace('"phases":0,', `"months":[${"0,".repeat(25_000)}0]`),
    plansEnd,
    16,
  ),
  "phases out of order": fill(
    plans,
    (i) =>
      `{"id":"p${i}","kind":"contribute","phases":[${Array.from({ length: 100 }, () => '{"from":"2020-01","pattern":"SSSSSSSSSSSS"}').join()}]}`,
    plansEnd,
    16,
  ),
  "plans without anything": fill(plans, () => "{}", plansEnd),
  "series of nothing": fill(`${region}{"average_wage":[`, () => "0", `]}${regionEnd}`, 1000),
  "series of pairs out of order": fill(
    `${region}{`,
    (i) =>
      `"${["average_wage", "base_floor", "base_ceiling", "benefit_base", "indexed_wage_base"][i]}":[${Array.from({ length: 1000 }, () => "[1,2,3]").join()}]`,
    `}${regionEnd}`,
    5,
  ),
  "months with letters nobody knows": fill(
    `${months}{`,
    (i) => `"${1900 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, "0")}":"X"`,
    `}${monthsEnd}`,
    1200,
  ),
  "not JSON at the end": fill(`${anything}[`, () => '{"a":[0,1]}', `]${anythingEnd}`).slice(0, -1),
  "a NUL byte at the end": `${fill(`${anything}[`, () => '{"a":[0,1]}', `]${anythingEnd}`).slice(0, -1)}\0`,
};
const ofRates = {
  "unknown assumptions": `{"assumptions":${objectOf(1999, (k) => `${"z".repeat(400)}${k}`)}}`,
  "lists of the wrong length": fill('{"assumptions":{"phi":[', () => '"x"', "]}}"),
};

const costOf = (pid) => {
  const stat = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1].split(" ");
  const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"));
  return { milliseconds: (Number(stat[11]) + Number(stat[12])) * MILLISECONDS_A_TICK, kilobytes: Number(kilobytes) };
};

/** Asks a program of its own once; the least time of three, as a busy machine adds to it. */
async function refuse(call, text) {
  let best = Infinity;
  for (let run = 0; run < 3 && best > MOST_MILLISECONDS / 2; run += 1) {
    const program = askByLine(call);
    const answer = await program.ask(text);
    const { milliseconds, kilobytes } = costOf(program.pid);
    await program.end();
    const { errors, ...rest } = JSON.parse(answer);
    assert.deepEqual(rest, {});
    assert.ok(errors.length > 0 && errors.length <= 101, `${errors.length} errors`);
    assert.ok(answer.length < 100_000, `an answer of ${answer.length} bytes`);
    assert.ok(kilobytes <= MOST_KILOBYTES, `${kilobytes} kB`);
    best = Math.min(best, milliseconds);
  }
  assert.ok(best <= MOST_MILLISECONDS, `${best} ms`);
}

for (const [call, texts] of Object.entries({ compare: mistakes, rates: ofRates })) {
  for (const [name, text] of Object.entries(texts)) {
    test(`${call} refuses a megabyte of ${name} in time and memory`, async () => {
      assert.ok(Buffer.byteLength(text) <= MOST_BYTES);
      await refuse(call, text);
    });
  }
}
