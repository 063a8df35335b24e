// The same call through the page's own client code: from a request to its answer and back from the
// worker, as a visitor waits for it. Firefox rounds its clock to a millisecond.

import { readFileSync } from 'node:fs';
import { browsers, launch } from '../web/support/browsers.mjs';
import { serveClientPage } from '../web/support/client-page.mjs';

const WARM_UP = 100;
const CALLS = 500;

/** Milliseconds of one call in each browser: the median and the 95th percentile. */
export async function benchBrowsers() {
  const request = JSON.parse(readFileSync(new URL('five_plans.json', import.meta.url), 'utf8'));
  const client = await serveClientPage();
  const results = {};
  for (const name of browsers) {
    const browser = await launch(name);
    const page = await client.open(browser);
    results[name] = await page.evaluate(timed, request, WARM_UP, CALLS);
    await browser.close();
  }
  await client.stop();
  return results;
}

/** Runs in the page. */
async function timed(request, warmUp, calls) {
  const times = [];
  for (let i = 0; i < warmUp + calls; ++i) {
    const start = performance.now();
    const answer = await window.engine.compare(request);
    if (answer.errors) throw new Error('the engine refuses the request');
    if (i >= warmUp) times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return { median: times[Math.floor(0.5 * (calls - 1))], p95: times[Math.floor(0.95 * (calls - 1))] };
}
