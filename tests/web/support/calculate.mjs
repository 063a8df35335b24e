/** Calculate's questions and what it hears of them, with the module itself and without a browser. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { modules } from "./modules.mjs";
import { web } from "./site.mjs";

const folder = process.env["FLEXPENSION_WASM_DIR"] ?? join(web, "../build/wasm");

async function startEngine() {
  const moduleOf = async (name) => {
    const { default: start } = await import(pathToFileURL(join(folder, `${name}.mjs`)).href);
    return start({ wasmBinary: readFileSync(join(folder, `${name}.wasm`)) });
  };
  const [module, all] = await Promise.all(["flexpension", "flexpension-all"].map(moduleOf));
  const call = (of, name) => async (asked) => JSON.parse(of[name](JSON.stringify(asked)));
  const compare = call(all, "compare");
  const engine = {
    compare: call(module, "compare"),
    explore: call(module, "explore"),
    traced: (asked) => compare({ ...asked, trace: true }),
    designs: call(all, "designs"),
    award: call(all, "award"),
  };
  return { engine, facts: JSON.parse(module.describe()) };
}

/** The engine, what it says of the data, the page's modules, and two ways to ask: a state of this month, and what comes of it. */
export async function calculate() {
  const { engine, facts } = await startEngine();
  const source = await modules();
  const load = (path) => source.load(`/src/${path}.ts`);
  const [inputs, plans, request, { Calculation }] = await Promise.all(
    ["state/inputs", "state/plans", "state/request", "state/calculation"].map(load),
  );

  const stateOf = (said) => ({ ...inputs.defaultState("2026-11"), ...said });

  /** What Calculate hears of a state. */
  function answerTo(state) {
    // Its questions then wait for no drawing.
    globalThis.document = { hidden: true };
    const heard = {};
    return new Promise((resolve, reject) => {
      const calculation = new Calculation(engine, facts, {
        answered: (result) => (heard.result = result),
        refused: (errors) => resolve({ errors }),
        ranged: (range) => resolve({ ...heard, range }),
        failed: reject,
      });
      calculation.want(state);
    });
  }

  return { engine, facts, inputs, plans, request, load, stateOf, answerTo, stop: () => source.stop() };
}
