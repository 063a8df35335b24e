/** The engine as the page sees it: typed questions, promised answers. */

import type { Call, Question, Reply, Start } from "./messages.js";
import type { RatesAnswer, RatesRequest } from "./rates-types.js";
import type {
  AwardAnswer,
  AwardRequest,
  BurdenAnswer,
  BurdenRequest,
  CompareAnswer,
  CompareRequest,
  Description,
  DesignsAnswer,
  DesignsRequest,
  ErrorAnswer,
  ExploreAnswer,
  ExploreRequest,
  PopulationAnswer,
  PopulationRequest,
  VolatileAnswer,
  VolatileRequest,
} from "./types.js";

export interface Engine {
  compare(request: CompareRequest): Promise<CompareAnswer | ErrorAnswer>;
  explore(request: ExploreRequest): Promise<ExploreAnswer | ErrorAnswer>;
  award(request: AwardRequest): Promise<AwardAnswer | ErrorAnswer>;
  designs(request: DesignsRequest): Promise<DesignsAnswer | ErrorAnswer>;
  rates(request: RatesRequest): Promise<RatesAnswer | ErrorAnswer>;
  burden(request: BurdenRequest): Promise<BurdenAnswer | ErrorAnswer>;
  volatile(request: VolatileRequest): Promise<VolatileAnswer | ErrorAnswer>;
  population(request: PopulationRequest): Promise<PopulationAnswer | ErrorAnswer>;
  describe(): Promise<Description>;
  stop(): void;
}

interface Waiting {
  resolve(text: string): void;
  reject(error: Error): void;
}

export function isError(answer: object): answer is ErrorAnswer {
  return "errors" in answer;
}

/** Where the engine is to be had; each place where the program runs has its own way. */
export interface EngineSource {
  /** The engine's WebAssembly module. */
  engineModule(): Promise<ArrayBuffer>;
  /** A running `worker.ts`. */
  engineWorker(): Promise<Worker>;
}

export async function startEngine(source: EngineSource): Promise<Engine> {
  const [worker, module] = await Promise.all([source.engineWorker(), source.engineModule()]);
  const waiting = new Map<number, Waiting>();
  let last = 0;

  worker.addEventListener("message", (event: MessageEvent<Reply>) => {
    const { id, text, failure } = event.data;
    const asked = waiting.get(id);
    waiting.delete(id);
    if (text !== undefined) asked?.resolve(text);
    else asked?.reject(new Error(failure ?? "no answer"));
  });
  // A worker that cannot start answers nothing; without this the page would wait for ever.
  worker.addEventListener("error", (event) => {
    for (const asked of waiting.values()) asked.reject(new Error(event.message || "the engine did not start"));
    waiting.clear();
  });
  worker.postMessage({ module } satisfies Start, [module]);

  function ask(call: Call, text: string): Promise<string> {
    const question: Question = { id: ++last, call, text };
    return new Promise((resolve, reject) => {
      waiting.set(question.id, { resolve, reject });
      worker.postMessage(question);
    });
  }

  return {
    compare: async (request) =>
      JSON.parse(await ask("compare", JSON.stringify(request))) as CompareAnswer | ErrorAnswer,
    explore: async (request) =>
      JSON.parse(await ask("explore", JSON.stringify(request))) as ExploreAnswer | ErrorAnswer,
    award: async (request) => JSON.parse(await ask("award", JSON.stringify(request))) as AwardAnswer | ErrorAnswer,
    designs: async (request) =>
      JSON.parse(await ask("designs", JSON.stringify(request))) as DesignsAnswer | ErrorAnswer,
    rates: async (request) => JSON.parse(await ask("rates", JSON.stringify(request))) as RatesAnswer | ErrorAnswer,
    burden: async (request) => JSON.parse(await ask("burden", JSON.stringify(request))) as BurdenAnswer | ErrorAnswer,
    volatile: async (request) =>
      JSON.parse(await ask("volatile", JSON.stringify(request))) as VolatileAnswer | ErrorAnswer,
    population: async (request) =>
      JSON.parse(await ask("population", JSON.stringify(request))) as PopulationAnswer | ErrorAnswer,
    describe: async () => JSON.parse(await ask("describe", "")) as Description,
    stop: () => worker.terminate(),
  };
}
