/** Asks the engine for the burden whenever the month or the income changes. */
import { type Engine, isError } from "../../../engine/client.js";
import type { BurdenAnswer, BurdenRequest, Description } from "../../../engine/types.js";
import type { Asker, Asks } from "../../../state/calculation.js";
import type { State } from "../../../state/inputs.js";
import { Newest } from "../../../state/newest.js";
import { findRegion, provinces } from "../../../state/region.js";
import { store } from "../../../state/store.js";
import { type PlaceSet, placeSets } from "../text/burden.js";
import { said, say } from "./said.js";

export const incomeKey = "/burden/income";

/** A link may hold anything; what is no income is taken for the one everybody starts with. */
export function income(): number {
  const value = Number(said("income") || NaN);
  return value > 0 ? value : store.state.income || 5500;
}
export const setIncome = (value: number | null): void => say({ income: value === null ? "" : String(value) });

export const placeSet = (): PlaceSet => placeSets.find((each) => each === said("of")) ?? "provinces";
export const setPlaceSet = (set: PlaceSet): void => say({ of: set === "provinces" ? "" : set });

/** The places chosen one by one; the page's own place until there are any. */
export function chosen(facts: Description): string[] {
  const codes = said("places")
    .split(" ")
    .filter((code) => findRegion(facts, code));
  return codes.length > 0 ? codes : [store.state.region];
}

export function choose(facts: Description, code: string, on: boolean): void {
  const others = chosen(facts).filter((each) => each !== code);
  say({ places: (on ? [...others, code] : others).join(" ") });
}

/** Whether a place is shown. All are asked for, so that one without figures is said to be so beside the others. */
export function isShown(facts: Description): (code: string | null) => boolean {
  const set = placeSet();
  if (set === "all") return () => true;
  const codes = set === "own" ? chosen(facts) : provinces(facts).map(({ code }) => code);
  return (code) => code !== null && codes.includes(code);
}

class BurdenAsker implements Asker {
  readonly #engine: Engine;
  #asked = "";
  readonly #newest = new Newest<State>(
    (state, wanted) => this.#answer(state, wanted),
    (error) => store.fail(error),
  );

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  want(state: State): void {
    this.#newest.want(state);
  }

  forget(): void {
    this.#asked = "";
    result = null;
    this.#newest.forget();
  }

  async #answer(state: State, wanted: () => boolean): Promise<void> {
    const request: BurdenRequest = { valuation_month: state.valuation, incomes: [income()] };
    // A search among the figures changes nothing here.
    const asked = JSON.stringify(request);
    if (asked === this.#asked) return;
    const answer = await this.#engine.burden(request);
    if (!wanted()) return;
    this.#asked = asked;
    result = isError(answer) ? null : { income: income(), answer };
    if (isError(answer))
      return store.refuse(answer.errors.map(({ code, message }) => ({ code, key: incomeKey, message })));
    store.accept();
  }
}

let result: { income: number; answer: BurdenAnswer } | null = null;

export const asksBurden: Asks = (engine) => {
  result = null;
  return new BurdenAsker(engine);
};

/** null: not there yet, or something is wrong. */
export const burden = () => result;
