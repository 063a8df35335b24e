/** Asks the engine for the award whenever something of the sheet changes. */
import { type Engine, isError } from "../../../engine/client.js";
import type { AwardAnswer, AwardQuestion, Description, ErrorAnswer } from "../../../engine/types.js";
import type { Asker, Asks } from "../../../state/calculation.js";
import type { FieldError } from "../../../state/errors.js";
import type { State } from "../../../state/inputs.js";
import { Newest } from "../../../state/newest.js";
import { store } from "../../../state/store.js";
import { missingOf, ownTexts, readSheet, requestOf, type Sheet } from "./inputs.js";

/** What the answer says, with the sheet it answers. */
export interface AwardResult {
  region: string;
  sheet: Sheet;
  answer: AwardAnswer;
}

/** The box of a path of the request. The region's is everywhere the same. */
export const boxKey = (path: string) => (path.startsWith("/region") ? "/region" : `/award${path}`);

function awardErrors({ errors }: ErrorAnswer): FieldError[] {
  return errors.map(({ code, path, message }) => ({ code, key: boxKey(path), message }));
}

class AwardAsker implements Asker {
  readonly #engine: Engine;
  readonly #facts: Description;
  readonly #newest = new Newest<State>(
    (state, wanted) => this.#answer(state, wanted),
    (error) => store.fail(error),
  );

  constructor(engine: Engine, facts: Description) {
    this.#engine = engine;
    this.#facts = facts;
  }

  want(state: State): void {
    this.#newest.want(state);
  }

  forget(): void {
    result = null;
    this.#newest.forget();
  }

  async #answer(state: State, wanted: () => boolean): Promise<void> {
    const sheet = readSheet(ownTexts(state.extras));
    if (!sheet) {
      store.misread();
      return store.update({});
    }
    const { region } = state;
    if (region !== asked.region) asked = { region, questions: [] };
    if (missingOf(sheet).length > 0) {
      result = null;
      return store.accept();
    }
    const answer = await this.#engine.award(requestOf(region, sheet, this.#facts));
    if (!wanted()) return;
    result = isError(answer) ? null : { region, sheet, answer };
    if (isError(answer)) return store.refuse(awardErrors(answer));
    asked = { region, questions: answer.questions };
    store.accept();
  }
}

let result: AwardResult | null = null;
/** As the region last asked: the boxes stay while something is missing or wrong. */
let asked: { region: string; questions: readonly AwardQuestion[] } = { region: "", questions: [] };

export const asksAward: Asks = (engine, facts) => {
  result = null;
  return new AwardAsker(engine, facts);
};

export const award = {
  /** null: something is missing or wrong. */
  get result(): AwardResult | null {
    return result;
  },
  /** The question at this path of the request, if it is open. */
  question(path: string): AwardQuestion | undefined {
    return asked.questions.find((question) => question.path === path);
  },
};
