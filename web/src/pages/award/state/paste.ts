/**
 * Reads the text of a sheet: labels, and the number behind each, on its line, on the next one, or in the same column of
 * the next. It guesses nothing: what it does not understand it hands back.
 */
import { plainWidth } from "../../../format/parse.js";
import type { Sheet } from "./inputs.js";
import { type Kind, type Label, labels, partLabels, type Target } from "./labels.js";
import { wholeMonths } from "./months.js";

export interface Pasted {
  sheet: Sheet;
  /** Lines with numbers of which nothing, or not all, was understood; as they were pasted. */
  left: string[];
}

/** How the province counts, which says what recognised months are good for. */
interface Counting {
  /** Recognised months are those before the account. */
  deemedCount: boolean;
  parts: readonly { part: string; name: { zh: string } }[];
}

interface Hit {
  label: Label;
  start: number;
  end: number;
}

/** The labels on a line from left to right: of those that overlap the one that begins first, then the longest. */
function labelsOn(line: string, all: readonly Label[]): Hit[] {
  const hits = all
    .flatMap((label) =>
      [...line.matchAll(label.pattern)].map((found) => ({
        label,
        start: found.index,
        end: found.index + found[0].length,
      })),
    )
    .filter(({ label, start }) => !label.alone || start === 0 || /[\s|:,;]/.test(line[start - 1] ?? ""))
    .sort((one, other) => one.start - other.start || other.end - one.end);
  const taken: Hit[] = [];
  for (const hit of hits) if (hit.start >= (taken.at(-1)?.end ?? 0)) taken.push(hit);
  return taken;
}

const amount = /-?(?:\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+(?=\.\d)|\d+)(?:\.\d+)?/;
const numberIn = (text: string) => Number(text.replace(/[, ]/g, ""));

/** 32年5个月, 32 年, 389 个月, 32.42; months. A bare number is years where no working life is longer. */
function spanIn(text: string): number | null {
  const years = /(\d+(?:\.\d+)?)\s*年(?:\s*(?:零|又|加)?\s*(\d+(?:\.\d+)?)\s*个?月)?/.exec(text);
  if (years) return wholeMonths(Number(years[1]) * 12 + Number(years[2] ?? 0));
  const months = /(\d+(?:\.\d+)?)\s*个?月/.exec(text);
  if (months) return Number(months[1]);
  const bare = amount.exec(text);
  if (!bare) return null;
  const value = numberIn(bare[0]);
  return value <= 70 ? wholeMonths(value * 12) : value;
}

function dateIn(text: string): [year: number, month: number] | null {
  const found =
    /((?:19|20)\d{2})\s*[年./-]\s*(\d{1,2})(?!\d)/.exec(text) ?? /((?:19|20)\d{2})(\d{2})(?:\d{2})?(?!\d)/.exec(text);
  const [year, month] = [Number(found?.[1]), Number(found?.[2])];
  return month >= 1 && month <= 12 ? [year, month] : null;
}

function moneyIn(text: string): number | null {
  const found = amount.exec(text);
  if (!found) return null;
  // 合计 32 年 is not money, nor is a share.
  const after = text.slice(found.index + found[0].length).trimStart();
  return /^(?:年|个?月(?!标准)|%|岁)/.test(after) ? null : numberIn(found[0]) * (/^万/.test(after) ? 10000 : 1);
}

type Value = number | [year: number, month: number];

const readers: Record<Kind, (text: string) => Value | null> = {
  money: moneyIn,
  number: (text) => {
    const found = amount.exec(text);
    return found && numberIn(found[0]);
  },
  span: spanIn,
  date: dateIn,
  unknown: () => null,
};

/** Of a formula its result; of remarks in brackets nothing, unless there is nothing else. */
function valueIn(text: string, kind: Kind): Value | null {
  const result = text.includes("=") ? text.slice(text.lastIndexOf("=") + 1) : text;
  const plain = result.replace(/\([^()]*\)/g, " ").replace(/^[^(]*\)/, " ");
  return readers[kind](plain) ?? readers[kind](result);
}

