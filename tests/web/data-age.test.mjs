/** The data's date is always shown; when the visitor's clock says that it is old, so does the page, and where there is newer. */
import assert from "node:assert/strict";
import { after, before, it } from "node:test";
import { inBothBrowsers } from "./support/browsers.mjs";
import { singleFile } from "./support/disk.mjs";
import { modules } from "./support/modules.mjs";
import { press, serve, settled, visit } from "./support/site.mjs";

const note = (page) => settled(page, "fp-data-age");
const ready = ".headline-say";

let asOf;
let fresh;
let late;
let server;
let disk;
let withHome;
before(async () => {
  server = await serve();
  disk = singleFile();
  const source = await modules();
  const { versionsOf } = await source.load("/build/versions.ts");
  const { oldFrom } = await source.load("/src/state/data-age.ts");
  ({ as_of: asOf } = (await versionsOf()).data);
  late = oldFrom(asOf);
  fresh = new Date(Date.parse(late) - 86_400_000).toISOString().slice(0, 10);
  const { oneFile } = await source.load("/build/one-file.ts");
  process.env.FLEXPENSION_HOME = "https://pension.example.org/?a=1&b=2";
  withHome = singleFile(await oneFile());
  process.env.FLEXPENSION_HOME = "javascript:alert(1)";
  await assert.rejects(oneFile(), /FLEXPENSION_HOME/);
  delete process.env.FLEXPENSION_HOME;
  await source.stop();
});
after(async () => {
  await server.stop();
  disk.remove();
  withHome.remove();
});

inBothBrowsers("the age of the data", (browser) => {
  const visitOn = async (today, address) => {
    const page = await visit(browser, address, { today, ready });
    assert.match(
      await settled(page, ".page-footer"),
      new RegExp(`数据整理到 ${asOf}.*计算程序 [\\d.]+，数据 [0-9a-f]{16}`),
    );
    return page;
  };

  browser.once("is no matter while the data is fresh", async () => {
    for (const address of [server.url, disk.from("flexpension.html")]) {
      const page = await visitOn(fresh, address);
      assert.equal(await note(page), "");
      await page.close();
    }
  });

  it("is said on the site, which may have been updated", async () => {
    const page = await visitOn(late, server.url);
    assert.match(await note(page), /20\d\d 年 \d+ 月 \d+ 日，多半已经不是最新的。.*刷新本页/);
    await press(page, "[data-do=language]");
    assert.match(await note(page), /as of \d+ [A-Z][a-z]+ 20\d\d .*Reload this page/);
    assert.equal(await page.$("fp-data-age a"), null);
    assert.match(
      await page.$eval("a[download]", (link) => `${link.getAttribute("href")} ${link.parentElement.innerText}`),
      /^\.\/flexpension\.html Download .*\d\.\d MB; engine [\d.]+, data compiled to 20/,
    );
    await page.close();
  });

  browser.once("is said in the widget as well", async () => {
    for (const address of [`${server.url}widget.html`, disk.from("flexpension.html", "/widget")]) {
      const page = await visit(browser, address, { today: late, ready });
      assert.match(await note(page), /多半已经不是最新的/);
      assert.match(await settled(page, ".widget-foot"), new RegExp(asOf));
      await page.close();
    }
  });

  it("is said in the download, with where to get another, if that is known", async () => {
    const page = await visitOn(late, disk.from("flexpension.html"));
    assert.match(await note(page), /多半已经不是最新的。.*要一份新的/);
    assert.equal(await page.$("fp-data-age a"), null);
    await page.close();
    const knowing = await visitOn(late, withHome.from("flexpension.html"));
    assert.equal(await knowing.$eval("fp-data-age a", (link) => link.href), "https://pension.example.org/?a=1&b=2");
    await knowing.close();
  });
});
