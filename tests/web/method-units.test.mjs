/** What the Method page is made of: every figure of the data files, their names, the files to take away, the page without a script. */
import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { csvParse } from "d3-dsv";
import { countedFigures, tableOf } from "./support/figures.mjs";
import { modules } from "./support/modules.mjs";
import { web } from "./support/site.mjs";

const root = join(web, "..");
const read = (path) => readFileSync(join(root, path), "utf8");

let source;
let content;
let load;
before(async () => {
  source = await modules();
  load = (path) => source.load(path);
  content = await (await load("/build/method/content.ts")).readContent();
});
after(() => source.stop());

const row = (more) => ({
  ...{ region: "41", place: { zh: "河南", en: "Henan" }, series: "base_floor", item: "", from: "2025-07" },
  ...{ value: -1.5, unit: "yuan a month", status: "", confidence: "A", period_confidence: "", document: "" },
  ...{ sources: ["S1"], words: null, note: "", details: "" },
  ...more,
});

describe("the figures", () => {
  it("are all there, and each has a name and a unit in both languages", () => {
    assert.equal(content.rows.length, countedFigures());
    for (const { series, unit, item } of content.rows) {
      for (const language of ["zh", "en"]) assert.notEqual(content.names.series(series)[language], "", series);
      content.names.unit(unit);
      content.names.item(item);
    }
    assert.throws(() => content.names.series("rain"), /rain/);
    assert.throws(() => content.names.unit("furlongs"), /furlongs/);
  });

  it("are those of the lines of the data, with what these say", () => {
    const henan = JSON.parse(read("core/data/regions/41-henan.json"));
    const rows = content.rows.filter(({ region, series }) => region === "41" && series === "base_floor");
    assert.deepEqual(
      rows.map(({ from, value, confidence, document, sources }) => ({ from, value, confidence, document, sources })),
      henan.base_floor.map(({ from, value, confidence = "", document = "", sources = [] }) => ({
        ...{ from, value, confidence, document, sources },
      })),
    );
    const { population } = { population: JSON.parse(read("core/data/rates/population.json")) };
    const women = content.rows.find(
      ({ series, item, from }) => series === "population/women" && item === "60" && from === "2030",
    );
    const year = population.values.find((each) => each.year === 2030);
    assert.equal(women.value, year.women[population.ages.indexOf(60)]);
    assert.deepEqual([women.confidence, women.sources], ["B", ["WPP2024-P"]]);
  });

  it("of a series that nothing knows are an error, not left out", async () => {
    const { rowsOf } = await load("/src/pages/method/state/rows.ts");
    const region = { code: "99", name: { zh: "某", en: "X" }, cities: [] };
    assert.deepEqual(rowsOf({ "regions/99.json": region }), []);
    assert.throws(() => rowsOf({ "regions/99.json": { ...region, rain: [] } }), /99\/rain/);
    assert.throws(() => rowsOf({ "regions/99.json": { ...region, resident: { rain: [] } } }), /resident\/rain/);
    assert.throws(() => rowsOf({ "national/x.json": { values: [{ year: 2020, rain: "much" }] } }), /x\/rain/);
  });

  it("cite sources that are there", () => {
    const known = new Set(content.about.sources.map(({ id }) => id));
    for (const { sources } of content.rows) for (const id of sources) assert.ok(known.has(id), id);
  });

  it("are found by words of both languages, in any order and width", async () => {
    const { finder } = await load("/src/pages/method/state/search.ts");
    const find = finder(content.rows, content.names, content.about.sources);
    const found = find("河南 2025 下限");
    assert.ok(found.length > 0);
    assert.deepEqual(find("FLOOR ２０２５ henan"), found);
    assert.ok(found.some(({ series, value }) => series === "base_floor" && value === 3831));
    assert.deepEqual(find("河南 2025 下限 雨"), []);
    assert.deepEqual(find("  "), []);
  });

  it("have an anchor a series and place, which says the place", async () => {
    const { anchorOf, placeOf } = await load("/src/pages/method/state/names.ts");
    for (const each of content.rows) assert.equal(placeOf(anchorOf(each)), each.region);
    for (const none of ["source-S1", "figure-", "figure-41", "figure-4-x", "rule-x"]) assert.equal(placeOf(none), null);
  });
});

