/** What every test of a page relies on: the clock it gives the page, and that no page is opened past it. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { after, before, it } from "node:test";
import { inBothBrowsers, TODAY } from "./support/browsers.mjs";
import { serve, visit } from "./support/site.mjs";

let site;
before(async () => (site = await serve()));
after(() => site.stop());

const day = () => {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
};

inBothBrowsers("the clock", (browser) => {
  it("is that of the tests, in the page and in its frames", async () => {
    for (const today of [TODAY, "2031-07-01"]) {
      const page = await visit(browser, `${site.url}embed.html`, { ready: ".stage iframe", today });
      const frame = await page.waitForFrame((each) => each.url().includes("widget.html"));
      for (const each of [page, frame]) assert.equal(await each.evaluate(day), today);
      assert.equal(
        await page.evaluate(
          () =>
            Date.now() - new Date() < 1000 && Date.parse(Date()) - Date.now() < 1000 && new Date(2020, 1).getFullYear(),
        ),
        2020,
      );
      await page.close();
    }
  });
});

it("no page is opened past it", () => {
  const folder = new URL("./", import.meta.url);
  const sources = readdirSync(folder, { recursive: true }).filter(
    (name) => name.endsWith(".mjs") && !["support/browsers.mjs", "support.test.mjs"].includes(name),
  );
  for (const name of sources)
    assert.doesNotMatch(readFileSync(new URL(name, folder), "utf8"), /from ["']puppeteer/, name);
});
