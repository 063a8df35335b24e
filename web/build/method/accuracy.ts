/** What agrees with what, of tests/report.json: lines of counts, each miss by its id, the award sheets by province. */
import type { Names, Row } from "../../src/pages/method/state/rows.ts";
import { burdenTexts } from "../../src/pages/method/text/burden.ts";
import type { Method } from "../../src/pages/method/text/method.ts";
import type { Content } from "./content.ts";
import { type Markup, markup, nothing } from "./markup.ts";

interface Counts {
  id: string;
  compared: number;
  agree: number;
}

export interface Miss {
  id: string;
  /** What is worked out less what is printed, in the unit of the tolerance. */
  difference?: number;
  /** Of a sheet's total: whether it is within what the printed digits leave. */
  reach?: "digits" | "open";
  reason: Names;
}

/** What one test has counted (tests/support/record.h, record.mjs). */
export interface Held extends Counts {
  tolerance: Record<string, number>;
  /** Requests without numbers to compare. */
  refused?: number;
  groups?: Counts[];
  misses?: Miss[];
}

/** What the page calls them, in its order. */
export interface HeldGroup extends Names {
  group: string;
  lines: (Names & { id: string })[];
}

type Language = keyof Names;

type ById = (id: string) => Held;

/** The records by id. One without words, or words without one, is an error. */
export function heldOf(report: readonly Held[], groups: readonly HeldGroup[]): ById {
  const said = groups.flatMap(({ lines }) => lines.map(({ id }) => id));
  for (const { id } of report) if (!said.includes(id)) throw new Error(`accuracy.json does not say what ${id} is`);
  const held: ById = (id) => {
    const record = report.find((each) => each.id === id);
    if (!record) throw new Error(`accuracy.json: tests/report.json has no ${id}`);
    return record;
  };
  said.forEach(held);
  return held;
}

const superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** 0.006 as it is, what is tiny as a power of ten. */
function small(value: number): string {
  const exponent = Math.round(Math.log10(value));
  if (value >= 1e-4 || Math.abs(value - 10 ** exponent) > 1e-3 * value) return String(value);
  return `10⁻${String(-exponent).replace(/\d/g, (digit) => superscripts[Number(digit)] ?? digit)}`;
}

function toleranceText(tolerance: Held["tolerance"], { tolerances, and }: Method["accuracy"]): string {
  const parts = Object.entries(tolerance).map(([kind, value]) => {
    const words = tolerances[kind];
    if (!words) throw new Error(`${kind}: how is this tolerance said?`);
    return value === 0 ? words.none : words.within(small(value));
  });
  return parts.join(and);
}

/** "14-02 basic" in words as far as there are any: places, parts of an award, series of a paper's table. */
function namesOf({ files, names, rows }: Content, language: Language): (id: string) => string {
  const { parts } = files["national/award_names.json"] as { parts: readonly ({ part: string } & Names)[] };
  // Which paper's table it is stands beside.
  const short = (name: string) => name.replace(/^.*[：:] ?/, "");
  const { average, floor } = burdenTexts[language].paperColumns;
  const known: Record<string, string> = { at_average: short(average), at_floor: short(floor) };
  for (const each of parts) known[each.part] = each[language];
  const word = (token: string): string => {
    if (known[token]) return known[token];
    if (/^\d\d$/.test(token)) return placeOf(rows, token)[language];
    if (/^(pooled|account)_/.test(token)) return short(names.series(`table_1/${token}`)[language]);
    return token;
  };
  return (id) => id.split(" ").map(word).join(" ");
}

const placeOf = (rows: readonly Row[], code: string): Names =>
  rows.find(({ region }) => region === code)?.place ?? { zh: code, en: code };

const signed = (value: number): string => `${value < 0 ? "−" : "+"}${Math.abs(value)}`;

/** Each by its id and difference, under their common reason. */
function missesOf({ misses = [], tolerance }: Held, content: Content, language: Language, text: Method): Markup {
  const { missed, reaches, tolerances } = text.accuracy;
  const named = namesOf(content, language);
  const unit = tolerances[Object.keys(tolerance)[0] ?? ""]?.unit ?? "";
  const reasons = new Map<string, Miss[]>();
  for (const miss of misses) {
    const key = (miss.reach ? reaches[miss.reach] : "") + miss.reason[language];
    reasons.set(key, [...(reasons.get(key) ?? []), miss]);
  }
  const one = ({ id, difference }: Miss) =>
    difference === undefined ? named(id) : `${named(id)} (${signed(difference)} ${unit})`;
  return markup`<details><summary>${missed(misses.length)}</summary><ul class="method-list">${[...reasons].map(
    ([reason, list]) =>
      markup`<li>${list.map(one).join(language === "zh" ? "、" : ", ")}${language === "zh" ? "：" : ": "}${reason}</li>`,
  )}</ul></details>`;
}

export function accuracyOf(content: Content, language: Language, text: Method): Markup {
  const { intro, columns, refused } = text.accuracy;
  const held = heldOf(content.report, content.groups);
  const line = ({ id, ...names }: HeldGroup["lines"][number]) => {
    const record = held(id);
    const more = record.refused ? refused(record.refused) : "";
    return markup`
<tr data-held="${id}"><th scope="row">${names[language]}<br><small>${toleranceText(record.tolerance, text.accuracy)}${more}</small></th><td>${record.agree} / ${record.compared}</td></tr>${
      record.misses
        ? markup`<tr class="method-misses"><td colspan="2">${missesOf(record, content, language, text)}</td></tr>`
        : nothing
    }`;
  };
  return markup`<p>${intro}</p>${content.groups.map(
    (group) => markup`<h3>${group[language]}</h3>
<table class="method-held"><thead><tr><th scope="col">${columns.what}</th><th scope="col">${columns.agree}</th></tr></thead>
<tbody>${group.lines.map(line)}</tbody></table>${group.group === "sheets" ? byProvince(held, content.rows, language, text) : nothing}`,
  )}`;
}

type Count = Omit<Counts, "id">;

function byProvince(held: ById, rows: readonly Row[], language: Language, text: Method): Markup {
  const { provinces: title, columns, total } = text.accuracy;
  const totals = held("sheets-totals");
  const parts = new Map(held("sheets-parts").groups?.map((each) => [each.id, each]));
  const ratio = (count: Count | undefined) => (count ? `${count.agree}/${count.compared}` : "—");
  const missed = (reach: Miss["reach"], province: string) =>
    totals.misses?.filter((miss) => miss.reach === reach && miss.id.startsWith(province)).length ?? 0;
  const row = (name: string, sheets: Count, part: Count | undefined, province = "") => {
    const cells = [ratio(sheets), ratio(part), missed("digits", province), missed("open", province)];
    return markup`<tr><th scope="row">${name}</th>${cells.map((cell) => markup`<td>${cell}</td>`)}</tr>`;
  };
  const names = [columns.province, columns.totals, columns.parts, columns.digits, columns.open];
  return markup`<details class="method-fold"><summary>${title}</summary>
<table class="method-provinces"><caption class="unseen">${title}</caption>
<thead><tr>${names.map((name) => markup`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>${(totals.groups ?? []).map((each) => row(placeOf(rows, each.id)[language], each, parts.get(each.id), `${each.id}-`))}</tbody>
<tfoot>${row(total, totals, held("sheets-parts"))}</tfoot></table></details>`;
}
