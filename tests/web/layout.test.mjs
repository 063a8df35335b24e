/** What must be seen without scrolling, and that nothing pushes the page sideways. */
import assert from "node:assert/strict";
import { after, before, it } from "node:test";
import { inBothBrowsers } from "./support/browsers.mjs";
import { assertFits, serve, settled, visit } from "./support/site.mjs";

let site;
before(async () => {
  site = await serve();
});
after(() => site.stop());

inBothBrowsers("layout", (browser) => {
  it("shows the questions, the answer and three plans on a phone", async () => {
    const page = await visit(browser, site.url, { width: 360, height: 740 });
    await settled(page);
    const bottoms = await page.evaluate(() => {
      const bottom = (selector, place = 0) => document.querySelectorAll(selector)[place].getBoundingClientRect().bottom;
      return {
        income: bottom('[data-field="/person/monthly_income"]'),
        answer: bottom(".headline-say"),
        third: bottom(".plan-row", 2),
      };
    });
    assert.ok(bottoms.income < bottoms.answer && bottoms.answer < bottoms.third, JSON.stringify(bottoms));
    assert.ok(bottoms.third <= 740, `the third plan ends at ${bottoms.third}`);
    await page.close();
  });

  it("keeps the questions in sight on a desk while the plans scroll", async () => {
    const page = await visit(browser, site.url, { width: 1280, height: 800 });
    await page.evaluate(() => window.scrollTo(0, 600));
    await settled(page);
    const top = await page.$eval(".ask", (ask) => ask.getBoundingClientRect().top);
    assert.ok(top >= 0 && top < 40, `the questions are at ${top}`);
    await page.close();
  });

  for (const hash of ["", "lang=en", "big=1&k=61", "lang=en&big=1&k=61&r=42-T2"]) {
    it(`fits every window with ${hash || "nothing said"}`, async () => {
      const page = await visit(browser, site.url, { width: 320, height: 800, hash });
      await page.evaluate(() => {
        for (const button of document.querySelectorAll(".more-button, .plan-open")) button.click();
      });
      await assertFits(page, [320, 360, 768, 1024, 1265, 1280]);
      await page.close();
    });
  }
});
