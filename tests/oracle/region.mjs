// What a region's figures are in a month or year: core/model.md#figures,
// core/model.md#region-codes and core/model.md#benefit-base. A figure that the data does not hold throws NotAvailable.

import { provinces } from "./files.mjs";
import { monthOf } from "./months.mjs";
import { grown } from "./numbers.mjs";
import { collected, collectedSince, isGap, projected } from "./series.mjs";

export class NotAvailable extends Error {}

const monthly = ["average_wage", "base_floor", "base_ceiling"];
const yearly = ["benefit_base", "indexed_wage_base", "urban_income"];

/** The region of a request, with its figures as functions of a month (or year). */
export function regionOf(asked, { wage_growth, benefit_base_convergence }, valuationYear) {
  const given = typeof asked === "string" ? { code: asked } : asked;
  const { series, follows, low_index_factor, transition_coefficient, break_months_index, award } = merged(given);
  const { urban_income: incomes = [] } = series;
  const incomeIsKnown = incomes.length > 0 && incomes[0].at < valuationYear;
  if (!incomeIsKnown && given.urban_income?.length > 0) need("urban_income", null);

  const wage = (month) => need("average_wage", projected(series.average_wage ?? [], month, wage_growth, 12));
  const newestWage = (month) => need("average_wage", collected(series.average_wage ?? [], month));

  // A line that says that nothing is known is not a missing one.
  const followed = (name, month) => follows[name] && !isGap(series[name] ?? [], month);
  const limit = (name, share) => ({
    at(month) {
      const value = projected(series[name] ?? [], month, wage_growth, 12);
      return value ?? need(name, followed(name, month) ? share * wage(month) : null);
    },
    newest(month) {
      const value = collected(series[name] ?? [], month);
      return value ?? need(name, followed(name, month) ? share * newestWage(month) : null);
    },
  });
  const floor = limit("base_floor", 0.6);
  const ceiling = limit("base_ceiling", 3);

  function benefitBase(year) {
    const lines = series.benefit_base ?? [];
    const value = need("benefit_base", projected(lines, year, wage_growth, 1));
    const last = lines.at(-1);
    const years = year - last.at;
    if (years <= 0 || benefit_base_convergence === 0) return value;
    const ratio = last.value / wage(monthOf(`${last.at}-12`));
    if (ratio <= 1) return value;
    const now = Math.max(1, ratio - benefit_base_convergence * years);
    return (last.value * grown(wage_growth, years) * now) / ratio;
  }

  return {
    /** The wage, or the first one there is. */
    wageOrFirst: (month) =>
      projected(series.average_wage ?? [], month, wage_growth, 12) ??
      need("average_wage", series.average_wage?.[0].value ?? null),
    wage: remembered(wage),
    floor: remembered(floor.at),
    ceiling: remembered(ceiling.at),
    /** The date of the line that `newest` rests on: the wage's where a bound follows from that. */
    newestLine(name, month) {
      const own = collectedSince(series[name] ?? [], month);
      return own ?? (follows[name] ? collectedSince(series.average_wage ?? [], month) : null);
    },
    newest: { wage: newestWage, floor: floor.newest, ceiling: ceiling.newest },
    benefitBase,
    indexedWageBase(year) {
      if (!series.indexed_wage_base) return benefitBase(year);
      return need("indexed_wage_base", projected(series.indexed_wage_base, year, wage_growth, 1));
    },
    hasUrbanIncome: incomeIsKnown,
    urbanIncome: (year) => need("urban_income", projected(incomes, year, wage_growth, 1)),
    code: given.code ?? null,
    award,
    breakMonthsIndex: break_months_index,
    // A year's index rests on the wage of the year after in Shaanxi and Tibet: core/model.md#record-from-years.
    indexWageLag: /^(61|54)/.test(given.code ?? "") ? 12 : 0,
    lowIndexFactor: low_index_factor,
    transitionCoefficient: transition_coefficient,
  };
}

/** Each month is asked for many times. */
function remembered(of) {
  const known = new Map();
  return (at) => {
    if (!known.has(at)) known.set(at, of(at));
    return known.get(at);
  };
}

function need(name, value) {
  if (value === null) throw new NotAvailable(`/region/${name}`);
  return value;
}

/** The data's entry of the code, if there is one, with the figures of the request on top. */
function merged(given) {
  const known = given.code ? entryOf(given.code) : { series: {}, follows: true };
  const series = { ...known.series };
  for (const name of [...monthly, ...yearly]) {
    if (!given[name]) continue;
    const typed = given[name].map(([at, value]) => ({
      at: typeof at === "string" ? monthOf(at) : at,
      value,
    }));
    series[name] = [...(series[name] ?? []).filter(({ at }) => at < typed[0].at), ...typed];
  }
  const asks = known.asks ?? [];
  return {
    series,
    follows: {
      base_floor: known.follows && !asks.includes("base_floor"),
      base_ceiling: known.follows && !asks.includes("base_ceiling"),
    },
    low_index_factor: given.low_index_factor ?? known.low_index_factor ?? false,
    transition_coefficient: given.transition_coefficient ?? known.transition_coefficient ?? 0.013,
    break_months_index: given.break_months_index ?? known.break_months_index ?? null,
    // Who gives what the national form has wants that form.
    award:
      given.award ?? ((given.low_index_factor ?? given.transition_coefficient) == null ? known.award : null) ?? null,
  };
}

/** A province, or a city on top of its province (or of the unit it names). */
function entryOf(code) {
  for (const province of provinces()) {
    if (province.code === code) return own(province);
    const city = (province.cities ?? []).find((unit) => unit.code === code);
    if (!city) continue;
    const above = city.inherits ? entryOf(city.inherits) : own(province);
    const entry = own(city);
    const asks = city.asks ?? [];
    const series = { ...above.series, ...entry.series };
    for (const name of asks) if (!entry.series[name]) delete series[name];
    return {
      series,
      asks,
      follows: entry.follows ?? above.follows,
      low_index_factor: entry.low_index_factor ?? above.low_index_factor,
      transition_coefficient: entry.transition_coefficient ?? above.transition_coefficient,
      break_months_index: entry.break_months_index ?? above.break_months_index,
      award: entry.award ?? above.award,
    };
  }
  throw new Error(`no region ${code}`);
}

/** What a unit lists itself. */
function own(unit) {
  const series = {};
  for (const name of [...monthly, ...yearly]) {
    if (!unit[name]) continue;
    series[name] = unit[name].map(({ from, year, value, status }) => ({
      at: from === undefined ? year : monthOf(from),
      value,
      provisional: status === "provisional",
    }));
  }
  return {
    series,
    follows: unit.limits_follow_wage,
    low_index_factor: unit.low_index_factor?.value,
    transition_coefficient: unit.transition_coefficient?.value,
    break_months_index: unit.break_months_index?.value,
    award: unit.award,
  };
}
