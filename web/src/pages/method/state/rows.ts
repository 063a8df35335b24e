/**
 * Every figure of the data files (core/data/README.md) as one row, whatever the shape of its file. The build and the page
 * both make their tables and files of these; a field that nothing here knows is an error, so that no new figure is left out.
 */
export interface Names {
  readonly zh: string;
  readonly en: string;
}

type Json = Record<string, unknown>;

/** The data files by their path below core/data, parsed. */
export type DataFiles = Readonly<Record<string, unknown>>;

export interface Row {
  /** A region's code, `national`, or `rates` for the model of contribution rates. */
  readonly region: string;
  readonly place: Names;
  /** As in the data; parts of one thing after a slash: `resident/tiers`, `award/basic`, `population/men`. */
  readonly series: string;
  /** What else tells the lines of a series apart: an age, a tier, a set of assumptions. */
  readonly item: string;
  /** The month or year from which it holds; empty: always. */
  readonly from: string;
  readonly value: number | boolean | null;
  readonly unit: string;
  readonly status: string;
  readonly confidence: string;
  readonly period_confidence: string;
  readonly document: string;
  readonly sources: readonly string[];
  /** What the data says in words. */
  readonly words: Names | null;
  readonly note: string;
  /** What more the data holds of it, as JSON. */
  readonly details: string;
}

const YUAN = "yuan a month";
const dated: Record<string, string> = {
  average_wage: YUAN,
  base_floor: YUAN,
  base_ceiling: YUAN,
  benefit_base: YUAN,
  indexed_wage_base: YUAN,
  urban_income: YUAN,
};
const single: Record<string, string> = {
  transition_coefficient: "fraction a year",
  low_index_factor: "true or false",
  break_months_index: "index",
  record_wage_later_months: "months",
};
/** Of a region, what is no figure: its names, how lines pass from one to another, words beside results. */
const noFigures = new Set([
  ...["code", "name", "checked_on", "cities", "inherits", "asks", "city_rule"],
  ...["limits_follow_wage", "notices", "exceptions"],
]);

const text = (value: unknown): string => (value === undefined || value === null ? "" : String(value));
const list = (value: unknown): Json[] => (Array.isArray(value) ? (value as Json[]) : []);
const labels = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : value ? [String(value)] : []);

/** What every line says alike, if it says it. */
const common = ["sources", "source", "confidence", "period_confidence", "document", "status", "note", "zh", "en"];

function without(entry: Json, names: readonly string[]): string {
  const rest = Object.entries(entry).filter(([name]) => !names.includes(name));
  return rest.length === 0 ? "" : JSON.stringify(Object.fromEntries(rest));
}

function rowOf(start: Pick<Row, "region" | "place" | "series">, entry: Json, more: Partial<Row>): Row {
  const { zh, en } = entry;
  return {
    ...start,
    item: "",
    from: text(entry["from"] ?? entry["year"]),
    value: null,
    unit: "",
    status: text(entry["status"]),
    confidence: text(entry["confidence"]),
    period_confidence: text(entry["period_confidence"]),
    document: text(entry["document"]),
    sources: labels(entry["sources"] ?? entry["source"]),
    words: typeof zh === "string" && typeof en === "string" ? { zh, en } : null,
    note: text(entry["note"]),
    details: "",
    ...more,
  };
}

type Add = (series: string, entry: Json, more: Partial<Row>) => void;

function addResident(resident: Json, add: Add): void {
  for (const [name, value] of Object.entries(resident)) {
    const series = `resident/${name}`;
    if (name === "base_pension" || name === "account_rate") {
      const unit = name === "base_pension" ? YUAN : "fraction a year";
      for (const line of list(value)) add(series, line, { value: line["value"] as number | null, unit });
    } else if (name === "tiers") {
      for (const line of list(value))
        add(series, line, { item: text(line["annual"]), value: line["subsidy"] as number, unit: "yuan a year" });
    } else if (name === "extra_per_year") {
      const rule = value as Json;
      for (const step of list(rule["steps"]))
        add(series, rule, { item: text(step["from_years"]), value: step["per_year"] as number, unit: YUAN });
    } else throw new Error(`resident/${name}: which rows does this make?`);
  }
}

function addAward(award: Json, add: Add): void {
  const sources = labels(award["sources"]);
  const beside = list(award["beside_the_sheet"]);
  add("award/rounding", award, { details: without(award, ["terms", "beside_the_sheet", ...common]) });
  for (const term of list(award["terms"]))
    add(`award/${text(term["part"])}`, term, { sources, details: without(term, ["part", ...common]) });
  for (const line of beside)
    add("award/beside_the_sheet", line, {
      sources,
      item: text(line["name"]),
      value: line["amount"] as number,
      unit: YUAN,
    });
}

