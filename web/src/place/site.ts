/** Pages from a server: one file a page, the engine beside them. */
import { download } from "@download";
import type { Place } from "./place.js";

export const place: Place = {
  pageHref: (page, hash = "") => `${page === "index" ? "./" : `./${page}.html`}${hash === "" ? "" : `#${hash}`}`,
  hash: (address = location.href) => new URL(address).hash.replace(/^#/, ""),
  setHash: (hash) => history.replaceState(null, "", hash === "" ? location.pathname + location.search : `#${hash}`),
  thirdParty: { href: "./THIRD-PARTY.txt" },
  download,
  newer: null,
  // The development server has no finished site to keep.
  offlineWorker: import.meta.env.PROD ? "./sw.js" : undefined,
};
