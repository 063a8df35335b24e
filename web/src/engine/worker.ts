/** Owns the engine, so that no calculation ever holds up typing. */
import load, { type EngineModule } from '@engine/flexpension.mjs';
import type { Question, Reply } from './messages.js';

const engine: Promise<EngineModule> = load();
// The page hears of a failed start with its first question, not as an unhandled rejection.
engine.catch(() => undefined);

async function answer({ id, call, text }: Question): Promise<Reply> {
  try {
    const module = await engine;
    return { id, text: call === 'describe' ? module.describe() : module.compare(text) };
  } catch (error) {
    return { id, failure: error instanceof Error ? error.message : String(error) };
  }
}

self.addEventListener('message', (event: MessageEvent<Question>) => {
  void answer(event.data).then((reply) => self.postMessage(reply));
});
