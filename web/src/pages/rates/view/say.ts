/** Numbers and names of this page, in the reader's language. */
import type { RatesFund, RatesTarget } from "../../../engine/rates-types.js";
import { exact, plain } from "../../../format/number.js";
import { store } from "../../../state/store.js";
import { type AssumptionName, specs } from "../state/assumptions.js";
import type { Drawn } from "../state/inputs.js";
import { type RatesText, ratesTexts } from "../text/rates.js";

export const words = (): RatesText => ratesTexts[store.language];

/** As the paper prints rates: 17.64 %. */
export const rate = (fraction: number): string => `${exact(fraction * 100, store.language, 2)}%`;
export const axisRate = (fraction: number): string => `${plain(fraction * 100, store.language, 1)}%`;
/** The difference of two rates. */
export const points = (fraction: number): string => words().points(exact(fraction * 100, store.language, 2));
export const barePoints = (fraction: number, decimals = 2): string =>
  exact(fraction * 100, store.language, decimals, "both");

export const nameOf = (name: AssumptionName): string => words().assumptions[name][0];
export const hintOf = (name: AssumptionName): string => words().assumptions[name][1];

/** A value of an assumption as people say it: 95%, 5 points, 61.5 years, 60,000 yuan a year. */
export function valueText(name: AssumptionName, value: number): string {
  const { language } = store;
  const { units } = words();
  const { unit, step } = specs[name];
  // Solved values have seventeen digits; nobody needs more than a tenth of a step.
  const decimals = step < 0.001 ? 3 : 2;
  switch (unit) {
    case "percent":
      return `${plain(value * 100, language, decimals)}%`;
    case "points":
      return `${plain(value * 100, language, decimals)} ${units.points}`;
    case "years":
      return `${plain(value, language, 3)} ${units.years}`;
    case "yuan":
      return `${plain(value, language, 2)} ${units.yuan}`;
  }
}

/** The beginning of a range, whose end names the unit. */
export function bareText(name: AssumptionName, value: number): string {
  return valueText(name, value).replace(` ${words().units[specs[name].unit]}`, "");
}

export function valuesText(name: AssumptionName, values: readonly number[]): string {
  const scale = specs[name].unit === "percent" ? 100 : 1;
  const numbers = values.map((value) => plain(value * scale, store.language, 3)).join(" / ");
  return scale === 100 ? `${numbers} %` : numbers;
}

export const anyText = (name: AssumptionName, value: number | readonly number[]): string =>
  typeof value === "number" ? valueText(name, value) : valuesText(name, value);

const whole = /^(pooled|account)_(actual|desired_low|desired_high|potential|gap)$/;

/** 社会统筹 · 合意缴费率下限. */
export function drawnName(drawn: Drawn): string {
  const text = words();
  const [, fund, way] = whole.exec(drawn) ?? [];
  const name = way === "gap" ? text.gapTo.desired_low : text.ways[way as RatesTarget | "actual"];
  return `${text.funds[fund as RatesFund]} · ${name}`;
}
