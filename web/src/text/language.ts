/** The languages of the page; every one says everything. */
export const languages = ["zh", "en"] as const;
export type Language = (typeof languages)[number];
