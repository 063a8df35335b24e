/** What a page would put on paper, as Debian's poppler reads it. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The text of each side, without the breaks of lines and the spaces that only set letters. */
export async function printed(page) {
  const folder = mkdtempSync(join(tmpdir(), "flexpension-paper-"));
  try {
    const file = join(folder, "sheet.pdf");
    writeFileSync(file, await page.pdf({ preferCSSPageSize: true }));
    const text = execFileSync("pdftotext", ["-raw", file, "-"], { encoding: "utf8" });
    const sides = text.split("\f").slice(0, -1);
    return sides.map((side) => side.replace(/\s+/g, ""));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
