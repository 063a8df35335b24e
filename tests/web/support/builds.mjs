/** The site as it is built now, and as it would be with figures of a later day. */
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { web } from "./site.mjs";

const root = fileURLToPath(new URL("../../..", import.meta.url));
export const built = join(root, "build/site");
const vite = join(root, "node_modules/vite/bin/vite.js");

export const versionOf = (folder) => JSON.parse(readFileSync(join(folder, "version.json"), "utf8"));

/** Builds the site anew with an engine whose figures are of `day`; the date is a text in the module. */
export async function buildOfDay(day) {
  const folder = mkdtempSync(join(tmpdir(), "flexpension-later-"));
  const engine = join(folder, "engine");
  cpSync(resolve(process.env["FLEXPENSION_WASM_DIR"] ?? join(root, "build/wasm")), engine, { recursive: true });
  const { as_of: today } = versionOf(built).data;
  for (const name of readdirSync(engine).filter((file) => file.endsWith(".wasm"))) {
    const module = join(engine, name);
    writeFileSync(module, readFileSync(module, "latin1").replaceAll(today, day), "latin1");
  }
  const site = join(folder, "site");
  await promisify(execFile)(
    process.execPath,
    [vite, "build", "--config", join(web, "vite.config.ts"), "--outDir", site, "--logLevel", "error"],
    {
      cwd: root,
      env: { ...process.env, FLEXPENSION_WASM_DIR: engine },
    },
  );
  return { folder: site, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** What people take away from the site; everything else in it is the program. */
const forTakingAway =
  /^flexpension\.html$|^figures\.(csv|json)$|^downloads\.json$|^SHA256SUMS$|^README\.txt$|\.(zip|gz|br|map|sha256)$/;

/** Path and hash of every file of the program, the service worker itself left out: browsers keep that elsewhere. */
export function programFiles(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  const names = files
    .map((each) => relative(folder, join(each.parentPath, each.name)))
    .filter((name) => name !== "sw.js" && !forTakingAway.test(name));
  return names.sort().map((name) => [
    name,
    createHash("sha256")
      .update(readFileSync(join(folder, name)))
      .digest("hex"),
  ]);
}

/** The same of all that the browser's caches hold for this page's site. */
export const keptFiles = (page) =>
  page.evaluate(async () => {
    const kept = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const content = await (await cache.match(request)).arrayBuffer();
        const hash = [...new Uint8Array(await crypto.subtle.digest("SHA-256", content))]
          .map((byte) => byte.toString(16).padStart(2, "0"))
          .join("");
        kept.push([new URL(request.url).pathname.slice(1), hash]);
      }
    }
    return kept.sort(([a], [b]) => (a < b ? -1 : 1));
  });

/** Everything but the caches that a page can leave in a browser. */
export const remembered = (page) =>
  page.evaluate(async () => ({
    cookie: document.cookie,
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases?.())?.length ?? 0,
  }));
