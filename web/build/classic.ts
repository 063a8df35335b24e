/** Scripts for pages that are not ours: one classic file each, under a name that never changes. */
import { createHash } from "node:crypto";
import { build, type Rolldown } from "vite";

/** In a function of its own: it leaves no name on the host's page, and works without modules there. */
export async function classicScript(entry: string, define: Record<string, string> = {}): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: "error",
    publicDir: false,
    define,
    build: {
      write: false,
      target: "es2022",
      minify: true,
      lib: { entry, formats: ["iife"], name: "flexpension" },
    },
  });
  const { output } = (Array.isArray(result) ? result[0] : result) as Rolldown.RolldownOutput;
  if (output.length !== 1) throw new Error(`${entry} must become one file`);
  return ascii(output[0].code);
}

/** Hosts whose pages are in GB 18030 read a script in that too, unless its server says otherwise. */
function ascii(code: string): string {
  return code.replace(/[\u0080-\uffff]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

export const sha384 = (text: string) => `sha384-${createHash("sha384").update(text).digest("base64")}`;
