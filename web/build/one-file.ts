/**
 * flexpension.html: the whole program in one file that asks for no other. A page from a disk may load neither modules nor
 * workers nor WebAssembly by an address, so all of it stands in the file as text.
 */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { build } from "vite";
import { aliases, targets, web, worker } from "./common.ts";
import { headTags } from "./head.ts";
import { methodModules } from "./method/plugin.ts";
import { pageList } from "./page-list.ts";
import { filePolicy } from "./policy.ts";
import { license, type Package, packagesIn, thirdPartyText } from "./third-party.ts";
import { engineFolder } from "./versions.ts";
import { waiting } from "./waiting.ts";

/** Where a newer download is to be had; known only to whoever runs the site. */
function home(): string | null {
  const address = process.env["FLEXPENSION_HOME"] ?? "";
  if (address === "") return null;
  if (!/^https?:\/\/[^\s"'<>]+$/.test(address)) throw new Error(`FLEXPENSION_HOME is no web address: ${address}`);
  return address;
}

interface Output {
  name: string;
  text: string;
}

async function built(input: string): Promise<{ files: Output[]; packages: Package[] }> {
  const result = await build({
    root: web,
    configFile: false,
    publicDir: false,
    logLevel: "warn",
    resolve: { alias: aliases("file") },
    define: { FLEXPENSION_HOME: JSON.stringify(home()) },
    plugins: [pageList(), methodModules()],
    worker,
    build: {
      ...targets,
      license,
      write: false,
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      cssCodeSplit: false,
      // As a library, because a page's imports get helpers that fetch files beside it; here there are none.
      lib: { entry: input, formats: ["iife"], name: "flexpension", fileName: () => "entry.js" },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const [one, ...more] = [result].flat();
  if (!one || !("output" in one) || more.length > 0) throw new Error("one build has one output");
  const files = one.output.filter(({ fileName }) => fileName !== license.fileName);
  return {
    files: files.map((file) => ({
      name: file.fileName,
      text: textOf(file.type === "chunk" ? file.code : file.source),
    })),
    packages: packagesIn(one.output),
  };
}

const textOf = (source: string | Uint8Array) =>
  typeof source === "string" ? source : new TextDecoder().decode(source);

async function pages(entry: string): Promise<{ script: string; style: string; packages: Package[] }> {
  const { files: outputs, packages } = await built(entry);
  const files = { script: "", style: "", packages };
  for (const { name, text } of outputs) {
    if (name === "entry.js") files.script = text;
    else if (name.endsWith(".css")) files.style = text;
    else throw new Error(`${name} would have to be fetched, which a page from a disk cannot do`);
  }
  return files;
}

/** Asked for as the site asks for it, so that it is the same to the byte. */
async function workerScript(): Promise<string> {
  const { files } = await built(resolve(web, "src/engine/all-worker.ts?worker&url"));
  const script = files.find(({ name }) => name !== "entry.js")?.text;
  if (!script) throw new Error("the build made no worker");
  return script;
}

/** In scripts these stand in texts and patterns, where \x3c is the same as <; in HTML they would end or swallow a script or style. */
function scriptText(script: string): string {
  return unchanging(script.replace(/<(?=!--|\/script|\/style)/gi, "\\x3c"));
}

/** An HTML parser turns some letters into others, and then the policy's hash would not fit. */
function unchanging(text: string): string {
  if (/[\r\0]|<\/style/i.test(text)) throw new Error("this text cannot stand in a page as it is");
  return text;
}

const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
const quoted = (attribute: string) =>
  attribute.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");

async function head(script: string, style: string): Promise<string> {
  const icon = await readFile(resolve(web, "public/icon.svg"), "base64");
  const tags = headTags(`data:image/svg+xml;base64,${icon}`, filePolicy({ script: hash(script), style: hash(style) }));
  return tags
    .map(
      ({ tag, attrs }) =>
        `<${tag}${Object.entries(attrs)
          .map(([name, value]) => ` ${name}="${quoted(value)}"`)
          .join("")}>`,
    )
    .join("\n");
}

/** The page that opens first lends its own. */
async function titleAndDescription(): Promise<string> {
  const page = await readFile(resolve(web, "index.html"), "utf8");
  return `${/<meta\s+name="description"[^>]*>/.exec(page)?.[0] ?? ""}\n${/<title>.*<\/title>/.exec(page)?.[0] ?? ""}`;
}

/** The text of the file that starts with `entry`. */
export async function oneFile(entry = resolve(web, "src/frame/all.ts")): Promise<string> {
  const pagesMade = await pages(entry);
  const script = scriptText(pagesMade.script);
  const style = unchanging(pagesMade.style);
  // In the head, as the body is the pages' own.
  return `<!doctype html>
<html lang="zh-CN">
<head>
${await head(script, style)}
${await titleAndDescription()}
<style>${style}</style>
<script type="text/plain" id="engine-module">${await readFile(resolve(engineFolder, "flexpension-all.wasm"), "base64")}</script>
<script type="text/plain" id="engine-worker">${scriptText(await workerScript())}</script>
<script type="text/plain" id="third-party">${scriptText(await thirdPartyText(pagesMade.packages))}</script>
</head>
<body>
${waiting(null)}
<script>${script}</script>
</body>
</html>
`;
}
