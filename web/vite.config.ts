import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { head } from './build/head.ts';
import { precompress } from './build/precompress.ts';
import { pages } from './src/place/pages.ts';
import { engineFolder as engine } from './build/versions.ts';

const here = fileURLToPath(new URL('.', import.meta.url));

/** A build without the engine would only fail in the visitor's browser; fail here instead. */
function engineIsBuilt(): Plugin {
  return {
    name: 'engine-is-built',
    apply: 'build',
    buildStart() {
      for (const file of ['flexpension.mjs', 'flexpension.wasm']) {
        if (!existsSync(resolve(engine, file))) this.error(`no ${file} in ${engine}: build the wasm target first`);
      }
    },
  };
}

export default defineConfig({
  root: here,
  base: './',
  resolve: { alias: { '@engine': engine, '@place': resolve(here, 'src/place/site.ts') } },
  plugins: [engineIsBuilt(), head(), precompress()],
  // A classic script, because only such a one can be started from a text in every browser.
  worker: { format: 'iife' },
  server: { fs: { allow: [resolve(here, '..'), engine] } },
  build: {
    outDir: resolve(here, '../build/site'),
    emptyOutDir: true,
    target: 'es2022',
    // The oldest that knows container queries; phones are updated with their browser, WeChat's among them.
    cssTarget: ['chrome107', 'firefox110', 'safari16'],
    // data: addresses would need a weaker policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: pages.map((page) => resolve(here, `${page}.html`)) },
  },
});
