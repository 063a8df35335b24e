/** What a host sets on the element: taken strictly, changed without loading again, and readable in any colour. */
import assert from "node:assert/strict";
import { after, afterEach, before, it } from "node:test";
import { assertClean } from "./support/axe.mjs";
import { inBothBrowsers, until } from "./support/browsers.mjs";
import { servePortal } from "./support/portal.mjs";
import { assertFits, fill, press, serve, settled, visit } from "./support/site.mjs";
import { add, atRest, emptyPage, frameOf, heard, hears, visitAnswered, visitHost } from "./support/widget.mjs";

const income = "/person/monthly_income";
const one = (attributes) => emptyPage(`<flex-pension id="one" ${attributes}></flex-pension>`);
const pages = { "empty.html": emptyPage(), "one.html": one('view="compact" region="41"') };

let site;
let portal;
before(async () => {
  site = await serve();
  portal = await servePortal(site.url, pages);
});
after(async () => {
  await portal.stop();
  await site.stop();
});

inBothBrowsers("settings of the widget", (browser) => {
  let page;
  afterEach(() => page.close());

  async function openWith(attributes) {
    page = await visitHost(browser, `${portal.url}empty.html`);
    await until(page, () => customElements.get("flex-pension") !== undefined);
    await add(page, "one", attributes);
  }
  const widget = async (hash, size) => (page = await visit(browser, `${site.url}widget.html`, { hash, ...size }));

  it("takes every start value, with the state of a link below them", async () => {
    const state = "#v=2026-11&r=44&i=9000&k=24&a=optimistic&p=fixed~fixed~a=700&p=standard~mine~n=%E6%88%91";
    await openWith({
      state,
      region: "31",
      birth: "1980-02",
      category: "female_55",
      months: "36",
      balance: "12000.5",
      lang: "zh-CN",
      plans: "save,fixed".split(",").reverse().join(),
    });
    const { request } = await hears(page, "one", "result");
    assert.equal(request.region, "31");
    assert.deepEqual(request.person, {
      birth_month: "1980-02",
      category: "female_55",
      monthly_income: 9000,
      record: { months: 36, mean_index: 0.6, account_balance: 12000.5 },
    });
    assert.deepEqual(
      request.plans.map(({ id, scheme, like }) => [id, scheme?.amount ?? like]),
      [
        ["fixed", 700],
        ["save", "fixed"],
      ],
    );
    assert.equal((await heard(page, "one", "error")).length, 0);
  });

  const results = () => heard(page, "one", "result");
  const setAll = (values) =>
    page.$eval(
      "#one",
      (element, given) => {
        for (const [each, value] of Object.entries(given)) element.setAttribute(each, value);
      },
      values,
    );

  browser.once(
    "names every value it cannot take, to the host and to the reader, and has no answer until all are right",
    async () => {
      const wrong = {
        region: "99",
        lang: "fr",
        theme: "red",
        view: "tall",
        plans: "fixed,fixed",
        birth: "1990-13",
        category: "woman",
        income: "5 500",
        months: "-1",
        balance: "12000",
      };
      await openWith(wrong);
      await until(page, () => window.heard.some(({ type, detail }) => type === "error" && detail.errors.length === 10));
      const { errors } = (await heard(page, "one", "error")).at(-1);
      assert.deepEqual(
        errors.map(({ path }) => path).sort(),
        Object.keys(wrong)
          .map((each) => `/attributes/${each}`)
          .sort(),
      );
      for (const { code, message } of errors) {
        assert.equal(code, "bad_attribute");
        assert.ok(message.zh.length > 8 && message.en.length > 8);
      }
      const frame = await frameOf(page, "one");
      const line = await settled(frame, ".widget-wrong");
      for (const [each, value] of Object.entries(wrong)) assert.ok(line.includes(`${each}="${value}"`), each);
      // With all but one put right there is no answer yet, for the host or for the reader.
      await setAll({
        lang: "zh",
        theme: "#c00",
        view: "compact",
        plans: "fixed",
        birth: "1990-12",
        category: "male",
        income: "5500",
        months: "12",
        balance: "12000",
      });
      await until(page, () => window.heard.filter(({ type }) => type === "error").at(-1)?.detail.errors.length === 1);
      assert.deepEqual(
        await settled(frame, "#result"),
        "网站改好设置之前，这里不显示结果，免得把别的情况当成您的。要算自己的，请打开完整版。",
      );
      assert.equal(await frame.$(".headline-say, .plan"), null);
      assert.deepEqual(await results(), []);
      // The first answer is to what was meant.
      await setAll({ region: "44" });
      await hears(page, "one", "result");
      const [{ request }, ...more] = await results();
      assert.deepEqual(
        [request.region, request.person.birth_month, request.plans.length, more.length],
        ["44", "1990-12", 1, 0],
      );
      assert.match(await settled(frame, "#result"), /元/);
      assert.equal(await frame.$(".widget-wrong"), null);
    },
  );

  for (const [what, attributes, path] of [
    ["a place there is none of", { region: "99" }, "/attributes/region"],
    ["a state that is none", { state: "i=twelve&what=<script>" }, "/attributes/state"],
    ["a state of an unknown place", { state: "r=99" }, "/attributes/state"],
    ["saving that has nothing to copy", { plans: "save,fixed" }, "/attributes/plans"],
  ]) {
    browser.once(`says so of ${what}, and nothing else`, async () => {
      await openWith(attributes);
      const { errors } = await hears(page, "one", "error");
      assert.deepEqual(
        errors.map((each) => each.path),
        [path],
      );
      const frame = await frameOf(page, "one");
      assert.notEqual(await settled(frame, ".widget-wrong"), "");
      await atRest(page, "one");
      assert.deepEqual(await results(), []);
      // What was wrong is taken away: the example itself is what is meant now.
      await page.$eval("#one", (element, name) => element.removeAttribute(name), Object.keys(attributes)[0]);
      assert.equal((await hears(page, "one", "result")).request.region, "41");
    });
  }

  browser.once("holds back an answer that was there, and gives it once more when the slip is mended", async () => {
    page = await visitAnswered(browser, `${portal.url}one.html`, ["one"]);
    const before = (await results()).length;
    await setAll({ income: "5 500" });
    await hears(page, "one", "error");
    const frame = await frameOf(page, "one");
    await until(frame, () => document.querySelector(".headline-say") === null);
    await fill(frame, "/person/monthly_income", "7300");
    await settled(frame);
    assert.equal((await results()).length, before);
    await page.$eval("#one", (element) => element.removeAttribute("income"));
    assert.equal((await hears(page, "one", "result", before)).request.person.monthly_income, 7300);
  });

  it("tells nothing again to a host that greets again, as Chromium has the loader do when an attribute has changed", async () => {
    page = await visitAnswered(browser, `${portal.url}one.html`, ["one"]);
    await setAll({ region: "31" });
    await until(page, () => window.heard.some(({ detail }) => detail.request?.region === "31"));
    await atRest(page, "one");
    const hellos = () => page.evaluate(() => window.messages.filter(({ data }) => data.type === "hello").length);
    const [greeted, messages] = [await hellos(), await page.evaluate(() => window.messages.length)];
    await page.evaluate(() => {
      const { contentWindow } = document.getElementById("one").shadowRoot.querySelector("iframe");
      contentWindow.postMessage({ flexpension: 1, type: "hello" }, "*");
    });
    await until(page, (before) => window.messages.filter(({ data }) => data.type === "hello").length > before, greeted);
    await atRest(page, "one");
    // The answer to the greeting is all there is new; and so it was with the greetings before.
    assert.equal(await page.evaluate(() => window.messages.length), messages + (await hellos()) - greeted);
    assert.equal((await heard(page, "one", "ready")).length, 1);
    assert.deepEqual(
      (await results()).map(({ request }) => request.region),
      ["41", "31"],
    );
    assert.deepEqual(await heard(page, "one", "error"), []);
  });

  browser.once(
    "lets a state that is none spoil nothing else, and keeps what was entered when something changes",
    async () => {
      await openWith({ state: "p=%E0%A4%A", region: "31", lang: "en", months: "%" });
      const { errors } = await hears(page, "one", "error");
      assert.deepEqual(
        errors.map((each) => each.path),
        ["/attributes/state", "/attributes/months"],
      );
      const frame = await frameOf(page, "one");
      assert.match(await settled(frame, ".widget-wrong"), /state="p=%E0%A4%A"/);
      await setAll({ state: "i=6000" });
      await until(page, () => window.heard.filter(({ type }) => type === "error").at(-1).detail.errors.length === 1);
      await fill(frame, "/person/monthly_income", "8000");
      await setAll({ months: "24" });
      const { request } = await hears(page, "one", "result");
      assert.deepEqual([request.region, request.person.monthly_income, request.person.record.months], ["31", 8000, 24]);
      await setAll({ region: "44" });
      await until(page, () => window.heard.some(({ detail }) => detail.request?.region === "44"));
      assert.equal((await hears(page, "one", "result")).request.person.monthly_income, 8000);
    },
  );

  it("says why, where a sandbox stops its scripts", async () => {
    await openWith({ sandbox: "allow-forms" });
    const { errors } = await hears(page, "one", "error");
    assert.deepEqual(
      errors.map(({ code, path }) => [code, path]),
      [["not_loaded", "/attributes/sandbox"]],
    );
    assert.match(errors[0].message.zh, /allow-scripts/);
    assert.match(errors[0].message.en, /did not open\. Its sandbox must have allow-scripts/);
  });

  browser.once("says what the engine refuses", async () => {
    await openWith({ birth: "2024-01" });
    const { errors } = await hears(page, "one", "error");
    assert.deepEqual(
      errors.map(({ path }) => path),
      ["/person/birth_month"],
    );
    assert.equal((await atRest(page, "one")).shown, (await atRest(page, "one")).content);
    assert.equal((await heard(page, "one", "result")).length, 0);
  });

  browser.once("asks for figures it lacks also where there is little room", async () => {
    await openWith({ view: "compact", region: "65-XPCC" });
    const { errors } = await hears(page, "one", "error");
    assert.ok(
      errors.every(({ code }) => code === "not_available"),
      JSON.stringify(errors),
    );
    const frame = await frameOf(page, "one");
    for (const [own, value] of [
      ["average_wage", "8000"],
      ["base_floor", "4800"],
      ["base_ceiling", "24000"],
      ["benefit_base", "8200"],
    ]) {
      await fill(frame, `/region/${own}`, value);
    }
    await hears(page, "one", "result");
    assert.match(await settled(frame, ".headline-say"), /每月交 960 元/);
  });

  it("follows a changed attribute without loading again, and leaves alone what the visitor said", async () => {
    page = await visitAnswered(browser, `${portal.url}one.html`, ["one"]);
    const frame = await frameOf(page, "one");
    await frame.evaluate(() => (window.stayed = true));
    await fill(frame, income, "7300");
    await until(page, () => window.heard.some(({ detail }) => detail.request?.person.monthly_income === 7300));
    await settled(frame);
    const steps = await page.evaluate(() => history.length);
    await page.$eval("#one", (element) => {
      element.setAttribute("lang", "en");
      element.setAttribute("region", "31");
      element.setAttribute("theme", "#0a0");
    });
    await until(page, () => window.heard.some(({ detail }) => detail.request?.region === "31"));
    assert.equal((await hears(page, "one", "result")).request.person.monthly_income, 7300);
    assert.match(await settled(frame, ".headline-say"), /^Pay/);
    assert.equal(await frame.evaluate(() => document.documentElement.style.getPropertyValue("--theme")), "#0a0");
    await page.$eval("#one", (element) => element.setAttribute("view", "full"));
    await frame.waitForSelector(".add-plan");
    await page.$eval("#one", (element) => element.setAttribute("label", "A name"));
    assert.equal(await page.$eval("#one", (element) => element.shadowRoot.querySelector("iframe").title), "A name");
    assert.equal(await frame.evaluate(() => window.stayed), true);
    assert.equal(await page.evaluate(() => history.length), steps);
    await atRest(page, "one");
  });

  browser.once("switches language at its foot", async () => {
    await widget("w.view=compact");
    await press(page, ".widget-more [data-do=language]");
    assert.match(await settled(page, ".headline-say"), /^Pay/);
    assert.equal(await page.$eval("html", (root) => root.lang), "en");
    assert.doesNotMatch((await settled(page)).replace("中文", ""), /\p{Script=Han}/u);
  });

  const narrow = ["w.view=compact&w.lang=en", "w.lang=en&w.months=61&big=1"];
  for (const hash of browser.name === "chromium"
    ? ["w.view=compact", "w.months=61&w.region=44-4403", ...narrow]
    : narrow) {
    it(`fits every place with ${hash}`, async () => {
      await widget(hash, { width: 900 });
      await page.evaluate(() => {
        for (const button of document.querySelectorAll(".more-button, .plan-open")) button.click();
      });
      await assertFits(page, [280, 320, 400, 900]);
    });
  }

  // Every colour is measured below in both; what else axe looks at does not follow the colour.
  for (const colour of browser.name === "chromium" ? ["#f00", "#ff0", "#000", "#fff", "#1f4388"] : ["#000"]) {
    it(`can be read in ${colour}`, async () => {
      const hash = `w.theme=${encodeURIComponent(colour)}&w.months=24&w.view=${colour === "#fff" ? "compact" : "full"}&w.plans=fixed${colour === "#000" ? "&w.birth=1990&v=2026-01" : ""}`;
      await widget(hash, { width: colour === "#f00" ? 360 : 900, ready: ".headline-say, .widget-wrong" });
      if (colour !== "#000") await press(page, ".plan-open");
      await settled(page);
      await assertClean(page);
    });
  }

  it("keeps its contrast with every colour there is", async () => {
    // Firefox follows the scheme of the machine over this protocol, so the dark one is checked in Chromium.
    const schemes = browser.name === "chromium" ? ["light", "dark"] : ["as the machine has it"];
    for (const scheme of schemes) {
      await widget("w.theme=%23c00&w.view=compact");
      if (browser.name === "chromium")
        await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
      const low = await page.evaluate(() => {
        const root = document.documentElement;
        const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
        const pairs = [
          ["--accent", "--surface"],
          ["--accent", "--ground"],
          ["--accent", "--sunken"],
          ["--accent", "--accent-soft"],
          ["--on-accent", "--accent"],
          ["--ink", "--accent-soft"],
          ["--quiet", "--accent-soft"],
          ["--wrong", "--accent-soft"],
          ["--resident", "--accent-soft"],
          ["--fixed", "--accent-soft"],
        ];
        const names = [...new Set(pairs.flat())];
        // The page's own things would only be coloured anew each time.
        const probes = names.map((name) =>
          Object.assign(document.createElement("i"), { style: `color: var(${name})` }),
        );
        document.body.replaceChildren(...probes);
        const lightOf = ([r, g, b]) => {
          const linear = [r, g, b].map((each) =>
            each / 255 <= 0.04045 ? each / 255 / 12.92 : ((each / 255 + 0.055) / 1.055) ** 2.4,
          );
          return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
        };
        const contrast = (a, b) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
        const found = [];
        const seen = new Set();
        for (let step = 0; step < 4096; step += 5) {
          const theme = `#${step.toString(16).padStart(3, "0")}`;
          root.style.setProperty("--theme", theme);
          for (const [place, probe] of probes.entries()) {
            canvas.fillStyle = getComputedStyle(probe).color;
            canvas.fillRect(place, 0, 1, 1);
          }
          seen.add(getComputedStyle(probes[0]).color);
          const { data } = canvas.getImageData(0, 0, names.length, 1);
          const light = Object.fromEntries(names.map((name, place) => [name, lightOf(data.subarray(4 * place))]));
          for (const [over, under] of pairs) {
            const ratio = contrast(light[over], light[under]);
            if (ratio < 4.5) found.push(`${theme} ${over} on ${under}: ${ratio.toFixed(2)}`);
          }
        }
        return seen.size > 500 ? found : ["the colours do nothing"];
      });
      assert.deepEqual(low.slice(0, 10), [], scheme);
      if (scheme !== schemes.at(-1)) await page.close();
    }
  });

  if (browser.name === "chromium") {
    it("is light on a page that is, whatever the visitor’s device prefers", async () => {
      page = await browser.newPage();
      await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: "dark" }]);
      await page.goto(`${portal.url}one.html`);
      await hears(page, "one", "result");
      assert.equal(
        await page.$eval("#one", (element) => element.shadowRoot.querySelector("iframe").style.colorScheme),
        "light",
      );
    });
  }
});
