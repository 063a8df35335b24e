/** The two browsers every test of the page runs in. They come from the system; nothing is downloaded. */
import { existsSync } from 'node:fs';
import puppeteer from 'puppeteer-core';

const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const paths = {
  chromium: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  firefox: process.env['FIREFOX'] ?? '/usr/bin/firefox-esr',
};

/** Names of the browsers to test in; a missing one is an error, not a skipped half of the tests. */
export const browsers = Object.keys(paths);

/** Firefox as people have it: puppeteer switches this off, and then pages from a disk may do what they really may not. */
const firefoxPrefs = { 'security.fileuri.strict_origin_policy': true };

export async function launch(name) {
  const executablePath = paths[name];
  if (!existsSync(executablePath)) throw new Error(`${name} is not at ${executablePath}: set ${name.toUpperCase()}`);
  // No viewport of puppeteer's own: resize() below sets it, also in a Firefox that knows less.
  const common = { executablePath, headless: true, defaultViewport: null };
  if (name === 'firefox') return puppeteer.launch({ ...common, browser: 'firefox', extraPrefsFirefox: firefoxPrefs });
  // Without a profile named, puppeteer makes a new one for every start and removes it.
  return puppeteer.launch({ ...common, args: chromiumFlags });
}

/** Gives the page a window of this size. With it puppeteer also turns the screen, which Firefox 140 cannot do and no test needs. */
export async function resize(page, size) {
  try {
    await page.setViewport(size);
  } catch (error) {
    if (!String(error).includes('setScreenOrientationOverride')) throw error;
  }
  await until(page, (width) => window.innerWidth === width, size.width);
}

const PATIENCE = 20000;

/** Asks the page again and again. puppeteer's own waiting gives up in Firefox 140 when a page has just been opened. */
export async function until(page, test, ...given) {
  const end = Date.now() + PATIENCE;
  for (;;) {
    if (await page.evaluate(test, ...given).catch(() => false)) return;
    if (Date.now() > end) throw new Error(`still not so: ${test}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
