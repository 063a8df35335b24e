/** What passes between the page and the worker. */
export type Call = 'compare' | 'describe';

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
