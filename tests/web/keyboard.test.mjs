/** Without a mouse: from the address bar to a changed plan. */
import assert from "node:assert/strict";
import { after, before, it } from "node:test";
import { inBothBrowsers } from "./support/browsers.mjs";
import { headline, serve, settled, visit } from "./support/site.mjs";

let site;
before(async () => {
  site = await serve();
});
after(() => site.stop());

const focused = (page) =>
  page.evaluate(() => {
    const { activeElement: element } = document;
    return (
      element.dataset.field ??
      element.dataset.do ??
      element.dataset.panel ??
      element.closest("[data-plan]")?.dataset.plan ??
      element.className
    );
  });

async function tabTo(page, wanted, most = 60) {
  for (let step = 0; step < most; step += 1) {
    if ((await focused(page)) === wanted) return;
    await page.keyboard.press("Tab");
  }
  assert.fail(`${wanted} was not reached; the focus is on ${await focused(page)}`);
}

inBothBrowsers("by keyboard", (browser) => {
  it("reaches every question in order, opens a plan and changes it", async () => {
    const page = await visit(browser, site.url);
    await page.keyboard.press("Tab");
    assert.equal(await focused(page), "skip");
    for (const stop of [
      "language",
      "large",
      "/region",
      "/person/birth_month",
      "/person/category",
      "/person/monthly_income",
    ])
      await tabTo(page, stop, 6);
    await page.keyboard.down("Control");
    await page.keyboard.press("a");
    await page.keyboard.up("Control");
    await page.keyboard.type("6000");
    await tabTo(page, "retirement", 12);
    await page.keyboard.press("Enter");
    await tabTo(page, "/retirement/shift_months", 6);
    await page.keyboard.press("ArrowRight");
    assert.match(await settled(page, "#panel-retirement"), /推迟 1 个月/);
    await tabTo(page, "fixed");
    await page.keyboard.press("Enter");
    await tabTo(page, "/plans/#fixed/scheme/amount/slider", 4);
    await page.keyboard.press("ArrowLeft");
    assert.match(await headline(page), /每月交 450 元/);
    assert.deepEqual(page.problems, []);
    await page.close();
  });

  it("skips to the result without touching the link", async () => {
    const page = await visit(browser, site.url);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    assert.equal(await page.evaluate(() => document.activeElement.id), "result");
    assert.equal(await page.evaluate(() => location.hash), "");
    await page.close();
  });

  it("keeps the focus near a plan that was removed", async () => {
    const page = await visit(browser, site.url);
    await tabTo(page, "resident");
    await page.keyboard.press("Enter");
    await tabTo(page, "remove", 30);
    await page.keyboard.press("Enter");
    await settled(page);
    assert.match(await focused(page), /standard-floor/);
    await page.close();
  });
});
