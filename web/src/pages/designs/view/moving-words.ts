/** Who would move, and what it does to the pooled fund, in plain sentences. */
import type { Switch, SwitchFlip, SwitchRow } from "../../../engine/types.js";
import { bigYuan, plain, yuan } from "../../../format/number.js";
import { store } from "../../../state/store.js";
import { words } from "./words.js";

/** A stretch of incomes in which moving pays; an open end is where the table ends. */
interface Stretch {
  from: SwitchFlip | null;
  to: SwitchFlip | null;
}

export function movingSays(moved: Switch, income: number): string[] {
  const text = words();
  const [first] = moved.rows;
  if (!first) return [];
  const byValue = text.byValue + whoMoves(first.rational_by_present_value, moved.flips_by_present_value);
  const byRate = text.byRate + whoMoves(first.rational_by_internal_rate, moved.flips_by_internal_rate);
  return [byValue, byRate, poolAt(nearest(moved.rows, income)), poolAll(moved.rows)];
}

/** Each flip ends what was and begins the other; the lowest income says what it was at first. */
function whoMoves(atFirst: boolean, flips: readonly SwitchFlip[]): string {
  const text = words();
  const found = stretches(atFirst, flips);
  const [only] = found;
  if (!only) return text.never;
  if (found.length > 1) return text.several_ranges(found.map(spanOf).join(text.listComma));
  if (only.from && only.to) return text.between(money(only.from), money(only.to));
  if (only.from) return text.from(money(only.from), ratio(only.from));
  return only.to ? text.upTo(money(only.to), ratio(only.to)) : text.always;
}

function stretches(atFirst: boolean, flips: readonly SwitchFlip[]): Stretch[] {
  const found: Stretch[] = atFirst ? [{ from: null, to: null }] : [];
  for (const flip of [...flips].sort((a, b) => a.income_ratio - b.income_ratio)) {
    const open = found.at(-1);
    if (flip.rational_above) found.push({ from: flip, to: null });
    else if (open) open.to = flip;
  }
  return found;
}

function spanOf({ from, to }: Stretch): string {
  const text = words();
  const ends = { low: from ? money(from) : "…", high: to ? money(to) : "…" };
  return text.span(ends.low, ends.high);
}

function money({ income }: SwitchFlip): string {
  return yuan(income, store.language);
}

function ratio({ income_ratio }: SwitchFlip): string {
  return plain(income_ratio, store.language, 2);
}

function nearest(rows: readonly SwitchRow[], income: number): SwitchRow {
  return rows.reduce((best, row) => (Math.abs(row.income - income) < Math.abs(best.income - income) ? row : best));
}

function poolAt({ income, difference }: SwitchRow): string {
  const text = words();
  const { language } = store;
  const { pool_paid_in: paidIn, pool_net_cost: cost } = difference;
  const write = (value: number) => bigYuan(Math.abs(value), language);
  return text.poolAt(yuan(income, language), write(paidIn), paidIn > 0) + text.poolNet(write(cost), cost > 0);
}

function poolAll(rows: readonly SwitchRow[]): string {
  const text = words();
  const costs = rows.map((row) => row.difference.pool_net_cost);
  const [least, most] = [Math.min(...costs), Math.max(...costs)];
  const write = (value: number) => bigYuan(Math.abs(value), store.language);
  if (least < 0 && most > 0) return text.poolMixed(write(least), write(most));
  return most > 0 ? text.poolAll(write(least), write(most), true) : text.poolAll(write(most), write(least), false);
}
