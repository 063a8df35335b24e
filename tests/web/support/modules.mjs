/** The page's own modules, loaded in Node the way Vite loads them: the tests need no build of their own. */
import { fileURLToPath } from "node:url";
import { createServer } from "vite";
import { web } from "./site.mjs";

export async function modules() {
  const server = await createServer({
    root: web,
    configFile: false,
    appType: "custom",
    logLevel: "error",
    resolve: {
      alias: {
        "@place": `${web}/src/place/site.ts`,
        "@download": fileURLToPath(new URL("no-download.mjs", import.meta.url)),
        "@glossary": `${web}/src/pages/method/data/glossary.json`,
        "@rules": `${web}/../core/data/rules.json`,
      },
    },
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  });
  return { load: (path) => server.ssrLoadModule(path), stop: () => server.close() };
}
