// The same calls as compare_bench's BM_Whole and BM_Designs, on the module of the page, under Node.

import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';

const root = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root));

const COMPARE = { call: 'compare', file: 'five_plans.json', warmUp: 200, calls: 2000 };
const DESIGNS = { call: 'designs', file: 'designs.json', warmUp: 20, calls: 200 };

const quantile = (sorted, share) => sorted[Math.floor(share * (sorted.length - 1))];

/** Microseconds of one call: the median and the 95th percentile. */
function timed(engine, { call, file, warmUp, calls }) {
  const request = read(`tests/bench/${file}`).toString();
  if (JSON.parse(engine[call](request)).errors) throw new Error(`the module refuses ${file}`);
  for (let i = 0; i < warmUp; ++i) engine[call](request);
  const times = Array.from({ length: calls }, () => {
    const start = performance.now();
    engine[call](request);
    return (performance.now() - start) * 1000;
  }).sort((a, b) => a - b);
  return { median: quantile(times, 0.5), p95: quantile(times, 0.95) };
}

export async function benchWasm() {
  const { default: createEngine } = await import(new URL('build/wasm/flexpension.mjs', root));
  // The module is made for browsers; under Node it is handed its bytes.
  const engine = await createEngine({ wasmBinary: read('build/wasm/flexpension.wasm') });
  return { compare: timed(engine, COMPARE), designs: timed(engine, DESIGNS) };
}
