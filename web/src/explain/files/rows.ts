/** The steps as a table, one row a step, formulas as text. */
import { csvFile } from "../../charts/csv.js";
import type { Description, TraceFile, TraceInput, TraceStep } from "../../engine/types.js";
import type { Language } from "../../text/language.js";
import { ruleOf } from "../rules.js";
import { formulas, inputName, roundingText, stepName } from "../say.js";
import { explainTexts } from "../text/index.js";
import { headOf } from "./head.js";
import { fileTexts } from "./text/index.js";
import type { Explained } from "./trace-file.js";

/** The part of the plan that a number belongs to. */
export function partOf({ number }: TraceStep, language: Language): string {
  const [group = ""] = number.split(".");
  return fileTexts[language].parts[group] ?? group;
}

/** The law and, where the place has its own, its document. */
export const lawOf = ({ rule, document }: TraceStep, language: Language): string =>
  [ruleOf(rule)?.law[language], document].filter(Boolean).join("; ");

export const unitText = (unit: TraceStep["unit"], language: Language): string => fileTexts[language].units[unit];

function inputText({ name, value, unit, status, number, figure }: TraceInput, language: Language): string {
  const from = number || figure;
  const said = `${inputName(name, language)} = ${value} ${unitText(unit, language)}`.trim();
  return `${said} [${explainTexts[language].status[status]}${from ? ` ${from}` : ""}]`;
}

function cells(step: TraceStep, language: Language, facts: Description): (string | number)[] {
  const said = formulas(step, language, true);
  return [
    ...[step.number, step.rule, stepName(step, language, facts), partOf(step, language)],
    ...[said?.words ?? "", said?.numbers ?? "", step.value, unitText(step.unit, language)],
    ...[roundingText(step, language), lawOf(step, language)],
    step.inputs.map((input) => inputText(input, language)).join("; "),
  ];
}

export function csvOf(file: TraceFile, about: Explained["about"], language: Language, facts: Description): string {
  const { columns } = fileTexts[language];
  const { number, rule, name, part, words, numbers, value, unit, rounding, law, inputs } = columns;
  return csvFile([
    ...headOf(file, about, language),
    [],
    [number, rule, name, part, words, numbers, value, unit, rounding, law, inputs],
    ...file.steps.map((step) => cells(step, language, facts)),
  ]);
}
