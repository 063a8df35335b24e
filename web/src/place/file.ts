/** The one-file download: all pages in one document, named in the address after #; the engine as text in the page. */

import { textOf } from "./file-text.js";
import { type PageName, pages } from "./pages.js";
import type { Place } from "./place.js";

/** `#/embed?lang=en`; Calculate's is `#lang=en`, as on the site, or `#/index?lang=en`. */
const named = /^\/([a-z]+)(?:\?(.*))?$/;

function read(address = location.href): { page: PageName; hash: string } {
  const whole = new URL(address).hash.replace(/^#/, "");
  const [, name, hash = ""] = named.exec(whole) ?? [];
  const page = pages.find((each) => each === name);
  // What names no page is left as it is: Calculate then says that it cannot be read.
  return page ? { page, hash } : { page: "index", hash: whole };
}

/** The page the address asks for. */
export const currentPage = () => read().page;

function pageHref(page: PageName, hash = ""): string {
  if (page === "index") return `#${hash}`;
  return hash === "" ? `#/${page}` : `#/${page}?${hash}`;
}

export const place: Place = {
  pageHref,
  hash: (address) => read(address).hash,
  setHash: (hash) => history.replaceState(null, "", pageHref(currentPage(), hash)),
  thirdParty: { text: () => textOf("third-party") },
  download: null,
  newer: { at: FLEXPENSION_HOME },
};
