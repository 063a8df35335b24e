import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import fc from "fast-check";
import { modules } from "./support/modules.mjs";

let source;
before(async () => {
  source = await modules();
});
after(() => source.stop());

describe("numbers people type", () => {
  const read = {
    5500: 5500,
    "５５００": 5500,
    "5,500": 5500,
    "５，５００": 5500,
    " 5 500 元": 5500,
    "¥5500": 5500,
    "1.2万": 12000,
    "12,345.67": 12345.67,
    "3%": 3,
    "3％": 3,
    ".5": 0.5,
    "0。6": 0.6,
    "-2": -2,
    "−2": -2,
    "63岁": 63,
    "1,234,567": 1234567,
  };
  for (const [text, value] of Object.entries(read)) {
    it(`reads ${text}`, async () => {
      const { parseNumber } = await source.load("/src/format/parse.ts");
      assert.deepEqual(parseNumber(text), { value });
    });
  }
  for (const text of [
    "五千",
    "5k",
    "1,5",
    "12,34",
    "1.2.3",
    "NaN",
    "Infinity",
    "1e9",
    "--5",
    "5-",
    "=1+1",
    "<b>5</b>",
  ]) {
    it(`asks again for ${text}`, async () => {
      const { parseNumber } = await source.load("/src/format/parse.ts");
      assert.deepEqual(parseNumber(text), { problem: "not_a_number" });
    });
  }
  it("tells an empty box from a wrong one", async () => {
    const { parseNumber } = await source.load("/src/format/parse.ts");
    assert.deepEqual(parseNumber(" 　"), { problem: "empty" });
    assert.deepEqual(parseNumber("元"), { problem: "empty" });
  });
});

describe("numbers people read", () => {
  it("writes yuan, shares and signs in both languages", async () => {
    const { yuan, yuanFen, bigYuan, percent, exact, boxText } = await source.load("/src/format/number.ts");
    assert.equal(yuan(4327.14, "zh"), "4,327 元");
    assert.equal(yuan(4327.14, "en"), "¥4,327");
    assert.equal(yuan(-4327.14, "en"), "−¥4,327");
    assert.equal(yuan(-0.2, "zh"), "0 元");
    assert.equal(yuanFen(0.1 + 0.2, "zh"), "0.30 元");
    assert.equal(bigYuan(386402.91, "zh"), "38.6 万元");
    assert.equal(bigYuan(386402.91, "en").toLowerCase(), "¥386k");
    assert.equal(percent(0.0638, "zh"), "6.4%");
    assert.equal(yuan(3056, "en", "both"), "+¥3,056");
    assert.equal(yuanFen(-3056.5, "en", "both"), "−¥3,056.50");
    assert.equal(bigYuan(-25_000, "zh", "both"), "−2.5 万元");
    assert.equal(exact(0.125, "en", 2, "both"), "+0.13");
    assert.equal(boxText(0.07 * 100), "7");
  });
  it("gives what reads as nothing no sign, and everything else its own", async () => {
    const { bigYuan, exact, percent, plain, yuan, yuanFen } = await source.load("/src/format/number.ts");
    const writers = [
      ...[yuan, yuanFen, bigYuan].map((write) => (value, language, sign) => write(value, language, sign)),
      ...[0, 1, 2].flatMap((decimals) =>
        [plain, exact, percent].map((write) => (value, language, sign) => write(value, language, decimals, sign)),
      ),
    ];
    const near = fc.oneof(
      fc.double({ min: -1, max: 1, noNaN: true }),
      fc.double({ min: -1e7, max: 1e7, noNaN: true }),
      fc.constantFrom(-0, 0, -0.0001, 0.3, -0.004999, 9999.6),
    );
    const all = fc.record({
      write: fc.constantFrom(...writers),
      value: near,
      language: fc.constantFrom("zh", "en"),
      sign: fc.constantFrom("less", "both"),
    });
    fc.assert(
      fc.property(all, ({ write, value, language, sign }) => {
        const text = write(value, language, sign);
        const expected = !/[1-9]/.test(text) ? "" : value < 0 ? "−" : sign === "both" ? "+" : "";
        assert.equal(/^[−+]?/.exec(text)[0], expected, `${value} → ${text}`);
        assert.doesNotMatch(text.slice(1), /[-−+]/);
      }),
      { seed: 9, numRuns: 3000 },
    );
  });
  it("writes ages, stretches and months", async () => {
    const { ageInMonths, ageText, monthText, shortSpan, spanText } = await source.load("/src/format/time.ts");
    assert.equal(ageInMonths("1990-05", "2053-05"), 756);
    assert.equal(ageText(756, "zh"), "63 岁");
    assert.equal(ageText(757, "en"), "63 years 1 month");
    assert.equal(spanText(319, "zh"), "26 年 7 个月");
    assert.equal(spanText(1, "en"), "1 month");
    assert.equal(spanText(11.97, "zh"), "1 年");
    assert.equal(shortSpan(319, "en"), "26 y 7 m");
    assert.equal(monthText("2053-06", "zh"), "2053 年 6 月");
    assert.equal(monthText("2053-06", "en"), "June 2053");
  });
});

