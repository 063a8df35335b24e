/**
 * Writes `version.json` and the service worker `sw.js`, which names every file of the finished site with its content's
 * hash. Its place among the plugins is after all that make such files and before all that pack the site.
 */
import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { dirname, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { type BuildEnvironmentOptions, build, type Plugin, type Rolldown } from "vite";
import { license } from "./third-party.ts";
import { type Versions, versionsOf } from "./versions.ts";

const web = fileURLToPath(new URL("..", import.meta.url)).replace(/[/\\]$/, "");
const source = resolve(web, "src/offline/sw.ts");

/**
 * What is for taking away, not for running: whoever wants it has a network. A list of downloads with their checksums
 * cannot be in here either, because one of them holds the finished worker.
 */
const downloads =
  /^flexpension\.html$|^figures\.(csv|json)$|^downloads\.json$|^SHA256SUMS$|^README\.txt$|\.(zip|gz|br|map|sha256)$/;

/** Nothing that belongs to a page is as large; something for taking away got in. */
const LARGEST = 1_000_000;

/** Vite puts the content's hash into these names, so one address never has another content. */
const hashed = /^assets\/.+-[\w-]{8}\.\w+$/;

interface Entry {
  url: string;
  revision: string | null;
  integrity: string;
}

async function entry(folder: string, url: string): Promise<Entry> {
  const content = await readFile(resolve(folder, url));
  if (content.length > LARGEST)
    throw new Error(`${url} has ${content.length} bytes: is it part of a page? See build/precache.ts`);
  const hash = createHash("sha256").update(content);
  const digest = hash.digest();
  // The browser refuses a file of another content, so that a half-copied site can never become a kept version.
  return {
    url,
    revision: hashed.test(url) ? null : digest.toString("hex").slice(0, 16),
    integrity: `sha256-${digest.toString("base64")}`,
  };
}

async function filesIn(folder: string): Promise<Entry[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = found
    .filter((each) => each.isFile())
    .map((each) => relative(folder, resolve(each.parentPath, each.name)).split(sep).join("/"));
  const kept = names.filter((name) => name !== "sw.js" && !downloads.test(name)).sort();
  return Promise.all(kept.map((name) => entry(folder, name)));
}

/** The module `virtual:site` of the worker. */
function site(files: Entry[], versions: Versions): Plugin {
  return {
    name: "site",
    resolveId: (id) => (id === "virtual:site" ? "\0site" : undefined),
    load: (id) =>
      id === "\0site"
        ? `export const files = ${JSON.stringify(files)};\nexport const versions = ${JSON.stringify(versions)};`
        : undefined,
  };
}

const nothing: Versions = { engine: { version: "" }, data: { version: "", as_of: "", newest_source: "" } };

function workerBuild(files: Entry[], versions: Versions, output: BuildEnvironmentOptions) {
  return build({
    configFile: false,
    root: dirname(source),
    publicDir: false,
    logLevel: "warn",
    plugins: [site(files, versions)],
    build: {
      ...output,
      target: "es2022",
      modulePreload: false,
      rolldownOptions: { input: source, output: { format: "iife", entryFileNames: "sw.js" } },
    },
  });
}

/** The worker before its list of files is known: which packages are in it does not depend on that. */
export async function workerBundle(): Promise<Rolldown.RolldownOutput["output"]> {
  const result = await workerBuild([], nothing, { write: false, license });
  return ([result].flat()[0] as Rolldown.RolldownOutput).output;
}

export function precache(): Plugin {
  let folder: string | null = null;
  let versions: Versions;
  return {
    name: "precache",
    apply: "build",
    // A test builds a page of its own with the same configuration; that is no site.
    configResolved({ root, build: { outDir } }) {
      folder = resolve(root) === web ? resolve(root, outDir) : null;
    },
    async generateBundle() {
      if (!folder) return;
      versions = await versionsOf();
      this.emitFile({ type: "asset", fileName: "version.json", source: `${JSON.stringify(versions)}\n` });
    },
    writeBundle: {
      sequential: true,
      async handler() {
        if (folder) await workerBuild(await filesIn(folder), versions, { outDir: folder, emptyOutDir: false });
      },
    },
  };
}
