/**
 * flexpension-site.zip: the whole site to take away, with the sums of its files. The same site gives the same bytes: names
 * are sorted, and every file bears the date of the data, in whatever time zone it was packed.
 */
import { createHash } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import { zipSync } from "fflate";
import type { Plugin } from "vite";
import { web } from "./common.ts";
import { readme } from "./readme.ts";
import { versionsOf } from "./versions.ts";

const ZIP = "flexpension-site.zip";
const SINGLE = "flexpension.html";
const SUMS = "SHA256SUMS";
const LIST = "downloads.json";

type Files = Record<string, Uint8Array>;

/** Packed copies are for one server, and what is made here is made anew. */
const leftOut = (name: string) => /\.(gz|br)$/.test(name) || [ZIP, SUMS, LIST].includes(name);

async function filesOf(site: string): Promise<Files> {
  const entries = await readdir(site, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(site, join(entry.parentPath, entry.name)));
  const kept = names.map((name) => name.replaceAll("\\", "/")).filter((name) => !leftOut(name));
  return Object.fromEntries(
    await Promise.all(kept.map(async (name) => [name, await readFile(join(site, name))] as const)),
  );
}

const sorted = (files: Files): Files =>
  Object.fromEntries(
    Object.keys(files)
      .sort()
      .map((name) => [name, files[name]!]),
  );

const bytes = (text: string) => new TextEncoder().encode(text);
const sha256 = (content: Uint8Array) => createHash("sha256").update(content).digest("hex");

/** What `sha256sum -c` reads. */
const sums = (files: Files) =>
  bytes(
    Object.entries(sorted(files))
      .map(([name, content]) => `${sha256(content)}  ${name}\n`)
      .join(""),
  );

const list = (files: Files) =>
  bytes(
    `${JSON.stringify(Object.fromEntries(Object.entries(files).map(([name, content]) => [name, { bytes: content.length, sha256: sha256(content) }])), null, 2)}\n`,
  );

/** As the local time it is stored as, so that the zone does not matter. */
function midnight(date: string): Date {
  const [year = 1980, month = 1, day = 1] = date.split("-").map(Number);
  return new Date(year, month - 1, day);
}

export async function pack(site: string): Promise<void> {
  const versions = await versionsOf();
  const readMe = bytes(readme(versions));
  const files: Files = { ...(await filesOf(site)), "README.txt": readMe };
  const single = { [SINGLE]: files[SINGLE]! };
  // The archive cannot hold its own sum, so the list inside it names the one file only.
  const inside: Files = { ...files, [LIST]: list(single) };
  const zip = zipSync(sorted({ ...inside, [SUMS]: sums(inside) }), { level: 9, mtime: midnight(versions.data.as_of) });

  const outside: Files = { ...files, [ZIP]: zip, [LIST]: list({ ...single, [ZIP]: zip }) };
  const made: Files = { [ZIP]: zip, [LIST]: outside[LIST]!, [SUMS]: sums(outside), "README.txt": readMe };
  await Promise.all(Object.entries(made).map(([name, content]) => writeFile(join(site, name), content)));
}

/** After everything that belongs into the archive is written. */
export function archive(): Plugin {
  let site: string | null = null;
  return {
    name: "archive",
    apply: "build",
    enforce: "post",
    // A test builds a part of the pages with the same configuration; that is no site.
    configResolved({ root, build }) {
      site = resolve(root) === web ? resolve(root, build.outDir) : null;
    },
    writeBundle: {
      order: "post",
      sequential: true,
      handler: async () => {
        if (site) await pack(site);
      },
    },
  };
}
