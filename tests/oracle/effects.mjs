// What each choice does, and two choices together: core/model.md#effects. Sums are exact, in fen of all
// designs at once (`fen · rows`), so that each mean is divided, and rounded, once.

import { fenOf } from "./numbers.mjs";

const money = ["pension_total", "net_present_value", "pool_net_cost"];

export function effects(rows, choices) {
  const whole = means(rows, {});
  const levelsOf = (choice) =>
    choices[choice].map((level) => {
      const own = means(rows, { [choice]: level });
      const away = Object.fromEntries(Object.entries(own).map(([name, value]) => [name, value - whole[name]]));
      return [level, { ...divided(own, rows), difference: divided(away, rows) }];
    });
  return Object.fromEntries(Object.keys(choices).map((choice) => [choice, Object.fromEntries(levelsOf(choice))]));
}

function means(rows, wanted) {
  const measures = money.map((name) => [name, mean(rows, wanted, fenIn(name))]);
  return {
    ...Object.fromEntries(measures),
    eligible_share: mean(rows, wanted, ({ eligible }) => (eligible ? 1 : 0)),
  };
}

const fenIn = (name) => (row) => Math.round(row[name] * 100);

/** The mean of the rows that have the wanted levels, times the number of all rows. */
function mean(rows, wanted, of) {
  const own = rows.filter((row) => Object.entries(wanted).every(([k, level]) => row[k] === level));
  return own.reduce((total, row) => total + of(row), 0) * (rows.length / own.length);
}

function divided(values, rows) {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      money.includes(name) ? inYuan(value / rows.length) : value / rows.length,
    ]),
  );
}

const inYuan = (fen) => fenOf(fen) / 100;

/** For each measure, each pair of choices with its strength and the effects of all its cells. */
export function interactions(rows, choices) {
  const names = Object.keys(choices);
  const pairs = names.flatMap((one, i) => names.slice(i + 1).map((other) => [one, other]));
  return Object.fromEntries(
    money.map((name) => [name, pairs.map((pair) => interaction(rows, choices, pair, fenIn(name)))]),
  );
}

function interaction(rows, choices, [one, other], of) {
  const cells = choices[one].flatMap((a) =>
    choices[other].map((b) => {
      const both = mean(rows, { [one]: a, [other]: b }, of) + mean(rows, {}, of);
      const each = mean(rows, { [one]: a }, of) + mean(rows, { [other]: b }, of);
      return { levels: [a, b], effect: (both - each) / rows.length };
    }),
  );
  const square = cells.reduce((total, { effect }) => total + effect * effect, 0) / cells.length;
  return {
    choices: [one, other],
    strength: inYuan(Math.sqrt(square)),
    cells: cells.map(({ levels, effect }) => ({ levels, effect: inYuan(effect) })),
  };
}
