/** What the next yuan buys: one thing of a plan is changed, and the engine says what comes of it. */
import { isError } from "../../../engine/client.js";
import type {
  AssumptionEffect,
  CompareRequest,
  ContributePlan,
  ErrorAnswer,
  ExploreAnswer,
  ExploreRequest,
  Goal,
  Point,
} from "../../../engine/types.js";
import { type Contributed, monthsOf } from "./shares.js";

export type Ask = (request: ExploreRequest) => Promise<ExploreAnswer | ErrorAnswer>;

export const varied = ["base_ratio", "stop_after_months", "start_after_months", "shift_months"] as const;
export type Vary = (typeof varied)[number];

/** What changes the pension of nobody reaches: a goal that asks for it ends at the limit. Yuan a month. */
const OUT_OF_REACH = 1_000_000;

/** Null: the engine refuses. */
async function answered(request: ExploreRequest, ask: Ask): Promise<ExploreAnswer | null> {
  const answer = await ask(request);
  return isError(answer) ? null : answer;
}

/** From which to which month of retirement this person may choose, as the engine has it. */
async function shiftsOf(request: CompareRequest, plan: string, ask: Ask): Promise<number[]> {
  const goals = [0, OUT_OF_REACH].map(
    (pension_total): Goal => ({ plan, by: "shift_months", target: { pension_total } }),
  );
  const [first, last] = (await answered({ ...request, goals }, ask))?.goals ?? [];
  return first && last ? between(first.value, last.value, 1) : [];
}

const between = (from: number, to: number, step: number): number[] =>
  Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, place) => from + place * step);

/** From the first month on, closer where the way is short; the last one in any case. */
function monthsTo(last: number): number[] {
  const months = between(0, last, last <= 120 ? 1 : last <= 240 ? 3 : 6);
  return months.at(-1) === last ? months : [...months, last];
}

/** Shares of the average wage from 60 to 300 %. */
const ratios = between(60, 300, 2).map((percent) => percent / 100);

export interface Curve {
  plan: string;
  vary: Vary;
  values: number[];
  points: Point[];
}

/** Null: there is nothing to change, or the engine refuses. */
export async function curveOf(request: CompareRequest, plan: Contributed, vary: Vary, ask: Ask): Promise<Curve | null> {
  const { id } = plan;
  const months = () => monthsTo(monthsOf(plan, request.valuation_month));
  const values = vary === "base_ratio" ? ratios : vary === "shift_months" ? await shiftsOf(request, id, ask) : months();
  if (values.length < 2) return null;
  const [sweep] = (await answered({ ...request, sweeps: [{ plan: id, vary, values }] }, ask))?.sweeps ?? [];
  return sweep ? { plan: id, vary, values, points: sweep.points } : null;
}

/** A place where the curve changes its course: up to the floor and from the ceiling on, the same is paid; from the minimum of years on, and until the latest beginning, there is a pension. */
export interface Bend {
  at: "floor" | "ceiling" | "minimum" | "latest";
  place: number;
}

export function bendsOf({ vary, points }: Curve): Bend[] {
  const last = points.length - 1;
  const bends: Bend[] = [];
  if (vary === "base_ratio") {
    const pays = points.map(({ first_month }) => first_month);
    const floor = pays.findIndex((each) => each !== pays[0]) - 1;
    const ceiling = pays.indexOf(pays[last]!);
    if (floor > 0) bends.push({ at: "floor", place: floor });
    if (floor >= 0 && ceiling < last) bends.push({ at: "ceiling", place: ceiling });
  }
  const enough = points.findIndex(({ eligible }) => eligible);
  if (vary === "stop_after_months" && enough > 0) bends.push({ at: "minimum", place: enough });
  const late = points.findIndex(({ eligible }) => !eligible);
  if (vary === "start_after_months" && late > 0) bends.push({ at: "latest", place: late - 1 });
  return bends;
}

export interface Grid {
  plan: string;
  /** A column each: shares of the average wage. */
  bases: readonly number[];
  /** A row each: months that are still paid. */
  months: readonly number[];
  /** Row by row. */
  points: Point[];
}

const bases = [0.6, 0.8, 1, 1.5, 2, 3] as const;

export async function gridOf(request: CompareRequest, plan: Contributed, ask: Ask): Promise<Grid | null> {
  const last = monthsOf(plan, request.valuation_month);
  if (last === 0) return null;
  const step = last > 120 ? 60 : last > 24 ? 12 : 3;
  const whole = between(step, last, step);
  const months = whole.at(-1) === last ? whole : [...whole, last];
  const values = [months, [...bases]];
  const sweeps: ExploreRequest["sweeps"] = [{ plan: plan.id, vary: ["stop_after_months", "base_ratio"], values }];
  const [sweep] = (await answered({ ...request, sweeps }, ask))?.sweeps ?? [];
  return sweep ? { plan: plan.id, bases, months, points: sweep.points } : null;
}

export interface Matters {
  plan: string;
  effects: readonly AssumptionEffect[];
}

export async function mattersOf(request: CompareRequest, plan: string, ask: Ask): Promise<Matters | null> {
  const [said] = (await answered({ ...request, sensitivity: [plan] }, ask))?.sensitivity ?? [];
  return said ?? null;
}

/** What somebody wants to get a month, in today's money or that of then; or can pay this month. */
export type Wanted = { get: number; money: "today" | "nominal" } | { pay: number };

export interface Way {
  by: Goal["by"];
  reached: boolean;
  /** Nothing of it must be changed: it is reached at the lowest there is. */
  lowest: boolean;
  value: number;
  point: Point;
}

/** What of this plan can be changed to reach something. */
function changeable({ phases, scheme, after_term }: ContributePlan, wanted: Wanted): Goal["by"][] {
  const all = phases.map(({ pattern }) => pattern).join("");
  const standard = all.includes("S") || (scheme?.term_months != null && after_term !== "none");
  const money: Goal["by"][] = [
    ...(standard ? (["base_ratio"] as const) : []),
    ...(scheme ? (["amount"] as const) : []),
  ];
  return "pay" in wanted ? money : [...money, "stop_after_months", "shift_months"];
}

function goalOf(plan: string, by: Goal["by"], wanted: Wanted): Goal {
  if ("pay" in wanted) return { plan, by, most: { first_month: wanted.pay } };
  const target = wanted.money === "today" ? { pension_total_today: wanted.get } : { pension_total: wanted.get };
  return { plan, by, target };
}

/** Each way by itself: what the engine refuses of one leaves the others. */
export async function waysTo(
  request: CompareRequest,
  { id, retirement }: Contributed,
  wanted: Wanted,
  ask: Ask,
): Promise<Way[]> {
  const ways: Way[] = [];
  const plan = request.plans.find((each) => each.id === id);
  if (plan?.kind !== "contribute") return ways;
  for (const by of changeable(plan, wanted)) {
    // Whose years do not suffice pays past the age, and a goal looks no further than there.
    if (by === "stop_after_months" && retirement.reason === "extended") continue;
    const nothing: Goal = { plan: plan.id, by, target: { pension_total: 0 } };
    const goals = "pay" in wanted ? [goalOf(plan.id, by, wanted)] : [goalOf(plan.id, by, wanted), nothing];
    const [goal, least] = (await answered({ ...request, goals }, ask))?.goals ?? [];
    if (!goal) continue;
    const { reached, value, point } = goal;
    ways.push({ by, reached, lowest: reached && value === least?.value, value, point });
  }
  return ways;
}
