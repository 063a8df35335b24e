/** The words of the Method page, which the build makes its page of, too. */
type Grade = "A" | "B" | "C";

export interface Method {
  title: string;
  intro: string;
  contents: string;
  sections: Record<SectionName, string>;
  rules: {
    intro: string;
    law: string;
    /** Functions in formulas, and what they mean. */
    marks: readonly (readonly [mark: string, meaning: string])[];
    groups: { all: string; award: string };
  };
  figures: {
    intro: string;
    newest: string;
    newestCaption: string;
    newestColumns: Record<Overview, string>;
    place: string;
    csv: string;
    json: string;
    what: string;
    whats: Record<What, string>;
    search: string;
    searchHint: string;
    found: (shown: number, all: number) => string;
    nothing: string;
    loading: string;
    failed: string;
    retry: string;
    cityFrom: (parent: string) => string;
    columns: { from: string; item: string; value: string; confidence: string; place: string; series: string };
    always: string;
    none: string;
    yes: string;
    no: string;
    period: (grade: Grade | string) => string;
    document: string;
    source: string;
    note: string;
    details: string;
    noSource: string;
    statuses: Record<string, string>;
    tableNote: string;
    /** Before the choice of what is shown of a long series. */
    shownPage: string;
  };
  sources: { intro: string };
  confidence: { intro: string };
  accuracy: {
    intro: string;
    columns: Record<"what" | "agree" | "province" | "totals" | "parts" | "digits" | "open", string>;
    /** By kind of number: where nothing may be away, how far it may, and the unit of a difference. */
    tolerances: Record<string, { none: string; within: (value: string) => string; unit: string }>;
    and: string;
    refused: (count: number) => string;
    missed: (count: number) => string;
    reaches: Record<"digits" | "open", string>;
    provinces: string;
    total: string;
  };
  slips: { papers: Record<"LL" | "JH", string>; printed: string; corrected: string; burden: string; open: string };
  limits: { intro: string };
  changes: { details: string };
}

/** The parts of the page, in their order. */
export const sectionNames = [
  ...(["rules", "burden", "figures", "sources", "confidence", "accuracy"] as const),
  ...(["glossary", "slips", "limits", "changes"] as const),
];
export type SectionName = (typeof sectionNames)[number];

/** Whose figures are shown. */
export const whats = ["region", "national", "rates"] as const;
export type What = (typeof whats)[number];

/** The series of which the newest figure of each province stands in one table. */
export const overview = ["average_wage", "base_floor", "base_ceiling", "benefit_base"] as const;
export type Overview = (typeof overview)[number];
