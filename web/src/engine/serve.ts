/** What a worker does with the engine it owns, so that no calculation ever holds up typing. */
import type { EngineModule, Load } from "@engine/flexpension.mjs";
import type { Call, Question, Reply, Start } from "./messages.js";

/** A call that this worker's module does not have is a mistake of ours, and said as one. */
type Calls = EngineModule & Partial<Record<Exclude<Call, keyof EngineModule>, (text: string) => string>>;

export function serve(load: Load): void {
  let engine: Promise<Calls> = Promise.reject(new Error("asked before it was started"));
  // The page hears of a failed start with its first question, not as an unhandled rejection.
  engine.catch(() => undefined);

  function start(module: ArrayBuffer): void {
    engine = load({ wasmBinary: module });
    engine.catch(() => undefined);
  }

  async function answer({ id, call, text }: Question): Promise<Reply> {
    try {
      const module = await engine;
      // Embind counts what it is given.
      if (call === "describe") return { id, text: module.describe() };
      const answered = module[call];
      return answered ? { id, text: answered(text) } : { id, failure: `this engine has no ${call}` };
    } catch (error) {
      return { id, failure: error instanceof Error ? error.message : String(error) };
    }
  }

  self.addEventListener("message", ({ data }: MessageEvent<Start | Question>) => {
    if ("module" in data) start(data.module);
    else void answer(data).then((reply) => self.postMessage(reply));
  });
}
