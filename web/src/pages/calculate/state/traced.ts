/** The same question with its trace, asked of the module that has every call: it comes when the first trace is opened. */
import { engine as source } from "@studies";
import { type Engine, isError, startEngine } from "../../../engine/client.js";
import type { CompareAnswer } from "../../../engine/types.js";
import { Beside } from "./beside.js";

let started: Promise<Engine> | null = null;

function studies(): Promise<Engine> {
  started ??= startEngine(source).catch((error: unknown) => {
    started = null;
    throw error;
  });
  return started;
}

/** Null: not yet. An answer with trace, or that it could not be had. */
export const traced = new Beside<CompareAnswer | "failed">(async ({ request }) => {
  try {
    const answer = await (await studies()).compare({ ...request, trace: true });
    return isError(answer) ? "failed" : answer;
  } catch {
    return "failed";
  }
});
