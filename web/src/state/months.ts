/** Months set year by year, beside the pattern that every other year has: `2026_3SSSSSSSSSSSS_1NNNNSSSSSSSS` is three years from 2026 on and one more. */

export type Letter = "S" | "F" | "N";

/** As it stands in a plan and in its link; empty: no year has a pattern of its own. */
export const paintedText = /^(\d{4}(_[1-9]\d?[SFN]{12}){1,60})?$/;

/** More years than anybody pays. */
export const MOST_YEARS = 60;

interface Payer {
  pattern: string;
  painted: string;
}

/** The patterns of so many years from this one on. */
export function patternsOf({ pattern, painted }: Payer, firstYear: number, count: number): string[] {
  const [begin = "", ...runs] = painted.split("_");
  const own = runs.flatMap((run) => {
    const letters = run.slice(-12);
    return Array<string>(Number(run.slice(0, -12))).fill(letters);
  });
  return Array.from({ length: count }, (_, place) => own[firstYear + place - Number(begin)] ?? pattern);
}

/** The shortest way to say the patterns of these years; years at the end that are like every other are not said. */
export function paintedOf(pattern: string, firstYear: number, patterns: readonly string[]): string {
  const last = patterns.findLastIndex((each) => each !== pattern);
  const runs: { letters: string; years: number }[] = [];
  for (const letters of patterns.slice(0, last + 1)) {
    const run = runs.at(-1);
    if (run?.letters === letters) run.years += 1;
    else runs.push({ letters, years: 1 });
  }
  return runs.length === 0 ? "" : [firstYear, ...runs.map(({ letters, years }) => `${years}${letters}`)].join("_");
}

/** One month anew. */
export function withMonth(pattern: string, month: number, letter: Letter): string {
  return pattern.slice(0, month) + letter + pattern.slice(month + 1);
}

/** Which pattern holds from which month on; the first from the valuation month. */
export function phasesOf(payer: Payer, valuation: string): { from?: string; pattern: string }[] {
  const firstYear = Number(valuation.slice(0, 4));
  if (payer.painted === "") return [{ pattern: payer.pattern }];
  const patterns = patternsOf(payer, firstYear, MOST_YEARS);
  return patterns.flatMap((pattern, place) => {
    if (place === 0) return [{ pattern }];
    return pattern === patterns[place - 1] ? [] : [{ from: `${firstYear + place}-01`, pattern }];
  });
}
