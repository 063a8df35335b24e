/** The pages with a place in the menu, in its order. A page is `NAME.html`, `src/pages/NAME.ts` and its words. */
export const pages = ['index', 'embed'] as const;
export type PageName = (typeof pages)[number];