describe("messages of the engine", () => {
  const message = { zh: "应在 -0.1 到 0.2 之间", en: "must be between -0.1 and 0.2" };

  it("speak in the units of the box", async () => {
    const { inBoxUnits } = await source.load("/src/state/box-units.ts");
    assert.equal(inBoxUnits("/assumptions/inflation", "out_of_range", message).zh, "应在 -10% 到 20% 之间");
    assert.equal(
      inBoxUnits("/person/record/months", "out_of_range", { zh: "0 到 840", en: "0 to 840" }).zh,
      "0 年 到 70 年",
    );
    assert.equal(
      inBoxUnits("/retirement/death_age_months", "out_of_range", { zh: "", en: "192 to 1560" }).en,
      "16 to 130",
    );
    assert.equal(inBoxUnits("/plans/#fixed/scheme/amount", "out_of_range", message), message);
    assert.equal(inBoxUnits("/assumptions/inflation", "inconsistent", message), message);
  });

  it("find their field, and their plan after it has moved", async () => {
    const { engineErrors } = await source.load("/src/state/errors.ts");
    const inputs = { plans: [{ id: "a" }, { id: "b" }] };
    const at = (path) => engineErrors({ errors: [{ code: "x", path, message }] }, inputs)[0].key;
    assert.equal(at("/plans/1/scheme/amount"), "/plans/#b/scheme/amount");
    assert.equal(at("/region/average_wage/0/1"), "/region/average_wage");
    assert.equal(at("/plans/0/phases/0/base_ratio"), "/plans/#a/phases/0/base_ratio");
    assert.equal(at("/somewhere/else"), "/somewhere/else");
  });
});

describe("rows of a spreadsheet", () => {
  const year = (year, months, base, index) => ({ year, months, base, index });
  const read = async (text) => (await source.load("/src/person/years/paste.ts")).pastedYears(text);

  for (const [name, text, expected] of [
    [
      "in columns, below a heading",
      "年份\t月数\t基数\n2019\t12\t3500\r\n2020\t7\t3,610.50",
      [year(2019, 12, 3500, null), year(2020, 7, 3610.5, null)],
    ],
    ["with an index", "2019 12 0.6\n2020 3 0.62", [year(2019, 12, null, 0.6), year(2020, 3, null, 0.62)]],
    ["with both", "2019\t12\t3500\t0.61", [year(2019, 12, 3500, 0.61)]],
    ["of whole years", "2019年 3500元\n2020年 0.6", [year(2019, 12, 3500, null), year(2020, 12, null, 0.6)]],
    ["as files of commas", "2019,12,3500", [year(2019, 12, 3500, null)]],
    ["in full width", "２０１９　１２　３５００", [year(2019, 12, 3500, null)]],
  ]) {
    it(`are read ${name}`, async () => {
      assert.deepEqual(await read(text), { years: expected, unread: [] });
    });
  }

  it("that mean something else are given back", async () => {
    const odd = ["19-20 12 3500", "2019", "2019 12 3500 3600", "2019 12 abc", "201901 3500", "2019 13 3500 0.6"];
    assert.deepEqual(await read(["", ...odd, "合计"].join("\n")), { years: [], unread: odd });
  });
});

describe("the place that pays after moving", () => {
  const load = () => source.load("/src/pages/calculate/state/paying-place.ts");

  it("is that of 国办发〔2009〕66号 art. 6, for each of its items, in three questions at most", async () => {
    const { answered, stepAfter } = await load();
    const asked = (...said) => {
      let answers = {};
      for (const yes of said) answers = answered(answers, stepAfter(answers).ask, yes);
      return stepAfter(answers);
    };
    assert.deepEqual(asked(), { ask: "atHome" });
    assert.deepEqual(asked(true), { place: "home" });
    assert.deepEqual(asked(false), { ask: "tenHere" });
    assert.deepEqual(asked(false, true), { place: "here" });
    assert.deepEqual(asked(false, false), { ask: "tenBefore" });
    assert.deepEqual(asked(false, false, true), { place: "lastWithTen" });
    assert.deepEqual(asked(false, false, false), { place: "homeAfterAll" });
  });

  it("is asked for anew from the answer that is changed", async () => {
    const { answered, stepAfter } = await load();
    const all = { atHome: false, tenHere: false, tenBefore: true };
    assert.deepEqual(answered(all, "tenHere", true), { atHome: false, tenHere: true });
    assert.deepEqual(stepAfter(answered(all, "atHome", false)), { ask: "tenHere" });
  });

  it("is said in both languages", async () => {
    const { placeTexts } = await source.load("/src/pages/calculate/text/place.ts");
    for (const text of Object.values(placeTexts))
      assert.deepEqual(Object.keys(text.places), ["home", "here", "lastWithTen", "homeAfterAll"]);
  });
});

