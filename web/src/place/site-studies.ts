import moduleUrl from "@engine/flexpension-studies.wasm?url";
import workerUrl from "../engine/studies-worker.ts?worker&url";
import { engineAt } from "./site-engine.js";

export const engine = engineAt(moduleUrl, workerUrl);
