/** Numbers and names of steps in the reader's language. */
import type { Description, TraceInput, TraceStep } from "../engine/types.js";
import { exact, percent, plain } from "../format/number.js";
import type { Language } from "../text/language.js";
import { written } from "./formula.js";
import { inputOf, numberOf, ruleOf } from "./rules.js";
import { explainTexts } from "./text/index.js";

export const isFen = (value: number): boolean => Math.abs(value * 100 - Math.round(value * 100)) < 1e-6;

/** Enough to redo the step within its rounding; what is a whole number of fen has two decimals. */
export function valueText(value: number, unit: TraceStep["unit"], language: Language): string {
  const units = explainTexts[language].units;
  switch (unit) {
    case "yuan":
      return isFen(value) ? exact(value, language, 2) : plain(value, language, 6);
    case "year":
      return `${value}${units.year}`;
    case "months":
      return plain(value, language, 4) + units.months;
    case "years":
      return plain(value, language, 6) + units.years;
    default:
      return plain(value, language, 6);
  }
}

/** Shares of something, which people say in per cent. */
const share = /(^|_)(growth|inflation|rate|convergence|base_ratio|share|plain|indexed)$/;

export const inputText = ({ name, value, unit }: TraceInput, language: Language): string =>
  unit === "number" && share.test(name) ? percent(value, language, 6) : valueText(value, unit, language);

export const inputName = (name: string, language: Language): string => inputOf(name)?.[language] ?? name;

/**
 * "term.2.wage" by what it is a step of, "account.2031" by its year, a part that only some places pay by what the data
 * calls it, others by their rule.
 */
export function stepName({ number, rule }: TraceStep, language: Language, facts: Description | null = null): string {
  const text = explainTexts[language];
  const part = /^pension\.supplements\.(.+)$/.exec(number)?.[1];
  const called = facts?.award.parts.find((each) => each.part === part)?.name[language];
  if (called) return called;
  const [group = "", ...rest] = number.split(".");
  const year = text.years[group];
  if (year && rest[0]) return year(rest[0]);
  const name = (numberOf(number) ?? ruleOf(rule)?.name)?.[language] ?? number;
  if (group !== "term") return name;
  const which = rest[0] === "account" ? text.termOfAccount : text.term(rest[0] ?? "");
  return rest.length > 1 || rest[0] !== "account" ? `${which}${text.colon}${name}` : which;
}

const rounding = ["cut", "to", "mode"];
/** What goes into a step besides how it is rounded. */
export const given = ({ inputs }: TraceStep): TraceInput[] => inputs.filter(({ name }) => !rounding.includes(name));

/** How a step is rounded, in words; nothing where it is not. */
export function roundingText(step: TraceStep, language: Language): string {
  const text = explainTexts[language];
  const [cut = 0, to = 0, mode = 0] = rounding.map((name) => step.inputs.find((each) => each.name === name)?.value);
  const first = cut > 0 ? text.cutTo(plain(cut, language, 10)) : "";
  return to > 0
    ? first + text.roundedTo(plain(to, language, 10), text.modes[mode] ?? "")
    : text.rounding[step.rounding];
}

/** The formula with the names of what goes in, and with the numbers of this step; long sums are cut short unless `whole`. */
export function formulas(
  step: TraceStep,
  language: Language,
  whole = false,
): { words: string; numbers: string } | null {
  const rule = ruleOf(step.rule);
  if (!rule) return null;
  const call = (name: string) => explainTexts[language].calls[name] ?? name;
  const given = (name: string): TraceInput[] => step.inputs.filter((each) => each.name === name);
  return {
    words: written(rule.text, { call, of: (name) => [inputName(name, language)], several: true }),
    numbers: written(rule.text, {
      call,
      of: (name) => given(name).map((input) => inputText(input, language).trim()),
      whole,
    }),
  };
}
