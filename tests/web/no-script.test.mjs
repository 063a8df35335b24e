/** Where a page's script does not run, because it did not come or the browser is too old to read it, the page says what to do. */
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before, it } from "node:test";
import { inBothBrowsers, until } from "./support/browsers.mjs";
import { singleFile, site } from "./support/disk.mjs";
import { PlainServer } from "./support/plain-server.mjs";

const pages = ["index", "lives", "designs", "rates", "award", "method", "embed", "widget"];
const entryOf = (page) =>
  `/${/<script type="module"[^>]* src="\.\/([^"]+)"/.exec(readFileSync(join(site, `${page}.html`), "utf8"))[1]}`;

const shown = (page) =>
  page.evaluate(() => {
    const words = document.querySelector(".waiting");
    const visible = words && words.getClientRects().length > 0 && getComputedStyle(words).visibility === "visible";
    return visible ? { text: words.innerText, links: [...words.querySelectorAll("a")].map((link) => link.href) } : null;
  });

/** As an engine of before 2020 sees the code, and as one sees it that got half of it. */
const unreadable = "const a = b ?.. c => {";

inBothBrowsers("a page without its script", (browser) => {
  let server;
  let lost;
  let page;
  const elsewhere = mkdtempSync(join(tmpdir(), "flexpension-broken-"));
  before(async () => {
    server = await new PlainServer(site).start();
    // An origin of its own: where the program has run once, the browser keeps it and asks for no script.
    lost = await new PlainServer(site).start();
    for (const each of pages) {
      const file = join(elsewhere, entryOf(each));
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, unreadable);
    }
  });
  after(async () => {
    await server.stop();
    await lost.stop();
    rmSync(elsewhere, { recursive: true });
  });

  async function open(address) {
    page = await browser.newPage();
    page.refused = [];
    page.on("console", (message) => /policy/i.test(message.text()) && page.refused.push(message.text()));
    await page.goto(address);
  }

  // What stands in the body is of one making; how a browser fails does not hang on the page.
  for (const each of browser.name === "chromium" ? pages : ["index", "widget"]) {
    for (const [how, folder] of [
      ["is not there", join(elsewhere, "nothing")],
      ["cannot be read", elsewhere],
    ]) {
      it(`says on ${each} what to do when its script ${how}`, async () => {
        lost.stale.set(entryOf(each), folder);
        await open(`${lost.url}${each}.html`);
        await until(page, () => getComputedStyle(document.querySelector(".waiting")).visibility === "visible");
        const { text, links } = await shown(page);
        assert.match(text, /请换一个较新的浏览器/);
        assert.match(text, /use a newer browser/);
        assert.deepEqual(links, [`${lost.url}flexpension.html`, `${lost.url}flexpension.html`]);
        assert.equal((await fetch(links[0])).status, 200);
        assert.deepEqual(page.refused, []);
        lost.stale.clear();
        await page.close();
      });
    }

    it(`clears it away on ${each} when the script runs`, async () => {
      await open(`${server.url}${each}.html`);
      await page.waitForSelector("main, .widget");
      assert.equal(await page.$(".waiting"), null);
      await page.close();
    });
  }

  it("says so in the download, too", async () => {
    const file = readFileSync(join(site, "flexpension.html"), "utf8");
    // One letter more, and the policy's hash no longer fits: the script is as good as none.
    const changed = file.replace("</div>\n<script>", "</div>\n<script>;");
    assert.notEqual(changed, file);
    const disk = singleFile(changed);
    await open(disk.from("flexpension.html"));
    await until(page, () => getComputedStyle(document.querySelector(".waiting")).visibility === "visible");
    assert.match((await shown(page)).text, /请换一个较新的浏览器[\s\S]*use a newer browser/);
    await page.close();
    disk.remove();
  });
});
