/**
 * A study of uncertain months, put together from parts: what the engine says of all paths at once, from the values of each
 * path. Sums are taken in the order of the paths, so that every cut gives the same numbers, and those of the engine.
 */
import type { PathValues, PolicyAnswer, Spread } from "../engine/types.js";

export type Measure = keyof PathValues;
const money = ["paid", "pension_total_today", "net_present_value"] as const satisfies readonly Measure[];
const shares = ["short", "never_eligible"] as const satisfies readonly Measure[];
const counts = [
  "months_standard",
  "months_fixed",
  "months_unpaid",
  "eligibility_months",
  "mean_index",
  "extended_months",
] as const satisfies readonly Measure[];
const measures: readonly Measure[] = [...shares, ...counts, ...money];

const UNITS_OF_ONE = 1e9;
const PERCENTS = [5, 25, 50, 75, 95] as const;
const BINS = 40;

/** Of one policy, each measure by path: money in fen, all others in billionths. */
export type ByPath = Record<Measure, Float64Array>;

/** Room for the paths of every policy, filled part by part in the order of the paths. */
export class Paths {
  count = 0;
  readonly #policies: readonly { id: string; values: ByPath }[];

  constructor(ids: readonly string[], most: number) {
    const room = () => Object.fromEntries(measures.map((name) => [name, new Float64Array(most)])) as ByPath;
    this.#policies = ids.map((id) => ({ id, values: room() }));
  }

  add(part: readonly PolicyAnswer[]): void {
    let count = 0;
    this.#policies.forEach(({ values }, place) => {
      const listed = part[place]?.values;
      if (!listed) throw new Error("a part of a study without its paths");
      for (const name of measures) values[name].set(listed[name], this.count);
      count = listed.short.length;
    });
    this.count += count;
  }

  /** The values of a policy, as far as they are there. */
  of(place: number): ByPath {
    const { values } = this.#policies[place] as { values: ByPath };
    return Object.fromEntries(measures.map((name) => [name, values[name].subarray(0, this.count)])) as ByPath;
  }

  /** What the engine's own answer says of the same paths. */
  answer(): PolicyAnswer[] {
    const first = this.of(0);
    return this.#policies.map(({ id }, place) => summed(id, this.of(place), first));
  }
}

/** Money is rounded as the engine rounds it: half a fen up, and a hair below half, too. */
function shown(value: number, name: Measure): number {
  if (!money.some((each) => each === name)) return value / UNITS_OF_ONE;
  const fen = Math.floor((Math.abs(value) / 100) * 100 + 0.5 + 1e-6);
  return (value < 0 && fen !== 0 ? -fen : fen) / 100;
}

function moments(values: Float64Array, less?: Float64Array): { mean: number; deviation: number } {
  const count = values.length;
  const at = (i: number) => (values[i] as number) - (less ? (less[i] as number) : 0);
  const origin = at(0);
  let sum = 0;
  for (let i = 0; i < count; i += 1) sum += at(i) - origin;
  const mean = sum / count;
  let squares = 0;
  for (let i = 0; i < count; i += 1) {
    const away = at(i) - origin - mean;
    squares += away * away;
  }
  return { mean: origin + mean, deviation: Math.sqrt(squares / count) };
}

/** The ⌈p·n⌉-th smallest, `sorted` being in order. */
export function quantile(sorted: Float64Array, percent: number): number {
  return sorted[Math.floor((percent * sorted.length + 99) / 100) - 1] as number;
}

function spread(values: Float64Array, name: Measure): Spread {
  const { mean, deviation } = moments(values);
  const sorted = values.slice().sort();
  const quantiles = Object.fromEntries(PERCENTS.map((percent) => [percent, shown(quantile(sorted, percent), name)]));
  return {
    mean: shown(mean, name),
    standard_deviation: shown(deviation, name),
    quantiles: quantiles as unknown as Spread["quantiles"],
  };
}

function share(values: Float64Array): { share: number; standard_error: number } {
  const of = values.reduce((sum, value) => sum + (value === 0 ? 0 : 1), 0) / values.length;
  return { share: of, standard_error: Math.sqrt((of * (1 - of)) / values.length) };
}

function histogram(values: Float64Array): PolicyAnswer["histogram"] {
  const largest = values.reduce((most, value) => Math.max(most, value), 0);
  const bins = new Array<number>(BINS).fill(0);
  for (const value of values) {
    const bin = largest > 0 ? Math.min(BINS - 1, Math.floor((value * BINS) / largest)) : 0;
    bins[bin] = (bins[bin] as number) + 1;
  }
  return { from: 0, to: shown(largest, "pension_total_today"), counts: bins };
}

function difference(values: ByPath, first: ByPath, name: Measure): { mean: number; standard_error: number } {
  const { mean, deviation } = moments(values[name], first[name]);
  return { mean: shown(mean, name), standard_error: shown(deviation / Math.sqrt(values[name].length), name) };
}

function summed(id: string, values: ByPath, first: ByPath): PolicyAnswer {
  const spreads = Object.fromEntries([...counts, ...money].map((name) => [name, spread(values[name], name)]));
  return {
    id,
    short: share(values.short),
    never_eligible: share(values.never_eligible),
    ...(spreads as Record<(typeof counts)[number] | (typeof money)[number], Spread>),
    histogram: histogram(values.pension_total_today),
    against_first: {
      pension_total_today: difference(values, first, "pension_total_today"),
      paid: difference(values, first, "paid"),
      short: difference(values, first, "short"),
    },
  };
}

/** So many paths out of all that each stands for as many: of `of` equal parts of the paths by their value, the middle of each, yuan. */
export function middles(values: Float64Array, of: number): number[] {
  const sorted = values.slice().sort();
  return Array.from({ length: of }, (_, i) => (sorted[Math.floor(((i + 0.5) * sorted.length) / of)] as number) / 100);
}
