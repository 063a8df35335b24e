/** The six choices of Lu and Li's table 2, their levels, and the 324 designs they make: in the engine's order. */
import type { Design as AskedDesign, DesignAnswer, Effects } from "../../../engine/types.js";

export const levels = {
  level: ["absolute", "relative"],
  term: ["unlimited", "limited"],
  financing: ["account", "pool", "split"],
  eligibility: ["full", "none", "prorated"],
  accrual: ["full", "none", "prorated"],
  index: ["actual", "fixed", "amplified"],
} as const satisfies { [C in Choice]: readonly DesignAnswer[C][] };

export type Choice = keyof Effects;
export type Level = { [C in Choice]: DesignAnswer[C] }[Choice];
export type Design = Pick<DesignAnswer, Choice> & AskedDesign;
export const choices = Object.keys(levels) as Choice[];

/** A design in six digits, the place of each choice's level: `012220`. */
export function codeOf(design: Design): string {
  return choices.map((choice) => placeOf(choice, design[choice])).join("");
}

export function placeOf(choice: Choice, level: Level): number {
  return (levels[choice] as readonly Level[]).indexOf(level);
}

/** null: these digits name no design. */
export function designOf(code: string): Design | null {
  const found = choices.map((choice, place) => [choice, levels[choice][Number(code[place])]] as const);
  if (code.length !== choices.length || found.some(([, level]) => level === undefined)) return null;
  return Object.fromEntries(found) as unknown as Design;
}

/** Its number from 1 to 324, by which people may speak of it. */
export function numberOf(code: string): number {
  return 1 + choices.reduce((sum, choice, place) => sum * levels[choice].length + Number(code[place]), 0);
}

/** What Lu and Li propose: with split financing, or all of it to the account. */
export const proposal = "012220";
export const proposals: readonly string[] = [proposal, "010220"];

/** The designs of their two worked examples: the proposal with each index, and the proposal. */
export const examples: readonly (readonly string[])[] = [[proposal, "012221", "012222"], [proposal]];
