/** What tests of the widget do on a host's page: find the frame of an element, and wait for what the host hears. */
import { resize, until } from './browsers.mjs';

/** Now and then puppeteer misses the start of a frame with a process of its own, and then waits for it for ever. */
export async function reachesFrames(page) {
  const late = new Promise((done) => setTimeout(done, 5000, false));
  return Promise.race([late, Promise.all(page.frames().map((frame) => frame.evaluate(() => true))).catch(() => false)]);
}

/** Opens a page of a host and waits until these elements have answered. */
export async function visitAnswered(browser, url, ids, size) {
  for (;;) {
    const page = await visitHost(browser, url, size);
    for (const id of ids) await hears(page, id, 'result');
    if (await reachesFrames(page)) return page;
    await page.close();
  }
}

/** Opens a page of a host; what any policy refuses on it or in its frames is in `refused()`. */
export async function visitHost(browser, url, { width = 1280, height = 900 } = {}) {
  const page = await browser.newPage();
  page.problems = [];
  page.on('pageerror', (error) => page.problems.push(error.message));
  await page.evaluateOnNewDocument(() => {
    const note = ({ effectiveDirective, blockedURI }) => (window.refusals ??= []).push(`${effectiveDirective} ${blockedURI}`);
    document.addEventListener('securitypolicyviolation', note);
  });
  await resize(page, { width, height });
  await page.goto(url);
  return page;
}

export async function refused(page) {
  const lists = await Promise.all(page.frames().map((frame) => frame.evaluate(() => window.refusals ?? [])));
  return lists.flat();
}

/** The page in the frame of this element. */
export async function frameOf(page, id) {
  const handle = await page.evaluateHandle((which) => document.getElementById(which).shadowRoot.querySelector('iframe'), id);
  return handle.asElement().contentFrame();
}

export async function heard(page, id, type) {
  return page.evaluate((...wanted) => window.heard.filter((each) => each.widget === wanted[0] && each.type === wanted[1]).map((each) => each.detail), id, type);
}

/** Waits until the host has heard more of this than `before`, and gives the newest. */
export async function hears(page, id, type, before = 0) {
  await until(
    page,
    (which, what, seen) => window.heard.filter((each) => each.widget === which && each.type === what).length > seen,
    id, type, before,
  );
  return (await heard(page, id, type)).at(-1);
}

/** Once no message has come for a while, how high the frame is and how high its content. */
export async function atRest(page, id) {
  await until(page, () => {
    const newest = window.messages.at(-1)?.at ?? 0;
    return window.messages.length > 0 && performance.now() - newest > 500;
  });
  const frame = await frameOf(page, id);
  const content = await frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
  const shown = await page.evaluate((which) => document.getElementById(which).shadowRoot.querySelector('iframe').clientHeight, id);
  return { content, shown };
}

/** Puts an element on the page as a host's script would. */
export async function add(page, id, attributes) {
  await page.evaluate(
    (name, given) => {
      const element = document.createElement('flex-pension');
      element.id = name;
      for (const [each, value] of Object.entries(given)) element.setAttribute(each, value);
      document.querySelector('main').append(element);
    },
    id, attributes,
  );
}

/** An empty page of a host, with the loader unless said otherwise. */
export const emptyPage = (body = '', { script = true } = {}) => `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>host</title><link rel="icon" href="data:,"><script src="portal.js"></script>
${script ? '<script src="{{site}}flexpension.js" integrity="{{integrity}}" crossorigin="anonymous" async></script>' : ''}</head>
<body><main>${body}</main></body></html>`;
