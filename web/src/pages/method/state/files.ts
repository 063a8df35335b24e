/** All figures as files for other programs. */
import { csvFile } from "../../../charts/csv.js";
import type { Namer } from "./names.js";
import type { Names, Row } from "./rows.js";

export interface Source {
  readonly id: string;
  readonly title: Names;
  readonly url?: string;
}

export interface About {
  readonly as_of: string;
  readonly newest_source: string;
  readonly version: string;
  /** What a confidence means. */
  readonly confidence: readonly { readonly id: string; readonly of: Names }[];
  readonly sources: readonly Source[];
}

const licence = {
  zh: "各数字来自所列来源，引用请注明来源；联合国的数据（WPP2024、WPP2024-P、WUP2018）按 CC BY 3.0 IGO 使用，须注明出处",
  en: "Figures are those of the sources named; cite them. Those of the United Nations (WPP2024, WPP2024-P, WUP2018) are under CC BY 3.0 IGO, attribution required",
};

export const columns = [
  ...["region", "place_zh", "place_en", "series", "name_zh", "name_en", "item", "from", "value", "unit", "status"],
  ...["confidence", "period_confidence", "document", "sources", "source_titles_zh", "source_titles_en"],
  ...["words_zh", "words_en", "note", "details"],
] as const;

function cells(row: Row, names: Namer, titles: ReadonlyMap<string, Names>): (string | number | boolean | null)[] {
  const title = (language: keyof Names) => row.sources.map((id) => titles.get(id)?.[language] ?? id).join("; ");
  const name = names.series(row.series);
  const words = row.words ?? { zh: "", en: "" };
  return [
    ...[row.region, row.place.zh, row.place.en, row.series, name.zh, name.en, row.item, row.from, row.value],
    ...[row.unit, row.status, row.confidence, row.period_confidence, row.document],
    ...[row.sources.join("; "), title("zh"), title("en"), words.zh, words.en, row.note, row.details],
  ];
}

/** A head of lines that begin with #, then the table. */
export function csvOf(rows: readonly Row[], names: Namer, about: About): string {
  const titles = new Map(about.sources.map(({ id, title }) => [id, title]));
  const head = [
    `# 灵活就业养老金比算：全部数字 / Flexpension: every figure`,
    `# 数据版本 / data version: ${about.version}`,
    `# 数据整理到 / as of: ${about.as_of}; 最新来源 / newest source: ${about.newest_source}`,
    `# 许可 / licence: ${licence.zh} / ${licence.en}`,
    `# 单位 / units: 见 unit 列 / in the column "unit"`,
    ...about.confidence.map(({ id, of }) => `# 可信度 / confidence ${id}: ${of.zh} / ${of.en}`),
  ];
  return csvFile([...head.map((line) => [line]), columns, ...rows.map((row) => cells(row, names, titles))]);
}

/** What is empty is left out. */
export function jsonOf(rows: readonly Row[], about: About): string {
  const said = (row: Row) =>
    Object.fromEntries(
      Object.entries(row).filter(([, value]) => value !== "" && !(Array.isArray(value) && value.length === 0)),
    );
  return `${JSON.stringify({ data: { version: about.version, as_of: about.as_of, newest_source: about.newest_source }, licence, confidence: about.confidence, sources: about.sources, figures: rows.map(said) })}\n`;
}
