/** A link brings back exactly what was said, on every page, whoever has passed it on. */
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import fc from "fast-check";
import {
  anyExtras,
  appended,
  month,
  nothing,
  number,
  orNull,
  pattern,
  plan,
  record,
  some,
  stateWith,
  text,
} from "./support/link-states.mjs";
import { modules } from "./support/modules.mjs";

/** The same cases on every day and machine; a failure prints the smallest one it finds. */
const runs = { seed: 9, numRuns: 200 };

let source;
let link,
  inputs,
  plans,
  planLink,
  designs,
  choices,
  columns,
  rates,
  ratesTypes,
  assumptions,
  award,
  embed,
  code,
  widget,
  language;
before(async () => {
  source = await modules();
  const load = (path) => source.load(`/src/${path}.ts`);
  [
    link,
    inputs,
    plans,
    planLink,
    designs,
    choices,
    columns,
    rates,
    ratesTypes,
    assumptions,
    award,
    embed,
    code,
    widget,
    language,
  ] = await Promise.all(
    [
      "state/hash",
      "state/inputs",
      "state/plans",
      "state/plan-hash",
      "pages/designs/state/view",
      "pages/designs/state/choices",
      "pages/designs/state/columns",
      "pages/rates/state/inputs",
      "engine/rates-types",
      "pages/rates/state/assumptions",
      "pages/award/state/inputs",
      "pages/embed/code/choices",
      "pages/embed/code/code",
      "pages/widget/values",
      "text/language",
    ].map(load),
  );
});
after(() => source.stop());

const anyState = (extras) => stateWith({ inputs, plans, language }, extras);

describe("the link of Calculate", () => {
  it("brings everything back", () => {
    fc.assert(
      fc.property(anyState(anyExtras), (state) => assert.deepEqual(link.readHash(link.writeHash(state)), state)),
      runs,
    );
  });

  it("brings it back whatever was appended", () => {
    const property = fc.property(anyState(anyExtras), fc.constantFrom(...appended), (state, tail) => {
      // An empty link with something behind it is the example, and nothing of ours is in it.
      const own = link.writeHash(state);
      if (own !== "" || tail.includes("=")) assert.deepEqual(link.readHash(own + tail), state);
    });
    fc.assert(property, runs);
  });

  it("reads the case that was reported, and links of before", () => {
    const read = link.readHash("#v=2026-11&r=44&i=8000&shareTo=weixin");
    assert.deepEqual([read.valuation, read.region, read.income], ["2026-11", "44", 8000]);
    assert.equal(link.readHash("i=12345.678901234567&x=-").index, null);
    assert.equal(link.readHash("v=2026-11&x=1e-7").index, 1e-7);
    assert.equal(link.readHash("v=2025-01&p=fixed~fixed~n=%E6%88%91(1)&p=save~s~l=fixed").plans[0].name, "我(1)");
  });

  for (const bad of [
    "v=2026-11&i=8000x&shareTo=weixin",
    "i=80。00",
    "i=",
    "i",
    "a.inflation=x&from=y",
    "x=1e400",
    "nonsense",
    "v=2026-11)(1",
  ]) {
    it(`refuses ${bad}: a name of ours with a bad value`, () => assert.equal(link.readHash(bad), null));
  }
});