describe("the files", () => {
  it("read back with every figure, by another program", async () => {
    const { csvOf, jsonOf } = await load("/src/pages/method/state/files.ts");
    const { rows, names, about } = content;
    const text = csvOf(rows, names, about);
    assert.equal(text.charCodeAt(0), 0xfeff);
    assert.match(text, new RegExp(`# 数据版本 / data version: ${about.version}\\n`));
    assert.match(text, new RegExp(`as of: ${about.as_of}`));
    const table = tableOf(text);
    assert.equal(table.length, countedFigures());
    rows.forEach((each, at) => {
      const { region, series, item, from, value, sources, confidence } = table[at];
      assert.deepEqual(
        [region, series, item, from, value, confidence, sources],
        [
          ...[each.region, each.series, each.item, each.from, String(each.value ?? ""), each.confidence],
          each.sources.join("; "),
        ],
      );
    });
    const json = JSON.parse(jsonOf(rows, about));
    assert.equal(json.figures.length, countedFigures());
    assert.deepEqual(json.data, { version: about.version, as_of: about.as_of, newest_source: about.newest_source });
  });

  it("hold no formula, and leave numbers as they are", async () => {
    const { csvOf } = await load("/src/pages/method/state/files.ts");
    const bad = ["=1+1", "+1", "-1", "@x", "\tx", "\rx"].map((note) => row({ note }));
    const table = tableOf(csvOf(bad, content.names, content.about));
    assert.deepEqual(
      table.map(({ note, value }) => [note, value]),
      bad.map(({ note }) => [`'${note}`, "-1.5"]),
    );
  });
});

describe("what the build reads", () => {
  it("of the changes: date, title, summary and points, and refuses what is neither", async () => {
    const { readChanges, inline } = await load("/build/method/changelog.ts");
    const good = "# T\n\nwords\n\n## 2026-01-02 · a · b\n\n> 甲\n\n- **x** of `y`\n- z\n";
    assert.deepEqual(readChanges(good), [
      { date: "2026-01-02", title: "a · b", zh: "甲", points: ["**x** of `y`", "z"] },
    ]);
    for (const bad of [
      "",
      "## soon · a\n",
      good.replace("> 甲\n", ""),
      good.replace("- z", "z"),
      good.replace(/^- .*\n/gm, ""),
    ])
      assert.throws(() => readChanges(bad), /CHANGELOG/);
    assert.equal(
      inline("**<x>** of `y` in [z](a.md)")
        .map(({ text }) => text)
        .join(""),
      "<strong>&lt;x&gt;</strong> of <code>y</code> in z",
    );
  });

  it("of the papers: every slip of table 1 has its corrected form", () => {
    const corrected = content.slips.filter(({ paper }) => paper === "JH").map(({ code }) => code);
    const slips = content.findings.filter(({ kind }) => kind === "slip").map(({ code }) => code);
    assert.deepEqual(corrected.sort(), slips.sort());
  });

  it("of the rules: formulas in words, each name of them explained", async () => {
    const { namesIn, parsed } = await load("/src/explain/formula.ts");
    assert.deepEqual(namesIn(parsed("fen(balance / rain) - min(balance, 2)")), ["balance", "rain", "balance"]);
    for (const [id, { text }] of Object.entries(content.rules.rules))
      for (const name of namesIn(parsed(text))) assert.ok(content.rules.inputs[name], `${id}: ${name}`);
  });

  it("in both languages, with no word missing", () => {
    const { glossary, limits, slips } = content;
    const names = [
      ...glossary.flatMap((term) => [term, term.of]),
      ...limits,
      ...content.groups.flatMap((group) => [group, ...group.lines]),
      ...slips.flatMap(({ where, printed, corrected }) => [where, corrected, ...(printed ? [printed] : [])]),
      ...content.about.confidence.map(({ of }) => of),
    ];
    for (const { zh, en } of names) {
      assert.match(zh, /\S/);
      assert.match(en, /\S/);
    }
    assert.equal(new Set(glossary.map(({ id }) => id)).size, glossary.length);
  });
});

