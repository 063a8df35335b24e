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
    place: string;
    since: (from: string) => string;
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
    file: string;
    tableNote: string;
  };
  sources: { intro: string };
  confidence: { intro: string };
  accuracy: {
    intro: (cases: number, sheets: number) => string;
    caption: string;
    columns: { province: string; fen: string; digits: string; open: string };
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
