// The same call as compare_bench's BM_Whole, on the module of the page, under Node.

import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';

const root = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root));

const WARM_UP = 200;
const CALLS = 2000;

const quantile = (sorted, share) => sorted[Math.floor(share * (sorted.length - 1))];

/** Microseconds of one call: the median and the 95th percentile. */
export async function benchWasm() {
  const { default: createEngine } = await import(new URL('build/wasm/flexpension.mjs', root));
  // The module is made for browsers; under Node it is handed its bytes.
  const engine = await createEngine({ wasmBinary: read('build/wasm/flexpension.wasm') });
  const request = read('tests/bench/five_plans.json').toString();
  if (JSON.parse(engine.compare(request)).errors) throw new Error('the module refuses five_plans.json');
  for (let i = 0; i < WARM_UP; ++i) engine.compare(request);
  const times = Array.from({ length: CALLS }, () => {
    const start = performance.now();
    engine.compare(request);
    return (performance.now() - start) * 1000;
  }).sort((a, b) => a - b);
  return { median: quantile(times, 0.5), p95: quantile(times, 0.95) };
}