describe("the link of Designs", () => {
  const said = () => {
    const codes = fc
      .tuple(...Object.values(choices.levels).map((each) => fc.integer({ min: 0, max: each.length - 1 })))
      .map((each) => each.join(""));
    return record({
      view: record({
        worth: fc.constantFrom(...designs.worths),
        colour: fc.constantFrom(...choices.choices),
        levels: fc.stringMatching(/^[0-3]{2}[0-7]{4}$/),
        undominated: fc.boolean(),
        eligible: fc.boolean(),
        proposed: fc.boolean(),
        sort: fc.constantFrom(...columns.columns),
        down: fc.boolean(),
        picks: fc.uniqueArray(codes, { maxLength: designs.MOST_PICKS }),
        moving: codes,
        measure: fc.constantFrom(...designs.measures),
        gain: fc.constantFrom(...designs.gains),
      }),
      parameters: record({
        amount: number,
        pattern: pattern("SFN"),
        base: fc.constantFrom("floor", "ratio", "amount"),
        ratio: number,
        baseAmount: number,
        indexedTo: fc.constantFrom("average_wage", "flexible_income"),
        term: number,
        afterTerm: fc.constantFrom("standard", "none"),
        accountShare: number,
        factor: orNull(number),
        cap: orNull(number),
        indexFixed: number,
        amplifier: number,
        weighting: fc.constantFrom("calendar", "accrued"),
      }),
    });
  };

  it("brings everything back, whatever was appended", () => {
    const property = fc.property(anyState(nothing), said(), fc.constantFrom("", ...appended), (state, own, tail) => {
      const link1 = link.writeHash({ ...state, extras: designs.writeSaid(own, state) });
      if (link1 === "") return;
      assert.deepEqual(designs.readSaid(link.readHash(link1 + tail)), own);
    });
    fc.assert(property, runs);
  });

  it("keeps its month, also where nothing else of the worker was said", () => {
    const written = link.writeHash({ ...inputs.defaultState(), extras: { "d.pick": "012220", "d.amount": "700" } });
    assert.equal(written, `v=${inputs.thisMonth()}&d.pick=012220&d.amount=700`);
    // The other pages' own things change no number that a month is asked for.
    assert.equal(
      link.writeHash({ ...inputs.defaultState(), extras: { "e.view": "compact", "w.view": "compact" } }),
      "e.view=compact&w.view=compact",
    );
  });

  it("passes over what it does not know, and refuses a bad value", () => {
    const read = (hash) => designs.readSaid(link.readHash(hash));
    assert.equal(read("d.amount=700&d.later=1").parameters.amount, 700);
    assert.equal(read("d.amount=seven"), null);
    assert.equal(read("d.pick=999999"), null);
  });
});

describe("the link of Rates", () => {
  const scenario = () =>
    record({
      assumptions: fc
        .tuple(
          some(assumptions.scalarNames, number),
          record(
            Object.fromEntries(
              assumptions.listNames.map((name) => [
                name,
                fc.array(number, {
                  minLength: assumptions.spans[name].length,
                  maxLength: assumptions.spans[name].length,
                }),
              ]),
            ),
            { requiredKeys: [] },
          ),
        )
        .map(([scalars, lists]) => ({ ...scalars, ...lists })),
      forms: record(
        Object.fromEntries(
          Object.entries(ratesTypes.formValues).map(([name, values]) => [name, fc.constantFrom(...values)]),
        ),
        { requiredKeys: [] },
      ),
    });
  const year = fc.integer({ min: 2020, max: 2050 });
  const said = () =>
    record({
      scenario: scenario(),
      year,
      target: fc.constantFrom(...rates.targets),
      since: year,
      solve: record({
        for: fc.constantFrom(...assumptions.scalarNames),
        series: fc.constantFrom(...rates.funds),
        year,
        meet: fc.constantFrom(...rates.targets),
      }),
      saved: fc.array(
        record({ name: text(rates.NAME_LENGTH), scenario: scenario() }).map(({ name, scenario: own }) => ({
          name,
          ...own,
        })),
        { maxLength: rates.MOST_SAVED },
      ),
      drawn: fc.constantFrom(...rates.drawnNames),
      person: record({ income: orNull(number), wage: orNull(number), ratio: number, profit: number, year }),
    }).map(({ scenario: own, ...others }) => ({ ...own, ...others }));

  it("brings everything back, whatever was appended", () => {
    const property = fc.property(anyState(nothing), said(), fc.constantFrom("", ...appended), (state, own, tail) => {
      const written = link.writeHash({ ...state, extras: rates.withOwnTexts({}, rates.writeInputs(own)) });
      if (written === "") return;
      assert.deepEqual(rates.readInputs(rates.ownTexts(link.readHash(written + tail).extras)), own);
    });
    fc.assert(property, { ...runs, numRuns: 100 });
  });

  it("passes over what it does not know, and refuses a bad value", () => {
    const read = (hash) => rates.readInputs(rates.ownTexts(link.readHash(hash).extras));
    assert.equal(read("t.delta=0.7&t.later=1").assumptions.delta, 0.7);
    for (const bad of ["t.delta=x", "t.year=1999", "t.year=2035.5", "t.phi=1_2", "t.solve=delta", "t.drawn=x"])
      assert.equal(read(bad), null, bad);
  });
});

