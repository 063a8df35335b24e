// The same calls through the page's own client code: from a request to its answer and back from the
// worker, as a visitor waits for it. Firefox rounds its clock to a millisecond.

import { readFileSync } from "node:fs";
import { browsers, launch } from "../web/support/browsers.mjs";
import { serveClientPage } from "../web/support/client-page.mjs";

const read = (name) => JSON.parse(readFileSync(new URL(name, import.meta.url), "utf8"));
const calls = {
  compare: { request: read("five_plans.json"), warmUp: 100, times: 500 },
  designs: { request: read("designs.json"), warmUp: 5, times: 50 },
  // With where a gap comes from, as the page of the rates asks.
  rates: {
    request: { decompose: { series: "pooled", year: 2035, meet: "desired_low", since: 2020 } },
    warmUp: 20,
    times: 200,
  },
};

/** Of each browser and call the milliseconds: the median and the 95th percentile. */
export async function benchBrowsers() {
  const client = await serveClientPage();
  const results = {};
  for (const name of browsers) {
    const browser = await launch(name);
    const page = await client.open(browser);
    results[name] = {};
    for (const [call, how] of Object.entries(calls)) results[name][call] = await page.evaluate(timed, call, how);
    await browser.close();
  }
  await client.stop();
  return results;
}

/** Of each browser the milliseconds that a study takes one worker, and two, as the page of uneven months cuts it. */
export async function benchWorkers() {
  const client = await serveClientPage();
  const results = {};
  for (const name of browsers) {
    const browser = await launch(name);
    const page = await client.open(browser);
    results[name] = await page.evaluate(inPieces, read("lives.json"));
    await browser.close();
  }
  await client.stop();
  return results;
}

/** Runs in the page. */
async function inPieces(request) {
  const { engine, another, studies } = window;
  const crew = [engine, await another()];
  const timed = async (workers) => {
    const work = studies.pieces(request.paths, 250, 500);
    const ask = (worker, { first, count }) =>
      worker.volatile({ ...request, first_path: first, paths: count, values: true });
    const start = performance.now();
    await studies.run(workers, work, ask, { wanted: () => true, took: () => undefined });
    return performance.now() - start;
  };
  await timed(crew); // until the browser has compiled it for speed
  return { one: await timed(crew.slice(0, 1)), two: await timed(crew) };
}

/** Runs in the page. */
async function timed(call, { request, warmUp, times }) {
  const taken = [];
  for (let run = 0; run < warmUp + times; run += 1) {
    const start = performance.now();
    const answer = await window.engine[call](request);
    if (answer.errors) throw new Error("the engine refuses the request");
    if (run >= warmUp) taken.push(performance.now() - start);
  }
  taken.sort((a, b) => a - b);
  return { median: taken[Math.floor(0.5 * (times - 1))], p95: taken[Math.floor(0.95 * (times - 1))] };
}
