/** Calculate for everybody: in any window, without a mouse, and clean to axe in every state a visitor meets. */
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { assertClean } from "./support/axe.mjs";
import { eventually, inBothBrowsers, resize, until } from "./support/browsers.mjs";
import { assertFits, fill, follow, headline, press, serve, settled, visit } from "./support/site.mjs";

let site;
before(async () => {
  site = await serve();
});
after(() => site.stop());

/** Opens what is closed: all panels, all plans, all details but steps, which open without end (how.test.mjs looks at them). */
async function openAll(page) {
  await page.evaluate(() => {
    for (const button of document.querySelectorAll(".more-button, .plan-open"))
      if (button.getAttribute("aria-expanded") === "false") button.click();
  });
  await settled(page);
  await page.evaluate(() => {
    for (const details of document.querySelectorAll("details:not(.step, .all-steps)")) details.open = true;
  });
  await settled(page);
  await until(page, () => document.querySelector(".part-coming") === null);
  await settled(page);
}

/** Whoever has too few years, breaks and a record by its years is asked all there is to ask. */
const asked = "r=23&y=1966&m=12&k=60&b=20000&j=1&h=2014~12~2500~&h=2024~12~3600~";

/** In this order: what was opened stays open. */
const states = {
  "as it opens": "",
  "with figures asked for": "r=65-XPCC",
  "with an error": "y=2024&k=60",
  "with everything open": asked,
};

function cleanToAxe(browser) {
  let page;
  before(async () => {
    page = await visit(browser, site.url);
  });
  after(() => page.close());

  for (const [state, said] of Object.entries(states)) {
    // What language it is in makes no difference to what a browser does with it, and the last state shows all there is.
    const whole = state === "with everything open";
    const languages =
      browser.name === "chromium" && whole ? ["zh", "en"] : browser.name === "chromium" || whole ? ["zh"] : [];
    for (const language of languages) {
      it(`${language}, ${state}`, async () => {
        await resize(page, { width: state === "as it opens" ? 360 : 1280, height: 900 });
        await follow(page, [language === "en" ? "lang=en" : "", said].filter(Boolean).join("&"));
        if (whole) await openAll(page);
        await assertClean(page);
      });
    }
  }

  browser.once("in large type", async () => {
    const other = await visit(browser, site.url, { width: 360, height: 740 });
    await press(other, "[data-do=large]");
    await settled(other);
    await assertClean(other);
    await other.close();
  });
}

