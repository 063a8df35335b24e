/** What a host may set, value by value: read strictly, because a value guessed at would be somebody's wrong number. */
import { number } from "../../state/codec.js";
import { categories, type State } from "../../state/inputs.js";
import { contributes, defaultPlans, type Plan } from "../../state/plans.js";
import { languages } from "../../text/language.js";
import { type GivenName, givenNames } from "./protocol.js";

export const views = ["full", "compact"] as const;
export type View = (typeof views)[number];

/** What a value makes of a state; null: it means nothing. */
type Read = (text: string, state: State) => Partial<State> | null;

function oneOf<T extends string>(words: readonly T[], use: (word: T) => Partial<State>): Read {
  return (text) => {
    const word = words.find((each) => each === text);
    return word ? use(word) : null;
  };
}

function amount(fits: (value: number) => boolean, use: (value: number, state: State) => Partial<State> | null): Read {
  return (text, state) => {
    const value = number.read(text);
    return typeof value === "number" && fits(value) ? use(value, state) : null;
  };
}

/** To the fen. */
const money = (value: number) => value >= 0 && value < 1e9 && Number(value.toFixed(2)) === value;
const whole = (value: number) => value >= 0 && value < 1000 && Number.isInteger(value);
const nothing = {};

const readers: Record<GivenName, Read> = {
  // Which codes there are is known only with the data: given.ts looks.
  region: (text) => (/^[0-9A-Za-z-]{2,20}$/.test(text) ? nothing : null),
  // Hosts write `zh-CN` where HTML has them write a language.
  lang: (text) => {
    const language = languages.find((each) => new RegExp(`^${each}(-[a-z0-9-]+)?$`, "i").test(text));
    return language ? { language } : null;
  },
  theme: (text) => (/^#([0-9a-f]{3}|[0-9a-f]{6})$/i.test(text) ? nothing : null),
  view: oneOf(views, () => nothing),
  birth: (text) => {
    const [, year, month] = /^([1-9]\d{3})-(0[1-9]|1[0-2])$/.exec(text) ?? [];
    return year ? { birthYear: Number(year), birthMonth: Number(month) } : null;
  },
  category: oneOf(categories, (category) => ({ category })),
  income: amount(money, (income) => ({ income })),
  months: amount(whole, (months) => ({ months })),
  // Who never paid has no account, so a balance alone would be dropped without a word.
  balance: amount(money, (balance, { months }) => (balance > 0 && months === 0 ? null : { balance })),
  plans: (text, state) => {
    const plans = pick(text.split(","), state.plans);
    return plans && { plans, chosen: plans.some(({ id }) => id === state.chosen) ? state.chosen : plans[0]!.id };
  },
};

/** These of the plans there are anyway, in this order; one the state has changed is taken as it is there. */
function pick(ids: readonly string[], own: readonly Plan[]): Plan[] | null {
  const known = new Map([...defaultPlans(), ...own].map((plan) => [plan.id, plan]));
  if (new Set(ids).size !== ids.length) return null;
  const picked: Plan[] = [];
  for (const id of ids) {
    const plan = known.get(id);
    if (!plan) return null;
    if (plan.kind !== "save") picked.push(plan);
    else {
      const contributing = picked.filter(contributes).map((each) => each.id);
      const like = contributing.includes(plan.like) ? plan.like : contributing[0];
      if (like === undefined) return null;
      picked.push({ ...plan, like });
    }
  }
  return picked;
}

export function isGiven(name: string): name is GivenName {
  return (givenNames as readonly string[]).includes(name);
}

export function readValue(name: GivenName, text: string, state: State): Partial<State> | null {
  return readers[name](text, state);
}
