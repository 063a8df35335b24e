/** Finding figures by any words: place, series, year, document, source. */
import type { Source } from "./files.js";
import type { Namer } from "./names.js";
import type { Row } from "./rows.js";

export type Finder = (query: string) => readonly Row[];

const folded = (text: string) => text.normalize("NFKC").toLowerCase();

/** Each word must be there, in either language. Empty words find nothing. */
export function finder(rows: readonly Row[], names: Namer, sources: readonly Source[]): Finder {
  const titles = new Map(sources.map(({ id, title }) => [id, `${title.zh} ${title.en}`]));
  const texts = rows.map((row) => {
    const name = names.series(row.series);
    const item = names.item(row.item);
    return folded(
      [
        ...[
          row.region,
          row.place.zh,
          row.place.en,
          row.series,
          name.zh,
          name.en,
          row.item,
          item.zh,
          item.en,
          row.from,
          row.value,
        ],
        ...[row.document, row.note, row.words?.zh, row.words?.en, row.status],
        ...row.sources.flatMap((id) => [id, titles.get(id)]),
      ]
        .filter((each) => each !== undefined && each !== null && each !== "")
        .join(" "),
    );
  });
  return (query) => {
    const words = folded(query).split(/\s+/).filter(Boolean);
    if (words.length === 0) return [];
    return rows.filter((_, at) => words.every((word) => texts[at]?.includes(word)));
  };
}
