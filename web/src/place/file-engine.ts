/** The engine in the one-file download: the one that has every call serves all pages. */
import type { EngineSource } from "../engine/client.js";
import { textOf } from "./file-text.js";

export const engine: EngineSource = {
  engineModule: async () => Uint8Array.from(atob(textOf("engine-module")), (letter) => letter.charCodeAt(0)).buffer,
  engineWorker: async () => {
    const url = URL.createObjectURL(new Blob([textOf("engine-worker")], { type: "text/javascript" }));
    const worker = new Worker(url);
    URL.revokeObjectURL(url);
    return worker;
  },
};
