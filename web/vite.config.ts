import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));
const engine = resolve(process.env['FLEXPENSION_WASM_DIR'] ?? resolve(here, '../build/wasm'));

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

/** The development server writes styles into the page, which our policy rightly forbids. */
function policyOnlyWhenBuilt(): Plugin {
  return {
    name: 'policy-only-when-built',
    apply: 'serve',
    transformIndexHtml: (html) => html.replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>/, ''),
  };
}

export default defineConfig({
  root: here,
  base: './',
  resolve: { alias: { '@engine': engine } },
  plugins: [engineIsBuilt(), policyOnlyWhenBuilt()],
  worker: { format: 'es' },
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
  },
});
