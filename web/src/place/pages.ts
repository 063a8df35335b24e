/** A page is `NAME.html`, which starts a room of `src/pages/`, and its words. These have a place in the menu, in this order, … */
export const menu = ["index", "lives", "designs", "rates", "award", "method", "embed"] as const;
export type MenuPage = (typeof menu)[number];

/** … and these are all there are. */
export const pages = [...menu, "widget"] as const;
export type PageName = (typeof pages)[number];
