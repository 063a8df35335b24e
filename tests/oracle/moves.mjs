// What two states of a population come to: core/model.md#moves, core/model.md#fund.

import { employee, groupOf } from "./choosing.mjs";
import { series } from "./crowd.mjs";
import { lastOfAll } from "./expected.mjs";
import { monthOf, yearOf } from "./months.mjs";
import { sum } from "./numbers.mjs";

const stateIds = ({ plans }) => ["nothing", ...plans.map(({ id }) => id)];

/** What one state of the population and the next come to: core/model.md#moves, core/model.md#fund. */
export function outcome(crowd, choosing, before, after) {
  const { cells, plans, menu } = crowd;
  const all = sum(cells.map(({ weight }) => weight));
  const ids = stateIds(crowd);
  const persons = (chances, s) => sum(cells.map(({ weight }, c) => weight * chances[c][s]));
  const covered = (chances) => sum(plans.map((plan, p) => (groupOf(plan) === employee ? persons(chances, p + 1) : 0)));
  const rows = ids.map((id, s) => {
    const plan = plans[s - 1];
    const was = persons(before, s);
    const is = persons(after, s);
    const open_to = sum(cells.map(({ weight }, c) => (!plan || choosing.offers[c][s - 1].open ? weight : 0)));
    return {
      id,
      group: plan ? groupOf(plan) : "nothing",
      reform: s > menu,
      open_to,
      before: was,
      after: is,
      difference: is - was,
    };
  });
  const moves = ids.map(() => ids.map(() => 0));
  cells.forEach(({ weight }, c) => {
    const change = ids.map((_, s) => after[c][s] - before[c][s]);
    const rises = sum(change.map((by) => Math.max(0, by)));
    for (const from of ids.keys()) {
      for (const to of ids.keys()) {
        if (change[from] < 0 && change[to] > 0) moves[from][to] -= (weight * change[from] * change[to]) / rises;
      }
    }
  });
  const inScheme = (s) => s > 0 && groupOf(plans[s - 1]) === employee;
  const moved = (wanted) =>
    sum(ids.flatMap((_, from) => ids.map((_id, to) => (wanted(from, to) ? moves[from][to] : 0))));
  return {
    plans: rows,
    coverage: {
      before: covered(before) / all,
      after: covered(after) / all,
      new: moved((from, to) => !inScheme(from) && inScheme(to)),
      moved_away: moved((from, to) => inScheme(from) && inScheme(to) && from <= menu && to > menu),
    },
    moves: ids.flatMap((from, i) => ids.map((to, k) => ({ from, to, persons: moves[i][k] }))),
    fund: fundOf(crowd, before, after),
  };
}

/** What a number of the lives is of all who do as the chances say; none of it is a resident plan's. */
export function together({ plans }, cell, chances, number) {
  const taken = plans.map((plan, p) => (groupOf(plan) === employee ? chances[p + 1] : 0));
  return (
    (1 - sum(taken)) * number(cell.nothing) + sum(taken.map((part, p) => (part > 0 ? part * number(cell.lives[p]) : 0)))
  );
}

function fundOf(crowd, before, after) {
  const { cells, request } = crowd;
  const valuation = monthOf(request.valuation_month);
  const last = Math.max(valuation, ...request.cells.map(({ birth_month: birth }) => lastOfAll(monthOf(birth))));
  const years = [];
  for (let year = yearOf(valuation); year <= yearOf(last); year += 1) years.push(year);
  const total = (chances, number) =>
    sum(cells.map((cell, c) => cell.weight * together(crowd, cell, chances[c], number)));
  const bySeries = (of) => Object.fromEntries(series.map((name) => [name, of(name)]));
  const inYears = (chances) =>
    bySeries((name) => years.map((year) => total(chances, ({ fund }) => fund.get(year)?.[name] ?? 0)));
  const value = (chances) => bySeries((name) => total(chances, (life) => life.value[name]));
  const less = (a, b) =>
    bySeries((name) => (Array.isArray(a[name]) ? a[name].map((x, i) => x - b[name][i]) : a[name] - b[name]));
  const balanced = (of) => {
    const pool_balance = of.to_pool - of.from_pool;
    return { ...of, pool_balance, balance: pool_balance + of.to_accounts - of.from_accounts };
  };
  const was = inYears(before);
  const is = inYears(after);
  const difference = less(is, was);
  const values = { before: value(before), after: value(after) };
  const negative = (net) => {
    let run = 0;
    for (const [y, year] of years.entries()) {
      run += net(y);
      if (run < -0.005) return year;
    }
    return null;
  };
  const pool = (y) => difference.to_pool[y] - difference.from_pool[y];
  return {
    years,
    before: was,
    after: is,
    difference,
    present_value: {
      before: balanced(values.before),
      after: balanced(values.after),
      difference: balanced(less(values.after, values.before)),
    },
    negative_from: {
      pool: negative(pool),
      all: negative((y) => pool(y) + difference.to_accounts[y] - difference.from_accounts[y]),
    },
  };
}
