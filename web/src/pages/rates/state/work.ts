/** Asks the engine for everything this page shows, whenever an assumption moves. */
import { type Engine, isError } from "../../../engine/client.js";
import type {
  RatesAnswer,
  RatesDecomposition,
  RatesFund,
  RatesPaper,
  RatesRequest,
  RatesSolution,
  RatesWorkerAnswer,
} from "../../../engine/rates-types.js";
import type { Description } from "../../../engine/types.js";
import type { Asker, Asks } from "../../../state/calculation.js";
import type { State } from "../../../state/inputs.js";
import { Newest } from "../../../state/newest.js";
import { store } from "../../../state/store.js";
import { scalarNames } from "./assumptions.js";
import { ratesErrors } from "./errors.js";
import { ownTexts, type RatesInputs, readInputs, type Scenario } from "./inputs.js";
import { type KnownPerson, personOf } from "./person.js";

/** The paper's own assumptions: what everything else is set against. */
export interface Base extends RatesAnswer {
  paper: RatesPaper;
}

/** What the answers say, with the inputs they answer. */
export interface RatesResult {
  inputs: RatesInputs;
  base: Base;
  answer: RatesAnswer;
  /** null in the first year, before which there is none. */
  decompositions: { [fund in RatesFund]: RatesDecomposition } | null;
  solution: RatesSolution;
  person: KnownPerson;
  /** null: something about the person is wrong. */
  worker: RatesWorkerAnswer | null;
  /** In the order of `inputs.saved`; null: the engine refuses it. */
  saved: readonly (RatesAnswer | null)[];
}

const scenarioOf = ({ assumptions, forms }: Scenario): Scenario => ({ assumptions, forms });

function requests(inputs: RatesInputs, person: KnownPerson): RatesRequest[] {
  const scenario = scenarioOf(inputs);
  const { year, since, target: meet, solve } = inputs;
  const decompose = (series: RatesFund) => ({ series, year, meet, since: Math.min(since, year - 1) });
  const asked = year > 2020 ? (series: RatesFund) => ({ ...scenario, decompose: decompose(series) }) : () => scenario;
  const { income, wage, ratio, profit, year: payYear } = person;
  const worker = { annual_income: income, average_wage: wage, base_ratio: ratio, profit, year: payYear };
  // Asked apart, so that one wrong box about a person does not take the charts away.
  return [{ ...asked("pooled"), solve }, asked("account"), { ...scenario, worker }];
}

class RatesAsker implements Asker {
  readonly #engine: Engine;
  readonly #facts: Description;
  readonly #newest = new Newest<State>(
    (state, wanted) => this.#answer(state, wanted),
    (error) => store.fail(error),
  );
  readonly #saved = new Map<string, RatesAnswer | null>();

  constructor(engine: Engine, facts: Description) {
    this.#engine = engine;
    this.#facts = facts;
  }

  want(state: State): void {
    this.#newest.want(state);
  }

  forget(): void {
    this.#newest.forget();
  }

  async #answer(state: State, wanted: () => boolean): Promise<void> {
    const inputs = readInputs(ownTexts(state.extras));
    if (!inputs) {
      store.misread();
      return store.update({});
    }
    ratesBase ??= await this.#askBase();
    const base = ratesBase;
    const person = personOf(state, this.#facts, inputs.person);
    const asked = requests(inputs, person).map((request) => this.#engine.rates(request));
    const [first, second, third] = await Promise.all(asked);
    const saved = await Promise.all(inputs.saved.map((each) => this.#scenario(each)));
    if (!first || !second || !third || !wanted()) return;
    if (isError(first) || isError(second)) return store.refuse(isError(first) ? ratesErrors(first) : []);
    const { solution, decomposition: pooled } = first;
    const { decomposition: account } = second;
    if (!solution) throw new Error("the engine found no answer and no error");
    const worker = isError(third) ? null : third.worker;
    const decompositions = pooled && account && { pooled, account };
    ratesResult = { inputs, base, answer: first, decompositions, solution, person, worker, saved };
    if (isError(third)) store.refuse(ratesErrors(third));
    else store.accept();
  }

  /** One solution for every assumption there is. */
  solveAll({ solve, ...inputs }: RatesInputs): Promise<readonly RatesSolution[]> {
    return Promise.all(
      scalarNames.map(async (name) => {
        const answer = await this.#engine.rates({ ...scenarioOf(inputs), solve: { ...solve, for: name } });
        if (isError(answer) || !answer.solution) throw new Error("what was answered before is refused now");
        return answer.solution;
      }),
    );
  }

  async #askBase(): Promise<Base> {
    const answer = await this.#engine.rates({ paper: true });
    if (isError(answer) || !answer.paper) throw new Error("the engine refuses its own assumptions");
    return { ...answer, paper: answer.paper };
  }

  async #scenario(scenario: Scenario): Promise<RatesAnswer | null> {
    const key = JSON.stringify(scenarioOf(scenario));
    const known = this.#saved.get(key);
    if (known !== undefined) return known;
    const answer = await this.#engine.rates(scenarioOf(scenario));
    const usable = isError(answer) ? null : answer;
    this.#saved.set(key, usable);
    return usable;
  }
}

let asker: RatesAsker | null = null;
let ratesResult: RatesResult | null = null;
let ratesBase: Base | null = null;

export const asksRates: Asks = (engine, facts) => {
  ratesResult = null;
  asker = new RatesAsker(engine, facts);
  return asker;
};

export const rates = {
  get result(): RatesResult | null {
    return ratesResult;
  },
  /** The paper's own answer; the boxes take their defaults from it. */
  get base(): Base | null {
    return ratesBase;
  },
  async solveAll(inputs: RatesInputs): Promise<readonly RatesSolution[]> {
    return asker ? asker.solveAll(inputs) : [];
  },
};
