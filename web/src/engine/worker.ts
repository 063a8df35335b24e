/** Owns the engine, so that no calculation ever holds up typing. */
import load, { type EngineModule } from '@engine/flexpension.mjs';
import type { Question, Reply, Start } from './messages.js';

let engine: Promise<EngineModule> = Promise.reject(new Error('asked before it was started'));
// The page hears of a failed start with its first question, not as an unhandled rejection.
engine.catch(() => undefined);

function start(module: ArrayBuffer): void {
  engine = load({ wasmBinary: module });
  engine.catch(() => undefined);
}

async function answer({ id, call, text }: Question): Promise<Reply> {
  try {
    const module = await engine;
    return { id, text: call === 'describe' ? module.describe() : module[call](text) };
  } catch (error) {
    return { id, failure: error instanceof Error ? error.message : String(error) };
  }
}

self.addEventListener('message', ({ data }: MessageEvent<Start | Question>) => {
  if ('module' in data) start(data.module);
  else void answer(data).then((reply) => self.postMessage(reply));
});
