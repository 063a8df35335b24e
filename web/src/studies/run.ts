/**
 * A study in pieces, spread over several workers: pieces are handed out in order to whoever is free, and come back in
 * any order. What a study is made of is its own matter; here it is a number of cases, and a question about some of them.
 */

/** Cases from `first` on, `count` of them. */
export interface Piece {
  first: number;
  count: number;
}

/** `total` cases: at first as few as `soon`, so that there is something to see, then `each` at a time. */
export function pieces(total: number, soon: number, each: number): Piece[] {
  const cut: Piece[] = [];
  for (let first = 0; first < total; ) {
    const count = Math.min(cut.length === 0 ? soon : each, total - first);
    cut.push({ first, count });
    first += count;
  }
  return cut;
}

/** What has been answered of a study, in the order of its cases: without gaps, whatever came first. */
export class InOrder<Part> {
  readonly #early = new Map<number, Part>();
  #next = 0;

  constructor(readonly take: (part: Part) => void) {}

  add(place: number, part: Part): void {
    this.#early.set(place, part);
    for (let next = this.#early.get(this.#next); next !== undefined; next = this.#early.get(this.#next)) {
      this.#early.delete(this.#next);
      this.#next += 1;
      this.take(next);
    }
  }
}

export interface Running<Part> {
  /** Asked before each piece: false stops the study where it is. */
  wanted(): boolean;
  /** A piece has been answered, in order. */
  took(part: Part): void;
}

/** Ends when all pieces are answered, or nobody wants them any more; what fails ends it with that error. */
export async function run<Worker, Part>(
  workers: readonly Worker[],
  work: readonly Piece[],
  ask: (worker: Worker, piece: Piece) => Promise<Part>,
  { wanted, took }: Running<Part>,
): Promise<void> {
  const inOrder = new InOrder<Part>(took);
  let next = 0;
  let failed = false;
  const serve = async (worker: Worker): Promise<void> => {
    while (!failed && next < work.length && wanted()) {
      const place = next++;
      try {
        const part = await ask(worker, work[place] as Piece);
        if (!failed && wanted()) inOrder.add(place, part);
      } catch (error) {
        failed = true;
        throw error;
      }
    }
  };
  await Promise.all(workers.map(serve));
}
