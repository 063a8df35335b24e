/** What passes between the page and the worker. */
export type Call =
  | "compare"
  | "explore"
  | "award"
  | "designs"
  | "rates"
  | "burden"
  | "volatile"
  | "population"
  | "describe";

/** The first message: the engine, which the page fetches because a worker cannot do so everywhere. */
export interface Start {
  module: ArrayBuffer;
}

export interface Question {
  id: number;
  call: Call;
  text: string;
}

export interface Reply {
  id: number;
  /** The engine's JSON text, or … */
  text?: string;
  /** … why there is none: the engine could not be loaded or stopped. */
  failure?: string;
}
