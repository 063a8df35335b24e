/** Formulas and names of steps as the page says them, over the traces that the engine gives. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, it } from "node:test";
import load from "../../build/wasm/flexpension-explain.mjs";
import { modules } from "./support/modules.mjs";

const json = (path) => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), "utf8"));
const { rules, inputs, numbers, stops } = json("core/data/rules.json");

let source;
let written;
let say;
let traces;
before(async () => {
  source = await modules();
  [{ written }, say] = await Promise.all(["formula", "say"].map((name) => source.load(`/src/explain/${name}.ts`)));
  const wasm = new URL("../../build/wasm/flexpension-explain.wasm", import.meta.url);
  const engine = await load({ wasmBinary: readFileSync(wasm) });
  const { request } = json("tests/golden/contract.json");
  const asked = [request, ...["11", "22", "33", "44", "51"].map((region) => ({ ...request, region }))];
  traces = asked.flatMap((each) => JSON.parse(engine.compare(JSON.stringify({ ...each, trace: true }))).plans);
});
after(() => source.stop());

const names = { call: (name) => name, of: (name) => [`<${name}>`] };

it("a formula keeps its brackets and loses what is said beside the number", () => {
  assert.equal(written("fen((a + b * c) / 2 * d * 0.01)", names), "(<a> + <b> × <c>) ÷ 2 × <d> × 1%");
  assert.equal(written("a - (b - c)", names), "<a> − (<b> − <c>)");
  assert.equal(written("a * (1 + b) ^ (c / 12)", names), "<a> × (1 + <b>) ^ (<c> ÷ 12)");
  assert.equal(written("rounded(a / 12, cut, to, mode)", names), "<a> ÷ 12");
  assert.equal(written("min(a, b + 1) * c", names), "min(<a>, <b> + 1) × <c>");
});

it("what stands for several is added up, a long row cut short", () => {
  const of = (name) => ({ a: ["1", "2"], n: ["3", "4"], long: ["1", "2", "3", "4", "5", "6", "7"], none: [] })[name];
  const several = { call: (name) => name, of };
  assert.equal(written("fen(sum(a))", several), "1 + 2");
  assert.equal(written("dot(a, n)", several), "1 × 3 + 2 × 4");
  assert.equal(written("2 * sum(a)", several), "2 × (1 + 2)");
  assert.equal(written("sum(long)", several), "1 + 2 + 3 + 4 + … + 7");
  assert.equal(written("sum(none)", several), "0");
  assert.equal(written("sum(long)", { ...several, whole: true }), "1 + 2 + 3 + 4 + 5 + 6 + 7");
});

it("where no number stands beside it, a formula keeps its rounding", () => {
  const all = { ...names, several: true, rounding: true };
  assert.equal(written("fen(a / b) - 2 * sum(a)", all), "fen(<a> ÷ <b>) − 2 × sum(<a>)");
  assert.equal(written("rounded(a / 12, cut, to, mode)", all), "rounded(<a> ÷ 12, <cut>, <to>, <mode>)");
});

it("every formula is in words of both languages, every step with its numbers", () => {
  for (const language of ["zh", "en"]) {
    for (const [id, { name, sentence, law, text }] of Object.entries(rules)) {
      for (const said of [name, sentence, law]) assert.ok(said[language], `${id} ${language}`);
      const step = { number: "x", rule: id, value: 0, unit: "yuan", rounding: "none", inputs: [], document: "" };
      const words = say.formulas(step, language).words;
      assert.doesNotMatch(words, /[a-z]+_|fen\(|rounded\(|dot\(|sum\(|\*|, ,/, `${id}: ${text}`);
    }
    for (const { trace } of traces) {
      for (const step of trace) {
        assert.doesNotMatch(say.formulas(step, language).numbers, /[a-z]+_|NaN|undefined/, JSON.stringify(step));
        assert.doesNotMatch(say.stepName(step, language), /[a-z]\.|_/, step.number);
        for (const { name } of step.inputs) assert.ok(inputs[name]?.[language], name);
      }
    }
  }
});

it("what has no step has a name and a reason", () => {
  for (const [number, why] of Object.entries(stops))
    for (const language of ["zh", "en"]) assert.ok(numbers[number]?.[language] && why[language], number);
});

it("a step’s numbers are enough to redo it", () => {
  const basic = traces[0].trace.find(({ rule }) => rule === "payout-months");
  assert.equal(say.formulas(basic, "en").numbers.includes("117 months"), true, say.formulas(basic, "en").numbers);
  assert.equal(say.valueText(15416.06, "yuan", "zh"), "15,416.06");
  assert.equal(say.valueText(15416.0612345, "yuan", "zh"), "15,416.061235");
  assert.equal(say.valueText(355, "months", "en"), "355 months");
  assert.equal(say.valueText(2053, "year", "zh"), "2053 年");
});