describe("the link of Check my award", () => {
  const names = () => [
    ...award.figures,
    "i_only_child",
    "i_months_1992_10_to_1998_06",
    "p_basic",
    "p_total",
    "p_other",
  ];

  it("brings everything back, whatever was appended", () => {
    const property = fc.property(
      anyState(nothing),
      some(names(), number),
      fc.constantFrom("", ...appended),
      (state, sheet, tail) => {
        const written = link.writeHash({ ...state, extras: award.withOwnTexts({}, award.writeSheet(sheet)) });
        if (written === "") return;
        assert.deepEqual(award.readSheet(award.ownTexts(link.readHash(written + tail).extras)), sheet);
      },
    );
    fc.assert(property, { ...runs, numRuns: 100 });
  });

  it("passes over what it does not know, and refuses a bad value", () => {
    const read = (hash) => award.readSheet(award.ownTexts(link.readHash(hash).extras));
    assert.deepEqual(read("r=44&c.balance=83319.35&c.later=1&t.delta=1"), { balance: 83319.35 });
    for (const bad of ["c.balance=x", "c.p_total=", "c.i_only_child=yes"]) assert.equal(read(bad), null, bad);
  });
});

describe("the link of Embed and what the widget is told", () => {
  const names = [
    "take",
    "region",
    "lang",
    "theme",
    "view",
    "plans",
    "birth",
    "category",
    "income",
    "months",
    "balance",
    "sandbox",
    "pin",
    "form",
    "width",
    "address",
  ];
  const typed = record(Object.fromEntries(names.map((name) => [`e.${name}`, text(320)])), { requiredKeys: [] });

  it("brings back what was typed, letter by letter", () => {
    fc.assert(
      fc.property(anyState(typed), fc.constantFrom("", ...appended), (state, tail) => {
        const written = link.writeHash(state);
        if (written !== "") assert.deepEqual(link.readHash(written + tail).extras, state.extras);
      }),
      runs,
    );
  });

  it("gives the widget exactly what was chosen", () => {
    const fen = (most) => fc.integer({ min: 0, max: most * 100 }).map((value) => value / 100);
    const settings = record({
      region: fc.stringMatching(/^[0-9A-Za-z-]{2,20}$/),
      lang: fc.constantFrom(...language.languages),
      theme: fc.stringMatching(/^#([0-9a-f]{3}|[0-9a-f]{6})$/),
      view: fc.constantFrom("full", "compact"),
      plans: fc.constantFrom(["fixed", "save"], ["resident"], ["standard-100", "standard-floor"]),
      birth: month.filter((each) => each >= "1000"),
      category: fc.constantFrom(...inputs.categories),
      income: fen(1e6),
      months: fc.integer({ min: 1, max: 840 }),
      balance: fen(1e7),
    });
    fc.assert(
      fc.property(settings, (chosen) => {
        const start = inputs.defaultState();
        const usual = {
          region: "",
          lang: "",
          theme: null,
          view: "",
          plans: [],
          birth: "",
          category: "",
          income: -1,
          months: -1,
          balance: -1,
        };
        const parts = code
          .frameHash(code.settingsOf(chosen, usual))
          .split("&")
          .map((part) => part.slice(2).split("="));
        const said = {};
        for (const [name, value] of parts) {
          const change = widget.readValue(name, decodeURIComponent(value), { ...start, ...said });
          assert.notEqual(change, null, `${name}=${value}`);
          Object.assign(said, change);
        }
        const [year, birthMonth] = chosen.birth.split("-").map(Number);
        const { category, income, months, balance } = chosen;
        assert.deepEqual(
          [
            said.language,
            said.category,
            said.income,
            said.months,
            said.balance,
            said.birthYear,
            said.birthMonth,
            said.plans.map((each) => each.id),
          ],
          [chosen.lang, category, income, months, balance, year, birthMonth, chosen.plans],
        );
      }),
      runs,
    );
  });

  for (const [name, values] of Object.entries({
    income: ["-1", "1e12", "5500.001", "", "0x10", " 5", "NaN", "5 500"],
    months: ["1.5", "-1", "1000", "1e9"],
    balance: ["1,000"],
  })) {
    it(`refuses ${name} that is no such amount`, () => {
      for (const value of values) assert.equal(widget.readValue(name, value, inputs.defaultState()), null, value);
    });
  }
});

describe("one plan in a link", () => {
  it("is read whole or not at all", () => {
    fc.assert(
      fc.property(plan, (each) => assert.deepEqual(planLink.planFromText(planLink.planToText(each)), each)),
      runs,
    );
    assert.equal(planLink.planFromText("fixed~a~q=1"), null);
    assert.equal(planLink.planFromText("fixed~a~a=500。"), null);
  });
});
