/** What the site and the one-file download are built with alike, so that they hold the same code. */
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { engineFolder } from "./versions.ts";

/** The folder of the pages. */
export const web = resolve(fileURLToPath(new URL("..", import.meta.url)));

/** The program's imports, and the module that says where it runs. */
export const aliases = (place: "site" | "file") => {
  const engine = (name: string) => resolve(web, `src/place/${place === "file" ? "file-engine" : `site-${name}`}.ts`);
  const names = {
    "@engine": engineFolder,
    "@place": resolve(web, `src/place/${place}.ts`),
    "@calculate": engine("calculate"),
    "@explain": engine("explain"),
    "@studies": engine("studies"),
    "@glossary": resolve(web, "src/pages/method/data/glossary.json"),
    "@rules": resolve(web, "../core/data/rules.json"),
  };
  return [
    ...Object.entries(names).map(([find, replacement]) => ({ find, replacement })),
    { find: /^fflate$/, replacement: resolve(web, "src/explain/files/zip.ts") },
  ];
};

/** A classic script, because only such a one can be started from a text in every browser. */
export const worker = { format: "iife" } as const;

export const targets = {
  target: "es2022",
  // The oldest that knows container queries; phones are updated with their browser, WeChat's among them.
  cssTarget: ["chrome107", "firefox110", "safari16"],
};
