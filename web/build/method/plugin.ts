/** The Method page: `@method` its fixed parts, `@figures` the data, the page's own HTML, and the files to take away. */
import type { Plugin } from "vite";
import { csvOf, jsonOf } from "../../src/pages/method/state/files.ts";
import { type Content, readContent } from "./content.ts";
import { article, languages, sectionsOf } from "./sections.ts";

const sections = "@method";
const figures = "@figures";

let read: Promise<Content> | null = null;
const content = (): Promise<Content> => {
  read ??= readContent();
  return read;
};

/** In the one-file download as on the site; files and HTML are the site's alone. */
export function methodModules(): Plugin {
  return {
    name: "method-modules",
    resolveId: (id) => (id === sections || id === figures ? `\0${id}` : null),
    async load(id) {
      if (id === `\0${sections}`) {
        const made = await content();
        return `export const sections = ${JSON.stringify(Object.fromEntries(languages.map((language) => [language, sectionsOf(made, language)])))};`;
      }
      if (id !== `\0${figures}`) return null;
      const { files, naming, about } = await content();
      // As text: browsers read it faster than a script of the same size.
      return `export const figures = JSON.parse(${JSON.stringify(JSON.stringify({ files, naming, about }))});`;
    },
  };
}

export function methodPage(): Plugin {
  return {
    name: "method-page",
    transformIndexHtml: {
      order: "post",
      async handler(html, { filename }) {
        if (!/[/\\]method\.html$/.test(filename)) return html;
        const made = await content();
        const articles = languages.map((language) => article(made, language)).join("\n");
        const filled = html.replace("</fp-method>", () => `${articles}\n</fp-method>`);
        if (filled === html) throw new Error("method.html: no <fp-method> to fill");
        return filled;
      },
    },
    generateBundle: {
      // Vite's own HTML comes before.
      order: "post",
      async handler(_, bundle) {
        // A test builds other pages with the same configuration.
        if (!("method.html" in bundle)) return;
        const { rows, names, about } = await content();
        this.emitFile({ type: "asset", fileName: "figures.csv", source: csvOf(rows, names, about) });
        this.emitFile({ type: "asset", fileName: "figures.json", source: jsonOf(rows, about) });
      },
    },
  };
}
