/** Asks for the newest only: one question under way, at most one waiting. */

/** Answers one question; `current` says whether it is still the one to answer. Nothing of an overtaken one may be shown. */
export type Answerer<Question> = (question: Question, current: () => boolean) => Promise<void>;

export class Newest<Question> {
  #answer: Answerer<Question>;
  #failed: (error: unknown) => void;
  #wanted: { question: Question } | null = null;
  #busy = false;
  #scheduled = false;
  #turn = 0;

  constructor(answer: Answerer<Question>, failed: (error: unknown) => void) {
    this.#answer = answer;
    this.#failed = failed;
  }

  /** Call as often as typing does; the engine hears of it once a frame. */
  want(question: Question): void {
    this.#wanted = { question };
    if (this.#scheduled || this.#busy) return;
    this.#scheduled = true;
    // Nothing is drawn in a hidden tab, nor in another site's frame out of sight; both should be ready when looked at.
    const soon =
      document.hidden || window.parent !== window ? (run: () => void) => setTimeout(run, 0) : requestAnimationFrame;
    soon(() => {
      this.#scheduled = false;
      void this.#run();
    });
  }

  /** The question has become unfit for asking: what is under way must not be shown. */
  forget(): void {
    this.#wanted = null;
    this.#turn += 1;
  }

  async #run(): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    try {
      while (this.#wanted) {
        const { question } = this.#wanted;
        this.#wanted = null;
        const turn = ++this.#turn;
        await this.#answer(question, () => !this.#wanted && turn === this.#turn);
      }
    } catch (error) {
      this.#failed(error);
    } finally {
      this.#busy = false;
    }
  }
}
