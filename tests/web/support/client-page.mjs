/** A page that holds the page's own client code and nothing else: the way to the engine, without the form; from a server and as a file. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { until } from "./browsers.mjs";
import { singleFile } from "./disk.mjs";
import { modules } from "./modules.mjs";
import { serve, web } from "./site.mjs";

const root = fileURLToPath(new URL("../client-page", import.meta.url));

/** The site's configuration names the site's pages, and Vite would add this one to them. */
const onlyThis = {
  name: "only-this",
  config(config) {
    config.build.rolldownOptions.input = join(root, "index.html");
  },
};

async function openAt(browser, address) {
  const page = await browser.newPage();
  await page.goto(address);
  await until(page, () => "engine" in window);
  return page;
}

export async function serveClientPage() {
  const outDir = mkdtempSync(join(tmpdir(), "flexpension-client-"));
  await build({
    root,
    configFile: join(web, "vite.config.ts"),
    logLevel: "error",
    publicDir: false,
    plugins: [onlyThis],
    build: { outDir },
  });
  const site = await serve(outDir);
  return {
    open: (browser) => openAt(browser, site.url),
    async stop() {
      await site.stop();
      rmSync(outDir, { recursive: true, force: true });
    },
  };
}

/** As the download is made, and opened from a disk. */
export async function clientPageOnDisk() {
  const source = await modules();
  const { oneFile } = await source.load("/build/one-file.ts");
  const disk = singleFile(await oneFile(join(root, "main.ts")));
  await source.stop();
  return { open: (browser) => openAt(browser, disk.from("flexpension.html")), stop: () => disk.remove() };
}
