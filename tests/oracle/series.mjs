// A dated figure: core/model.md#figures. A line is {at, value, provisional}; a value of null says that
// nothing is known from there on. `at` is a month, or a year for figures that are published by year.

/** The figure in force at a time, growing past the last published line; null where there is none. */
export function projected(lines, at, growth, timesAYear) {
  const published = lines.filter(({ provisional }) => !provisional);
  const line = inForce(published, at);
  if (!line || line.value === null) return null;
  if (line !== published.at(-1)) return line.value;
  let value = line.value;
  for (let later = line.at + timesAYear; later <= at; later += timesAYear) value *= 1 + growth;
  return value;
}

/** The newest line of any kind at a time, as it is collected on; null where there is none. */
export function collected(lines, at) {
  return inForce(lines, at)?.value ?? null;
}

/** Its date. */
export function collectedSince(lines, at) {
  return inForce(lines, at)?.at ?? null;
}

/** Whether a line says that nothing is known at a time. */
export function isGap(lines, at) {
  return inForce(lines, at)?.value === null;
}

function inForce(lines, at) {
  return lines.findLast((line) => line.at <= at);
}
