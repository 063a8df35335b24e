/** What somebody says of their sheet: numbers by name, and how the link holds them: `c.total_months=327&c.p_basic=1609.02`. */
import type { AwardRequest, Description, RegionAward } from "../../../engine/types.js";
import { number } from "../../../state/codec.js";
import { findRegion } from "../../../state/region.js";

/** What the sheet prints as what the pension is worked out from. */
export const figures = [
  "retired_year",
  "retired_month",
  "birth_year",
  "birth_month",
  "benefit_base",
  "second_base",
  "mean_index",
  "trans_index",
  "total_months",
  "before_months",
  "balance",
  "payout_months",
] as const;
export type FigureName = (typeof figures)[number];
/** What every sheet prints as its result; other parts go by the engine's names. */
export const sums = ["basic", "account", "transitional", "total"] as const;
export type SumName = (typeof sums)[number];
/** Everything on a sheet that is in no box of its own, together. */
export const OTHER = "other";

/** `i_` and what the province asks for by name; `p_` and a printed sum. What is not there was not said. */
export type Sheet = Readonly<Partial<Record<FigureName | `i_${string}` | `p_${string}`, number>>>;
export type Said = keyof Sheet;

type Texts = Readonly<Record<string, string>>;

const isSaid = (name: string): name is Said =>
  figures.some((figure) => figure === name) || /^[ip]_[a-z0-9_]+$/.test(name);

export function writeSheet(sheet: Sheet): Texts {
  return Object.fromEntries(Object.entries(sheet).map(([name, value]) => [name, number.write(value)]));
}

/** null: a name of ours says what cannot be understood, and half a sheet would be nobody's. */
export function readSheet(texts: Texts): Sheet | null {
  const sheet: Record<string, number> = {};
  for (const [name, text] of Object.entries(texts)) {
    if (!isSaid(name)) continue;
    const value = number.read(text);
    if (typeof value !== "number") return null;
    sheet[name] = value;
  }
  return sheet;
}

const PREFIX = "c.";

/** The page's own texts among everything a link holds besides, without their prefix. */
export function ownTexts(extras: Texts): Texts {
  return Object.fromEntries(
    Object.entries(extras).flatMap(([name, text]) =>
      name.startsWith(PREFIX) ? [[name.slice(PREFIX.length), text]] : [],
    ),
  );
}

export function withOwnTexts(extras: Texts, texts: Texts): Texts {
  const others = Object.entries(extras).filter(([name]) => !name.startsWith(PREFIX));
  return Object.fromEntries([...others, ...Object.entries(texts).map(([name, text]) => [PREFIX + name, text])]);
}

/** What nothing can be worked out without, in the order of the boxes. */
export function missingOf(sheet: Sheet): FigureName[] {
  const needed: FigureName[] = ["retired_year", "retired_month", "total_months", "mean_index", "balance"];
  const missing = needed.filter((name) => sheet[name] === undefined);
  const born = sheet.birth_year !== undefined && sheet.birth_month !== undefined;
  return sheet.payout_months === undefined && !born ? [...missing, "payout_months"] : missing;
}

/** A number that the person may have by a name which the region does not ask for: its absence is no question. */
export const INDEXED_WAGE = "indexed_wage";

export function awardOf(facts: Description, region: string): RegionAward {
  const { award } = findRegion(facts, region) ?? {};
  return award ?? { account_from: "", transitional_months: "paid_or_deemed", inputs: [] };
}

const pad = (month: number) => String(month).padStart(2, "0");

function monthOf(year: number | undefined, month: number | undefined): string | null {
  return year === undefined || month === undefined ? null : `${year}-${pad(month)}`;
}

/** Values by name, of the names that begin so. */
function named(sheet: Sheet, prefix: "i_" | "p_", has: (name: string) => boolean): Record<string, number> {
  return Object.fromEntries(
    Object.entries(sheet).flatMap(([name, value]) =>
      name.startsWith(prefix) && value !== undefined && has(name.slice(2)) ? [[name.slice(2), value]] : [],
    ),
  );
}

/** Only where nothing is missing. */
export function requestOf(region: string, sheet: Sheet, facts: Description): AwardRequest {
  const known = awardOf(facts, region).inputs;
  const isSum = (name: string) => sums.some((sum) => sum === name);
  return {
    region,
    retired: monthOf(sheet.retired_year, sheet.retired_month) ?? "",
    benefit_base: sheet.benefit_base ?? null,
    second_base: sheet.second_base ?? null,
    mean_index: sheet.mean_index ?? 0,
    trans_index: sheet.trans_index ?? null,
    total_months: sheet.total_months ?? 0,
    before_months: sheet.before_months ?? null,
    balance: sheet.balance ?? 0,
    payout_months: sheet.payout_months ?? null,
    birth_month: monthOf(sheet.birth_year, sheet.birth_month),
    inputs: named(sheet, "i_", (name) => known.includes(name) || name === INDEXED_WAGE),
    printed: { ...named(sheet, "p_", isSum), extras: named(sheet, "p_", (name) => !isSum(name)) },
  };
}
