/** How uneven somebody's months are, as it is said on the page, and its part of the link (`l.`). */
import type { UncertainIncome } from "../../../engine/types.js";
import { type Fields, nameAndText, number, oneOf, readFields, writeFields } from "../../../state/codec.js";
import type { State } from "../../../state/inputs.js";

export const dotCounts = ["20", "50"] as const;

export interface Uneven {
  /** Standard deviation of a month's income over its mean, while there is work. */
  swing: number;
  /** Months a year without any, in the long run. */
  out: number;
  /** Months that a time without work lasts, on average. */
  spell: number;
  /** How much of one month's ups and downs the next one keeps. */
  persistence: number;
  /** Of a month's income, that one would give at most. */
  most: number;
  /** Of the fixed amount, yuan; null: as the person's own plan has it. */
  amount: number | null;
  /** How many dots stand for all lives. */
  dots: (typeof dotCounts)[number];
}

/** An example to begin with, and said to be one. */
export const usual: Uneven = {
  swing: 0.36,
  out: 1,
  spell: 2,
  persistence: 0.5,
  most: 0.25,
  amount: null,
  dots: "20",
};

/** What the boxes allow, in their own units. */
export const limits = {
  swing: [0, 0.8, 0.01],
  out: [0, 8, 0.5],
  spell: [1, 24, 1],
  persistence: [0, 0.95, 0.05],
  most: [0.05, 0.6, 0.01],
  amount: [100, 1500, 50],
} as const satisfies Partial<Record<keyof Uneven, readonly [number, number, number]>>;
export type Slider = keyof typeof limits;

const within = (name: Slider) => ({
  write: number.write,
  read: (text: string) => {
    const value = number.read(text);
    const [least, most] = limits[name];
    return typeof value === "number" && value >= least && value <= most ? value : undefined;
  },
});
const fields: Fields = [
  ...(["swing", "out", "spell", "persistence", "most", "amount"] as const).map(
    (name) => [`l.${name}`, name, within(name)] as const,
  ),
  ["l.dots", "dots", oneOf(dotCounts)],
];

/** null: the link cannot be read. */
export function readUneven({ extras }: Pick<State, "extras">): Uneven | null {
  const parts = Object.entries(extras).flatMap(([name, text]) => (name.startsWith("l.") ? [`${name}=${text}`] : []));
  const said = readFields(fields, parts);
  return said && ({ ...usual, ...said } as Uneven);
}

export function writeUneven(said: Uneven, { extras }: Pick<State, "extras">): State["extras"] {
  const others = Object.entries(extras).filter(([name]) => !name.startsWith("l."));
  return Object.fromEntries([...others, ...writeFields(fields, said, usual).map(nameAndText)] as [string, string][]);
}

const digits = (value: number, count: number) => Number(value.toFixed(count));

/** As model.md 11 has it: of a lognormal month with that deviation over its mean, and of two states with that share and length. */
export function incomeOf({ swing, out, spell, persistence }: Uneven): UncertainIncome {
  const leave = 1 / spell;
  const share = out / 12;
  return {
    sigma: digits(Math.sqrt(Math.log(1 + swing * swing)), 4),
    persistence,
    enter: digits(Math.min(1, (leave * share) / (1 - share)), 6),
    leave: digits(leave, 6),
  };
}
