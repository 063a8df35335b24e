/** What rows are called, in both languages. */
import type { DataFiles, Names, Row } from "./rows.js";

export interface Naming {
  readonly series: Readonly<Record<string, Names>>;
  readonly award: Names;
  readonly items: Readonly<Record<string, Names>>;
  readonly units: Readonly<Record<string, Names>>;
}

type Parts = readonly ({ part: string } & Names)[];

export interface Namer {
  series(series: string): Names;
  unit(unit: string): Names;
  /** Numbers are their own names. */
  item(item: string): Names;
}

/** Names of the data's own (`national/award_names.json`) and ours; a series or unit without one is an error. */
export function namer(naming: Naming, files: DataFiles): Namer {
  const { parts } = files["national/award_names.json"] as { parts: Parts };
  const known = new Map(Object.entries(naming.series));
  for (const { part, zh, en } of parts)
    known.set(`award/${part}`, { zh: naming.award.zh + zh, en: naming.award.en + en });
  return {
    series(series) {
      const names = known.get(series);
      if (!names) throw new Error(`${series}: what is this called?`);
      return names;
    },
    unit(unit) {
      if (unit === "") return { zh: "", en: "" };
      const names = naming.units[unit];
      if (!names) throw new Error(`${unit}: what is this unit called in Chinese?`);
      return names;
    },
    item(item) {
      if (/^\d*$/.test(item)) return { zh: item, en: item };
      const names = naming.items[item];
      if (!names) throw new Error(`${item}: what is this called?`);
      return names;
    },
  };
}

/** One name in an address for the lines of a series of a place. */
export const anchorOf = ({ region, series }: Pick<Row, "region" | "series">): string =>
  `figure-${region}-${series.replaceAll("/", ".")}`;

/** The place an anchor of figures is about, or null if it is no such anchor. */
export const placeOf = (anchor: string): string | null =>
  /^figure-(\d\d(?:-[0-9A-Z]+)?|national|rates)-[a-z0-9_.]+$/.exec(anchor)?.[1] ?? null;
