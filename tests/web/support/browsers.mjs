/** The two browsers the page is tested in. They come from the system; nothing is downloaded. */
import { existsSync } from "node:fs";
import { after, before, describe, it } from "node:test";
import puppeteer from "puppeteer-core";
import { setClock, setLanguages, watchWork } from "./in-page.mjs";

/** What Firefox says of a frame that the page took away while it was still loading: an address it has not. */
const GIVEN_UP = "Failed to load ‘’. A ServiceWorker intercepted the request";

/** What every page under test takes for today: its figures must not depend on when the test runs. */
export const TODAY = "2026-11-21";

/** How long anything is waited for. No result hangs on it: it only ends what would never end. */
const PATIENCE = 60_000;

const chromiumFlags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // One process for all pages and frames: a new page costs half, and the driver has lost frames that had a process of their own.
  "--renderer-process-limit=1",
  "--disable-site-isolation-trials",
];

const paths = {
  chromium: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
  firefox: process.env["FIREFOX"] ?? "/usr/bin/firefox-esr",
};

/** Names of the browsers to test in; a missing one is an error, not a skipped half of the tests. */
export const browsers = Object.keys(paths);

const firefoxPrefs = {
  // As people have it: puppeteer switches this off, and then pages from a disk may do what they really may not.
  "security.fileuri.strict_origin_policy": true,
  "dom.ipc.processCount": 1,
  "dom.ipc.processPrelaunch.enabled": false,
};

/** On a busy machine a Firefox now and then comes up, turns in a circle and never opens a page: another is started then. */
async function opening(launched, turns = 3) {
  const own = await launched();
  const opens = own.newPage().then((page) => page.close());
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE, "late").unref());
  if ((await Promise.race([opens, late])) !== "late" || turns === 1) return opens.then(() => own);
  opens.catch(() => undefined);
  own.process().kill("SIGKILL");
  return opening(launched, turns - 1);
}

function start(name) {
  const executablePath = paths[name];
  if (!existsSync(executablePath)) throw new Error(`${name} is not at ${executablePath}: set ${name.toUpperCase()}`);
  // No viewport of puppeteer's own: resize() below sets it, also in a Firefox that knows less.
  const common = {
    executablePath,
    headless: true,
    defaultViewport: null,
    timeout: PATIENCE,
    protocolTimeout: 2 * PATIENCE,
  };
  if (name === "firefox")
    return opening(() => puppeteer.launch({ ...common, browser: "firefox", extraPrefsFirefox: firefoxPrefs }));
  // Without a profile named, puppeteer makes a new one for every start and removes it.
  return puppeteer.launch({ ...common, args: chromiumFlags });
}

/** A browser whose pages live on the day of the tests and say when they are at rest. Every page of a test is opened by one. */
export class Browser {
  #own;

  constructor(name, own) {
    this.name = name;
    this.#own = own;
  }

  async start() {
    this.#own = await start(this.name);
    return this;
  }

  /**
   * An empty page of somebody who reads these languages. It notes in `problems` what it throws and what it complains of in the console, as far as `heeds` wants to
   * know of it; in `asked` the addresses it asks for.
   */
  async newPage({ today = TODAY, heeds = () => true, languages = ["zh-CN", "zh"] } = {}) {
    const page = await this.#own.newPage();
    page.browserName = this.name;
    page.setDefaultTimeout(PATIENCE);
    await page.evaluateOnNewDocument(setClock, today);
    await page.evaluateOnNewDocument(setLanguages, languages);
    await page.evaluateOnNewDocument(watchWork);
    page.problems = [];
    page.asked = [];
    const note = (text, thrown) => !text.startsWith(GIVEN_UP) && heeds(text, thrown) && page.problems.push(text);
    page.on("pageerror", (error) => note(error.message, true));
    page.on("console", (message) => message.type() === "error" && note(message.text(), false));
    page.on("request", (request) => page.asked.push(request.url()));
    return page;
  }

  pages() {
    return this.#own.pages();
  }

  /** As another person's on the same machine, who has visited nothing yet. */
  async stranger() {
    return new Browser(this.name, await this.#own.createBrowserContext());
  }

  /**
   * `it` for what is ours alone: figures, words, states, what a link carries. One browser shows it; what browsers have their
   * own ways with (layout, keys, files, frames, policies, storage) is shown in each.
   */
  once(title, test) {
    if (this.name === browsers[0]) it(title, test);
  }

  close() {
    return this.#own.close();
  }
}

export const launch = (name) => new Browser(name).start();

/** The same tests in each browser, started once for all of them: `tests(browser)`, which may ask for its `name`. */
export function inBothBrowsers(title, tests) {
  for (const name of browsers) {
    describe(`${title} in ${name}`, () => {
      const browser = new Browser(name);
      before(() => browser.start());
      after(() => browser.close());
      tests(browser);
    });
  }
}

/** Gives the page a window of this size. With it puppeteer also turns the screen, which Firefox 140 cannot do and no test needs. */
export async function resize(page, size) {
  try {
    await page.setViewport(size);
  } catch (error) {
    if (!String(error).includes("setScreenOrientationOverride")) throw error;
  }
  await until(page, (width) => window.innerWidth === width, size.width);
}

/** Asks again and again until the answer is yes; `wanted` says in the error what never came. */
export async function eventually(test, wanted = test) {
  const end = performance.now() + PATIENCE;
  while (!(await test())) {
    if (performance.now() > end) throw new Error(`still not so: ${wanted}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Asks the page. puppeteer's own waiting gives up in Firefox 140 when a page has just been opened. */
export function until(page, test, ...given) {
  return eventually(() => page.evaluate(test, ...given).catch(() => false), `${test} ${given.join(" ")}`);
}
