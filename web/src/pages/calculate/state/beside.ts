/** What the engine is asked beside the plans, anew for each result: the newest answer; null: none, or not yet. */
import type { Result } from "../../../state/calculation.js";
import { Newest } from "../../../state/newest.js";
import { store } from "../../../state/store.js";

export class Beside<Answer> {
  answer: Answer | null = null;
  #answered: Result | null = null;
  #asked: Result | null = null;
  readonly #newest: Newest<Result>;

  /** `current` says whether the answer is still wanted. */
  constructor(ask: (result: Result, current: () => boolean) => Promise<Answer | null>) {
    this.#newest = new Newest<Result>(
      async (result, current) => {
        const answer = await ask(result, current);
        if (!current()) return;
        this.answer = answer;
        this.#answered = result;
        store.changed();
      },
      (error) => store.fail(error),
    );
  }

  /** What there is answers an older question than what is shown, or what is shown is an error: no number of it may be seen. */
  get stale(): boolean {
    return this.#answered === null || this.#answered !== store.result;
  }

  /** Something else is to be asked of the same result. */
  again(): void {
    this.#asked = null;
    this.#answered = null;
  }

  /** Call before drawing. */
  follow(): void {
    const { result } = store;
    if (!result || result === this.#asked) return;
    this.#asked = result;
    this.#newest.want(result);
  }
}
