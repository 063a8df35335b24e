/** What was said, as a file to keep and to open again; and the same out of whatever else this page has handed out. */
import type { Description } from "../engine/types.js";
import { readHash } from "../state/hash.js";

/** As much as any file of ours has; more is somebody else's. */
export const MOST_BYTES = 4_000_000;

export const stateFile = (link: string, address: string, made: string, facts: Description): string =>
  `${JSON.stringify({ format: "flexpension.state.v1", link, address, made, engine: facts.engine.version, data: facts.data }, null, 1)}\n`;

/** `foreign`: nothing of ours; `damaged`: ours, but not whole, or of a later version. */
export type Opened = { link: string } | { problem: "foreign" | "damaged" };

/** A link inside of any text: up to what cannot stand in one. A download names its page in front of what was said. */
const links = (text: string): string[] =>
  [...text.matchAll(/#(?:\/[a-z]+\?)?([!$-+\--;=?-[\]-~%&]*)/g)].map(([, link]) => link ?? "");

const names = (link: string): boolean => /(^|&)[a-z][\w.]*=/.test(link);

/** Looks for the link in a file of ours (any kind), in a pasted address, or in the text of a QR code. */
export function opened(text: string): Opened {
  const ours = links(text).filter(names);
  const link = ours.find((each) => readHash(each) !== null);
  if (link !== undefined) return { link };
  return { problem: ours.length > 0 || text.includes('"flexpension.') ? "damaged" : "foreign" };
}

/** Spreadsheets save what they have opened in other encodings: the link has plain letters in each. */
export function textOf(bytes: ArrayBuffer): string {
  const [first, second] = new Uint8Array(bytes, 0, Math.min(2, bytes.byteLength));
  const wide =
    first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
  return new TextDecoder(wide).decode(bytes);
}
