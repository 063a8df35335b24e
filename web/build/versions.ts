/** Which engine and which figures a build carries: asked of the engine itself, so that no file can say it differently. */
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { EngineModule } from "@engine/flexpension.mjs";
import type { Description } from "../src/engine/types.ts";

export type Versions = Pick<Description, "engine" | "data">;

const here = fileURLToPath(new URL(".", import.meta.url));

/** The folder of the compiled engine; see web/README.md. */
export const engineFolder = resolve(process.env["FLEXPENSION_WASM_DIR"] ?? resolve(here, "../../build/wasm"));

type Load = (options: { wasmBinary: Uint8Array }) => Promise<EngineModule>;

/** The engine in `folder`, for a build that has something to ask it. */
export async function engineOf(folder = engineFolder): Promise<EngineModule> {
  const { default: load } = (await import(pathToFileURL(resolve(folder, "flexpension.mjs")).href)) as { default: Load };
  return load({ wasmBinary: await readFile(resolve(folder, "flexpension.wasm")) });
}

/** The versions of the engine in `folder`, as `describe` gives them: `{engine: {version}, data: {as_of, newest_source, version}}`. */
export async function versionsOf(folder = engineFolder): Promise<Versions> {
  const { engine, data } = JSON.parse((await engineOf(folder)).describe()) as Description;
  return { engine, data };
}
