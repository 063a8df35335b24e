import moduleUrl from "@engine/flexpension-explain.wasm?url";
import workerUrl from "../engine/explain-worker.ts?worker&url";
import { engineAt } from "./site-engine.js";

export const engine = engineAt(moduleUrl, workerUrl);
