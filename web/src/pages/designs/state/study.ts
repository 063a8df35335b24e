/** What the engine said of the designs, and how the page changes what it asks. */
import { type Engine, isError } from "../../../engine/client.js";
import type { Description, DesignAnswer, DesignsAnswer } from "../../../engine/types.js";
import { askDated } from "../../../state/ask.js";
import type { Asker, Asks, Result } from "../../../state/calculation.js";
import { engineErrors } from "../../../state/errors.js";
import type { State } from "../../../state/inputs.js";
import { Newest } from "../../../state/newest.js";
import { toRequest } from "../../../state/request.js";
import { store } from "../../../state/store.js";
import { choices, codeOf, type Design, designOf, placeOf } from "./choices.js";
import { designsRequest, fixedPlan, type Parameters, standardPlan, usualParameters, withPlans } from "./parameters.js";
import { MOST_PICKS, readSaid, type Said, showsLevel, usualView, type View, writeSaid } from "./view.js";

/** One answer with what it answers: names and ages must come from the same moment. */
export interface Answered {
  state: State;
  parameters: Parameters;
  answer: DesignsAnswer;
  byCode: ReadonlyMap<string, DesignAnswer>;
  /** Today's standard contribution first, then the picked designs. */
  compared: Result;
}

class Study {
  answered: Answered | null = null;

  get said(): Said {
    return readSaid(store.state) ?? { view: usualView, parameters: usualParameters(store.state) };
  }

  see(change: Partial<View>): void {
    const { view, parameters } = this.said;
    this.#say({ view: { ...view, ...change }, parameters });
  }

  set(change: Partial<Parameters>): void {
    const { view, parameters } = this.said;
    this.#say({ view, parameters: { ...parameters, ...change } });
  }

  /** The shared numbers are no longer what the worker's own plan says. */
  get hasOwnParameters(): boolean {
    return JSON.stringify(this.said.parameters) !== JSON.stringify(usualParameters(store.state));
  }

  forgetParameters(): void {
    this.#say({ view: this.said.view, parameters: usualParameters(store.state) });
  }

  #say(said: Said): void {
    store.update({ extras: writeSaid(said, store.state) });
  }

  get full(): boolean {
    return this.said.view.picks.length >= MOST_PICKS;
  }

  pick(code: string): void {
    const { picks } = this.said.view;
    if (picks.includes(code)) this.see({ picks: picks.filter((each) => each !== code) });
    else if (!this.full) this.see({ picks: [...picks, code] });
  }
}

export const study = new Study();

/** The designs that no filter hides. */
export function remaining({ designs }: DesignsAnswer, view: View): DesignAnswer[] {
  return designs.filter(
    (design) =>
      (!view.undominated || isUndominated(design, view)) &&
      (!view.eligible || design.eligible) &&
      (!view.proposed || design.proposed) &&
      choices.every((choice) => showsLevel(view, choice, placeOf(choice, design[choice]))),
  );
}

/** Which of two ways of being undominated counts goes by what the map shows. */
export function isUndominated(design: DesignAnswer, view: View): boolean {
  return view.worth === "pension" ? design.undominated_by_pension : design.undominated;
}

export const asksDesigns: Asks = (engine, facts) => new DesignsAsker(engine, facts);

/** Asks for all designs when anything they depend on has changed, and for the picked ones in full. */
class DesignsAsker implements Asker {
  #engine: Engine;
  #facts: Description;
  #newest = new Newest<State>(
    (state, current) => this.#ask(state, current),
    (error) => store.fail(error),
  );
  #asked = "";

  constructor(engine: Engine, facts: Description) {
    this.#engine = engine;
    this.#facts = facts;
  }

  want(state: State): void {
    if (!readSaid(state)) store.misread();
    this.#newest.want(store.state);
  }

  forget(): void {
    this.#newest.forget();
    this.#asked = "";
    study.answered = null;
  }

  async #ask(state: State, current: () => boolean): Promise<void> {
    const said = readSaid(state);
    if (!said) return;
    const { view, parameters } = said;
    const request = designsRequest(state, parameters, designOf(view.moving) as Design, this.#facts);
    const asked = JSON.stringify(request);
    const known = asked === this.#asked ? (study.answered?.answer ?? null) : null;
    const plans = [
      standardPlan(parameters),
      ...view.picks.map((code) => fixedPlan(code, designOf(code) as Design, parameters)),
    ];
    const comparing = withPlans(state, plans);
    const comparison = toRequest(comparing, this.#facts);
    const [answer, { request: compares, answer: compared }] = await Promise.all([
      known ?? askDated(request, (each) => this.#engine.designs(each)).then((each) => each.answer),
      askDated(comparison, (each) => this.#engine.compare(each)),
    ]);
    if (!current()) return;
    const wrong = isError(answer) ? answer : isError(compared) ? compared : null;
    if (wrong) {
      this.forget();
      return store.refuse(engineErrors(wrong, comparing));
    }
    if (isError(answer) || isError(compared)) return;
    this.#asked = asked;
    const byCode =
      known && study.answered
        ? study.answered.byCode
        : new Map(answer.designs.map((design) => [codeOf(design), design]));
    study.answered = {
      state,
      parameters,
      answer,
      byCode,
      compared: { state: comparing, request: compares, answer: compared, estimate: null, residents: {}, leftOut: {} },
    };
    store.accept();
  }
}
