/** Asks the engine for the newest state only: one question under way, at most one waiting. */
import { isError, type Engine } from '../engine/client.js';
import type { Description } from '../engine/description.js';
import type { CompareAnswer, CompareRequest, ErrorAnswer } from '../engine/types.js';
import { toRequest } from './request.js';
import type { AssumptionSet, State } from './inputs.js';
import { findRegion, residentFigures, type ResidentFigures } from './region.js';

/** What the answer says, with the state it answers: ages and names must come from the same moment. */
export interface Result {
  state: State;
  /** As the engine was asked, for whoever wants to ask again. */
  request: CompareRequest;
  answer: CompareAnswer;
  /** What each resident plan was asked with: the visitor's figures or the region's. */
  residents: Record<string, ResidentFigures>;
  /** Plans that do not suit this person at all, and why: the others are compared without them. */
  leftOut: Record<string, Message>;
}

type Message = { zh: string; en: string };

interface Compared {
  request: CompareRequest;
  answer: CompareAnswer | ErrorAnswer;
  leftOut: Record<string, Message>;
}

/** The chosen plan's pension under the cautious and the optimistic set. */
export interface Range {
  low: number;
  high: number;
}

export interface Listener {
  answered(result: Result): void;
  refused(errors: ErrorAnswer, state: State): void;
  ranged(range: Range | null): void;
  failed(error: unknown): void;
}

export class Calculation {
  #engine: Engine;
  #facts: Description;
  #listener: Listener;
  #wanted: State | null = null;
  #busy = false;
  #scheduled = false;

  constructor(engine: Engine, facts: Description, listener: Listener) {
    this.#engine = engine;
    this.#facts = facts;
    this.#listener = listener;
  }

  /** Call as often as typing does; the engine hears of it once a frame. */
  want(state: State): void {
    this.#wanted = state;
    if (this.#scheduled || this.#busy) return;
    this.#scheduled = true;
    // Nothing is drawn in a hidden tab, nor in another site's frame out of sight; both should be ready when looked at.
    const soon = document.hidden || window.parent !== window ? (run: () => void) => setTimeout(run, 0) : requestAnimationFrame;
    soon(() => {
      this.#scheduled = false;
      void this.#run();
    });
  }

  /** The state has become unfit for asking: what is under way must not be shown. */
  forget(): void {
    this.#wanted = null;
    this.#turn += 1;
  }

  #turn = 0;

  async #run(): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    try {
      while (this.#wanted) {
        const state = this.#wanted;
        this.#wanted = null;
        const turn = ++this.#turn;
        const { request, answer, leftOut } = await this.#compare(state);
        if (this.#wanted || turn !== this.#turn) continue;
        if (isError(answer)) {
          this.#listener.refused(answer, state);
          continue;
        }
        this.#listener.answered({ state, request, answer, leftOut, residents: residentsOf(state, this.#facts) });
        await this.#range(state);
      }
    } catch (error) {
      this.#listener.failed(error);
    } finally {
      this.#busy = false;
    }
  }

  /** A kind of plan that is closed to this person (the resident scheme after 60) must not take the others with it. */
  async #compare(state: State): Promise<Compared> {
    const request = toRequest(state, this.#facts);
    const answer = await this.#engine.compare(request);
    const leftOut = isError(answer) ? unsuited(answer, state) : {};
    const plans = state.plans.filter((plan) => !(plan.id in leftOut));
    if (plans.length === state.plans.length || plans.length === 0) return { request, answer, leftOut: {} };
    const fewer = toRequest({ ...state, plans }, this.#facts);
    return { request: fewer, answer: await this.#engine.compare(fewer), leftOut };
  }

  async #range(state: State): Promise<void> {
    const turn = this.#turn;
    const values: number[] = [];
    for (const set of ['cautious', 'optimistic'] as const) {
      const answer = await this.#engine.compare(this.#onlyChosen(state, set));
      if (this.#wanted || turn !== this.#turn) return;
      const plan = isError(answer) ? undefined : answer.plans[0];
      const pension = plan && plan.kind !== 'save' ? plan.pension : undefined;
      const value = state.money === 'today' ? pension?.total_today : pension?.total;
      if (typeof value === 'number') values.push(value);
    }
    const [low, high] = values;
    this.#listener.ranged(low !== undefined && high !== undefined ? { low, high } : null);
  }

  #onlyChosen(state: State, set: AssumptionSet): CompareRequest {
    const chosen = state.plans.filter((plan) => plan.id === state.chosen && plan.kind !== 'save');
    const plans = chosen.length > 0 ? chosen : state.plans.slice(0, 1);
    return toRequest({ ...state, set, assumed: {}, plans }, this.#facts);
  }
}

/** Empty unless every error is about what a whole plan is. */
function unsuited({ errors }: ErrorAnswer, state: State): Record<string, Message> {
  const plans = errors.map((error) => state.plans[Number(/^\/plans\/(\d+)\/kind$/.exec(error.path)?.[1] ?? NaN)]?.id);
  if (plans.includes(undefined)) return {};
  return Object.fromEntries(errors.map((error, place) => [plans[place], error.message]));
}

function residentsOf(state: State, facts: Description): Record<string, ResidentFigures> {
  const region = findRegion(facts, state.region);
  return Object.fromEntries(
    state.plans.flatMap((plan) => (plan.kind === 'resident' ? [[plan.id, residentFigures(plan, region, facts, state.valuation)]] : [])),
  );
}
