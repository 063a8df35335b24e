/** A plain file server that can really be stopped, come back at the same address, serve another build, and fail. */
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";

const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".wasm": "application/wasm",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".webmanifest": "application/manifest+json",
};

export class PlainServer {
  /** Paths that are answered with an error, and paths that are answered with a file of another folder. */
  broken = new Set();
  stale = new Map();
  asked = [];

  constructor(folder, headers = {}) {
    this.folder = folder;
    this.headers = headers;
  }

  async start() {
    this.server = createServer((request, response) => void this.#answer(request, response));
    this.server.listen(this.port ?? 0, "127.0.0.1");
    await once(this.server, "listening");
    this.port = this.server.address().port;
    this.url = `http://127.0.0.1:${this.port}/`;
    return this;
  }

  async stop() {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  async #answer(request, response) {
    const { pathname } = new URL(request.url, this.url);
    const path = pathname.endsWith("/") ? `${pathname}index.html` : pathname;
    this.asked.push(path);
    try {
      if (this.broken.has(path)) throw new Error("broken on purpose");
      const content = await readFile(join(this.stale.get(path) ?? this.folder, normalize(decodeURIComponent(path))));
      response.writeHead(200, {
        "Content-Type": types[extname(path)] ?? "application/octet-stream",
        "Cache-Control": "no-cache",
        ...this.headers,
      });
      response.end(content);
    } catch {
      response.writeHead(this.broken.has(path) ? 500 : 404, { "Content-Type": "text/plain" });
      response.end("no");
    }
  }
}
