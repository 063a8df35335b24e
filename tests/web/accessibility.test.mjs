/** axe with contrast checks, in every state a visitor meets: both languages, both schemes, open, wrong, large, narrow. */
import { after, before, it } from "node:test";
import { assertClean } from "./support/axe.mjs";
import { inBothBrowsers } from "./support/browsers.mjs";
import { press, serve, settled, visit } from "./support/site.mjs";

const states = {
  "as it opens": async () => undefined,
  "with everything open": async (page) => {
    await page.evaluate(() => {
      for (const button of document.querySelectorAll(".more-button, .plan-open")) button.click();
    });
    await settled(page);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll("details")) details.open = true;
    });
    await settled(page);
  },
  "with figures asked for": async () => undefined,
  "with an error": async () => undefined,
};
const hashes = { "with figures asked for": "r=65-XPCC", "with an error": "y=2024&k=60" };

let site;
before(async () => {
  site = await serve();
});
after(() => site.stop());

inBothBrowsers("axe", (browser) => {
  for (const language of ["zh", "en"]) {
    for (const [state, prepare] of Object.entries(states)) {
      it(`${language}, ${state}`, async () => {
        const hash = [language === "en" ? "lang=en" : "", hashes[state] ?? ""].filter(Boolean).join("&");
        const page = await visit(browser, site.url, { hash, width: state === "as it opens" ? 360 : 1280 });
        await prepare(page);
        await assertClean(page);
        await page.close();
      });
    }
  }

  it("in large type", async () => {
    const page = await visit(browser, site.url, { width: 360, height: 740 });
    await press(page, "[data-do=large]");
    await settled(page);
    await assertClean(page);
    await page.close();
  });
});
