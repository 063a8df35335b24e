import moduleUrl from "@engine/flexpension.wasm?url";
import workerUrl from "../engine/worker.ts?worker&url";
import { engineAt } from "./site-engine.js";

export const engine = engineAt(moduleUrl, workerUrl);