function regionRows(entry: Json, province: Names | null): Row[] {
  const own = entry["name"] as Names;
  const place = province ? { zh: `${province.zh} · ${own.zh}`, en: `${province.en} · ${own.en}` } : own;
  const rows: Row[] = [];
  const add: Add = (series, line, more) => rows.push(rowOf({ region: text(entry["code"]), place, series }, line, more));
  for (const [name, value] of Object.entries(entry)) {
    if (noFigures.has(name)) continue;
    const unit = dated[name];
    if (unit !== undefined) {
      for (const line of list(value)) add(name, line, { value: line["value"] as number | null, unit });
    } else if (single[name] !== undefined) {
      const line = value as Json;
      add(name, line, { value: line["value"] as number | boolean, unit: single[name] });
    } else if (name === "choice") for (const line of list(value)) add(name, line, {});
    else if (name === "subsidies") {
      for (const line of list(value)) {
        const details = without(line, ["share", "from", ...common]);
        add(name, line, { value: line["share"] as number, unit: "share of the contribution", details });
      }
    } else if (name === "resident") addResident(value as Json, add);
    else if (name === "award") addAward(value as Json, add);
    else throw new Error(`${text(entry["code"])}/${name}: which rows does this make?`);
  }
  return [...rows, ...list(entry["cities"]).flatMap((city) => regionRows(city, own))];
}

const keys = ["year", "from", "age", "id", "annual"];

/** A table of a national file or of `rates/`: each number that is not the line's key is a figure. */
function tableRows(start: Pick<Row, "region" | "place" | "series">, table: Json): Row[] {
  const unit = text(table["unit"]);
  const rows: Row[] = [];
  const add = (column: string, line: Json, more: Partial<Row>) =>
    rows.push(
      rowOf({ ...start, series: column === "value" ? start.series : `${start.series}/${column}` }, line, {
        unit,
        item: text(line["age"] ?? line["id"] ?? line["annual"]),
        sources: labels(table["source"]),
        confidence: text(line[`${column}_confidence`] ?? line["confidence"] ?? table["confidence"]),
        ...more,
      }),
    );
  for (const line of list(table["values"])) {
    for (const [column, value] of Object.entries(line)) {
      if (keys.includes(column) || common.includes(column)) continue;
      if (typeof value === "number") add(column, line, { value });
      else if (column === "rates")
        (value as number[]).forEach((each, at) => {
          add(text(list(table["columns"])[at]), line, { value: each });
        });
      else if (Array.isArray(value))
        (value as number[]).forEach((each, at) => {
          add(column, line, { value: each, item: text(list(table["ages"])[at]) });
        });
      else if (!column.endsWith("_confidence")) throw new Error(`${start.series}/${column}: is this a figure?`);
    }
  }
  (table["means"] as number[] | undefined)?.forEach((each, at) => {
    add(text(list(table["columns"])[at]), {}, { value: each, item: "mean" });
  });
  return rows;
}

const nation: Names = { zh: "全国", en: "All of China" };
const model: Names = { zh: "费率模型", en: "Model of contribution rates" };

/** The tables that are no region's, with what their files say of them all. */
export function tables(files: DataFiles): { region: string; place: Names; series: string; table: Json }[] {
  const named = (folder: string, region: string, place: Names) =>
    Object.entries(files).flatMap(([path, value]) => {
      if (!path.startsWith(`${folder}/`) || path.endsWith("/award_names.json")) return [];
      const series = path.slice(folder.length + 1).replace(/\.json$/, "");
      const file = value as Json;
      if ("values" in file) return [{ region, place, series, table: file }];
      return Object.entries(file).map(([name, table]) => ({
        region,
        place,
        series: `${series}/${name}`,
        table: table as Json,
      }));
    });
  return [...named("national", "national", nation), ...named("rates", "rates", model)];
}

/** Lu & Li's table 1, a line a province: what is printed, and the bases found behind its shares. */
function burdenRows(files: DataFiles, placeOf: (code: string) => Names): Row[] {
  const table = (files["burden/table_1.json"] ?? {}) as Json;
  return list(table["rows"]).flatMap((line) => {
    const region = text(line["region"]);
    const add = (name: string, entry: Json, more: Partial<Row>): Row =>
      rowOf({ region, place: placeOf(region), series: `burden/${name}` }, entry, {
        sources: labels(entry["sources"] ?? table["source"]),
        confidence: text(entry["confidence"] ?? table["confidence"]),
        from: name === "income" ? "" : text(table["contribution_year"]),
        ...more,
      });
    return Object.entries(line).flatMap(([name, value]) => {
      if (name === "region") return [];
      if (name === "income") return [add(name, {}, { value: value as number, unit: YUAN })];
      if (typeof value === "number") return [add(name, {}, { value, unit: "share of the income" })];
      const entry = value as Json;
      return [add(name, entry, { value: entry["base"] as number, unit: YUAN })];
    });
  });
}

export function rowsOf(files: DataFiles): Row[] {
  const provinces = Object.entries(files).filter(([path]) => path.startsWith("regions/"));
  const placeOf = (code: string): Names => {
    const file = provinces.find(([, each]) => (each as Json)["code"] === code)?.[1] as Json | undefined;
    if (!file) throw new Error(`burden/${code}: no such province`);
    return file["name"] as Names;
  };
  return [
    ...provinces.flatMap(([, file]) => regionRows(file as Json, null)),
    ...burdenRows(files, placeOf),
    ...tables(files).flatMap(({ table, ...start }) => tableRows(start, table)),
  ];
}
