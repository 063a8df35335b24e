/** The built site on a free port of this machine, and the few things a visitor does with it. */
import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { preview } from "vite";
import { resize } from "./browsers.mjs";

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
export const web = path("../../../web");
const configFile = path("../../../web/vite.config.ts");

export async function serve(outDir) {
  const build = outDir ? { outDir } : {};
  const server = await preview({
    root: web,
    configFile,
    build,
    preview: { port: 0, host: "127.0.0.1" },
    logLevel: "error",
  });
  return { url: server.resolvedUrls.local[0], stop: () => server.close() };
}

/** Opens a page and waits until `ready` is there. `today`: the day it is to be. */
export async function visit(
  browser,
  url,
  { width = 1280, height = 900, hash = "", ready = ".headline-say, .error-summary, .page-note", ...how } = {},
) {
  const page = await browser.newPage(how);
  await resize(page, { width, height });
  await page.goto(hash ? `${url}#${hash}` : url);
  if (ready) await page.waitForSelector(ready);
  return page;
}

const box = (key) => `[data-field="${key}"]`;

/** On a phone the questions are one line until they are asked for. */
async function unfold(page, key) {
  const seen = (where) => document.querySelector(where).getClientRects().length > 0;
  if (await page.evaluate(seen, box(key))) return;
  await page.evaluate(() => document.querySelector(".is-folded [data-do=who]")?.click());
  await page.waitForSelector(box(key), { visible: true });
}

/** Types into a box of a page or of a frame as a person does: click, select what is there, write. */
export async function fill(page, key, text) {
  await page.waitForSelector(box(key));
  await unfold(page, key);
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

/** Everything the visitor reads, once nothing is under way. */
export async function settled(page, selector = "body") {
  return page.evaluate(async (where) => {
    await window.atRest();
    return document.querySelector(where)?.innerText ?? "";
  }, selector);
}

/** Goes to another state of the page by its link, as an address that is changed by hand does. */
export async function follow(page, hash) {
  // The page hears of it only later, and before this listener, which is newer than its own.
  await page.evaluate(
    (to) =>
      new Promise((resolve) => {
        const from = location.href;
        addEventListener("hashchange", resolve, { once: true });
        location.hash = to;
        if (location.href === from) resolve();
      }),
    hash,
  );
  await settled(page);
}

/** Holds a page not to go out at the side, in windows of these widths. */
export async function assertFits(page, widths, where = "") {
  for (const width of widths) {
    await resize(page, { width, height: 800 });
    await settled(page);
    const { inner, scroll } = await page.evaluate(() => ({
      inner: innerWidth,
      scroll: document.documentElement.scrollWidth,
    }));
    assert.ok(scroll <= inner, `${scroll} in ${inner} ${where}`);
  }
}

/** As one sentence: on the page its parts stand below each other. */
export const headline = async (page) =>
  (await settled(page, ".headline-say")).replace(/([，。])\s*\n\s*/g, "$1").replace(/\s*\n\s*/g, " ");
export const errorAt = (page, key) =>
  page.$eval(box(key), (input) => {
    const described = (input.getAttribute("aria-describedby") ?? "").split(" ");
    const id = described.find((each) => each.endsWith("-error"));
    return id ? document.getElementById(id).innerText.trim() : "";
  });
