// The cells of a population with the lives of all plans: core/model.md#burden-and-worth.

import { lived } from "./contribute.mjs";
import { ownFlow } from "./course.mjs";
import { lastOfAll } from "./expected.mjs";
import { aliveAt } from "./law.mjs";
import { yearOf } from "./months.mjs";
import { discounted, sum } from "./numbers.mjs";
import { residentCourse } from "./resident.mjs";
import { planOf, residentTerms, situationOf } from "./situation.mjs";

const idle = { phases: [{ pattern: "N".repeat(12) }], months: null, subsidy: null };
export const series = ["to_pool", "from_pool", "to_accounts", "from_accounts"];

/** A cell with the lives of all plans: core/model.md#burden-and-worth. */
export function cellOf({ weight, ...person }, plans, request, { value_over: over }) {
  const situation = situationOf({ ...request, person });
  const alive = aliveAt(person.category, situation.birth, situation.assumptions.mortality_improvement);
  const nothing = contributed(planOf({ kind: "contribute", ...idle }), situation, alive, over, true);
  const lives = plans.map((plan) => {
    if (plan.kind === "resident") return joined(plan, situation, alive, over);
    const life = contributed(planOf(plan), situation, alive, over, false);
    return { ...life, worth: life.worth - nothing.worth };
  });
  return {
    weight,
    income: situation.income,
    growth: situation.assumptions.income_growth,
    wage: situation.region.wage(situation.valuation),
    nothing,
    lives,
  };
}

function contributed(plan, situation, alive, over, paysNothing) {
  const { valuation } = situation;
  const life = lived(paysNothing ? { ...plan, idle: true } : plan, situation);
  const borne = [];
  for (const [k, { paid, subsidy }] of life.course.entries()) {
    if (paid > 0) borne[Math.floor(k / 12)] = (borne[Math.floor(k / 12)] ?? 0) + (paid - subsidy) / 100;
  }
  const course = life.course.map((entry) => ({
    own: ownFlow(entry),
    left: entry.left + entry.grants.funeral + entry.grants.survivors,
  }));
  const fund = new Map();
  const value = Object.fromEntries(series.map((name) => [name, 0]));
  for (const entry of life.course.slice(0, Math.max(0, lastOfAll(situation.birth) - valuation + 1))) {
    const { here, dies } = chance(alive, situation, entry.month);
    const granted = entry.grants.funeral + entry.grants.survivors;
    const flows = {
      to_pool: here * entry.toPool,
      from_pool: here * entry.fromPool + dies * granted,
      to_accounts: here * (entry.paid - entry.toPool),
      from_accounts: here * (entry.pension - entry.fromPool + entry.refund) + dies * entry.left,
    };
    const year = yearOf(entry.month);
    if (!fund.has(year)) fund.set(year, Object.fromEntries(series.map((name) => [name, 0])));
    for (const name of series) {
      fund.get(year)[name] += flows[name] / 100;
      value[name] += (flows[name] / 100) * discounted(situation.assumptions.discount_rate, entry.month - valuation);
    }
  }
  return { leads: life.timing.eligible, borne, worth: worthOf(course, situation, alive, over), fund, value };
}

function joined(plan, situation, alive, over) {
  const { valuation, birth, death } = situation;
  if (valuation - birth >= 720) return { leads: false, borne: [], worth: 0 };
  const terms = residentTerms(plan, situation.assumptions);
  const course = residentCourse(terms, situation, Math.max(death, lastOfAll(birth)));
  const borne = terms.annual > 0 ? Array(60).fill(terms.annual) : [];
  return { leads: true, borne, worth: worthOf(course, situation, alive, over) };
}

/** The chances of being alive at the start of a month, and of dying in it. */
function chance(alive, { valuation, birth }, month) {
  const at = (when) => (alive(when - birth) ?? 0) / alive(valuation - birth);
  return { here: at(month), dies: at(month) - at(month + 1) };
}

/** Yuan. */
function worthOf(course, situation, alive, over) {
  const { valuation, death, assumptions } = situation;
  let worth = 0;
  for (const [k, { own: flow, left }] of course.entries()) {
    const month = valuation + k;
    const now = discounted(assumptions.discount_rate, k);
    if (over === "chosen_age") {
      if (month <= death) worth += (flow + (month === death ? left : 0)) * now;
      continue;
    }
    if (month > lastOfAll(situation.birth)) continue;
    const { here, dies } = chance(alive, situation, month);
    worth += (here * flow + dies * left) * now;
  }
  return worth / 100;
}

/** The parts of each cell in tenths of income, persons. */
export function tenthsOf(cells) {
  const order = cells.map((_, c) => c).toSorted((a, b) => cells[a].income - cells[b].income || a - b);
  const width = sum(cells.map(({ weight }) => weight)) / 10;
  const parts = cells.map(() => Array(10).fill(0));
  let done = 0;
  for (const c of order) {
    const until = done + cells[c].weight;
    for (let t = 0; t < 10; t += 1) {
      const end = t === 9 ? Infinity : width * (t + 1);
      parts[c][t] = Math.max(0, Math.min(until, end) - Math.max(done, width * t));
    }
    done = until;
  }
  return parts;
}
