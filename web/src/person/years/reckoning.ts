/** What a record by its years comes to, asked for itself: it is seen before anything is worked out with it. */
import { isError } from "../../engine/client.js";
import type { CompareAnswer, CompareRequest, Description, ErrorAnswer, RecordOfYears } from "../../engine/types.js";
import { engineErrors, type FieldError, isOfYears } from "../../state/errors.js";
import type { Inputs } from "../../state/inputs.js";
import { freshPlan } from "../../state/plans.js";
import { toRequest } from "../../state/request.js";

export interface Reckoned {
  record: RecordOfYears | null;
  /** Of the table alone. */
  errors: FieldError[];
}

type Ask = (request: CompareRequest) => Promise<CompareAnswer | ErrorAnswer>;

/** As if the table counted, whether it does or not; one plan is enough to be told. */
export function reckoningOf(inputs: Inputs, facts: Description): CompareRequest {
  return toRequest({ ...inputs, byYears: true, ifShort: "refund", plans: [freshPlan("standard", "standard")] }, facts);
}

export async function reckon(inputs: Inputs, request: CompareRequest, ask: Ask): Promise<Reckoned> {
  const answer = await ask(request);
  if (!isError(answer)) return { record: answer.record, errors: [] };
  const errors = engineErrors(answer, { ...inputs, byYears: true }).filter(({ key }) => isOfYears(key));
  return { record: null, errors };
}
