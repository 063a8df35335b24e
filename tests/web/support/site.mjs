/** The built site on a free port of this machine, and the few things a visitor does with it. */
import { fileURLToPath } from 'node:url';
import { preview } from 'vite';
import { resize } from './browsers.mjs';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
export const web = path('../../../web');
const configFile = path('../../../web/vite.config.ts');

export async function serve(outDir) {
  const build = outDir ? { outDir } : {};
  const server = await preview({ root: web, configFile, build, preview: { port: 0, host: '127.0.0.1' }, logLevel: 'error' });
  return { url: server.resolvedUrls.local[0], stop: () => server.close() };
}

export async function visit(browser, url, { width = 1280, height = 900, hash = '', ready = '.headline-say, .error-summary, .page-note' } = {}) {
  const page = await browser.newPage();
  page.problems = [];
  page.on('pageerror', (error) => page.problems.push(error.message));
  page.on('console', (message) => message.type() === 'error' && page.problems.push(message.text()));
  await resize(page, { width, height });
  await page.goto(hash ? `${url}#${hash}` : url);
  await page.waitForSelector(ready, { timeout: 20000 });
  return page;
}

const box = (key) => `[data-field="${key}"]`;

/** Types into a box of a page or of a frame as a person does: click, select what is there, write. */
export async function fill(page, key, text) {
  await page.waitForSelector(box(key));
  await page.$eval(box(key), (input) => {
    input.focus();
    input.select();
  });
  await (page.keyboard ?? page.page().keyboard).type(text);
}

export async function choose(page, key, value) {
  await page.waitForSelector(box(key));
  await page.select(box(key), value);
}

export async function press(page, selector) {
  await page.waitForSelector(selector);
  await page.$eval(selector, (button) => button.click());
}

/** Everything the visitor reads, once nothing has changed for a moment. */
export async function settled(page, selector = 'body') {
  return page.evaluate(async (where) => {
    const read = () => document.querySelector(where)?.innerText ?? '';
    let before = read();
    for (let still = 0; still < 4; ) {
      await new Promise((resolve) => setTimeout(resolve, 60));
      const now = read();
      still = now === before ? still + 1 : 0;
      before = now;
    }
    return before;
  }, selector);
}

export const headline = (page) => settled(page, '.headline-say');
export const errorAt = (page, key) =>
  page.$eval(box(key), (input) => {
    const described = (input.getAttribute('aria-describedby') ?? '').split(' ');
    const id = described.find((each) => each.endsWith('-error'));
    return id ? document.getElementById(id).innerText.trim() : '';
  });
