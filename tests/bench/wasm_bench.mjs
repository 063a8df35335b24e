// The same calls as compare_bench's BM_Whole, BM_Designs, BM_Rates and BM_RatesSolved, on the module of the page, under Node.

import { readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";

const root = new URL("../../", import.meta.url);
const read = (path) => readFileSync(new URL(path, root));

const fileOf = (name) => read(`tests/bench/${name}`).toString();
const COMPARE = { call: "compare", request: fileOf("five_plans.json"), warmUp: 200, calls: 2000 };
const DESIGNS = { call: "designs", request: fileOf("designs.json"), warmUp: 20, calls: 200 };
const RATES = { call: "rates", request: "{}", warmUp: 200, calls: 1000 };
const SOLVE = { ...RATES, request: '{"solve":{"for":"entry_age","series":"account","year":2035,"meet":"potential"}}' };

const quantile = (sorted, share) => sorted[Math.floor(share * (sorted.length - 1))];

/** Microseconds of one call: the median and the 95th percentile. */
function timed(engine, { call, request, warmUp, calls }) {
  if (JSON.parse(engine[call](request)).errors) throw new Error(`the module refuses a request of ${call}`);
  for (let i = 0; i < warmUp; ++i) engine[call](request);
  const times = Array.from({ length: calls }, () => {
    const start = performance.now();
    engine[call](request);
    return (performance.now() - start) * 1000;
  }).sort((a, b) => a - b);
  return { median: quantile(times, 0.5), p95: quantile(times, 0.95) };
}

export async function benchWasm() {
  const { default: createEngine } = await import(new URL("build/wasm/flexpension-studies.mjs", root));
  // The module is made for browsers; under Node it is handed its bytes.
  const engine = await createEngine({ wasmBinary: read("build/wasm/flexpension-studies.wasm") });
  return {
    compare: timed(engine, COMPARE),
    designs: timed(engine, DESIGNS),
    rates: timed(engine, RATES),
    solve: timed(engine, SOLVE),
  };
}
