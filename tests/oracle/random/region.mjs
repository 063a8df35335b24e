// Random regions: figures as an office might publish them, or a code with some of them on top.

import { provinces } from "../files.mjs";
import { monthOf, textOf, yearOf } from "../months.mjs";

const units = provinces().flatMap((province) => [province, ...(province.cities ?? [])]);
const limits = ["base_floor", "base_ceiling"];

// Where a line of last year's figures still stands for this year's: core/model.md#figures.
const provisional = units.filter(({ base_floor: lines = [] }) => lines.some(({ status }) => status === "provisional"));

/** A valuation month and a region that has its figures from there on, nearly always. */
export function randomRegion(random) {
  if (random.chance(0.4)) {
    // A few of the earliest have no figure yet.
    const first = monthOf(random.chance(0.05) ? "2023-01" : "2025-08");
    const valuation = random.whole(first, monthOf("2027-09"));
    return { valuation, region: coded(random, valuation) };
  }
  const valuation = random.whole(monthOf("2024-01"), monthOf("2031-12"));
  return { valuation, region: typed(random, valuation) };
}

function typed(random, valuation) {
  const wage = random.chance(0.05) ? random.pick([5, 20, 200000]) : random.decimal(3500, 13000, random.pick([0, 0, 2]));
  const last = valuation - random.whole(-20, 40);
  const year = yearOf(valuation) - random.whole(-1, 3);
  // The way of the benefit base back to the wage needs the wage of that December.
  const known = random.chance(0.95) ? Math.min(valuation, monthOf(`${year}-12`) + 1) : valuation;
  const region = { average_wage: monthly(random, wage, last, known) };
  if (random.chance(0.6)) {
    region.base_floor = monthly(random, wage * random.decimal(0.4, 0.75, 2), last, valuation);
  }
  if (random.chance(0.6)) {
    region.base_ceiling = monthly(random, wage * random.decimal(2.4, 3.3, 2), last, valuation);
  }
  region.benefit_base = yearly(random, wage * random.decimal(0.85, 1.4, 3), year, valuation);
  if (random.chance(0.3)) {
    region.indexed_wage_base = yearly(random, wage, year - random.whole(0, 2), valuation);
  }
  random.maybe(region, "low_index_factor", () => random.chance(0.5), 0.5);
  random.maybe(region, "transition_coefficient", () => random.decimal(0, 0.02, 3), 0.6);
  addRealLife(random, region, valuation);
  return region;
}

/** What death grants and break months rest on. */
function addRealLife(random, region, valuation) {
  if (random.chance(0.6)) {
    const year = yearOf(valuation) - random.whole(1, 3);
    region.urban_income = yearly(random, random.decimal(2500, 7500, 2), year, valuation);
  }
  random.maybe(region, "break_months_index", () => random.pick([0, 0.6, random.decimal(0, 1, 2)]), 0.5);
}

/** A region with bases for who retired by law in a year long ago, nearly always. */
export function reachingBack(random, region, { year, valuation }) {
  if (random.chance(0.1)) return region;
  const asked = typeof region === "string" ? { code: region } : region;
  const amount = () => random.decimal(3000, 7000, 0);
  const from = Math.min(year, yearOf(valuation) - 2) - random.whole(0, 2);
  const known = asked.benefit_base ?? [[yearOf(valuation) - 1, amount()]];
  const reaching = (lines) => [[from, amount()], ...lines.filter(([at]) => at > from)];
  const { indexed_wage_base: second } = asked;
  return {
    ...asked,
    benefit_base: reaching(known),
    ...(second && { indexed_wage_base: reaching(second) }),
  };
}

/** One to three lines, the first one before a month that is asked. */
function monthly(random, value, last, asked) {
  const first = Math.min(last, asked - 1) - random.whole(1, 30);
  const months = random.chance(0.3) ? [first] : [first, Math.max(last, first + 1)];
  if (random.chance(0.2)) months.push(months.at(-1) + random.whole(1, 14));
  return rising(random, value, months).map(([month, amount]) => [textOf(month), amount]);
}

function yearly(random, value, last, valuation) {
  const first = Math.min(last, yearOf(valuation) - 1);
  return rising(random, value, first === last ? [last] : [first, last]);
}

function rising(random, value, times) {
  let now = value;
  return times.map((time) => {
    const line = [time, Number(now.toFixed(2))];
    now *= random.decimal(0.97, 1.08, 3);
    return line;
  });
}

function coded(random, valuation) {
  const unit = random.pick(random.chance(0.25) ? provisional : units);
  const asks = unit.asks ?? [];
  if (asks.length === 0 && random.chance(0.7)) return unit.code;
  const region = { code: unit.code };
  const wage = random.decimal(6000, 9000, 0);
  const from = textOf(valuation - (random.chance(0.1) ? random.whole(1, 12) : random.whole(24, 30)));
  if (asks.includes("average_wage")) region.average_wage = [[from, wage]];
  for (const name of limits) {
    if (asks.includes(name) || random.chance(0.2)) {
      const share = name === "base_floor" ? 0.55 : 3;
      region[name] = [[from, Number((wage * share).toFixed(2))]];
    }
  }
  if (asks.includes("benefit_base") || random.chance(0.3)) {
    region.benefit_base = [[yearOf(valuation) - random.whole(0, 1), wage + random.whole(-500, 900)]];
  }
  if (random.chance(0.1)) region.low_index_factor = random.chance(0.5);
  if (random.chance(0.3)) addRealLife(random, region, valuation);
  return region;
}
