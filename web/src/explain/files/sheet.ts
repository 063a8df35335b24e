/** The steps as a spreadsheet that works them out again: every value is a formula over the cells of what goes in. */
import type { Description, TraceFile, TraceInput } from "../../engine/types.js";
import type { Language } from "../../text/language.js";
import { formulas, inputName, isFen, roundingText, stepName } from "../say.js";
import { explainTexts } from "../text/index.js";
import { type CellsOf, formulaOf } from "./cells.js";
import { headOf } from "./head.js";
import { type From, layoutOf, type Placed, rowOfBefore } from "./layout.js";
import { lawOf, partOf, unitText } from "./rows.js";
import { type FileText, fileTexts } from "./text/index.js";
import type { Explained } from "./trace-file.js";

/** How a cell is shown: a step's own line, an amount to the fen. */
interface Style {
  bold?: true;
  money?: true;
}

/** A text, a number, or a formula without its "=". */
export type Cell =
  | string
  | null
  | ({ text: string } & Style)
  | ({ number: number } & Style)
  | ({ formula: string } & Style);

export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  /** In characters. */
  readonly widths: readonly number[];
  /** Lines that stay in sight. */
  readonly head: number;
}

export interface Book {
  readonly sheets: readonly [about: Sheet, figures: Sheet, steps: Sheet];
  /** Steps that are worked out again. */
  readonly live: number;
  /** Inputs that should come from a step and do not. */
  readonly loose: number;
}

/** Columns of the sheet of steps that formulas name. */
const VALUE = "B";
const OURS = "H";
const DIFFERENCE = "I";

class Maker {
  readonly #file: TraceFile;
  readonly #language: Language;
  readonly #facts: Description;
  readonly #text: FileText;
  readonly #layout: ReturnType<typeof layoutOf>;
  live = 0;
  loose = 0;

  constructor(file: TraceFile, language: Language, facts: Description) {
    this.#file = file;
    this.#language = language;
    this.#facts = facts;
    this.#text = fileTexts[language];
    this.#layout = layoutOf(file);
  }

  steps(): Sheet {
    const { columns, sheets } = this.#text;
    const { name, value, unit, status, rounding, words, numbers, ours, difference, part, law, number, rule } = columns;
    const head = [name, value, unit, status, rounding, words, numbers, ours, difference, part, law, number, rule];
    const rows = this.#layout.steps.flatMap((placed) => this.#block(placed));
    const widths = [34, 18, 8, 30, 18, 60, 60, 18, 12, 16, 50, 30, 24];
    return { name: sheets.steps, rows: [head.map(bold), ...rows], widths, head: 1 };
  }

  /** The step, what goes into it, and what it is before it is rounded. */
  #block(placed: Placed): Cell[][] {
    const { step, rounding } = placed;
    const rows = [this.#step(placed), ...step.inputs.map((input) => this.#input(input))];
    if (rounding) rows.push([`　${this.#text.before}`, { formula: formulaOf(rounding.inner, cellsOf(placed)) }]);
    return rows;
  }

  #step(placed: Placed): Cell[] {
    const { step, formula, row } = placed;
    const language = this.#language;
    const said = formulas(step, language, true);
    const cell = valueFormula(placed);
    if (cell !== null) this.live += 1;
    return [
      bold(this.#name(placed)),
      { ...(cell === null ? { number: step.value } : { formula: cell }), bold: true, ...moneyOf(step) },
      unitText(step.unit, language),
      formula ? explainTexts[language].status.computed : this.#text.noFormula,
      ...[roundingText(step, language), said?.words ?? "", said?.numbers ?? ""],
      { number: step.value, ...moneyOf(step) },
      { formula: `ROUND(${VALUE}${row}-${OURS}${row},9)` },
      ...[partOf(step, language), lawOf(step, language), step.number, step.rule],
    ];
  }

  #name = ({ step }: Placed): string => stepName(step, this.#language, this.#facts);