describe("what agrees with what", () => {
  const report = JSON.parse(read("tests/report.json"));
  const held = (id) => report.find((each) => each.id === id);
  const listed = (id, reach) => held(id).misses.filter((miss) => miss.reach === reach).length;

  /** The fixed part in a language, as text, with lines told apart. */
  async function section(language, from = content) {
    const { sectionsOf } = await load("/build/method/sections.ts");
    const { html } = sectionsOf(from, language).find(({ name }) => name === "accuracy");
    return html.replace(/<[^>]*>/g, "\n").replace(/\n+/g, "\n");
  }

  it("is on the page line by line as in tests/report.json, with every miss, its difference and its reason", async () => {
    for (const language of ["zh", "en"]) {
      const text = await section(language);
      for (const { id, compared, agree, misses = [] } of report) {
        const words = content.groups.flatMap(({ lines }) => lines).find((line) => line.id === id)[language];
        const at = text.indexOf(`\n${words}\n`);
        assert.ok(at >= 0, id);
        assert.equal(text.slice(at).split("\n")[3], `${agree} / ${compared}`, id);
        for (const { id: which, difference, reason } of misses) {
          assert.ok(text.includes(which.split(" ").at(/^\d\d-/.test(which) ? 0 : -1)) || id === "lu-li-table", which);
          if (difference !== undefined)
            assert.ok(text.includes(String(Math.abs(difference))), `${which} ${difference}`);
          assert.ok(text.includes(reason[language]), reason[language]);
        }
      }
    }
    assert.match(await section("en"), /Jiangxi at the wage, Jiangxi at the floor, Hubei at the wage: the standard/);
  });

  it("has the award sheets by province", async () => {
    const text = await section("en");
    const { groups } = held("sheets-totals");
    assert.equal(groups.length, 31);
    assert.match(text, /\nJilin\n4\/5\n18\/20\n0\n1\n/);
    const { compared, agree } = held("sheets-totals");
    const parts = held("sheets-parts");
    const open = [listed("sheets-totals", "digits"), listed("sheets-totals", "open")];
    const last = [`${agree}/${compared}`, `${parts.agree}/${parts.compared}`, ...open];
    assert.ok(text.includes(`\nAll\n${last.join("\n")}\n`), last.join());
  });

  it("fails without words for a record, a record for words, or words for a tolerance", async () => {
    const { heldOf } = await load("/build/method/accuracy.ts");
    assert.throws(() => heldOf(report.slice(1), content.groups), new RegExp(report[0].id));
    assert.throws(() => heldOf([...report, { id: "rain" }], content.groups), /rain/);
    const wet = report.map((each) => ({ ...each, tolerance: { rain: 1 } }));
    await assert.rejects(section("zh", { ...content, report: wet }), /rain/);
  });

  it("is what READMEs and the list of open sheets say", () => {
    const said = (path, pattern) => pattern.exec(read(path).replace(/\s+/g, " "))?.slice(1).map(Number);
    const total = (...ids) => ids.reduce((sum, id) => sum + held(id).compared, 0);
    const sheets = held("sheets-totals");
    const counts = [sheets.compared, sheets.agree, listed(sheets.id, "digits"), listed(sheets.id, "open")];
    assert.deepEqual(
      said("README.md", /totals of (\d+) sheets it meets (\d+) to a fen and (\d+) within .* digits; (\d+) are open/),
      counts,
    );
    assert.deepEqual(
      said("core/data/README.md", /figures of (\d+) award.* totals (\d+) are met to a fen, (\d+) within .*? (\d+)/),
      counts,
    );
    assert.deepEqual(said("README.md", /gave (\d+) cases, (\d+) of them of what real life/), [
      total("golden-compare", "golden-compare-9"),
      total("golden-compare-9"),
    ]);
    assert.deepEqual(said("README.md", /gives (\d+) more/), [total("golden-more")]);
    assert.deepEqual(said("README.md", /all (\d+) retirement-age cohorts/), [held("law-cohorts").agree]);
    const jia = held("jia-table");
    assert.deepEqual(said("README.md", /Of the (\d+) cells of Jia.* (\d+) come out within ([\d.]+) points/), [
      ...[jia.compared, jia.agree, jia.tolerance.points],
    ]);
    const burden = held("lu-li-table");
    assert.deepEqual(said("README.md", /Of its (\d+) shares (\d+) come out/), [burden.compared, burden.agree]);
    const open = csvParse(read("tests/data/award_sheets_open.csv"));
    assert.deepEqual(
      sheets.misses.map(({ id, difference, reach, reason }) => [id, difference, reach, reason.en, reason.zh]).sort(),
      open.map(({ id, difference, reach, reason, zh }) => [id, Number(difference), reach, reason, zh]).sort(),
    );
  });

  it("merges to the same text in any order, and refuses what neither agrees nor is listed", async () => {
    const { merged } = await import("../report.mjs");
    const folder = mkdtempSync(join(tmpdir(), "flexpension-report-"));
    const write = (record) => writeFileSync(join(folder, `${record.id}.json`), JSON.stringify(record));
    for (const record of report.toReversed()) write(record);
    assert.equal(merged(folder), read("tests/report.json"));
    write({ ...held("law-cohorts"), agree: 131 });
    assert.throws(() => merged(folder), /law-cohorts/);
    for (const { id } of report.slice(1)) rmSync(join(folder, `${id}.json`));
    assert.equal(merged(folder, report), read("tests/report.json"));
    rmSync(folder, { recursive: true });
  });
});

