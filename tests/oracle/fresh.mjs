// The engine and the oracle on fresh random requests of every call.

import { calls, faults } from "./calls.mjs";
import { answers } from "./engine.mjs";
import { Random } from "./random/random.mjs";

/** For a call: how many were asked and refused, and the requests the two disagree on. */
export function compareOn(call, count, seed) {
  const random = new Random(seed);
  const requests = Array.from({ length: count }, () => calls[call].random(random));
  const disagreements = [];
  let refused = 0;
  answers(call, requests).forEach((answer, i) => {
    if (answer.errors) refused += 1;
    const lines = faults(call, requests[i], answer);
    if (lines.length > 0) disagreements.push({ request: requests[i], lines });
  });
  return { asked: count, refused, disagreements };
}

/** How many requests of a call go with so many of `compare`. */
export const shareOf = (call, count) => Math.max(1, Math.ceil(count * calls[call].share));
