import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { defineConfig, type Plugin } from "vite";
import { archive } from "./build/archive.ts";
import { aliases, web as here, targets, worker } from "./build/common.ts";
import { download } from "./build/download.ts";
import { head } from "./build/head.ts";
import { hostTest } from "./build/host-test.ts";
import { loader } from "./build/loader.ts";
import { methodModules, methodPage } from "./build/method/plugin.ts";
import { precache } from "./build/precache.ts";
import { precompress } from "./build/precompress.ts";
import { preview } from "./build/preview.ts";
import { license, thirdParty } from "./build/third-party.ts";
import { engineFolder as engine } from "./build/versions.ts";
import { pages } from "./src/place/pages.ts";

const engines = ["", "-explain", "-studies", "-all"].map((of) => `flexpension${of}`);

/** A build without the engine would only fail in the visitor's browser; fail here instead. */
function engineIsBuilt(): Plugin {
  return {
    name: "engine-is-built",
    apply: "build",
    buildStart() {
      for (const file of engines.flatMap((name) => [`${name}.mjs`, `${name}.wasm`])) {
        if (!existsSync(resolve(engine, file))) this.error(`no ${file} in ${engine}: build the wasm targets first`);
      }
    },
  };
}

export default defineConfig({
  root: here,
  base: "./",
  resolve: { alias: aliases("site") },
  plugins: [
    engineIsBuilt(),
    head(),
    methodModules(),
    methodPage(),
    download(),
    loader(),
    hostTest(engine),
    thirdParty(),
    precache(),
    archive(),
    precompress(),
    preview(),
  ],
  worker,
  // A sandboxed widget is of no origin, so to it even our own files are another's; they hold no secrets.
  preview: { cors: { origin: "*" } },
  server: { fs: { allow: [resolve(here, ".."), engine] } },
  build: {
    outDir: resolve(here, "../build/site"),
    emptyOutDir: true,
    ...targets,
    license,
    // data: addresses would need a weaker policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: pages.map((page) => resolve(here, `${page}.html`)) },
  },
});
