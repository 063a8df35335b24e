/** The figures of the data files, counted by what their lines look like, and the file that holds them all, read back. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { csvParse } from "d3-dsv";

const data = fileURLToPath(new URL("../../../core/data/", import.meta.url));
const json = (path) => JSON.parse(readFileSync(data + path, "utf8"));
const filesOf = (folder) => readdirSync(data + folder).map((name) => json(`${folder}/${name}`));

/** Objects anywhere in it of which this is true. */
function count(value, is) {
  if (value === null || typeof value !== "object") return 0;
  const inside = Object.values(value).reduce((sum, each) => sum + count(each, is), 0);
  return inside + (!Array.isArray(value) && is(value) ? 1 : 0);
}

/** In a region: a dated or single value, a tier, a step, a term of the award or what is beside it, the award itself, a subsidy, a choice. */
const isLine = (line) =>
  ("value" in line && ["sources", "from", "year"].some((name) => name in line)) ||
  ("subsidy" in line && "annual" in line) ||
  ("from_years" in line && "per_year" in line) ||
  ("part" in line && ("sheets" in line || "document" in line)) ||
  ("amount" in line && "name" in line && "confidence" in line) ||
  "account_from" in line ||
  ("share" in line && "zh" in line) ||
  ("zh" in line && "sources" in line && !("share" in line));

const numbersIn = (value) => {
  if (typeof value === "number") return 1;
  return value !== null && typeof value === "object"
    ? Object.values(value).reduce((sum, each) => sum + numbersIn(each), 0)
    : 0;
};

/** In a table: every number that does not say which line it is. */
function inTable(table) {
  if (!Array.isArray(table.values))
    return Object.values(table).reduce((sum, each) => sum + (each.unit ? inTable(each) : 0), 0);
  const lines = table.values.map(({ year: _year, age: _age, annual: _annual, ...figures }) => numbersIn(figures));
  return lines.reduce((sum, each) => sum + each, 0) + (table.means?.length ?? 0);
}

export function countedFigures() {
  const regions = filesOf("regions").reduce((sum, region) => sum + count(region, isLine), 0);
  const { rows } = json("burden/table_1.json");
  const burden = rows.reduce((sum, row) => sum + numbersIn(row), 0);
  return burden + [...filesOf("national"), ...filesOf("rates")].reduce((sum, table) => sum + inTable(table), regions);
}

/** Rows by the names of the columns, without the lines of the head. */
export function tableOf(text) {
  const start = text.indexOf("\nregion,");
  if (start < 0) throw new Error("no table in this file");
  return csvParse(text.slice(start + 1));
}
