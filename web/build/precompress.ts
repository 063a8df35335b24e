import { readdir, readFile, writeFile } from "node:fs/promises";
import { extname, join, resolve } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Plugin } from "vite";

const COMPRESSIBLE = new Set([
  ".css",
  ".csv",
  ".html",
  ".js",
  ".json",
  ".mjs",
  ".svg",
  ".txt",
  ".wasm",
  ".webmanifest",
]);
/** What fits into one packet does not come sooner for being smaller. */
const ONE_PACKET = 1400;

const packers = {
  ".gz": (bytes: Buffer) =>
    promisify(gzip)(bytes, { level: constants.Z_BEST_COMPRESSION, memLevel: constants.Z_MAX_MEMLEVEL }),
  ".br": (bytes: Buffer) =>
    promisify(brotliCompress)(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
};

async function pack(file: string): Promise<void> {
  const bytes = await readFile(file);
  if (bytes.length <= ONE_PACKET) return;
  for (const [ending, packed] of Object.entries(packers)) {
    const smaller = await packed(bytes);
    if (smaller.length < bytes.length) await writeFile(file + ending, smaller);
  }
}

/** Puts a .gz and a .br beside every file of a folder that gets smaller by it. */
export async function packFolder(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && COMPRESSIBLE.has(extname(entry.name)));
  await Promise.all(files.map((entry) => pack(join(entry.parentPath, entry.name))));
}

/** The server then sends each file at its smallest and computes nothing. Last of all plugins: it packs what the others wrote. */
export function precompress(): Plugin {
  let site = "";
  return {
    name: "precompress",
    apply: "build",
    enforce: "post",
    configResolved(config) {
      site = resolve(config.root, config.build.outDir);
    },
    writeBundle: { order: "post", sequential: true, handler: () => packFolder(site) },
  };
}
