/** `vite preview` (./dev start) sends the site as a real server does: each file as `precompress.ts` has packed it. */
import { resolve } from "node:path";
import sirv from "sirv";
import type { Plugin } from "vite";

export function preview(): Plugin {
  return {
    name: "preview",
    // Before Vite's own files, which are packed anew at every request, and WebAssembly not at all.
    configurePreviewServer: ({ config, middlewares }) =>
      void middlewares.use(
        sirv(resolve(config.root, config.build.outDir), { dev: true, etag: true, brotli: true, gzip: true }),
      ),
  };
}
