// The call `burden`: what share of an income the standard contribution takes: core/model.md#burden.

import { provinces, table } from "./files.mjs";
import { monthOf } from "./months.mjs";
import { fen, yuan } from "./numbers.mjs";
import { NotAvailable, regionOf } from "./region.mjs";

const oldest = 36; // months

export function burden(request) {
  const incomeOf = (i) => request.incomes[request.incomes.length === 1 ? 0 : i];
  const ratio = request.base_ratio ?? 1;
  const row = (asked, income) => ({
    region: typeof asked === "string" ? asked : (asked.code ?? null),
    income,
    ...standards(asked, request, (base) => on(base, income), ratio),
  });
  const answer = { rows: [], left_out: [] };
  if (request.regions) {
    answer.rows = request.regions.map((region, i) => row(region, incomeOf(i)));
  } else {
    for (const code of codes()) {
      const missing = lacking(code, request);
      if (missing.length === 0) answer.rows.push(row(code, incomeOf(0)));
      else answer.left_out.push(...missing.map((figure) => ({ region: code, figure })));
    }
    if (answer.rows.length === 0) throw new NotAvailable("/valuation_month");
  }
  return { ...answer, paper: paper(request) };
}

/** A standard month on a base. */
function on(base, income) {
  const monthly = yuan(fen(0.2 * base));
  return { base, monthly, share: monthly / income };
}

function standards(asked, request, at, ratio) {
  const { average_wage, base_floor, base_ceiling } = figuresOf(asked, request);
  const within = (share) => Math.min(Math.max(share * average_wage, base_floor), base_ceiling);
  return {
    average_wage,
    base_floor,
    base_ceiling,
    at_ratio: at(within(ratio)),
    at_floor: at(base_floor),
    at_60: at(within(0.6)),
  };
}

const figures = ["average_wage", "base_floor", "base_ceiling"];

/** Wage and bounds of a region; throws where one is lacking. */
function figuresOf(asked, request) {
  const [missing] = lacking(asked, request);
  if (missing) throw new NotAvailable(missing);
  return Object.fromEntries(figures.map((name) => [name, figure(asked, name, request)]));
}

/** The figures that a region lacks; the wage alone where that is lacking. */
function lacking(asked, request) {
  const missing = figures.filter((name) => figure(asked, name, request) === null);
  return missing[0] === "average_wage" ? missing.slice(0, 1) : missing;
}

function figure(asked, name, { valuation_month, wage_growth = null }) {
  const month = monthOf(valuation_month);
  const region = regionOf(asked, { wage_growth: wage_growth ?? 0, benefit_base_convergence: 0 }, Infinity);
  const ways = { average_wage: "wage", base_floor: "floor", base_ceiling: "ceiling" };
  const way = ways[name];
  try {
    if (wage_growth !== null) return region[way](month);
    const dated = region.newestLine(name, month);
    return dated !== null && month - dated < oldest ? region.newest[way](month) : null;
  } catch (error) {
    if (error instanceof NotAvailable) return null;
    throw error;
  }
}

const codes = () => provinces().flatMap(({ code, cities = [] }) => [code, ...cities.map((city) => city.code)]);

/** LL's table 1, as printed and from the bases found behind it. */
function paper(request) {
  const { rows, contribution_year } = table("burden/table_1.json");
  const answer = { contribution_year, shares: 0, rebuilt: 0, agreeing: 0 };
  const share = (printed, found, income) => {
    const rebuilt = found ? on(found.base, income) : null;
    if (rebuilt) rebuilt.agrees = (100 * rebuilt.share).toFixed(2) === (100 * printed).toFixed(2);
    answer.shares += 1;
    answer.rebuilt += rebuilt ? 1 : 0;
    answer.agreeing += rebuilt?.agrees ? 1 : 0;
    return { printed, rebuilt };
  };
  answer.rows = rows.map(({ region, income, average_share, floor_share, average, floor }) => ({
    region,
    income,
    at_average: share(average_share, average, income),
    at_floor: share(floor_share, floor, income),
    today: today(region, income, request),
  }));
  return answer;
}

function today(region, income, request) {
  if (lacking(region, request).length > 0) return null;
  const { average_wage, base_floor, at_floor, at_60, at_ratio } = standards(
    region,
    request,
    (base) => on(base, income),
    1,
  );
  return { average_wage, base_floor, at_average: at_ratio, at_floor, at_60 };
}
