/**
 * Where the program runs decides how it finds its other pages, its state in the address and the engine. `site.ts` is for
 * pages from a server; the one-file download puts another module of this shape in its place (`@place` in the build).
 */
import type { PageName } from "./pages.js";

/** The whole program as a file to keep. */
export interface Download {
  href: string;
  bytes: number;
}

export interface Place {
  /** The address of a page, with a state for it to open with (without #). */
  pageHref(page: PageName, hash?: string): string;
  /** What an address of ours says after the #, as the page wrote it; the page's own now, if none is given. */
  hash(address?: string): string;
  /** Writes it there without a new entry in the history. */
  setHash(hash: string): void;
  /** The licences of what others have made: the address of a file, or the text itself where no file lies beside the page. */
  thirdParty: { href: string } | { text(): string };
  /** What may be downloaded here. */
  download: Download | null;
  /** A download grows old on its disk: this says that it is one, and where there are newer ones, if that is known. */
  newer: { at: string | null } | null;
  /** The worker that keeps the program for use without a network; where there is none, the program is not from a server. */
  readonly offlineWorker?: string | undefined;
}
