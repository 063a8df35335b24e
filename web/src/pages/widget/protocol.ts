/** What passes between the loader on the host's page and the page in the frame. Every message is `{ flexpension: 1, type, … }`. */
import type { CompareAnswer, CompareRequest, Text } from "../../engine/types.js";

/** What the element passes on to the frame, each as `w.NAME` behind the # of its address. */
export const givenNames = [
  "region",
  "lang",
  "theme",
  "view",
  "plans",
  "birth",
  "category",
  "income",
  "months",
  "balance",
] as const;
export type GivenName = (typeof givenNames)[number];

/** As the engine reports what is wrong, so that a host needs one way to read both. */
export interface Problem {
  code: string;
  path: string;
  message: Text;
}

/** The loader greets. Before it has, the frame says nothing: a bare iframe tells the page around it nothing. */
export interface Hello {
  flexpension: 1;
  type: "hello";
}

export interface Versions {
  engine: { version: string };
  data: { version: string; as_of: string; newest_source: string };
}

export type Answer =
  /** At once: the page runs, though the engine may still be on its way. */
  | { type: "hello" }
  | { type: "height"; height: number }
  | { type: "ready"; detail: Versions }
  | { type: "result"; detail: { request: CompareRequest; answer: CompareAnswer } }
  | { type: "error"; detail: { errors: Problem[] } };

export type Message = { flexpension: 1 } & Answer;
