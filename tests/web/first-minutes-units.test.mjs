/** The first minutes: examples, steps back, and an answer that stays while a number is being typed. No browser is needed for it. */
import assert from "node:assert/strict";
import { after, before, beforeEach, describe, it } from "node:test";
import { calculate } from "./support/calculate.mjs";

const BOX = "/person/birth_month";

let source;
let store;
let examples;
before(async () => {
  source = await calculate();
  globalThis.window = { setTimeout: () => 0 };
  globalThis.location = new URL("https://example.org/");
  globalThis.history = { replaceState: () => undefined };
  ({ store } = await source.load("state/store"));
  examples = await source.load("state/examples");
});
after(async () => {
  for (const name of ["window", "location", "history"]) delete globalThis[name];
  await source.stop();
});

describe("the examples", () => {
  it("are three people of the ages they are called by, each with an answer", async () => {
    for (const [name, age] of Object.entries({ rider: 28, driver: 41, vendor: 52 })) {
      const state = examples.exampleState(name, source.stateOf({ language: "en", income: 1 }));
      assert.equal(2026 - state.birthYear, age);
      assert.equal(state.language, "en");
      const { result, errors } = await source.answerTo(state);
      assert.equal(errors, undefined, name);
      assert.ok(result.answer.plans[0].pension.total > 0, name);
    }
  });
});

describe("a step back", () => {
  beforeEach(() => {
    while (store.canUndo) store.undo();
  });

  it("undoes one thing at a time, and a number that was typed as one thing", () => {
    for (const income of [5, 55, 555]) store.update({ income });
    store.update({ region: "44" });
    store.update({ money: "nominal", language: "en" });
    store.undo();
    assert.deepEqual([store.state.region, store.state.income], ["41", 555]);
    store.undo();
    assert.equal(store.state.income, 5500);
    assert.equal(store.canUndo, false);
    // How one reads is no step.
    assert.deepEqual([store.state.money, store.state.language], ["nominal", "en"]);
  });

  it("undoes starting again, too", () => {
    store.update({ income: 3000, plans: store.state.plans.slice(1) });
    store.startAgain();
    assert.deepEqual([store.state.income, store.state.plans.length], [5500, 5]);
    store.undo();
    assert.deepEqual([store.state.income, store.state.plans.length], [3000, 4]);
  });

  it("brings back a readable box after one that could not be read", () => {
    store.update({ income: 3000 });
    store.typing(BOX);
    store.unreadable(BOX, "year");
    store.undo();
    assert.equal(store.hasErrors, false);
  });
});

describe("an answer", () => {
  it("stays while a year is being typed, and goes when the box is left without one", () => {
    const answer = { state: store.state };
    store.result = answer;
    store.typing(BOX);
    store.unreadable(BOX, "year");
    assert.equal(store.result, answer);
    assert.ok(store.hasErrors);
    store.typing(null);
    assert.equal(store.result, null);
    store.readable(BOX);
  });

  it("does not stay when another box is wrong, too", () => {
    store.result = { state: store.state };
    store.unreadable("/person/monthly_income", "empty");
    assert.equal(store.result, null);
    store.result = { state: store.state };
    store.typing(BOX);
    store.unreadable(BOX, "year");
    assert.equal(store.result, null);
  });
});