const hasNumber = (text: string) => /\d/.test(text);

/** The cells of a line of values: by tabs or bars, else by spaces. */
function cellsOf(line: string): string[] {
  const cells = /[\t|]/.test(line) ? line.split(/[\t|]+/) : line.trim().split(/\s+/);
  return cells.map((cell) => cell.trim()).filter((cell) => cell !== "");
}

/** As the patterns know it. */
function normal(line: string): string {
  return plainWidth(line)
    .replace(/[−–—]/g, "-")
    .replace(/[。．](?=\d)/g, ".")
    .replace(/(\d)、(?=\d{3})/g, "$1,")
    .replace(/[【】〔〕]/g, " ");
}

class Reading {
  readonly found = new Map<Target, Value>();
  readonly left: string[] = [];
  readonly #lines: readonly string[];
  readonly #all: readonly Label[];

  constructor(text: string, all: readonly Label[]) {
    this.#lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
    this.#all = all;
  }

  run(): void {
    for (let place = 0; place < this.#lines.length; place += 1) {
      const line = normal(this.#lines[place] ?? "");
      const hits = labelsOn(line, this.#all);
      const bare = hits.length > 0 && !hits.some((_, each) => hasNumber(segment(line, hits, each)));
      if (bare && this.#fromNext(hits, place + 1)) place += 1;
      else if (!this.#fromLine(line, hits) && hasNumber(line)) this.#leave(place);
    }
  }

  /** True if all numbers on the line were understood, as far as that can be told. */
  #fromLine(line: string, hits: readonly Hit[]): boolean {
    const read = hits.map((hit, each) => {
      const text = segment(line, hits, each);
      return !hasNumber(text) || this.#take(hit.label, text);
    });
    return hits.length > 0 && read.every(Boolean);
  }

  /** Labels in one line, their values in the next. */
  #fromNext(hits: readonly Hit[], place: number): boolean {
    const line = normal(this.#lines[place] ?? "");
    if (!hasNumber(line) || labelsOn(line, this.#all).length > 0) return false;
    const cells = hits.length === 1 ? [line] : cellsOf(line);
    if (cells.length !== hits.length) return false;
    const read = hits.map(({ label }, each) => !hasNumber(cells[each] ?? "") || this.#take(label, cells[each] ?? ""));
    if (!read.every(Boolean)) this.#leave(place);
    return true;
  }

  #take({ target, kind }: Label, text: string): boolean {
    const value = valueIn(text, kind);
    if (value === null) return false;
    const known = this.found.get(target);
    if (known !== undefined) return String(known) === String(value);
    this.found.set(target, value);
    return true;
  }

  #leave(place: number): void {
    const line = (this.#lines[place] ?? "").trim();
    this.left.push(line.length > 60 ? `${line.slice(0, 60)}…` : line);
  }
}

/** What stands behind a label, up to the next. */
const segment = (line: string, hits: readonly Hit[], place: number) =>
  line.slice(hits[place]?.end ?? 0, hits[place + 1]?.start ?? line.length);

export function readPasted(text: string, { deemedCount, parts }: Counting): Pasted {
  const reading = new Reading(text, [...labels, ...partLabels(parts)]);
  reading.run();
  const { found } = reading;
  const sheet: Record<string, number> = {};
  for (const [target, value] of found) {
    if (typeof value === "number") sheet[target] = value;
    else [sheet[`${target}_year`], sheet[`${target}_month`]] = value;
  }
  const { paid_months: paid, deemed_months: deemed, ...rest } = sheet;
  // Both halves of all months, where the whole is not printed.
  if (rest["total_months"] === undefined && paid !== undefined) rest["total_months"] = paid + (deemed ?? 0);
  if (rest["before_months"] === undefined && deemed !== undefined && deemedCount) rest["before_months"] = deemed;
  return { sheet: rest as Sheet, left: reading.left };
}
