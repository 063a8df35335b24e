/** What stands above the table of a file: who, where, when, and with which program and figures. */
import type { TraceFile } from "../../engine/types.js";
import type { Language } from "../../text/language.js";
import { fileTexts } from "./text/index.js";
import type { Explained } from "./trace-file.js";

export function headOf(file: TraceFile, about: Explained["about"], language: Language): [string, string][] {
  const text = fileTexts[language];
  const { as_of, newest_source, version } = file.data;
  return [
    [text.title, text.estimate],
    ...about.map(([name, value]): [string, string] => [name, value]),
    [text.engine, `Flexpension ${file.engine}`],
    [text.data, text.dataOf(as_of, newest_source, version)],
    [text.request, `sha256:${file.request_fingerprint}`],
  ];
}
