/** Spreadsheets as LibreOffice works them out: it opens them, recalculates, and writes each sheet as CSV. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { csvParseRows } from "d3-dsv";

// Comma, quotes, UTF-8, from the first line; numbers with all their digits, not as they are shown; every sheet (-1).
const filter = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1";

/** Of books by name the rows of the sheets of these names. Without LibreOffice this fails: `./dev test` installs it. */
export function recalculated(books, sheets) {
  const folder = mkdtempSync(join(tmpdir(), "flexpension-sheets-"));
  try {
    const files = Object.entries(books).map(([name, bytes]) => {
      const file = join(folder, `${name}.xlsx`);
      writeFileSync(file, bytes);
      return file;
    });
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const asked = [profile, "--headless", "--convert-to", filter, "--outdir", folder, ...files];
    // A sheet's name is in its file's; a machine that was given no language writes only ASCII there.
    const env = { ...process.env, LC_ALL: "C.UTF-8" };
    execFileSync("soffice", asked, { stdio: ["ignore", "pipe", "pipe"], env });
    const read = (name, sheet) => csvParseRows(readFileSync(join(folder, `${name}-${sheet}.csv`), "utf8"));
    return Object.fromEntries(
      Object.keys(books).map((name) => [
        name,
        Object.fromEntries(Object.entries(sheets).map(([key, sheet]) => [key, read(name, sheet)])),
      ]),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}
