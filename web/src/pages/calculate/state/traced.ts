/** The same question with its trace. */
import { isError } from "../../../engine/client.js";
import type { CompareAnswer } from "../../../engine/types.js";
import { Beside } from "./beside.js";
import { studies } from "./studies.js";

/** Null: not yet. An answer with trace, or that it could not be had. */
export const traced = new Beside<CompareAnswer | "failed">(async ({ request }) => {
  try {
    const answer = await (await studies()).compare({ ...request, trace: true });
    return isError(answer) ? "failed" : answer;
  } catch {
    return "failed";
  }
});
