/** The engines that share a study's work: the page's own, and others beside it that are started when a study first wants them. */
import { type Engine, type EngineSource, startEngine } from "../engine/client.js";

/** More would not be faster: memory and the page itself want their part of the machine. */
const MOST = 4;

export function workersFor(cores: number): number {
  return Math.max(1, Math.min(MOST, cores || 1));
}

export class Crew {
  readonly #source: EngineSource;
  #others: Promise<readonly Engine[]> | null = null;

  constructor(source: EngineSource) {
    this.#source = source;
  }

  /** The page's own first. An engine that does not start is done without. */
  async with(own: Engine, cores = navigator.hardwareConcurrency): Promise<readonly Engine[]> {
    this.#others ??= Promise.allSettled(
      Array.from({ length: workersFor(cores) - 1 }, () => startEngine(this.#source)),
    ).then((started) => started.flatMap((each) => (each.status === "fulfilled" ? [each.value] : [])));
    return [own, ...(await this.#others)];
  }
}
