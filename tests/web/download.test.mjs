/** The downloads, opened as people open them: from a folder of a disk, without a server. */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, afterEach, before, describe, it } from "node:test";
import { inBothBrowsers, until } from "./support/browsers.mjs";
import { site as built, singleFile, unpacked } from "./support/disk.mjs";
import { modules } from "./support/modules.mjs";
import { choose, errorAt, fill, headline, press, serve, settled, visit } from "./support/site.mjs";

const income = "/person/monthly_income";
const table = (page) => settled(page, ".plan-table tbody");
const address = (page) => page.evaluate(() => location.hash);
const shown = (page) => page.evaluate(() => document.body.firstElementChild.localName);

/** Firefox makes data: addresses of its own, and a blob: is the worker's text; neither goes anywhere. */
const away = (page) => page.asked.filter((url) => !/^(data|blob):/.test(url));

const links = [
  "",
  "r=44-4403&y=1984&m=12&c=female_50&i=8123.45&k=61&b=30000&a=cautious&big=1",
  "lang=en&r=31&i=12000&money=nominal&see=fixed&p=standard~s~b=ratio~r=1&p=fixed~fixed~a=725",
];

let pages;
let source;
before(async () => {
  source = await modules();
  ({ pages } = await source.load("/src/place/pages.ts"));
});
after(() => source.stop());

