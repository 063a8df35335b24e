/** Asking with a figure the visitor typed: it is theirs to know, and the engine's to say for which year it wants it. */
import { isError } from "../engine/client.js";
import type { ErrorAnswer, RegionFigures } from "../engine/types.js";

interface Asked<Request, Answer> {
  /** As it was answered. */
  request: Request;
  answer: Answer | ErrorAnswer;
}

/** The year whose benefit base is missing, as the engine says: only it knows when contributions end. */
function yearMissing({ errors }: ErrorAnswer): number | null {
  const missing = errors.find(({ code, path }) => code === "not_available" && path.startsWith("/region/benefit_base"));
  return missing?.when ? Number(missing.when) : null;
}

/**
 * A typed benefit base is sent as the valuation year's. Whose last month was before that (in January, everybody's whose
 * pension is due) needs another year's, is told so, and has typed that: so it is asked again with the figure in that year, too.
 */
export async function askDated<Request extends { region: string | RegionFigures }, Answer extends object>(
  request: Request,
  ask: (request: Request) => Promise<Answer | ErrorAnswer>,
): Promise<Asked<Request, Answer>> {
  const answer = await ask(request);
  const { region } = request;
  const typed = typeof region === "string" ? undefined : region.benefit_base?.at(-1);
  const year = isError(answer) ? yearMissing(answer) : null;
  if (year === null || typed === undefined || year >= Number(typed[0])) return { request, answer };
  const again: Request = {
    ...request,
    region: { ...(region as RegionFigures), benefit_base: [[year, typed[1]], typed] },
  };
  return { request: again, answer: await ask(again) };
}
