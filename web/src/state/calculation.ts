/** What Calculate asks the engine: all plans, and the chosen one under other views of the future. */
import { type Engine, isError } from "../engine/client.js";
import type { CompareAnswer, CompareRequest, Description, ErrorAnswer } from "../engine/types.js";
import { askDated } from "./ask.js";
import { type Estimate, estimateOf } from "./estimate.js";
import type { State } from "./inputs.js";
import { Newest } from "./newest.js";
import type { Plan } from "./plans.js";
import { findRegion, type ResidentFigures, residentFigures } from "./region.js";
import { toRequest } from "./request.js";

/** What the answer says, with the state it answers: ages and names must come from the same moment. */
export interface Result {
  state: State;
  /** The balance that nobody typed and `state` has; null: it was typed, or there is none to be had. */
  estimate: Estimate | null;
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

/** The chosen plan's pension under the cautious and the optimistic set, with what the visitor assumes in place of either; its own is within. */
export interface Range {
  low: number;
  middle: number;
  high: number;
}

/** Asks what a page wants to know of each state; see Newest. */
export interface Asker {
  want(state: State): void;
  forget(): void;
}

/** How a page comes by what asks for it. */
export type Asks = (engine: Engine, facts: Description) => Asker;

export interface Listener {
  answered(result: Result): void;
  refused(errors: ErrorAnswer, state: State): void;
  ranged(range: Range | null): void;
  failed(error: unknown): void;
}

export class Calculation implements Asker {
  #engine: Engine;
  #facts: Description;
  #listener: Listener;
  #newest: Newest<State>;

  constructor(engine: Engine, facts: Description, listener: Listener) {
    this.#engine = engine;
    this.#facts = facts;
    this.#listener = listener;
    this.#newest = new Newest(
      (state, current) => this.#answer(state, current),
      (error) => listener.failed(error),
    );
  }

  want(state: State): void {
    this.#newest.want(state);
  }

  forget(): void {
    this.#newest.forget();
  }

  async #answer(said: State, current: () => boolean): Promise<void> {
    const estimate = await estimateOf(said, this.#facts, (each) => this.#engine.compare(each));
    if (!current()) return;
    const state = estimate === null ? said : { ...said, balance: estimate.balance };
    const { request, answer, leftOut } = await this.#compare(state);
    if (!current()) return;
    if (isError(answer)) return this.#listener.refused(withoutUnsuited(answer), state);
    this.#listener.answered({ state, estimate, request, answer, leftOut, residents: residentsOf(state, this.#facts) });
    await this.#range(state, answer, current);
  }

  /** A kind of plan that is closed to this person (the resident scheme after 60) must not take the others with it. */
  async #compare(state: State): Promise<Compared> {
    const request = toRequest(state, this.#facts);
    const first = await askDated(request, (each) => this.#engine.compare(each));
    const leftOut = isError(first.answer) ? unsuited(first.answer, state) : {};
    const plans = state.plans.filter((plan) => !(plan.id in leftOut));
    if (plans.length === state.plans.length || plans.length === 0) return { ...first, leftOut: {} };
    const fewer = toRequest({ ...state, plans }, this.#facts);
    return { ...(await askDated(fewer, (each) => this.#engine.compare(each))), leftOut };
  }

  async #range(state: State, own: CompareAnswer, current: () => boolean): Promise<void> {
    const plan = spokenOf(state);
    if (!plan) return this.#listener.ranged(null);
    const answers = [own];
    for (const set of ["cautious", "optimistic"] as const) {
      const request = toRequest({ ...state, set, plans: [plan] }, this.#facts);
      const { answer } = await askDated(request, (each) => this.#engine.compare(each));
      if (!current()) return;
      if (!isError(answer)) answers.push(answer);
    }
    const values = answers.flatMap((answer) => pensionOf(answer, plan.id, state.money) ?? []);
    const [low, middle, high] = values.sort((a, b) => a - b);
    this.#listener.ranged(values.length === 3 ? { low: low!, middle: middle!, high: high! } : null);
  }
}

/** The plan whose pension is in the headline. */
function spokenOf({ plans, chosen }: State): Plan | undefined {
  return plans.find((plan) => plan.id === chosen && plan.kind !== "save") ?? plans.find((plan) => plan.kind !== "save");
}

function pensionOf({ plans }: CompareAnswer, id: string, money: State["money"]): number | null {
  const plan = plans.find((each) => each.id === id);
  if (!plan || plan.kind === "save") return null;
  return money === "today" ? plan.pension.total_today : plan.pension.total;
}

const unsuitedPlan = /^\/plans\/(\d+)\/kind$/;

/** A plan that is closed to this person will be left out: nobody need do anything about it. */
function withoutUnsuited({ errors }: ErrorAnswer): ErrorAnswer {
  const others = errors.filter(({ path }) => !unsuitedPlan.test(path));
  return { errors: others.length > 0 ? others : errors };
}

/** Empty unless every error is about what a whole plan is. */
function unsuited({ errors }: ErrorAnswer, state: State): Record<string, Message> {
  const plans = errors.map((error) => state.plans[Number(unsuitedPlan.exec(error.path)?.[1] ?? NaN)]?.id);
  if (plans.includes(undefined)) return {};
  return Object.fromEntries(errors.map((error, place) => [plans[place], error.message]));
}

function residentsOf(state: State, facts: Description): Record<string, ResidentFigures> {
  const region = findRegion(facts, state.region);
  return Object.fromEntries(
    state.plans.flatMap((plan) =>
      plan.kind === "resident" ? [[plan.id, residentFigures(plan, region, facts, state.valuation)]] : [],
    ),
  );
}
