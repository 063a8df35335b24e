/** What was asked and how it was worked out, as one file: the engine's schema of it is `flexpension schema`, `trace`. */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Description, FigureAnswer, TraceFile, TraceStep } from "../../engine/types.js";
import { rulesOf } from "../rules.js";

/** What a page knows of the steps it shows. */
export interface Explained {
  readonly call: TraceFile["call"];
  readonly request: TraceFile["request"];
  /** Id of the plan; empty for an award. */
  readonly plan: string;
  readonly figures: readonly FigureAnswer[];
  readonly steps: readonly TraceStep[];
  /** Who it is about, where and when, in the reader's language: names and values. */
  readonly about: readonly (readonly [name: string, value: string])[];
}

/**
 * JSON as RFC 8785 writes it, so that the same request is the same bytes wherever it is written: names in the order of
 * their UTF-16 units, nothing between the signs, numbers and texts as ECMAScript writes them.
 */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const said = Object.entries(value).filter(([, each]) => each !== undefined);
  const sorted = said.sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${sorted.map(([name, each]) => `${JSON.stringify(name)}:${canonical(each)}`).join(",")}}`;
}

/** Not by the browser's own SHA-256, which pages that came over plain HTTP do not get. */
export const fingerprint = (request: TraceFile["request"]): string =>
  bytesToHex(sha256(utf8ToBytes(canonical(request))));

export const traceFile = ({ call, request, plan, figures, steps }: Explained, facts: Description): TraceFile => ({
  format: "flexpension.trace.v1",
  call,
  engine: facts.engine.version,
  data: facts.data,
  request,
  request_fingerprint: fingerprint(request),
  plan,
  figures: [...figures],
  steps: [...steps],
  rules: rulesOf(steps),
});

export const jsonOf = (file: TraceFile): string => `${JSON.stringify(file, null, 1)}\n`;
