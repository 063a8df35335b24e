import type { Plugin } from "vite";
import { oneFile } from "./one-file.ts";

const name = "flexpension.html";
const asked = "@download";

/** `@download`: what the site offers to download. The file is made when a page asks for it, and put beside the pages. */
export function download(): Plugin {
  let building = false;
  let file: Promise<string> | null = null;
  return {
    name: "download",
    configResolved({ command }) {
      building = command === "build";
    },
    resolveId: (id) => (id === asked ? `\0${asked}` : null),
    async load(id) {
      if (id !== `\0${asked}`) return null;
      if (!building) return "export const download = null;";
      file = oneFile();
      return `export const download = { href: './${name}', bytes: ${Buffer.byteLength(await file)} };`;
    },
    async generateBundle() {
      if (file) this.emitFile({ type: "asset", fileName: name, source: await file });
    },
  };
}
