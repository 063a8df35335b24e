/** The steps as a file of the kind that was asked for; all of this comes when a button is pressed. */
import type { Description } from "../../engine/types.js";
import { CSV, fileName, JSON_TYPE, saveFile } from "../../files/save-file.js";
import type { Language } from "../../text/language.js";
import { csvOf } from "./rows.js";
import { bookOf } from "./sheet.js";
import { type Explained, jsonOf, traceFile } from "./trace-file.js";
import { xlsxOf } from "./xlsx.js";

export type Kind = "xlsx" | "csv" | "json";

export async function save(kind: Kind, explained: Explained, facts: Description, language: Language): Promise<void> {
  const file = traceFile(explained, facts);
  const name = fileName("trace", explained.plan || explained.call, kind);
  switch (kind) {
    case "json":
      return saveFile(name, JSON_TYPE, jsonOf(file));
    case "csv":
      return saveFile(name, CSV, csvOf(file, explained.about, language, facts));
    case "xlsx": {
      const blob = await xlsxOf(bookOf(file, explained.about, language, facts));
      return saveFile(name, blob.type, blob);
    }
  }
}
