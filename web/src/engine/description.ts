/** What `describe` returns beside the schemas; the request and the answer of `compare` are in types.d.ts. */
import type { ExtraStep, Notice, Text } from "./types.js";

export interface Description {
  engine: { version: string };
  data: { as_of: string; newest_source: string; version: string };
  regions: Region[];
  sources: Source[];
  national: { resident: { tiers: Tier[]; base_pension: Dated[] } };
  defaults: {
    assumption_sets: { [set in "cautious" | "central" | "optimistic"]: { [name: string]: number } };
    evidence?: Text;
  };
  /** What the fields of requests may hold, by the names of the schemas. */
  ranges: { [type: string]: { [field: string]: FieldRange } };
}

export interface FieldRange {
  min?: number;
  max?: number;
}

export interface Source {
  id: string;
  title: Text;
  url: string | null;
}

export interface Tier {
  annual: number;
  subsidy: number;
}

export interface Dated {
  from: string;
  value: number;
}

export interface Region {
  code: string;
  name: Text;
  parent: string | null;
  /** Figures the data does not hold here: the visitor is asked for them. */
  asks: string[];
  figures: { average_wage: Dated[]; benefit_base: Dated[] };
  /** What may be chosen, from which month on. */
  choice: { from: string; zh: string; en: string }[];
  resident: Resident | null;
  notices: Notice[];
}

export interface Resident {
  base_pension: Dated[];
  tiers: Tier[];
  account_rate: Dated[];
  /** Empty: nothing is known. */
  extra_per_year: ExtraStep[];
}