describe("a long series", () => {
  it("is shown a year or some lines at a time, all of them in the end", async () => {
    const { pagesOf } = await load("/src/pages/method/state/pages.ts");
    const of = (region, series) => content.rows.filter((each) => each.region === region && each.series === series);
    const men = of("rates", "population/men");
    const years = pagesOf(men);
    assert.deepEqual(years.map(({ name }) => name).slice(0, 2), ["2019", "2020"]);
    assert.deepEqual(
      years.flatMap(({ rows }) => rows).map(({ value }) => value),
      men.map(({ value }) => value),
    );
    const chances = of("national", "life_table/male_qx");
    const pages = pagesOf(chances);
    assert.deepEqual(
      pages.map(({ name }) => name),
      ["0–39", "40–79", "80–100"],
    );
    assert.deepEqual(
      pages.flatMap(({ rows }) => rows),
      chances,
    );
    assert.deepEqual(pagesOf(of("41", "base_floor")), [{ name: "", rows: of("41", "base_floor") }]);
  });
});

describe("the page without a script", () => {
  it("has all but the single figures, in both languages, each anchor once", () => {
    const html = read("build/site/method.html");
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    assert.equal(new Set(ids).size, ids.length);
    for (const prefix of ["", "en-"]) {
      for (const { id } of content.about.sources) assert.ok(ids.includes(`${prefix}source-${id}`), id);
      for (const { id } of content.glossary) assert.ok(ids.includes(`${prefix}term-${id}`), id);
      for (const id of Object.keys(content.rules.rules)) assert.ok(ids.includes(`${prefix}rule-${id}`), id);
    }
    for (const [, to] of html.matchAll(/<a href="#([^"]+)"/g)) assert.ok(ids.includes(to), to);
    for (const [, to] of html.matchAll(/<a href="\.\/([^"]+)"/g))
      assert.ok(readdirSync(join(root, "build/site")).includes(to), to);
    assert.equal(tableOf(read("build/site/figures.csv")).length, countedFigures());
  });

  it("is offered offline, but not the files to take away", () => {
    const worker = read("build/site/sw.js");
    assert.ok(worker.includes("method.html"));
    assert.ok(!worker.includes("figures.csv") && !worker.includes("figures.json"));
  });
});
