// ./dev compare-oracles N [SEED]: N fresh random requests of `compare`, and a share of them of the
// other calls, answered by the engine and by the oracle.

import { calls } from "./calls.mjs";
import { compareOn, shareOf } from "./fresh.mjs";

const shown = 5;

const count = Number(process.argv[2] ?? 1000);
const seed = Number(process.argv[3] ?? Date.now() % 2 ** 31);
if (!Number.isInteger(count) || count < 1 || !Number.isInteger(seed)) {
  console.error("usage: ./dev compare-oracles N [SEED]");
  process.exit(64);
}

let disagreements = 0;
for (const call of Object.keys(calls)) {
  const found = compareOn(call, shareOf(call, count), seed);
  disagreements += found.disagreements.length;
  console.log(`${call}: ${found.asked} asked, ${found.refused} refused, ${found.disagreements.length} differ`);
  for (const { request, lines } of found.disagreements.slice(0, shown)) {
    console.log(`  ${JSON.stringify(request)}`);
    for (const line of lines.slice(0, shown)) console.log(`    ${line}`);
  }
}
console.log(`seed ${seed}`);
process.exitCode = disagreements > 0 ? 1 : 0;