describe("the list of plans", () => {
  const load = () => source.load("/src/state/plans.ts");

  it("keeps savers after the plan they copy", async () => {
    const { defaultPlans, leadWith, removePlan } = await load();
    const led = leadWith(defaultPlans(), "resident");
    assert.deepEqual(
      led.map((plan) => plan.id),
      ["resident", "standard-floor", "standard-100", "fixed", "save"],
    );
    const without = removePlan(defaultPlans(), "standard-floor");
    assert.equal(without.at(-1).like, "standard-100");
  });

  it("never leaves a saver without a plan to copy", async () => {
    const { canAdd, canRemove, freshPlan } = await load();
    const plans = [freshPlan("standard", "a"), freshPlan("save", "b", "a")];
    assert.equal(canRemove(plans, "a"), false);
    assert.equal(canRemove(plans, "b"), true);
    assert.equal(canAdd([freshPlan("resident", "r")], "save"), false);
  });

  it("holds sixteen and gives each its own name", async () => {
    const { addPlan, canAdd, defaultPlans } = await load();
    let plans = defaultPlans();
    while (canAdd(plans, "fixed")) plans = addPlan(plans, "fixed");
    assert.equal(plans.length, 16);
    assert.equal(new Set(plans.map((plan) => plan.id)).size, 16);
  });
});

describe("the texts", () => {
  const keys = (value, path = "") =>
    typeof value === "object" ? Object.keys(value).flatMap((key) => keys(value[key], `${path}.${key}`)) : [path];

  it("say the same things in both languages", async () => {
    const { texts } = await source.load("/src/text/index.ts");
    assert.deepEqual(keys(texts.en).sort(), keys(texts.zh).sort());
  });

  it("are Chinese in Chinese and hold no Chinese sentence in English", async () => {
    const { texts } = await source.load("/src/text/index.ts");
    const english = Object.entries(texts.en).filter(([key]) => !key.startsWith("otherLanguage"));
    const sentence = /\p{Script=Han}{9,}/u;
    assert.doesNotMatch(JSON.stringify(english), sentence);
    assert.match(texts.zh.title, /\p{Script=Han}/u);
  });
});

describe("the age of the data", () => {
  const load = () => source.load("/src/state/data-age.ts");
  const old = {
    "2026-11-21": "2027-03-01",
    "2026-12-31": "2027-03-01",
    "2027-01-01": "2027-09-01",
    "2027-06-30": "2027-09-01",
    "2027-07-01": "2028-03-01",
  };

  for (const [asOf, from] of Object.entries(old)) {
    it(`of ${asOf} is too much from ${from} on`, async () => {
      const { isOld, oldFrom } = await load();
      const [year, month, day] = from.split("-").map(Number);
      assert.equal(oldFrom(asOf), from);
      assert.equal(isOld(asOf, new Date(year, month - 1, day)), true);
      assert.equal(isOld(asOf, new Date(year, month - 1, day - 1, 23, 59)), false);
    });
  }
});

describe("what is asked beside the plans", () => {
  it("is not to be read beside an error, a newer result or another question, and then is again", async () => {
    const { Beside } = await source.load("/src/pages/calculate/state/beside.ts");
    const { store } = await source.load("/src/state/store.ts");
    const [document, window] = [globalThis.document, globalThis.window];
    Object.assign(globalThis, { document: { hidden: true } });
    globalThis.window ??= globalThis;
    globalThis.window.parent ??= globalThis.window;
    const told = [];
    let give;
    const beside = new Beside((result) => new Promise((resolve) => (give = () => resolve(`of ${result.name}`))));
    const stop = store.watch(() => told.push(beside.answer));
    /** Follows, and has the question answered. */
    const answered = async () => {
      const before = told.length;
      give = undefined;
      beside.follow();
      while (!give) await new Promise((resolve) => setTimeout(resolve));
      give();
      while (told.length === before) await new Promise((resolve) => setTimeout(resolve));
    };
    try {
      store.result = { name: "one" };
      assert.equal(beside.stale, true);
      await answered();
      assert.deepEqual([beside.answer, beside.stale], ["of one", false]);
      store.result = { name: "two" };
      assert.deepEqual([beside.answer, beside.stale], ["of one", true]);
      await answered();
      assert.deepEqual([beside.answer, beside.stale], ["of two", false]);
      store.result = null;
      assert.equal(beside.stale, true);
      store.result = { name: "three" };
      await answered();
      beside.again();
      assert.equal(beside.stale, true);
      await answered();
      assert.deepEqual([beside.answer, beside.stale], ["of three", false]);
    } finally {
      stop();
      store.result = null;
      Object.assign(globalThis, { document, window });
    }
  });
});
