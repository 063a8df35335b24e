/** The two lists the build leaves beside the pages: hashes of our scripts, and what there is to download. */
import { store } from "../../../state/store.js";
import { served } from "./chosen.js";

export type Integrity = Readonly<Record<string, string>>;
export type Downloads = Readonly<Record<string, { bytes: number; sha256: string }>>;

/** undefined: not asked yet; null: not there. */
export const siteFiles: { integrity: Integrity | null | undefined; downloads: Downloads | null | undefined } = {
  integrity: undefined,
  downloads: undefined,
};

async function list(name: string): Promise<unknown> {
  // From a disk nothing can be fetched; asking would only be an error in the console.
  if (served === null) return null;
  try {
    const response = await fetch(name);
    // Some servers answer a missing file with a page.
    return response.ok && /json/.test(response.headers.get("content-type") ?? "") ? await response.json() : null;
  } catch {
    return null;
  }
}

const hash = /^sha(256|384|512)-[A-Za-z0-9+/]+=*$/;

export async function loadSiteFiles(): Promise<void> {
  const [integrity, downloads] = await Promise.all([list("integrity.json"), list("downloads.json")]);
  siteFiles.integrity =
    isRecord(integrity) && Object.values(integrity).every((value) => hash.test(String(value)))
      ? (integrity as Integrity)
      : null;
  siteFiles.downloads = isRecord(downloads) ? (downloads as Downloads) : null;
  store.changed();
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
