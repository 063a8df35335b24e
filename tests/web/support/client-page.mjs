/** A page that holds the page's own client code and nothing else, built and served: the way to the engine, without the form. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { until } from './browsers.mjs';
import { serve, web } from './site.mjs';

const root = fileURLToPath(new URL('../client-page', import.meta.url));

export async function serveClientPage() {
  const outDir = mkdtempSync(join(tmpdir(), 'flexpension-client-'));
  await build({ root, configFile: join(web, 'vite.config.ts'), logLevel: 'error', publicDir: false, build: { outDir } });
  const site = await serve(outDir);
  return {
    async open(browser) {
      const page = await browser.newPage();
      await page.goto(site.url);
      await until(page, () => 'engine' in window);
      return page;
    },
    async stop() {
      await site.stop();
      rmSync(outDir, { recursive: true, force: true });
    },
  };
}
