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

export async function launch(name) {
  const executablePath = paths[name];
  if (!existsSync(executablePath)) throw new Error(`${name} is not at ${executablePath}: set ${name.toUpperCase()}`);
  if (name === 'firefox') return puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
  // Without a profile named, puppeteer makes a new one for every start and removes it.
  return puppeteer.launch({ executablePath, headless: true, args: chromiumFlags });
}
