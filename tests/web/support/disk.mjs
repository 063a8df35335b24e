/** What a visitor does with the downloads: puts them into a folder and opens them from there. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { resize } from './browsers.mjs';

export const site = fileURLToPath(new URL('../../../build/site', import.meta.url));

/** A folder with these files; its name is one that people give. */
export function folderOf(files) {
  const top = mkdtempSync(join(tmpdir(), 'flexpension-disk-'));
  const folder = join(top, '我的 U盘 #1 50%');
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return {
    folder,
    /** `from('index.html', 'lang=en')`: the address a double click opens. */
    from: (name, hash = '') => pathToFileURL(join(folder, name)).href + (hash && `#${hash}`),
    remove: () => rmSync(top, { recursive: true }),
  };
}

export const singleFile = (text = readFileSync(join(site, 'flexpension.html'))) => folderOf({ 'flexpension.html': text });
export const unpacked = () => folderOf(unzipSync(readFileSync(join(site, 'flexpension-site.zip'))));

/** Moves the page's clock before any of its scripts runs. */
async function moveClock(page, date) {
  await page.evaluateOnNewDocument((then) => {
    const Real = Date;
    const moved = Real.parse(then) - Real.now();
    globalThis.Date = class extends Real {
      constructor(...given) {
        super(...(given.length > 0 ? given : [Real.now() + moved]));
      }
      static now() {
        return Real.now() + moved;
      }
    };
  }, `${date}T12:00:00`);
}

/** Opens an address and gathers what the page asked for and complained about. */
export async function open(browser, address, { width = 1280, date, ready = '.headline-say, .error-summary, .page-note' } = {}) {
  const page = await browser.newPage();
  page.problems = [];
  page.asked = [];
  page.on('pageerror', (error) => page.problems.push(error.message));
  page.on('console', (message) => message.type() === 'error' && page.problems.push(message.text()));
  page.on('request', (request) => page.asked.push(request.url()));
  if (date) await moveClock(page, date);
  await resize(page, { width, height: 900 });
  await page.goto(address);
  await page.waitForSelector(ready, { timeout: 20000 });
  return page;
}
