// Random requests of `burden`.

import { monthOf, textOf } from "../months.mjs";
import { randomRegion } from "./region.mjs";

export function randomBurden(random) {
  const { valuation, region } = randomRegion(random);
  const request = { valuation_month: textOf(valuation) };
  const income = () => random.decimal(0.01, 30000, 2);
  // Months for which the data holds its own figures.
  const covered = valuation >= monthOf("2025-08") && valuation <= monthOf("2027-09");
  if (!covered || random.chance(0.9)) {
    const others = Array.from({ length: covered ? random.whole(0, 2) : 0 }, () => randomRegion(random).region);
    // Figures made for the other regions are of a month of their own.
    request.regions = [region, ...others.filter((other) => typeof other === "string")];
    if (random.chance(0.2)) request.regions.push(region);
  }
  const many = request.regions && random.chance(0.6);
  request.incomes = Array.from({ length: many ? request.regions.length : 1 }, income);
  random.maybe(request, "base_ratio", () => random.pick([0.6, 1, 3, random.decimal(0, 5, 3)]), 0.7);
  random.maybe(request, "wage_growth", () => random.decimal(-0.02, 0.07, 3), 0.5);
  return request;
}
