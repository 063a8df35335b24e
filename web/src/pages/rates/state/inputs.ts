/** What a visitor says on the page of the rates, and how the link holds it: `t.delta=0.7&t.year=2040&t.s1_name=…`. */
import {
  formValues,
  type RatesAssumptions,
  type RatesFormName,
  type RatesForms,
  type RatesFund,
  type RatesScalarName,
  type RatesSeriesName,
  type RatesTarget,
} from "../../../engine/rates-types.js";
import { number } from "../../../state/codec.js";
import { listNames, scalarNames, spans } from "./assumptions.js";

export const FIRST_YEAR = 2020;
export const LAST_YEAR = 2050;
export const MOST_SAVED = 3;
export const NAME_LENGTH = 24;

export const funds = ["pooled", "account"] as const satisfies readonly RatesFund[];
export const targets = ["desired_low", "desired_high", "potential"] as const satisfies readonly RatesTarget[];
export const ways = ["actual", ...targets] as const;
export const seriesNames = funds.flatMap((fund) => ways.map((way): RatesSeriesName => `${fund}_${way}`));
/** What scenarios may be compared by: a series, or what a fund lacks of its least desired rate. */
export type Drawn = RatesSeriesName | `${RatesFund}_gap`;
export const drawnNames: readonly Drawn[] = ["pooled_gap", "account_gap", ...seriesNames];

/** A set of assumptions: only what differs from the paper's. */
export interface Scenario {
  assumptions: Partial<RatesAssumptions>;
  forms: Partial<RatesForms>;
}

export interface Person {
  /** null: what was said on Calculate. */
  income: number | null;
  wage: number | null;
  ratio: number;
  profit: number;
  year: number;
}

export interface RatesInputs extends Scenario {
  year: number;
  /** What the gap is measured to, in the decomposition. */
  target: RatesTarget;
  since: number;
  solve: { for: RatesScalarName; series: RatesFund; year: number; meet: RatesTarget };
  saved: readonly (Scenario & { name: string })[];
  drawn: Drawn;
  person: Person;
}

export function defaultInputs(): RatesInputs {
  return {
    assumptions: {},
    forms: {},
    year: 2035,
    target: "desired_low",
    since: FIRST_YEAR,
    solve: { for: "benefit_low", series: "pooled", year: 2035, meet: "desired_low" },
    saved: [],
    drawn: "pooled_gap",
    person: { income: null, wage: null, ratio: 0.6, profit: 0, year: 2026 },
  };
}

type Texts = Record<string, string>;
class Unreadable extends Error {}

function toNumber(text: string): number {
  const value = number.read(text);
  if (typeof value !== "number") throw new Unreadable(text);
  return value;
}

function toYear(text: string): number {
  const year = toNumber(text);
  if (!Number.isInteger(year) || year < FIRST_YEAR || year > LAST_YEAR) throw new Unreadable(text);
  return year;
}

function oneOf<T extends string>(words: readonly T[], text: string | undefined): T {
  const word = words.find((each) => each === text);
  if (word === undefined) throw new Unreadable(text);
  return word;
}

function writeScenario({ assumptions, forms }: Scenario, prefix: string): Texts {
  const texts: Texts = {};
  for (const [name, value] of Object.entries(assumptions))
    texts[prefix + name] = [value].flat().map(number.write).join("_");
  for (const [name, value] of Object.entries(forms)) texts[prefix + name] = value;
  return texts;
}

function readScenario(texts: Texts, prefix: string): Scenario {
  const assumptions: Record<string, number | number[]> = {};
  const forms: Record<string, string> = {};
  for (const name of scalarNames) {
    const text = texts[prefix + name];
    if (text !== undefined) assumptions[name] = toNumber(text);
  }
  for (const name of listNames) {
    const numbers = texts[prefix + name]?.split("_").map(toNumber);
    if (!numbers) continue;
    if (numbers.length !== spans[name].length) throw new Unreadable(name);
    assumptions[name] = numbers;
  }
  for (const name of Object.keys(formValues) as RatesFormName[]) {
    const text = texts[prefix + name];
    if (text !== undefined) forms[name] = oneOf<string>(formValues[name], text);
  }
  return { assumptions, forms } as Scenario;
}

function writePlain(inputs: RatesInputs): Texts {
  const { solve, person } = inputs;
  return {
    year: String(inputs.year),
    target: inputs.target,
    since: String(inputs.since),
    solve: [solve.for, solve.series, solve.year, solve.meet].join("."),
    drawn: inputs.drawn,
    ...(person.income !== null && { p_income: number.write(person.income) }),
    ...(person.wage !== null && { p_wage: number.write(person.wage) }),
    p_ratio: number.write(person.ratio),
    p_profit: number.write(person.profit),
    p_year: number.write(person.year),
  };
}

/** Texts by name, without those that say what is taken anyway. */
export function writeInputs(inputs: RatesInputs): Texts {
  const usual = writePlain(defaultInputs());
  const plain = Object.entries(writePlain(inputs)).filter(([name, text]) => usual[name] !== text);
  const saved = inputs.saved.map((each, place) => ({
    [`s${place + 1}_name`]: each.name,
    ...writeScenario(each, `s${place + 1}_`),
  }));
  return Object.assign({}, writeScenario(inputs, ""), Object.fromEntries(plain), ...saved) as Texts;
}

function read(texts: Texts): RatesInputs {
  const all = { ...writePlain(defaultInputs()), ...texts } as Texts & { year: string; since: string; solve: string };
  const [lever = "", series, year = "", meet] = all.solve.split(".");
  const saved = Array.from({ length: MOST_SAVED }, (_, place) => `s${place + 1}_`).flatMap((prefix) => {
    const name = texts[`${prefix}name`];
    return name === undefined ? [] : [{ name: name.slice(0, NAME_LENGTH), ...readScenario(texts, prefix) }];
  });
  return {
    ...readScenario(texts, ""),
    year: toYear(all.year),
    target: oneOf(targets, all["target"]),
    since: toYear(all.since),
    solve: {
      for: oneOf(scalarNames, lever),
      series: oneOf(funds, series),
      year: toYear(year),
      meet: oneOf(targets, meet),
    },
    saved,
    drawn: oneOf(drawnNames, all["drawn"]),
    person: {
      income: all["p_income"] === undefined ? null : toNumber(all["p_income"]),
      wage: all["p_wage"] === undefined ? null : toNumber(all["p_wage"]),
      ratio: toNumber(all["p_ratio"] ?? ""),
      profit: toNumber(all["p_profit"] ?? ""),
      year: toYear(all["p_year"] ?? ""),
    },
  };
}

/** null: a name of ours says what cannot be understood, and half of somebody's assumptions would be nobody's. */
export function readInputs(texts: Texts): RatesInputs | null {
  try {
    return read(texts);
  } catch (error) {
    if (error instanceof Unreadable) return null;
    throw error;
  }
}

/** The page's own texts among everything a link holds besides, without their prefix. */
export function ownTexts(extras: Readonly<Texts>): Texts {
  return Object.fromEntries(
    Object.entries(extras).flatMap(([name, text]) => (name.startsWith("t.") ? [[name.slice(2), text]] : [])),
  );
}

export function withOwnTexts(extras: Readonly<Texts>, texts: Texts): Texts {
  const others = Object.entries(extras).filter(([name]) => !name.startsWith("t."));
  return Object.fromEntries([...others, ...Object.entries(texts).map(([name, text]) => [`t.${name}`, text])]);
}
