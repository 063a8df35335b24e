/** Studies in pieces, and the page of uneven months: with the modules themselves and the program, without a browser. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { after, before, describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { modules } from "./support/modules.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const program = process.env.FLEXPENSION_NATIVE ?? `${root}/build/release/flexpension`;
const golden = JSON.parse(readFileSync(`${root}/tests/golden/volatile.json`, "utf8"));

let served, studies, inputs;
before(async () => {
  served = await modules();
  const load = (name) => served.load(`/src/${name}.ts`);
  studies = { ...(await load("studies/run")), ...(await load("studies/paths")), ...(await load("studies/crew")) };
  inputs = {
    ...(await load("pages/lives/state/inputs")),
    ...(await load("state/inputs")),
    ...(await load("state/hash")),
  };
});
after(() => served.stop());

/** What the program answers to several requests. */
function answers(requests) {
  const { stdout, status, stderr } = spawnSync(program, ["volatile", "--lines"], {
    input: requests.map((request) => `${JSON.stringify(request)}\n`).join(""),
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  assert.equal(status, 0, stderr);
  return stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
}

describe("a study in pieces", () => {
  it("is cut without gaps, the first piece small", () => {
    assert.deepEqual(studies.pieces(10, 2, 5), [
      { first: 0, count: 2 },
      { first: 2, count: 5 },
      { first: 7, count: 3 },
    ]);
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5000 }),
        fc.integer({ min: 1, max: 600 }),
        fc.integer({ min: 1, max: 600 }),
        (total, soon, each) => {
          const cut = studies.pieces(total, soon, each);
          assert.equal(
            cut.reduce((next, { first, count }) => (assert.equal(first, next), assert.ok(count > 0), next + count), 0),
            total,
          );
        },
      ),
    );
  });

  it("gives what the engine says of it at once, however it is cut and whoever answers first", async () => {
    for (const { request } of golden) {
      const [whole] = answers([{ ...request, paths: 300 }]);
      for (const [soon, each, workers] of [
        [300, 300, 1],
        [7, 41, 3],
        [1, 100, 2],
      ]) {
        const work = studies.pieces(300, soon, each);
        const first = request.first_path ?? 0;
        const parts = answers(
          work.map((piece) => ({ ...request, first_path: first + piece.first, paths: piece.count, values: true })),
        );
        const paths = new studies.Paths(
          whole.policies.map(({ id }) => id),
          300,
        );
        // The later pieces of every worker come sooner.
        const ask = (_worker, piece) =>
          new Promise((resolve) => setTimeout(resolve, (300 - piece.first) / 20, parts[work.indexOf(piece)].policies));
        await studies.run(Array.from({ length: workers }), work, ask, {
          wanted: () => true,
          took: (part) => paths.add(part),
        });
        assert.equal(paths.count, 300);
        assert.deepEqual(paths.answer(), whole.policies);
      }
    }
  });

  it("stops when nobody wants it, with what came in order, and says what failed", async () => {
    const work = studies.pieces(50, 5, 5);
    let asked = 0;
    const taken = [];
    await studies.run(
      [1, 2],
      work,
      async (_, { first }) => {
        asked += 1;
        return first;
      },
      {
        wanted: () => asked < 4,
        took: (first) => taken.push(first),
      },
    );
    assert.ok(asked < 6, String(asked));
    assert.deepEqual(
      taken,
      work.slice(0, taken.length).map(({ first }) => first),
    );
    const broken = studies.run(
      [1, 2],
      work,
      async (_, { first }) => {
        if (first === 15) throw new Error("broken");
        return first;
      },
      {
        wanted: () => true,
        took: () => undefined,
      },
    );
    await assert.rejects(broken, /broken/);
  });

  it("has no more workers than cores, and one at least", () => {
    assert.deepEqual([1, 2, 4, 16, Number.NaN].map(studies.workersFor), [1, 2, 4, 4, 1]);
  });

  it("takes the middle of equal parts for its dots", () => {
    const values = Float64Array.from({ length: 100 }, (_, i) => (99 - i) * 100);
    assert.deepEqual(studies.middles(values, 4), [12, 37, 62, 87]);
  });
});

describe("uneven months, as they are said", () => {
  it("come back from a link, and nothing that the boxes do not allow", () => {
    const said = { swing: 0.55, out: 2.5, spell: 6, persistence: 0.2, most: 0.3, amount: 800, dots: "50" };
    const state = { ...inputs.defaultState("2026-11") };
    const link = inputs.writeHash({ ...state, extras: inputs.writeUneven(said, state) });
    assert.deepEqual(inputs.readUneven(inputs.readHash(link)), said);
    assert.deepEqual(inputs.writeUneven(inputs.usual, state), {});
    for (const wrong of ["l.swing=2", "l.out=-1", "l.spell=x", "l.dots=21"])
      assert.equal(inputs.readUneven({ extras: Object.fromEntries([wrong.split("=")]) }), null, wrong);
  });

  it("are the income of the model: its spread, its share of months without work, their length", () => {
    const income = inputs.incomeOf({ ...inputs.usual, swing: 0.55, out: 3, spell: 4 });
    assert.equal(income.sigma, 0.5141);
    assert.equal(income.leave, 0.25);
    assert.ok(Math.abs(income.enter / (income.enter + income.leave) - 0.25) < 1e-5);
    assert.deepEqual(inputs.incomeOf({ ...inputs.usual, swing: 0, out: 0 }), {
      sigma: 0,
      persistence: 0.5,
      enter: 0,
      leave: 0.5,
    });
  });
});
