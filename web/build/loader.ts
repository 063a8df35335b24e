import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import { classicScript, sha384 } from "./classic.ts";

const entry = fileURLToPath(new URL("../src/pages/widget/loader.ts", import.meta.url));

export const loaderScript = () => classicScript(entry);

/**
 * `flexpension.js`, which hosts load under this name for ever, and `integrity.json`: what a host that wants exactly this
 * file writes into its tag.
 */
export function loader(): Plugin {
  return {
    name: "loader",
    apply: "build",
    async generateBundle() {
      const source = await loaderScript();
      const integrity = { "flexpension.js": sha384(source) };
      this.emitFile({ type: "asset", fileName: "flexpension.js", source });
      this.emitFile({ type: "asset", fileName: "integrity.json", source: `${JSON.stringify(integrity, null, 2)}\n` });
    },
  };
}
