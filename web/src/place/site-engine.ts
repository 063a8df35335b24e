/** An engine that lies beside the pages on a server. */
import type { EngineSource } from "../engine/client.js";

async function fetched(url: string): Promise<Response> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} for ${url}`);
  return response;
}

/** In a sandboxed frame nothing is of the page's own origin, so no worker may start from an address. */
async function workerFromText(workerUrl: string): Promise<Worker> {
  const text = await (await fetched(workerUrl)).text();
  const url = URL.createObjectURL(new Blob([text], { type: "text/javascript" }));
  const worker = new Worker(url);
  URL.revokeObjectURL(url);
  return worker;
}

export function engineAt(moduleUrl: string, workerUrl: string): EngineSource {
  return {
    engineModule: async () => (await fetched(moduleUrl)).arrayBuffer(),
    engineWorker: async () =>
      self.origin === "null" ? workerFromText(workerUrl) : new Worker(workerUrl, { type: "module" }),
  };
}
