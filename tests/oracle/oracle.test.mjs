// The oracle against programs and tables it shares nothing with, the golden file it wrote, and the engine
// on fresh random requests:
//   node --test tests/oracle        # needs build/release/flexpension, or FLEXPENSION_NATIVE

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

import { recording } from "../support/record.mjs";
import { calls } from "./calls.mjs";
import { compare } from "./compare.mjs";
import { answers } from "./engine.mjs";
import { exploreFaults } from "./explore.mjs";
import { root } from "./files.mjs";
import { compareOn, shareOf } from "./fresh.mjs";
import { burdenPath, golden, goldenBurden, path } from "./golden/write.mjs";
import { aliveAt } from "./law.mjs";
import { populationFaults } from "./population-faults.mjs";
import { rates } from "./rates/rates.mjs";
import { differences, tolerance } from "./same.mjs";
import { situationOf } from "./situation.mjs";
import { volatile } from "./volatile.mjs";

const asked = 240;
const seed = 9;
const mostRefused = 0.1;

const readText = (file) => readFileSync(join(root, file), "utf8");
const readJson = (file) => JSON.parse(readText(file));

for (const [file, count] of [
  ["compare.json", 60],
  ["compare-9.json", 40],
]) {
  test(`the oracle gives the answers of another program, to the fen: ${file}`, () => {
    const cases = readJson(`tests/golden/${file}`);
    assert.ok(cases.length >= count);
    const record = recording(`oracle-${file.replace(".json", "")}`, tolerance);
    for (const { name, request, answer } of cases) {
      assert.deepEqual(differences(answer, compare(request)), [], name);
      record.agrees();
    }
    record.end();
  });
}

test("what a point, a goal and an effect are is what another program makes of them: explore.json", () => {
  const cases = readJson("tests/golden/explore.json");
  assert.ok(cases.length >= 8);
  const record = recording("oracle-explore", tolerance);
  for (const { name, request, answer } of cases) {
    assert.deepEqual(exploreFaults(request, answer), [], name);
    record.agrees();
  }
  record.end();
});

test("what is expected is the mean of the lifetimes of all ages at death", () => {
  const cases = readJson("tests/golden/compare-9.json");
  const { request } = cases.find(({ name }) => name === "life-010");
  const { birth, category, valuation, assumptions } = situationOf(request);
  const alive = aliveAt(category, birth, assumptions.mortality_improvement);
  const means = { paid: 0, received: 0, left_to_heirs: 0, net_present_value: 0 };
  for (let age = valuation - birth; age < 1212; age += 1) {
    const share = (alive(age) - alive(age + 1)) / alive(valuation - birth);
    const retirement = { ...request.retirement, death_age_months: age };
    const [{ lifetime }] = compare({ ...request, retirement }).plans;
    for (const name of Object.keys(means)) means[name] += share * lifetime[name];
  }
  const { expected } = compare(request).plans[0].lifetime;
  // Each lifetime is in whole fen, the mean of them is not.
  for (const [name, mean] of Object.entries(means)) assert.ok(Math.abs(mean - expected[name]) < 0.011, name);
});

test("its lives are those of another program", () => {
  // The longer two take the oracle half a minute.
  const few = readJson("tests/golden/volatile.json").filter(({ request }) => request.paths < 400);
  assert.equal(few.length, 2);
  for (const { name, request, answer } of few) assert.deepEqual(differences(answer, volatile(request)), [], name);
});

test("its populations are those of another program", () => {
  // The larger three take the oracle a minute.
  const { name, request, answer } = readJson("tests/golden/population.json").at(-1);
  assert.equal(request.cells.length, 15);
  assert.deepEqual(populationFaults(request, answer), [], name);
});

test("its rates are those of another program", () => {
  const near = 1e-11;
  const record = recording("oracle-rates", { rate: near });
  for (const { name, request, answer } of readJson("tests/golden/rates.json")) {
    const found = rates(request);
    for (const [series, values] of Object.entries(answer)) {
      values.forEach((value, i) => {
        assert.ok(Math.abs(value - found[series][i]) < near, `${name} ${series} ${2020 + i}`);
      });
    }
    record.agrees();
  }
  record.end();
});

test("its rates are the printed ones, but for the open cells", () => {
  const found = Object.values(rates({})).slice(1, 9);
  const rows = readText("tests/data/rates_table_even_years.csv").trim().split(/\r?\n/).slice(1);
  assert.equal(rows.length, 16);
  for (const row of rows) {
    const [year, ...printed] = row.split(",").map(Number);
    printed.forEach((points, column) => {
      const open = (column === 3 && year < 2024) || (column === 7 && year > 2031);
      const away = Math.abs(100 * found[column][year - 2020] - points);
      assert.ok(open ? away < 1.31 : away < 0.006, `${year}, column ${column}: ${away}`);
    });
  }
});