function inAnyWindow(browser) {
  it("shows the questions, the answer and three plans on a phone", async () => {
    const page = await visit(browser, site.url, { width: 360, height: 740 });
    await settled(page);
    const bottoms = await page.evaluate(() => {
      const bottom = (selector, place = 0) => document.querySelectorAll(selector)[place].getBoundingClientRect().bottom;
      return {
        who: bottom(".ask-who"),
        answer: bottom(".headline-say"),
        third: bottom(".plan-row", 2),
      };
    });
    assert.ok(bottoms.who < bottoms.answer && bottoms.answer < bottoms.third, JSON.stringify(bottoms));
    assert.ok(bottoms.third <= 740, `the third plan ends at ${bottoms.third}`);
    assert.match(
      await settled(page, ".ask-who"),
      /示例[\s\S]*河南 · 男 · 1990 年 5 月生[\s\S]*每月收入 5,500 元 · 没交过/,
    );
    await press(page, "[data-do=who]");
    await page.waitForSelector('[data-field="/person/monthly_income"]', { visible: true });
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

  it("fits every window, with everything open", async () => {
    const page = await visit(browser, site.url, { width: 320, height: 800 });
    const large = ["lang=en&big=1&k=61&r=42-T2", `lang=en&big=1&${asked}`];
    for (const hash of browser.name === "chromium" ? ["", "lang=en", "big=1&k=61", ...large] : large) {
      await follow(page, hash);
      await openAll(page);
      await assertFits(page, [320, 360, 768, 1024, 1265, 1280], hash);
    }
    await page.close();
  });
}

/** What is written too small or cannot be hit by a finger: letters below `least`, buttons and boxes below `target`, in px. Runs in the page. */
function measured(least, fine, target) {
  const seen = (element) => element.getClientRects().length > 0 && !element.closest(".unseen, .skip, option, sub, sup");
  const found = new Set();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    // What is drawn has its table beside it.
    if (node.textContent.trim() === "" || !seen(parent) || parent.closest("svg")) continue;
    const { fontSize, lineHeight } = getComputedStyle(parent);
    const most = parent.closest(".tag, .status, .month-number, .changed, small") ? fine : least;
    if (Number.parseFloat(fontSize) < most - 0.01) found.add(`${fontSize} ${node.textContent.trim()}`);
    const lines = parent.closest(".headline-number, .plot-bar")
      ? 1.3
      : Number.parseFloat(lineHeight) / Number.parseFloat(fontSize);
    if (lines < 1.15) found.add(`lines of ${lines} ${node.textContent.trim()}`);
  }
  for (const each of document.querySelectorAll(
    "button, summary, select, input[type=text], input[type=range], .menu a",
  )) {
    const { width, height } = each.getBoundingClientRect();
    if (seen(each) && Math.min(width, height) < target - 0.5)
      found.add(
        `${Math.round(width)} × ${Math.round(height)} ${each.className || each.dataset.field || each.innerText}`,
      );
  }
  return [...found];
}

/** 适老化 (移动互联网应用适老化通用设计规范 1.1, 2.1): main text 18 px at least and to be enlarged to 30, targets 60 × 60, elsewhere 44 × 44. */
const sizes = { "": [16, 14, 44], "big=1": [18, 18, 60], "big=3": [30, 30, 60] };

function measures(browser) {
  let page;
  before(async () => {
    page = await visit(browser, site.url, { width: 360, height: 740 });
  });

  for (const [reading, [least, fine, target]] of Object.entries(sizes)) {
    it(`letters of ${least} px and targets of ${target} px at least, with everything open, ${reading || "as usual"}`, async () => {
      await follow(page, [reading, asked].filter(Boolean).join("&"));
      await page.evaluate(() => document.querySelector(".is-folded [data-do=who]")?.click());
      await openAll(page);
      assert.deepEqual(await page.evaluate(measured, least, fine, target), []);
      await assertFits(page, [360], reading);
    });
  }

  it("in large type the answer and the plans, and the rest when it is asked for", async () => {
    const other = await visit(browser, site.url, { hash: "big=1" });
    await settled(other);
    const shown = () =>
      other.evaluate(() =>
        ["fp-figures", "fp-in-sight", ".readings"].map(
          (each) => (document.querySelector(each)?.getClientRects().length ?? 0) > 0,
        ),
      );
    assert.deepEqual(await shown(), [false, false, false]);
    await press(other, "[data-do=more]");
    await until(other, () => document.querySelector("fp-figures") !== null);
    await other.close();
  });

  it("keeps the answer in sight as one line while somebody writes, and the box clear of it", async () => {
    const other = await visit(browser, site.url, { width: 360, height: 400 });
    await press(other, "[data-do=who]");
    await fill(other, "/person/monthly_income", "6000");
    await until(other, () => /每月约领.*元/.test(document.querySelector(".answer-line")?.innerText ?? ""));
    const places = () =>
      other.evaluate(() => {
        const place = (selector) => document.querySelector(selector).getBoundingClientRect();
        const line = place(".answer-line");
        return { top: line.top, bottom: line.bottom, box: place('[data-field="/person/monthly_income"]').top };
      });
    await eventually(async () => (await places()).box >= (await places()).bottom, "the box clear of the line");
    const { top, bottom } = await places();
    assert.ok(top >= 0 && bottom - top < 60, JSON.stringify([top, bottom]));
    await other.evaluate(() => document.activeElement.blur());
    await until(other, () => document.querySelector(".answer-line") === null);
    await other.close();
  });

  it("speaks the language of who comes for the first time, and of a link where there is one", async () => {
    const other = await browser.newPage({ languages: ["en-GB", "zh-CN"] });
    await other.goto(site.url);
    await until(other, () => document.documentElement.lang === "en" && location.hash.endsWith("lang=en"));
    await follow(other, "i=6000");
    assert.equal(await other.evaluate(() => document.documentElement.lang), "zh-CN");
    await other.close();
  });
}

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

function byKeyboard(browser) {
  it("reaches every question in order, opens a plan and changes it", async () => {
    const page = await visit(browser, site.url);
    await page.keyboard.press("Tab");
    assert.equal(await focused(page), "skip");
    await tabTo(page, "language", (await page.$$(".menu a")).length + 2);
    for (const stop of ["large", "/region", "/person/birth_month", "/person/category", "/person/monthly_income"])
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

  it("sets months year by year with keys and with a pointer", async () => {
    const page = await visit(browser, site.url, { height: 1200 });
    await press(page, "[data-plan=standard-floor] .plan-open");
    await page.waitForSelector(".by-years");
    await page.evaluate(() => {
      document.querySelector(".more-settings").open = true;
      document.querySelector(".by-years").open = true;
    });
    await page.waitForSelector(".month-grid [data-cell]");
    const painted = () => page.evaluate(() => /~pm=([^&~]*)/.exec(decodeURIComponent(location.hash))?.[1] ?? "");
    const says = async (wanted) => eventually(async () => (await painted()) === wanted, wanted);
    await page.focus(".month-grid [tabindex='0']");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press(" ");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press(" ");
    // November of the second year, where the keys began in that of the first, and December.
    await says("2026_1SSSSSSSSSSSS_1SSSSSSSSSSNN");
    assert.match(await settled(page, ".months-said"), /标准 \d+ 个月/);
    const [from, by, to] = await page.evaluate(() => {
      document.querySelector("[data-cell='25']").scrollIntoView({ block: "center" });
      return [24, 25, 26].map((cell) => {
        const { x, y, width, height } = document.querySelector(`[data-cell="${cell}"]`).getBoundingClientRect();
        return [x + width / 2, y + height / 2];
      });
    });
    await page.mouse.move(...from);
    await page.mouse.down();
    await page.mouse.move(...by);
    await page.mouse.move(...to);
    await page.mouse.up();
    await says("2026_1SSSSSSSSSSSS_1SSSSSSSSSSNN_1NNNSSSSSSSSS");
    await press(page, "[data-down='2']");
    await until(page, () => document.querySelector("[data-cell='36']").textContent === "停");
    await press(page, "[data-do=same-years]");
    await says("");
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

  browser.once("keeps the focus near a plan that was removed", async () => {
    const page = await visit(browser, site.url);
    await tabTo(page, "resident");
    await page.keyboard.press("Enter");
    await tabTo(page, "remove", 30);
    await page.keyboard.press("Enter");
    await settled(page);
    assert.match(await focused(page), /standard-floor/);
    await page.close();
  });
}

inBothBrowsers("for everybody", (browser) => {
  describe("axe", () => cleanToAxe(browser));
  describe("layout", () => inAnyWindow(browser));
  describe("measures", () => measures(browser));
  describe("keyboard", () => byKeyboard(browser));
});
