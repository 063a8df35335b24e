/**
 * What an editor chooses on the Embed page. The link keeps what was typed, letter by letter (`e.income=5,000`), so that
 * a wrong value comes back with its message; here it is read, and what cannot be read is named.
 */
import { parseNumber } from "../../../format/parse.js";
import { type Category, categories, defaultState, type State } from "../../../state/inputs.js";
import { planToText } from "../../../state/plan-hash.js";
import { compactPlans, contributes, defaultPlans, type Plan } from "../../../state/plans.js";
import { birthMonth } from "../../../state/request.js";
import { type Language, languages } from "../../../text/language.js";
import type { GivenName } from "../../widget/protocol.js";
import { type View, views } from "../../widget/values.js";
import { type AddressProblem, folderOf } from "./address.js";

export const forms = ["script", "frame", "link"] as const;
export type Form = (typeof forms)[number];
export const widths = ["phone", "desktop"] as const;
export type Width = (typeof widths)[number];

/** What the widget is told, by the names it has for it; null: nothing, its own is kept. */
export interface Settings extends Record<GivenName, unknown> {
  region: string;
  lang: Language;
  theme: string | null;
  view: View;
  plans: readonly string[];
  birth: string;
  category: Category;
  income: number;
  months: number | null;
  balance: number | null;
}

export interface Choices extends Settings {
  /** Start from what was said in Calculate instead of from the example. */
  take: boolean;
  sandbox: boolean;
  /** With the integrity hash. */
  pin: boolean;
  form: Form;
  width: Width;
  /** The folder of the copy, or '' when none is known. */
  base: string;
}

export type ChoiceName = Exclude<keyof Choices, "base"> | "address";
export type ChoiceProblem =
  | AddressProblem
  | "choice"
  | "region"
  | "theme"
  | "birth"
  | "number"
  | "income"
  | "months"
  | "balance"
  | "balance_alone"
  | "plans_unknown"
  | "plans_none"
  | "plans_saver"
  | "plans_order";
export type Problems = Partial<Record<ChoiceName, ChoiceProblem>>;

export interface Read {
  choices: Choices;
  problems: Problems;
  /** What holds where nothing was chosen; these need not stand in the code. */
  usual: Settings;
}

export interface Surroundings {
  state: State;
  /** Codes of the regions, or null as long as the engine has not told. */
  regions: readonly string[] | null;
  /** The folder this page is served from; null on a disk. */
  served: string | null;
}

type Outcome<T> = { value: T } | { problem: ChoiceProblem };

/** As the engine's schema has them; a test compares. */
export const most = { income: 1_000_000, months: 840, balance: 10_000_000 };

function usualSettings(state: State, view: View): Settings {
  const { region, category, income, months, balance } = state;
  const all = state.plans.map((plan) => plan.id);
  const untouched = state.plans.map(planToText).join() === defaultPlans().map(planToText).join();
  const plans = view === "compact" && untouched ? compactPlans : all;
  return {
    region,
    lang: "zh",
    theme: null,
    view: "full",
    plans,
    birth: birthMonth(state),
    category,
    income,
    months,
    balance,
  };
}

/** `e.name` in the link. */
export const keyOf = (name: ChoiceName): string => `e.${name}`;

export function readChoices({ state, regions, served }: Surroundings): Read {
  const problems: Problems = {};
  const typed = (name: ChoiceName) => state.extras[keyOf(name)];
  function read<T>(name: ChoiceName, usual: T, reader: (text: string) => Outcome<T>): T {
    const text = typed(name);
    if (text === undefined) return usual;
    const outcome = reader(text);
    if ("value" in outcome) return outcome.value;
    problems[name] = outcome.problem;
    return usual;
  }

  const take = read("take", false, flag);
  const start = take ? state : defaultState();
  const view = read("view", "full", oneOf(views));
  const usual = usualSettings(start, view);
  const whole = (name: keyof typeof most, integer = false) =>
    read(name, usual[name], (text) => amount(text, name, integer)) as number;
  const choices: Choices = {
    take,
    region: read("region", usual.region, (text) =>
      regions && !regions.includes(text) ? { problem: "region" } : { value: text },
    ),
    lang: read("lang", usual.lang, oneOf(languages)),
    theme: read("theme", usual.theme, colour),
    view,
    plans: read("plans", usual.plans, (text) => planList(text, start)),
    birth: read("birth", usual.birth, month),
    category: read("category", usual.category, oneOf(categories)),
    income: whole("income"),
    months: whole("months", true),
    balance: whole("balance"),
    sandbox: read("sandbox", false, flag),
    pin: read("pin", true, flag),
    form: read("form", "script", oneOf(forms)),
    width: read("width", "phone", oneOf(widths)),
    base: "",
  };
  if (choices.balance !== usual.balance && choices.balance !== 0 && choices.months === 0) {
    problems.balance = "balance_alone";
    choices.balance = usual.balance;
  }
  const folder = folderOf(typed("address") ?? served ?? "");
  if ("base" in folder) choices.base = folder.base;
  else problems.address = folder.problem;
  return { choices, problems, usual };
}

const flag = (text: string): Outcome<boolean> =>
  text === "1" ? { value: true } : text === "0" ? { value: false } : { problem: "choice" };

const oneOf =
  <T extends string>(words: readonly T[]) =>
  (text: string): Outcome<T> => {
    const value = words.find((word) => word === text);
    return value === undefined ? { problem: "choice" } : { value };
  };

/** #c00 and #CC0000 alike, with or without the #, also in the wide letters of a Chinese keyboard. */
function colour(text: string): Outcome<string> {
  const found = /^#?([0-9a-f]{6}|[0-9a-f]{3})$/i.exec(text.normalize("NFKC").trim());
  return found ? { value: `#${found[1]!.toLowerCase()}` } : { problem: "theme" };
}

/** 1990-05, 1990-5, 1990.5, 1990年5月, 199005. */
function month(text: string): Outcome<string> {
  const found = /^(\d{4})[-./年]?(\d{1,2})月?$/.exec(text.normalize("NFKC").replace(/\s+/g, ""));
  const number = Number(found?.[2]);
  if (!found || number < 1 || number > 12) return { problem: "birth" };
  return { value: `${found[1]}-${String(number).padStart(2, "0")}` };
}

function amount(text: string, name: keyof typeof most, integer: boolean): Outcome<number> {
  const parsed = parseNumber(text);
  if ("problem" in parsed) return { problem: "number" };
  // The widget takes money to the fen.
  const value = integer ? parsed.value : Math.round(parsed.value * 100) / 100;
  return value >= 0 && value <= most[name] && (!integer || Number.isInteger(value)) ? { value } : { problem: name };
}

function planList(text: string, start: State): Outcome<readonly string[]> {
  const ids = text === "" ? [] : text.split(",");
  const plans = ids.flatMap((id) => start.plans.find((plan) => plan.id === id) ?? []);
  if (plans.length !== ids.length || new Set(ids).size !== ids.length) return { problem: "plans_unknown" };
  const problem = planProblem(plans);
  return problem ? { problem } : { value: ids };
}

/** Saving does with the money of another plan, which the engine must have read before. */
export function planProblem(plans: readonly Plan[]): ChoiceProblem | null {
  if (plans.length === 0) return "plans_none";
  const saver = plans.findIndex((plan) => plan.kind === "save");
  const contributor = plans.findIndex(contributes);
  if (saver < 0) return null;
  if (contributor < 0) return "plans_saver";
  return saver < contributor ? "plans_order" : null;
}
