/** What a page says to the worker that keeps the program. A page of one version speaks to the worker of the next: never change these. */
import type { Description } from "../engine/types.js";

export type Versions = Pick<Description, "engine" | "data">;

/** `versions`: what do you hold? It is answered through the port that comes along. `take-over`: the visitor wants you now. */
export type Message = { flexpension: "versions" } | { flexpension: "take-over" };
