// Head counts and remaining years at any age: core/model.md#rates-persons.

import { table } from "../files.mjs";

/** Persons of an age or older, counted in half a 万; between whole ages in proportion. */
function atOrAbove(year, sex, age) {
  return between("rates/population.json", year, sex, age, (persons) => Math.round(2 * persons) / 2);
}

/** Years left at an age. */
function remaining(year, sex, age) {
  return between("rates/remaining_life.json", year, sex, age);
}

function between(path, year, sex, age, rounded = (value) => value) {
  const { ages, values } = table(path);
  const row = values.find((entry) => entry.year === year)[sex];
  const at = (whole) => rounded(row[ages.indexOf(whole)]);
  const below = Math.floor(age);
  const part = age - below;
  return part === 0 ? at(below) : at(below) + (at(below + 1) - at(below)) * part;
}

export function persons(year, { entry, men, women }) {
  const working = {
    men: atOrAbove(year, "men", entry) - atOrAbove(year, "men", men),
    women: atOrAbove(year, "women", entry) - atOrAbove(year, "women", women),
  };
  const reaching = {
    men: atOrAbove(year, "men", men) - atOrAbove(year, "men", men + 1),
    women: atOrAbove(year, "women", women) - atOrAbove(year, "women", women + 1),
  };
  const mean = (weights, a, b) => (weights.men * a + weights.women * b) / (weights.men + weights.women);
  return {
    work: working.men + working.women,
    retired: atOrAbove(year, "men", men) + atOrAbove(year, "women", women),
    yearsOfWork: mean(working, men - entry, women - entry),
    yearsLeft: mean(reaching, remaining(year, "men", men), remaining(year, "women", women)),
  };
}
