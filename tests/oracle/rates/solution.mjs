// What holds for a solution, whichever way it was found: core/model.md#rates-solver.

import { rates } from "./rates.mjs";

const closed = 1e-9;
const looks = 20; // of the 200 steps the engine looks at

export function solutionFaults(request, solution) {
  const { for: name, series, year, meet } = solution;
  const gapAt = (value) => {
    const assumptions = { ...request.assumptions, [name]: value };
    return rates({ ...request, assumptions }).gaps[series][meet][year - 2020];
  };
  const open = solution.values
    .filter((value) => Math.abs(gapAt(value)) > closed)
    .map((value) => `${name} = ${value} leaves a gap of ${gapAt(value)}`);
  if (solution.status !== "none") return open;

  const { least, most } = solution;
  const gaps = Array.from({ length: looks + 1 }, (_, i) => gapAt(least + ((most - least) * i) / looks));
  const crosses = gaps.some((gap, i) => i > 0 && gap * gaps[i - 1] < 0);
  return crosses ? [...open, `the gap closes between ${least} and ${most}`] : open;
}
