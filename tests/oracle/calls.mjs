// The calls the oracle covers: how each is asked at random, and how an answer of the engine is held
// against it.

import { award } from "./award-call.mjs";
import { burden } from "./burden.mjs";
import { compare } from "./compare.mjs";
import { designs } from "./designs.mjs";
import { exploreFaults } from "./explore.mjs";
import { populationFaults } from "./population-faults.mjs";
import { randomAward } from "./random/award.mjs";
import { randomBurden } from "./random/burden.mjs";
import { randomExplore } from "./random/explore.mjs";
import { randomPopulation } from "./random/population.mjs";
import { randomCompare, randomDesigns, randomRates } from "./random/request.mjs";
import { randomVolatile } from "./random/volatile.mjs";
import { rates } from "./rates/rates.mjs";
import { solutionFaults } from "./rates/solution.mjs";
import { NotAvailable } from "./region.mjs";
import { differences } from "./same.mjs";
import { volatile } from "./volatile.mjs";

/** The calls that the oracle knows. */
export const calls = {
  compare: {
    // The golden requests are drawn without: the module of Calculate gives no causes.
    random: (random) => ({ ...randomCompare(random), causes: random.chance(0.7) }),
    share: 1,
    faults: (request, answer) => differences(compare(request), answer),
  },
  explore: {
    random: randomExplore,
    share: 1 / 8, // each is dozens of plans
    faults: exploreFaults,
  },
  designs: {
    random: randomDesigns,
    share: 1 / 80, // each is 324 plans
    faults(request, answer) {
      const { interactions, ...expected } = designs(request);
      return [...differences(expected, answer), ...interactionFaults(interactions, answer.interactions)];
    },
  },
  rates: {
    random: randomRates,
    share: 1 / 3,
    faults: (request, answer) => [
      ...differences(rates(request), answer),
      ...(request.solve ? solutionFaults(request, answer.solution) : []),
    ],
  },
  burden: {
    random: randomBurden,
    share: 1 / 2,
    faults: (request, answer) => differences(burden(request), answer),
  },
  volatile: {
    random: randomVolatile,
    share: 1 / 12,
    faults: (request, answer) => differences(volatile(request), answer),
  },
  population: {
    random: randomPopulation,
    share: 1 / 60, // each is some dozens of lives, and solved a thousand times
    tolerance: { persons: 1e-7, yearly_sum: 1e-7 },
    faults: populationFaults,
  },
  award: {
    random: randomAward,
    share: 1,
    faults(request, answer) {
      const byPart = (parts) => Object.fromEntries(parts.map(({ part, ...rest }) => [part, rest]));
      const { parts, ...rest } = award(request);
      const expected = { ...rest, parts: byPart(parts), count: parts.length };
      return differences(expected, { ...answer, parts: byPart(answer.parts), count: answer.parts.length });
    },
  },
};

/**
 * What is wrong with the engine's answer to a request, one line each. A request that is refused has no
 * numbers to compare: the engine refuses what it cannot print, and asks for all figures of the first
 * month, whether a plan needs them or not.
 */
export function faults(call, request, answer) {
  if (answer.errors) return [];
  try {
    return calls[call].faults(request, answer);
  } catch (error) {
    if (!(error instanceof NotAvailable)) throw error;
    return [`${error.message} is not available, but there is an answer`];
  }
}

/** The engine shows the three strongest cells of each pair. */
function interactionFaults(expected, found) {
  return Object.entries(expected).flatMap(([measure, pairs]) =>
    pairs.flatMap(({ choices, strength, cells }) => {
      const named = (entry) => entry.join(" × ");
      const pair = found[measure].find((other) => named(other.choices) === named(choices));
      const effectOf = ({ levels }) => cells.find((cell) => named(cell.levels) === named(levels)).effect;
      const shown = {
        strength,
        cells: pair.cells.map((cell) => ({ ...cell, effect: effectOf(cell) })),
      };
      return differences(shown, pair, `/interactions/${measure}/${named(choices)}`);
    }),
  );
}
