import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Plugin } from "vite";
import { pages } from "../src/place/pages.ts";
import { web } from "./common.ts";

const asked = "@pages";

/** The script that a page's HTML starts, and the one element it holds. */
function partsOf(page: string): { script: string; element: string } {
  const html = readFileSync(resolve(web, `${page}.html`), "utf8");
  const [, script] = /<script type="module" src="\.\/([^"]+)">/.exec(html) ?? [];
  if (!script) throw new Error(`${page}.html: no module is started`);
  const [, element] = /<body>\s*<(fp-[a-z-]+)>\s*<\/\1>\s*<\/body>/.exec(html) ?? [];
  if (!element)
    throw new Error(
      `${page}.html: its body must be one empty element of ours without attributes, as the download can make no other`,
    );
  return { script, element };
}

/** `@pages`: each page's element and its script, to be started when it is shown; from the pages' own files, so that a new one is in the download at once. */
export function pageList(): Plugin {
  return {
    name: "page-list",
    resolveId: (id) => (id === asked ? `\0${asked}` : null),
    load(id) {
      if (id !== `\0${asked}`) return null;
      const page = (name: string) => {
        const { script, element } = partsOf(name);
        return `${name}: { element: ${JSON.stringify(element)}, start: () => import(${JSON.stringify(resolve(web, script))}) }`;
      };
      return `export const pages = { ${pages.map(page).join(", ")} };`;
    },
  };
}
