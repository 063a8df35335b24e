/**
 * What write-excel-file uses of fflate: the build puts this in its place (`build/common.ts`). For files above 160 kB
 * fflate starts workers from its own source text, which a minifier may break and a page's policy forbid; zipping a whole
 * trace here takes some ten milliseconds.
 */
import { type Zippable, zipSync } from "fflate/browser";

export { strToU8, zipSync } from "fflate/browser";

export function zip(files: Zippable, done: (error: null, bytes: Uint8Array) => void): void {
  done(null, zipSync(files));
}
