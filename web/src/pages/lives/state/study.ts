/** Asks for many lives, in pieces over several workers, and keeps what has come of them so far. */
import { engine as source } from "@studies";
import { type Engine, isError } from "../../../engine/client.js";
import type { AccountAt, ContributeAnswer, Description, PolicyAnswer, VolatileRequest } from "../../../engine/types.js";
import { askDated } from "../../../state/ask.js";
import type { Asker, Asks } from "../../../state/calculation.js";
import { engineErrors } from "../../../state/errors.js";
import type { State } from "../../../state/inputs.js";
import { Newest } from "../../../state/newest.js";
import { store } from "../../../state/store.js";
import { Crew } from "../../../studies/crew.js";
import { type ByPath, Paths } from "../../../studies/paths.js";
import { type Piece, pieces, run } from "../../../studies/run.js";
import { readUneven, type Uneven, usual, writeUneven } from "./inputs.js";
import { askedOf, policyIds, steadyRequest, volatileRequest } from "./policies.js";

/** Enough for a share to be known to half a percent. */
export const PATHS = 10_000;
/** So few that they are there at once, and so many at a time that a worker is never long away. */
const SOON = 250;
const EACH = 500;
/** So many lives are enough for a picture of their accounts. */
const FAN = 1000;
/** Drawing anew takes longer than a piece does. */
const DRAW_EVERY = 150;

/** What has come of a study, with what was asked: names and ages must come from the same moment. */
export interface Answered {
  state: State;
  uneven: Uneven;
  /** The same person who pays every month: when the age is reached, and how many months are wanted then. */
  steady: ContributeAnswer;
  paths: number;
  /** In the order of the policies. */
  policies: readonly PolicyAnswer[];
  values: readonly ByPath[];
  /** What is in the account at the end of each year, by policy; null: not yet, or of older lives. */
  accounts: readonly (readonly AccountAt[])[] | null;
}

class Study {
  answered: Answered | null = null;
  /** Still counting. */
  running = false;
  /** The visitor has had enough. */
  stopped = false;

  get said(): Uneven {
    return readUneven(store.state) ?? usual;
  }

  set(change: Partial<Uneven>): void {
    store.update({ extras: writeUneven({ ...this.said, ...change }, store.state) });
  }

  stop(): void {
    this.stopped = true;
    store.changed();
  }
}

export const study = new Study();
const crew = new Crew(source);

export const asksLives: Asks = (engine, facts) => new LivesAsker(engine, facts);

class LivesAsker implements Asker {
  readonly #engine: Engine;
  readonly #facts: Description;
  readonly #newest = new Newest<State>(
    (state, current) => this.#ask(state, current),
    (error) => store.fail(error),
  );
  #asked = "";

  constructor(engine: Engine, facts: Description) {
    this.#engine = engine;
    this.#facts = facts;
  }

  want(state: State): void {
    if (!readUneven(state)) store.misread();
    this.#newest.want(store.state);
  }

  forget(): void {
    this.#newest.forget();
    this.#asked = "";
    study.answered = null;
  }

  async #ask(state: State, current: () => boolean): Promise<void> {
    const uneven = readUneven(state);
    if (!uneven) return;
    const request = volatileRequest(state, uneven, this.#facts);
    const asked = JSON.stringify(request);
    // How many dots there are, or the language, changes nothing of the lives; a study that was overtaken is asked again.
    if (asked === this.#asked && study.answered) {
      study.answered = { ...study.answered, state, uneven };
      return store.accept();
    }
    this.#asked = "";
    study.stopped = false;
    const wanted = () => current() && !study.stopped;
    const [soon, ...rest] = pieces(PATHS, SOON, EACH) as [Piece, ...Piece[]];
    const [first, { answer: steady }] = await Promise.all([
      askDated({ ...request, ...pathsOf(soon) }, (each) => this.#engine.volatile(each)),
      askDated(steadyRequest(state, this.#facts), (each) => this.#engine.compare(each)),
    ]);
    if (!current()) return;
    const wrong = isError(first.answer) ? first.answer : isError(steady) ? steady : null;
    if (wrong) {
      this.forget();
      return store.refuse(engineErrors(wrong, askedOf(state)));
    }
    if (isError(first.answer) || isError(steady)) return;
    const paths = new Paths(policyIds, PATHS);
    paths.add(first.answer.policies);
    let accounts: Answered["accounts"] = null;
    const tell = () => {
      study.answered = {
        state,
        uneven,
        steady: steady.plans[0] as ContributeAnswer,
        paths: paths.count,
        policies: paths.answer(),
        values: policyIds.map((_, place) => paths.of(place)),
        accounts,
      };
      store.accept();
    };
    study.running = true;
    tell();
    let drawn = performance.now();
    try {
      const workers = await crew.with(this.#engine);
      await run(workers, rest, (worker, piece) => partOf(worker, { ...first.request, ...pathsOf(piece) }), {
        wanted,
        took: (policies) => {
          paths.add(policies);
          if (performance.now() - drawn < DRAW_EVERY || !wanted()) return;
          tell();
          drawn = performance.now();
        },
      });
    } finally {
      study.running = false;
    }
    if (!current()) return;
    const fan = await this.#engine.volatile({ ...first.request, paths: FAN, accounts: true });
    if (!current() || isError(fan)) return;
    accounts = fan.policies.map((policy) => policy.accounts ?? []);
    this.#asked = asked;
    tell();
  }
}

const pathsOf = ({ first, count }: Piece) => ({ first_path: first, paths: count, values: true });

async function partOf(engine: Engine, request: VolatileRequest): Promise<readonly PolicyAnswer[]> {
  const answer = await engine.volatile(request);
  if (isError(answer)) throw new Error("a part of a study is refused that began well");
  return answer.policies;
}