function theFile(browser) {
  let disk;
  let page;
  const at = (hash) => disk.from("flexpension.html", hash);
  before(async () => {
    disk = singleFile();
  });
  after(async () => {
    disk.remove();
  });
  afterEach(async () => {
    assert.deepEqual(page.problems, []);
    await page.close();
  });

  browser.once("shows what the site shows", async () => {
    const server = await serve();
    for (const hash of links) {
      const there = await visit(browser, server.url, { hash });
      page = await visit(browser, at(hash));
      assert.equal(await headline(page), await headline(there));
      assert.equal(await table(page), await table(there));
      await there.close();
      if (hash !== links.at(-1)) await page.close();
    }
    await server.stop();
  });

  it("asks for the file itself and nothing else, and keeps nothing", async () => {
    page = await visit(browser, at());
    await choose(page, "/region", "44");
    await press(page, "[data-plan=fixed] .plan-open");
    await press(page, "[data-do=language]");
    await settled(page);
    for (const url of away(page)) assert.equal(url, at());
    const kept = await page.evaluate(async () => ({
      cookie: document.cookie,
      local: localStorage.length,
      session: sessionStorage.length,
      databases: (await indexedDB.databases?.())?.length ?? 0,
      loaded: performance.getEntriesByType("resource").filter(({ name }) => !/^(data|blob):/.test(name)).length,
    }));
    assert.deepEqual(kept, { cookie: "", local: 0, session: 0, databases: 0, loaded: 0 });
  });

  browser.once("says beside the box what to change, and recovers", async () => {
    page = await visit(browser, at());
    await fill(page, income, "五千");
    await page.$eval(`[data-field="${income}"]`, (input) => input.blur());
    await page.waitForSelector(".error-summary");
    assert.match(await errorAt(page, income), /数字/);
    assert.equal(await page.$(".headline-say"), null);
    await fill(page, "/person/birth_month", "2024");
    await fill(page, income, "6000");
    await page.$eval(`[data-field="${income}"]`, (input) => input.blur());
    await page.waitForSelector(".error-summary");
    assert.match(await errorAt(page, "/person/birth_month"), /岁/);
    await fill(page, "/person/birth_month", "1990");
    await page.waitForSelector(".headline-say");
  });

  it("keeps what was said in the address, across reloading", async () => {
    page = await visit(browser, at());
    await fill(page, income, "7300");
    await press(page, "[data-do=language]");
    await press(page, "[data-do=large]");
    const said = await headline(page);
    await until(page, () => /i=7300.*lang=en.*big=1/.test(location.hash));
    await page.reload();
    await page.waitForSelector(".headline-say");
    assert.equal(await headline(page), said);
    assert.match(said, /Pay ¥/);
    assert.equal(await page.$eval("html", (root) => root.classList.contains("large") && root.lang), "en");
  });

  it("goes to every page of the menu and back, with what was said", async () => {
    page = await visit(browser, at());
    const title = await page.title();
    await fill(page, income, "7300");
    // At once, before the address has followed the typing.
    await press(page, '.menu a[href*="/embed"]');
    await until(page, () => location.hash.startsWith("#/embed?") && document.querySelector("fp-embed h1") !== null);
    assert.match(await address(page), /i=7300/);
    assert.notEqual(await page.title(), title);
    assert.equal(await page.evaluate(() => document.activeElement.localName), "fp-embed");
    await press(page, "[data-do=language]");
    await until(page, () => location.hash.includes("lang=en"));
    await page.goBack();
    await page.waitForSelector(".headline-say");
    assert.equal(await page.$eval(`[data-field="${income}"]`, (input) => input.value), "7300");
    assert.equal(await page.title(), title);
    await page.goForward();
    await until(page, () => document.documentElement.lang === "en" && document.querySelector("fp-embed h1") !== null);
    await press(page, ".menu a");
    await page.waitForSelector(".headline-say");
    assert.match(await headline(page), /Pay ¥/);
    assert.match(await address(page), /^#v=.*i=7300/);
  });

  browser.once("opens on the page its address names", async () => {
    for (const each of pages) {
      const tab = await visit(browser, at(`/${each}?lang=en`), { ready: `body > :not(p) *` });
      const html = readFileSync(join(built, `${each}.html`), "utf8");
      assert.equal(await shown(tab), /<body>\s*<([a-z-]+)/.exec(html)[1], each);
      await until(tab, () => document.documentElement.lang === "en");
      assert.deepEqual(tab.problems, []);
      await tab.close();
    }
    page = await visit(browser, at("/no-such-page?i=1"));
    assert.equal(await shown(page), "fp-calculate");
    assert.match(await settled(page, ".page-note"), /链接/);
  });

  for (const sandbox of ["", "&e.sandbox=1"]) {
    it(`shows the widget on the embed page, ${sandbox ? "sandboxed" : "as high as it is"}, and lets it follow`, async () => {
      page = await visit(browser, at(`/embed?lang=en${sandbox}`), { ready: ".stage iframe" });
      await until(page, () => Number(document.querySelector(".stage iframe").height) > 500);
      const inner = page.frames().find((frame) => frame !== page.mainFrame());
      await inner.waitForSelector(".headline-say");
      assert.match(await inner.$eval(".headline-say", (said) => said.innerText), /每月交/);
      await choose(page, "e.region", "31");
      await choose(page, "e.lang", "en");
      await until(inner, () => /^Pay ¥/.test(document.querySelector(".headline-say")?.innerText ?? ""));
      assert.equal(await inner.$eval('[data-field="/region"]', (box) => box.value), "31");
      const { height, content } = {
        height: await page.$eval(".stage iframe", (frame) => Number(frame.height)),
        content: await inner.evaluate(() => document.documentElement.getBoundingClientRect().height),
      };
      assert.ok(Math.abs(height - content) < 2, `${height} for ${content}`);
      assert.match(await address(page), /^#\/embed\?.*e\.region=31/);
    });
  }

  it("prints", async () => {
    page = await visit(browser, at());
    assert.ok((await page.pdf({ format: "A4" })).length > 10000);
  });

  it("runs under a policy that knows its own scripts and no address", async () => {
    page = await visit(browser, at(), { heeds: (text) => !/Content.Security.Policy/i.test(text) });
    const refused = await page.evaluate(async () => {
      const seen = [];
      const all = new Promise((resolve) => {
        document.addEventListener(
          "securitypolicyviolation",
          ({ effectiveDirective }) => seen.push(effectiveDirective) && new Set(seen).size >= 3 && resolve(),
        );
      });
      const script = document.createElement("script");
      script.textContent = "window.foreign = true";
      document.head.append(script);
      const style = document.createElement("style");
      style.textContent = "body { color: red }";
      document.head.append(style);
      await fetch("https://example.org/").catch(() => undefined);
      await all;
      return { seen, foreign: "foreign" in window };
    });
    assert.equal(refused.foreign, false);
    assert.deepEqual(new Set(refused.seen), new Set(["script-src-elem", "style-src-elem", "connect-src"]));
    const policy = await page.$eval("meta[http-equiv]", (meta) => meta.content);
    assert.doesNotMatch(policy, /unsafe-(inline|eval\b(?<!wasm-unsafe-eval))|https?:|\*/);
  });

  browser.once("offers no download of itself", async () => {
    page = await visit(browser, at());
    await page.waitForSelector(".page-footer .quiet");
    assert.equal(await page.$("a[download]"), null);
  });
}

function theUnpackedSite(browser) {
  let disk;
  before(() => {
    disk = unpacked();
  });
  after(() => disk.remove());

  it("lead to the one file, each to its page there, with what the address says", async () => {
    for (const each of browser.name === "chromium" ? pages : ["index", "rates"]) {
      const page = await visit(browser, disk.from(`${each}.html`, "v=2026-11&i=7300&lang=en"), {
        ready: "body > :not(p) *",
      });
      await until(
        page,
        () => location.pathname.endsWith("/flexpension.html") && document.documentElement.lang === "en",
      );
      assert.match(page.url(), /flexpension\.html#/, each);
      assert.match(await address(page), new RegExp(`^#(/${each}\\?)?.*i=7300`));
      const html = readFileSync(join(disk.folder, `${each}.html`), "utf8");
      assert.equal(await shown(page), /<body>\s*<([a-z-]+)/.exec(html)[1]);
      await page.close();
    }
  });
}

inBothBrowsers("from a disk", (browser) => {
  describe("flexpension.html", () => theFile(browser));
  describe("the unpacked site", () => theUnpackedSite(browser));
});

describe("the archive", () => {
  const digest = (content) => createHash("sha256").update(content).digest("hex");
  const read = (file) => readFileSync(join(built, file));

  it("holds the site and the sums of all it holds", () => {
    const disk = unpacked();
    const checked = execFileSync("sha256sum", ["--strict", "-c", "SHA256SUMS"], { cwd: disk.folder, encoding: "utf8" });
    const files = execFileSync("find", [".", "-type", "f"], { cwd: disk.folder, encoding: "utf8" }).trim().split("\n");
    assert.deepEqual(
      checked.match(/^.+(?=: OK$)/gm).sort(),
      files
        .map((file) => file.slice(2))
        .filter((file) => file !== "SHA256SUMS")
        .sort(),
    );
    for (const file of ["flexpension.html", "README.txt", ...pages.map((page) => `${page}.html`)])
      assert.ok(files.includes(`./${file}`), file);
    assert.deepEqual(
      files.filter((file) => /\.(gz|br|zip)$/.test(file)),
      [],
    );
    disk.remove();
  });

  it("is listed with its size and sum beside the site, which has sums of its own", () => {
    const list = JSON.parse(read("downloads.json"));
    assert.deepEqual(Object.keys(list), ["flexpension.html", "flexpension-site.zip"]);
    for (const [file, { bytes, sha256 }] of Object.entries(list))
      assert.deepEqual({ bytes, sha256 }, { bytes: read(file).length, sha256: digest(read(file)) });
    execFileSync("sha256sum", ["--strict", "--quiet", "-c", "SHA256SUMS"], { cwd: built });
  });

  it("is the same bytes again, in another time zone", async () => {
    const { pack } = await source.load("/build/archive.ts");
    const copy = mkdtempSync(join(tmpdir(), "flexpension-site-"));
    cpSync(built, copy, { recursive: true });
    const zone = process.env.TZ;
    process.env.TZ = "Pacific/Auckland";
    await pack(copy);
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
    assert.equal(digest(readFileSync(join(copy, "flexpension-site.zip"))), digest(read("flexpension-site.zip")));
    rmSync(copy, { recursive: true });
  });
});
