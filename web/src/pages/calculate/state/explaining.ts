/** The engine that says why: it comes when something is first asked of it. */
import { engine as source } from "@explain";
import { type Engine, startEngine } from "../../../engine/client.js";

let started: Promise<Engine> | null = null;

export function explaining(): Promise<Engine> {
  started ??= startEngine(source).catch((error: unknown) => {
    started = null;
    throw error;
  });
  return started;
}