test("tests/golden/more.json is what ./dev golden writes", () => {
  assert.ok(readFileSync(path, "utf8") === golden(), "run ./dev golden and look at what changed");
});

test("tests/golden/burden.json is what ./dev golden writes", () => {
  assert.ok(readFileSync(burdenPath, "utf8") === goldenBurden(), "run ./dev golden and look at what changed");
});

test("a fen, a null, a month and a field that is missing are seen", () => {
  const [{ answer }] = readJson("tests/golden/compare.json");
  const spoilt = (change) => {
    const copy = structuredClone(answer);
    change(copy.plans[0]);
    return differences(answer, copy).length;
  };
  assert.equal(
    spoilt(() => {}),
    0,
  );
  assert.equal(
    spoilt((plan) => (plan.contributions.total += 0.01)),
    1,
  );
  assert.equal(
    spoilt((plan) => (plan.entitlement.mean_index *= 1 + 1e-8)),
    1,
  );
  assert.equal(
    spoilt((plan) => (plan.lifetime.internal_rate = null)),
    1,
  );
  assert.equal(
    spoilt((plan) => (plan.retirement.pension_from = "2000-01")),
    1,
  );
  assert.equal(
    spoilt((plan) => delete plan.pool.net_cost),
    1,
  );
  assert.equal(
    spoilt((plan) => delete plan.pool),
    1,
  );
});

/** "save lifetime/received" for each number of an answer, but for what is words. */
function numbers(answer) {
  const words = new Set(["figures", "trace", "notices"]);
  const within = (value, path) =>
    typeof value === "object" && value !== null
      ? Object.entries(value).flatMap(([name, inner]) => within(inner, `${path}/${name}`))
      : [[path, value]];
  return answer.plans.flatMap((plan) =>
    Object.entries(plan)
      .filter(([name]) => !words.has(name))
      .flatMap(([name, value]) => within(value, `${plan.kind} ${name}`))
      .filter(([, value]) => typeof value === "number" && value !== 0),
  );
}

test("every number of an answer has a golden one", () => {
  const cases = JSON.parse(readFileSync(path, "utf8"));
  const held = new Set(cases.flatMap(({ answer }) => numbers(answer).map(([name]) => name)));
  const given = answers(
    "compare",
    cases.map(({ request }) => request),
  ).flatMap(numbers);
  assert.ok(given.length > 1000);
  const missing = new Set(given.map(([name]) => name).filter((name) => !held.has(name)));
  assert.deepEqual([...missing], []);
});

test("an amount beyond what is exact is refused, be it only what is left to heirs", () => {
  const request = {
    valuation_month: "2026-11",
    person: {
      birth_month: "2010-11",
      category: "male",
      monthly_income: 5500,
      record: { account_balance: 9999999.99 },
    },
    region: { average_wage: [["2025-01", 6385]], benefit_base: [[2025, 6738]] },
    assumptions: { account_rate: 0.2, wage_growth: 0 },
    retirement: { shift_months: 36, death_age_months: 816 },
    plans: [{ id: "a", kind: "contribute", phases: [{ pattern: "SSSSSSSSSSSS" }] }],
  };
  const exact = 1e11;
  const { lifetime, ...rest } = compare(request).plans[0];
  const { left_to_heirs: left, expected, ...others } = lifetime;
  assert.ok(left > exact);
  const smaller = numbers({ plans: [{ kind: "", ...rest, lifetime: others }] });
  assert.ok(smaller.every(([, value]) => Math.abs(value) < exact));
  const [{ errors }] = answers("compare", [request]);
  assert.deepEqual(
    errors?.map(({ code, path: where }) => `${code} ${where}`),
    ["out_of_range /plans/0"],
  );
});

for (const call of Object.keys(calls)) {
  test(`engine and oracle give the same numbers: ${call}`, () => {
    const { asked: count, refused, disagreements } = compareOn(call, shareOf(call, asked), seed);
    const shown = disagreements.slice(0, 3);
    assert.deepEqual(shown, [], `${disagreements.length} of ${count}`);
    assert.ok(refused <= mostRefused * count, `${refused} of ${count} refused`);
    const record = recording(`random-${call}`, calls[call].tolerance ?? tolerance);
    record.refuses(refused);
    record.agrees(count - refused);
    record.end();
  });
}
