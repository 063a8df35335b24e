/** What a visitor does with the downloads: puts them into a folder and opens them from there. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { unzipSync } from "fflate";

export const site = fileURLToPath(new URL("../../../build/site", import.meta.url));

/** A folder with these files; its name is one that people give. */
export function folderOf(files) {
  const top = mkdtempSync(join(tmpdir(), "flexpension-disk-"));
  const folder = join(top, "我的 U盘 #1 50%");
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return {
    folder,
    /** `from('index.html', 'lang=en')`: the address a double click opens. */
    from: (name, hash = "") => pathToFileURL(join(folder, name)).href + (hash && `#${hash}`),
    remove: () => rmSync(top, { recursive: true }),
  };
}

export const singleFile = (text = readFileSync(join(site, "flexpension.html"))) =>
  folderOf({ "flexpension.html": text });
export const unpacked = () => folderOf(unzipSync(readFileSync(join(site, "flexpension-site.zip"))));
