/** What share of the income contributions take in each year to come: the engine is asked for plans that pay in that year only. */
import { isError } from "../../../engine/client.js";
import type {
  CompareAnswer,
  CompareRequest,
  ContributePlan,
  ErrorAnswer,
  Plan,
  PlanAnswer,
} from "../../../engine/types.js";
import { ageInMonths } from "../../../format/time.js";

export interface Shares {
  /** In whole years, as each year from the valuation month begins. */
  ages: number[];
  /** The highest month of each year, before subsidy; null where none is paid. */
  plans: { id: string; values: (number | null)[] }[];
}

type Ask = (request: CompareRequest) => Promise<CompareAnswer | ErrorAnswer>;
export type Contributed = Extract<PlanAnswer, { kind: "contribute" }>;

/** As many as a request may have. */
const MOST_PLANS = 16;
/** Whoever is of this age pays in every month that is asked about: what a month costs does not hang on age. */
const YOUNG = 16 * 12;
const NOTHING = "NNNNNNNNNNNN";

export function monthAfter(month: string, months: number): string {
  const whole = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + months;
  return `${Math.floor(whole / 12)}-${String((whole % 12) + 1).padStart(2, "0")}`;
}

/** How many months from the valuation month on may be paid, extension included. */
export function monthsOf({ retirement }: Contributed, valuation: string): number {
  const after = retirement.reason === "extended" ? retirement.pension_from : monthAfter(retirement.reach_month, 1);
  return Math.max(0, after === null ? 0 : ageInMonths(valuation, after));
}

/** The plan as it is in one year, from month `from` to before `until` (counted from the valuation month), and nothing before and after. */
export function onlyIn(plan: ContributePlan, valuation: string, from: number, until: number): ContributePlan {
  const [first] = plan.phases;
  if (!first) return plan;
  const { from: _from, ...phase } = first;
  const { pattern } = phase;
  const used = (from / 12) * (pattern.split("F").length - 1);
  const term = plan.scheme?.term_months ?? null;
  const left = term === null ? null : term - used;
  // A term is counted in months paid, and those of the years before are not paid here.
  const letter = plan.after_term === "none" ? "N" : "S";
  const own = left !== null && left <= 0 ? { ...phase, pattern: pattern.replaceAll("F", letter) } : phase;
  const idle = { ...phase, pattern: NOTHING };
  const phases: ContributePlan["phases"] = [
    ...(from > 0 ? [idle] : []),
    from > 0 ? { ...own, from: monthAfter(valuation, from) } : own,
    { ...idle, from: monthAfter(valuation, until) },
  ];
  const scheme = left !== null && left > 0 && plan.scheme ? { scheme: { ...plan.scheme, term_months: left } } : {};
  return { ...plan, phases, ...scheme };
}

interface Asked {
  place: number;
  year: number;
  plan: ContributePlan;
}

const isContribution = (plan: Plan | undefined): plan is ContributePlan => plan?.kind === "contribute";

/** Null: there is no income or nothing to pay, something else is wanted meanwhile, or the engine refuses. */
export async function sharesOf(
  request: CompareRequest,
  answer: CompareAnswer,
  ask: Ask,
  current: () => boolean,
): Promise<Shares | null> {
  const { valuation_month, person, plans } = request;
  const paying = answer.plans.flatMap((each) => {
    const plan = plans.find(({ id }) => id === each.id);
    const months = each.kind === "contribute" ? monthsOf(each, valuation_month) : 0;
    return isContribution(plan) && months > 0 ? [{ plan, months }] : [];
  });
  const years = Math.max(0, ...paying.map(({ months }) => Math.ceil(months / 12)));
  if (!person.monthly_income || years === 0) return null;
  const asked: Asked[] = paying.flatMap(({ plan, months }, place) =>
    Array.from({ length: Math.ceil(months / 12) }, (_, year) => ({
      place,
      year,
      plan: {
        ...onlyIn(plan, valuation_month, year * 12, Math.min(year * 12 + 12, months)),
        id: `${place}-${year}`,
      },
    })),
  );
  const values = paying.map(() => new Array<number | null>(years).fill(null));
  const asking = {
    ...request,
    person: {
      birth_month: monthAfter(valuation_month, -YOUNG),
      category: "male",
      monthly_income: person.monthly_income,
    },
    retirement: { extend: false },
  } satisfies Omit<CompareRequest, "plans">;
  for (let done = 0; done < asked.length; done += MOST_PLANS) {
    const some = asked.slice(done, done + MOST_PLANS);
    const said = await ask({ ...asking, plans: some.map(({ plan }) => plan) });
    if (!current() || isError(said)) return null;
    said.plans.forEach((each, at) => {
      const { place, year } = some[at]!;
      const share = each.kind === "contribute" ? each.contributions.income_share_worst : null;
      values[place]![year] = share === 0 ? null : share;
    });
  }
  const now = Math.floor(ageInMonths(person.birth_month, valuation_month) / 12);
  return {
    ages: Array.from({ length: years }, (_, year) => now + year),
    plans: paying.map(({ plan }, place) => ({ id: plan.id, values: values[place]! })),
  };
}