  #input(input: TraceInput): Cell[] {
    const from = this.#layout.from(input);
    if (from.kind === "literal" && input.number) this.loose += 1;
    const name = `　${inputName(input.name, this.#language)}`;
    return [
      name,
      { ...this.#cellOf(input, from), ...moneyOf(input) },
      unitText(input.unit, this.#language),
      this.#whence(input, from),
    ];
  }

  #cellOf(input: TraceInput, from: From): { formula: string } | { number: number } {
    switch (from.kind) {
      case "step":
        return { formula: `${VALUE}${from.step.row}` };
      case "before":
        return { formula: `${VALUE}${rowOfBefore(from.step)}` };
      case "figure":
        return { formula: `'${this.#text.sheets.figures}'!${VALUE}${from.row}` };
      case "literal":
        return { number: input.value };
    }
  }

  #whence({ status }: TraceInput, from: From): string {
    const text = this.#text;
    if (from.kind === "step") return text.seeStep(this.#name(from.step));
    if (from.kind === "before") return text.seeBefore(this.#name(from.step));
    if (from.kind === "figure") return text.seeFigures;
    return status === "typed" ? text.typed : status === "computed" ? text.counted : text.ofLaw;
  }

  figures(): Sheet {
    const { columns, sheets } = this.#text;
    const { name, value, unit, status, published, from, source, confidence } = columns;
    const rows = this.#layout.figures.map((input) => this.#figure(input));
    return {
      name: sheets.figures,
      rows: [[name, value, unit, status, published, from, source, confidence].map(bold), ...rows],
      widths: [30, 18, 8, 18, 14, 12, 60, 10],
      head: 1,
    };
  }

  #figure(input: TraceInput): Cell[] {
    const language = this.#language;
    const { name, value, unit, status, figure } = input;
    const found = this.#file.figures.find((each) => each.name === figure);
    const cell: Cell = { number: value, ...moneyOf(input) };
    const said = [inputName(name, language), cell, unitText(unit, language), explainTexts[language].status[status]];
    return found ? [...said, { number: found.value }, found.month, found.source, found.confidence] : said;
  }

  about(about: Explained["about"]): Sheet {
    const text = this.#text;
    const all = this.#layout.steps.length;
    const last = this.#layout.steps.at(-1)?.row ?? 1;
    const differences = `'${text.sheets.steps}'!${DIFFERENCE}2:${DIFFERENCE}${last}`;
    const rows: Cell[][] = [
      ...headOf(this.#file, about, this.#language).map(([name, value], place) =>
        place === 0 ? [bold(name), value] : [name, value],
      ),
      [text.steps, text.live(this.live, all)],
      [text.largest, { formula: `MAX(MAX(${differences}),-MIN(${differences}))` }],
      [],
      ...text.how.map((line, place) => [place === 0 ? bold(text.howTo) : null, line]),
    ];
    return { name: text.sheets.about, rows, widths: [34, 100], head: 0 };
  }
}

const moneyOf = ({ unit, value }: { unit: string; value: number }): Style =>
  unit === "yuan" && isFen(value) ? { money: true } : {};

const bold = (text: string): Cell => ({ text, bold: true });

/** The cells of what goes into a step are its own next rows. */
const cellsOf =
  ({ step, row }: Placed): CellsOf =>
  (name) =>
    step.inputs.flatMap((input, place) => (input.name === name ? [`${VALUE}${row + 1 + place}`] : []));

/** Null: the rule has no formula. */
function valueFormula(placed: Placed): string | null {
  const { formula, rounding } = placed;
  if (!formula) return null;
  const cells = cellsOf(placed);
  return rounding ? rounding.outer(`${VALUE}${rowOfBefore(placed)}`, cells) : formulaOf(formula, cells);
}

export function bookOf(file: TraceFile, about: Explained["about"], language: Language, facts: Description): Book {
  const maker = new Maker(file, language, facts);
  const steps = maker.steps();
  return { sheets: [maker.about(about), maker.figures(), steps], live: maker.live, loose: maker.loose };
}
