/** What share of the visitor's income the standard contribution takes in the chosen place, on what is collected now. */
import { isError } from "../../../engine/client.js";
import type { BurdenRow } from "../../../engine/types.js";
import { Beside } from "./beside.js";
import { explaining } from "./explaining.js";

/** Null: not yet, or there is no income. */
export const burden = new Beside<BurdenRow | "failed">(async ({ request, state }) => {
  if (state.income <= 0) return null;
  try {
    const asked = { valuation_month: request.valuation_month, regions: [request.region], incomes: [state.income] };
    const answer = await (await explaining()).burden(asked);
    return isError(answer) ? "failed" : (answer.rows[0] ?? "failed");
  } catch {
    return "failed";
  }
});
