/** An account balance nobody remembers: the engine reckons it from the months, the index and the rates announced for each year. */
import { isError } from "../engine/client.js";
import type { CompareAnswer, CompareRequest, Description, ErrorAnswer } from "../engine/types.js";
import type { Inputs, PaidYear } from "./inputs.js";
import { freshPlan } from "./plans.js";
import { toRequest, unknownAs } from "./request.js";

export interface Estimate {
  /** Yuan, before the valuation month. */
  balance: number;
  /** The first year that is in it, where there are months of before; else null. */
  since: number | null;
}

type Ask = (request: CompareRequest) => Promise<CompareAnswer | ErrorAnswer>;

/** Rates are announced for everybody from this year on; before it each place had its own. */
const FIRST_YEAR = 2016;

/** The months as if they were the last ones before the valuation month. */
export function lastMonths(months: number, index: number, valuation: string): PaidYear[] {
  const years: PaidYear[] = [];
  let left = months;
  let room = Number(valuation.slice(5, 7)) - 1;
  for (let year = Number(valuation.slice(0, 4)); left > 0 && year >= FIRST_YEAR; year -= 1) {
    const here = Math.min(left, room);
    if (here > 0) years.unshift({ year, months: here, base: null, index });
    left -= here;
    room = 12;
  }
  return years;
}

/** Null: there is nothing to estimate, or the place's figures do not reach so far back. */
export async function estimateOf(inputs: Inputs, facts: Description, ask: Ask): Promise<Estimate | null> {
  const { balance, byYears, months, index, valuation } = inputs;
  if (balance !== null || byYears || !months) return null;
  const history = lastMonths(months, index ?? unknownAs.index, valuation);
  if (history.length === 0) return null;
  const reckon = (years: PaidYear[]) =>
    ask(
      toRequest(
        {
          ...inputs,
          ...{ byYears: true, history: years, balanceYear: null, ifShort: "refund", reached: null },
          plans: [freshPlan("standard", "standard")],
        },
        facts,
      ),
    );
  let years = history;
  let answer = await reckon(years);
  if (isError(answer)) {
    // The place's wages may begin later: what they do not cover is left out.
    const missing = answer.errors.map(({ path }) => Number(/^\/person\/record\/history\/(\d+)/.exec(path)?.[1] ?? NaN));
    years = history.slice(Math.max(...missing) + 1);
    if (years.length === 0 || missing.some(Number.isNaN)) return null;
    answer = await reckon(years);
  }
  if (isError(answer) || !answer.record) return null;
  const counted = years.reduce((sum, year) => sum + year.months, 0);
  return { balance: answer.record.account_balance, since: counted < months ? (years[0]?.year ?? null) : null };
}
