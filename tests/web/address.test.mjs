/** A new address is followed even where the page writes its own at that very moment. */
import assert from "node:assert/strict";
import { after, before, it } from "node:test";
import { inBothBrowsers, until } from "./support/browsers.mjs";
import { singleFile } from "./support/disk.mjs";
import { serve, visit } from "./support/site.mjs";

let site;
let disk;
before(async () => {
  site = await serve();
  disk = singleFile();
});
after(async () => {
  disk.remove();
  await site.stop();
});

/** What a write that was due does: it comes after the address has changed and before the page hears of it. */
const overtaken = (page, hash) =>
  page.evaluate((wanted) => {
    const old = location.href;
    location.hash = wanted;
    history.replaceState(null, "", old);
  }, hash);

inBothBrowsers("a new address", (browser) => {
  const income = (page, value) =>
    until(page, (wanted) => document.querySelector('[data-field="/person/monthly_income"]')?.value === wanted, value);

  for (const [where, address] of [
    ["a page", () => site.url],
    ["the download", () => disk.from("flexpension.html")],
  ]) {
    it(`is read by ${where}, and stands there again`, async () => {
      const page = await visit(browser, address(), { hash: "v=2026-11&i=7300" });
      await income(page, "7300");
      await overtaken(page, "v=2026-11&i=9100");
      await income(page, "9100");
      assert.equal(await page.evaluate(() => location.hash), "#v=2026-11&i=9100");
      await page.close();
    });
  }

  it("is read by the widget", async () => {
    const page = await visit(browser, `${site.url}widget.html`, { hash: "w.income=7300" });
    await income(page, "7300");
    await overtaken(page, "w.income=9100&");
    await income(page, "9100");
    await page.close();
  });
});
