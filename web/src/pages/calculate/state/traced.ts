/** The same question with its trace. */
import { isError } from "../../../engine/client.js";
import type { CompareAnswer } from "../../../engine/types.js";
import { Beside } from "./beside.js";
import { explaining } from "./explaining.js";

/** Null: not yet. An answer with trace, or that it could not be had. */
export const traced = new Beside<CompareAnswer | "failed">(async ({ request }) => {
  try {
    const answer = await (await explaining()).compare({ ...request, trace: true });
    return isError(answer) ? "failed" : answer;
  } catch {
    return "failed";
  }
});
