/** What the boxes of a plan show, take and leave in the link. */
import assert from "node:assert/strict";
import { after, before, it } from "node:test";
import { inBothBrowsers, until } from "./support/browsers.mjs";
import { fill, headline, press, serve, visit } from "./support/site.mjs";

const share = "/plans/#mine/subsidy/share";

let site;
before(async () => (site = await serve()));
after(() => site.stop());

inBothBrowsers(`a plan's boxes`, (browser) => {
  it("take 66.67 % for the two thirds it stands for", async () => {
    const page = await visit(browser, site.url, {
      hash: "v=2025-08&y=1976&m=1&c=female_50&r=44-4401&p=standard~mine~z=1",
    });
    await press(page, ".plan-open");
    await press(page, ".more-settings summary");
    await page.waitForSelector(`[data-field="${share}"]`);
    assert.equal(await page.$eval(`[data-field="${share}"]`, (box) => box.value), "66.67");
    await fill(page, share, "50");
    await until(page, () => location.hash.includes("zs=0.5"));
    await fill(page, share, "66.67");
    await until(page, () => location.hash.endsWith("p=standard~mine~z=1"));
    await fill(page, share, "66.6");
    await until(page, () => location.hash.includes("zs=0.666"));
    assert.match(await headline(page), /元/);
    assert.deepEqual(page.problems, []);
    await page.close();
  });

  it("write no sign before what reads as nothing", async () => {
    const page = await visit(browser, site.url);
    // As format/number.ts asks; only a browser's own Intl can say.
    const texts = await page.evaluate(() =>
      [-0.2, -0.0001, 0.3, -0].map((value) =>
        new Intl.NumberFormat("zh-CN", { maximumFractionDigits: 0, signDisplay: "exceptZero" })
          .formatToParts(value)
          .map((part) => part.value)
          .join(""),
      ),
    );
    assert.deepEqual(texts, ["0", "0", "0", "0"]);
    await page.close();
  });
});
