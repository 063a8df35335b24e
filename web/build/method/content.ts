/** Everything the Method page is made of, read from the files that hold it. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { About, Source } from "../../src/pages/method/state/files.ts";
import { type Namer, type Naming, namer } from "../../src/pages/method/state/names.ts";
import { type DataFiles, type Names, type Row, rowsOf } from "../../src/pages/method/state/rows.ts";
import { web } from "../common.ts";
import { versionsOf } from "../versions.ts";
import type { Held, HeldGroup } from "./accuracy.ts";
import { type Change, readChanges } from "./changelog.ts";

const root = resolve(web, "..");
const data = resolve(root, "core/data");
const own = (name: string) => resolve(web, "src/pages/method/data", `${name}.json`);

const textAt = (path: string) => readFileSync(path, "utf8");
const jsonAt = <T>(path: string) => JSON.parse(textAt(path)) as T;

/** A rule of the engine: its name, its formula by names of what goes in, a sentence on it, and the law. */
export interface Rule {
  name: Names;
  text: string;
  sentence: Names;
  law: Names;
}

export interface Rules {
  rules: Record<string, Rule>;
  /** What goes into them, by the names in their formulas. */
  inputs: Record<string, Names>;
}

export interface Term {
  id: string;
  zh: string;
  en: string;
  of: Names;
}

export interface Slip {
  paper: "LL" | "JH";
  code: string;
  where: Names;
  /** Left out: it is among the findings of the paper's table. */
  printed?: Names;
  corrected: Names;
}

export interface Finding extends Names {
  kind: "slip" | "open";
  code: string;
}

/** Lu and Li's table 1, and what was found in it. */
interface Burdens extends Names {
  rows: { region: string; income: number; average_share: number; floor_share: number }[];
}

export interface Content {
  files: DataFiles;
  rows: Row[];
  names: Namer;
  naming: Naming;
  about: About;
  rules: Rules;
  glossary: Term[];
  slips: Slip[];
  findings: Finding[];
  burdens: Burdens;
  limits: Names[];
  changes: Change[];
  /** What agrees with what, and what the page calls it. */
  report: Held[];
  groups: HeldGroup[];
}

/** What holds figures or the names of their parts, without what no row is made of. */
function dataFiles(): DataFiles {
  const paths = readdirSync(data, { recursive: true })
    .map((path) => String(path).replaceAll("\\", "/"))
    .filter((path) => /^(regions|national|rates|burden)\/[^/]+\.json$/.test(path))
    .sort();
  return Object.fromEntries(paths.map((path) => [path, jsonAt(resolve(data, path))]));
}

export async function readContent(): Promise<Content> {
  const files = dataFiles();
  const naming = jsonAt<Naming>(own("names"));
  const rules = resolve(data, "rules.json");
  const { data: version } = await versionsOf();
  return {
    files,
    naming,
    rows: rowsOf(files),
    names: namer(naming, files),
    about: {
      ...version,
      confidence: jsonAt(own("confidence")),
      sources: jsonAt<Source[]>(resolve(data, "sources.json")),
    },
    rules: existsSync(rules) ? jsonAt<Rules>(rules) : { rules: {}, inputs: {} },
    glossary: jsonAt(own("glossary")),
    slips: jsonAt(own("slips")),
    findings: (files["rates/table_1.json"] as { findings: Finding[] }).findings,
    burdens: files["burden/table_1.json"] as Burdens,
    limits: jsonAt(own("limits")),
    changes: readChanges(textAt(resolve(data, "CHANGELOG.md"))),
    report: jsonAt(resolve(root, "tests/report.json")),
    groups: jsonAt(own("accuracy")),
  };
}
