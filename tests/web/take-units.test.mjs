/** What leaves the page and comes back: links in files and codes, the tables, and what is refused. No browser is needed for it. */
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { csvParseRows } from "d3-dsv";
import jsQR from "jsqr";
import { calculate } from "./support/calculate.mjs";

let source;
let files;
let hash;
let fields;
let answers;
let facts;
let qr;
let decodeGif;

/** What the page knows of where it is. */
const here = new URL("https://example.org/pension/");

before(async () => {
  globalThis.location = here;
  source = await calculate();
  ({ facts } = source);
  [files, hash, fields, answers, qr] = await Promise.all(
    [
      "files/state-file",
      "state/hash",
      "pages/calculate/state/answer-fields",
      "pages/calculate/state/answer-file",
      "files/qr",
    ].map(source.load),
  );
});
after(async () => {
  delete globalThis.location;
  await source.stop();
});

const asked = (state) => JSON.stringify(source.request.toRequest(state, facts));

/** Somebody with a record by its years, another's plans, and a name that tries to be a formula. */
const said = () => {
  const { stateOf, plans } = source;
  return [
    stateOf({}),
    stateOf({
      region: "44-4403",
      birthYear: 1974,
      category: "female_55",
      income: 2500.5,
      months: null,
      money: "nominal",
    }),
    stateOf({
      region: "23",
      byYears: true,
      history: [
        { year: 2024, months: 12, base: 3600, index: null },
        { year: 2025, months: 7, base: 3900, index: null },
      ],
      plans: plans.defaultPlans().map((plan) => ({ ...plan, name: plan.kind === "fixed" ? '=1+1, "甲"~#v' : "" })),
    }),
  ];
};

/** The pixels of a GIF of two colours as the code is drawn: what a phone's camera sees of the picture. */
before(() => {
  decodeGif = (gif) => {
    const width = gif[6] + 256 * gif[7];
    const height = gif[8] + 256 * gif[9];
    const table = 2 << (gif[10] & 7);
    let at = 13 + 3 * table;
    while (gif[at] !== 0x2c) at += 1;
    at += 10;
    const codeSize = gif[at++];
    const bytes = [];
    while (gif[at] !== 0) {
      bytes.push(...gif.subarray(at + 1, at + 1 + gif[at]));
      at += 1 + gif[at];
    }
    const indices = lzw(bytes, codeSize);
    const data = new Uint8ClampedArray(4 * width * height);
    indices.forEach((index, place) => {
      const colour = gif.subarray(13 + 3 * index, 16 + 3 * index);
      data.set([...colour, 255], 4 * place);
    });
    return { width, height, data };
  };
});

/** GIF's packing, undone. */
function lzw(bytes, codeSize) {
  const clear = 1 << codeSize;
  let size = codeSize + 1;
  let table = [];
  const begin = () => {
    table = Array.from({ length: clear + 2 }, (_, index) => (index < clear ? [index] : []));
    size = codeSize + 1;
  };
  begin();
  const out = [];
  let bits = 0;
  let held = 0;
  let before = null;
  for (const byte of bytes) {
    bits |= byte << held;
    held += 8;
    while (held >= size) {
      const code = bits & ((1 << size) - 1);
      bits >>>= size;
      held -= size;
      if (code === clear) {
        begin();
        before = null;
        continue;
      }
      if (code === clear + 1) return out;
      const entry = table[code] ?? [...before, before[0]];
      out.push(...entry);
      if (before) table.push([...before, entry[0]]);
      before = entry;
      if (table.length === 1 << size && size < 12) size += 1;
    }
  }
  return out;
}

describe("what was said comes back", () => {
  it("out of a link, a file, the table and the JSON: the same question, byte by byte", async () => {
    for (const state of said()) {
      const link = hash.writeHash(state, true);
      const result = (await source.answerTo(state)).result;
      const names = result.answer.plans.map(({ id }) => id);
      const outs = {
        address: `${here.href}#${link}`,
        message: `看看这个：${here.href}#${link}。`,
        download: `file:///flexpension.html#/index?${link}`,
        file: files.stateFile(link, `${here.href}#${link}`, "2026-11-21", facts),
        table: answers.answerCsv(result, link, names, facts),
        data: answers.answerJson(result, link, facts),
      };
      for (const [name, text] of Object.entries(outs)) {
        const found = files.opened(text);
        assert.equal(found.problem, undefined, name);
        assert.equal(asked(hash.readHash(found.link)), asked(state), name);
      }
    }
  });

  it("names its month, also where nothing else is said", () => {
    assert.equal(hash.writeHash(source.stateOf({}), true), "v=2026-11");
  });

  it("also where a spreadsheet has written it anew", () => {
    const bytes = (text, encode) => encode(text).buffer;
    const link = "v=2026-11&i=8000";
    const text = `链接,${here.href}#${link}\r\n`;
    const utf16 = (each) =>
      new Uint8Array([0xff, 0xfe, ...new Uint8Array(Uint16Array.from(each, (letter) => letter.charCodeAt(0)).buffer)]);
    assert.deepEqual(files.opened(files.textOf(bytes(text, utf16))), { link });
    const gbk = (each) => Uint8Array.from([0xc1, 0xb4, 0xbd, 0xd3, ...new TextEncoder().encode(each.slice(2))]);
    assert.deepEqual(files.opened(files.textOf(bytes(text, gbk))), { link });
  });

  it("but not out of anything else, and not by halves", () => {
    for (const text of ["", "姓名,年龄\n张三,41", "#", "# a heading", '{"plans":[]}', "https://example.org/#section"])
      assert.deepEqual(files.opened(text), { problem: "foreign" }, text);
    for (const text of [
      "https://example.org/#v=2026-11&i=abc",
      '{"format":"flexpension.state.v2"}',
      "#v=2026-11&p=fixed~fixed~zz=1",
    ])
      assert.deepEqual(files.opened(text), { problem: "damaged" }, text);
  });
});

describe("the QR code", () => {
  it("says the address, as another library reads it", () => {
    for (const state of said().slice(0, 2)) {
      const address = `${here.href}#${hash.writeHash(state, true)}`;
      const { data, width, height } = decodeGif(qr.qrOf(address));
      assert.equal(jsQR(data, width, height)?.data, address);
    }
  });

  it("is read up to the longest address there is a code for, and not drawn beyond", () => {
    const longest = `${here.href}#v=2026-11&`.padEnd(qr.MOST, "x");
    const { data, width, height } = decodeGif(qr.qrOf(longest));
    assert.equal(jsQR(data, width, height)?.data, longest);
    assert.equal(qr.qrOf(`${longest}x`), null);
  });
});

describe("the table of an answer", () => {
  /** Every place of an answer that holds a value. */
  function leaves(value, path = "") {
    if (Array.isArray(value) || typeof value !== "object" || value === null) return [path];
    return Object.entries(value).flatMap(([name, each]) => leaves(each, path ? `${path}.${name}` : name));
  }

  it("has a row for every number there is", async () => {
    const listed = new Set(fields.answerFields.map(([path]) => path));
    const elsewhere = /^(id|figures|trace|notices|lifetime\.expected)$/;
    for (const state of [...said(), source.stateOf({ birthYear: 1955, months: 60, balance: 9000 })]) {
      const { plans } = (await source.answerTo(state)).result.answer;
      const missing = plans
        .flatMap((plan) => leaves(plan))
        .filter((path) => !listed.has(path) && !elsewhere.test(path));
      assert.deepEqual(missing, []);
    }
  });

  it("says whose it is, what is assumed, what made it, and each number to the last digit", async () => {
    for (const language of ["zh", "en"]) {
      const state = { ...said()[2], language };
      const { result } = await source.answerTo(state);
      const names = ["=甲", "+乙", "@丙", "-丁", "戊"];
      const text = answers.answerCsv(result, hash.writeHash(state, true), names, facts);
      assert.ok(text.startsWith("\ufeff"));
      const rows = csvParseRows(text.slice(1));
      const head = rows.slice(
        0,
        rows.findIndex(([first]) => first === ""),
      );
      assert.equal(head.length, 1 + 6 + 9 + 3);
      for (const wanted of ["5,500.00", facts.data.version, facts.engine.version, `${here.href}#v=2026-11`])
        assert.ok(
          head.some(([, value]) => value.includes(wanted)),
          wanted,
        );
      const columns = rows[head.length + 1];
      assert.deepEqual(columns.slice(3), ["'=甲", "'+乙", "'@丙", "'-丁", "戊"]);
      const row = (path) => rows.find(([, each]) => each === path).slice(3);
      const numbers = (path) =>
        result.answer.plans.map((plan) => path.split(".").reduce((at, name) => at?.[name], plan));
      for (const path of ["pension.total", "contributions.total", "lifetime.internal_rate", "pool.net_cost"])
        assert.deepEqual(
          row(path),
          numbers(path).map((value) => String(value ?? "")),
          path,
        );
      for (const [, path, unit] of rows.slice(head.length + 3))
        assert.ok(unit !== "" || path === "kind" || path === "retirement.reason", path);
    }
  });
});

describe("a browser inside of a messenger", () => {
  it("is known by its name, and one that knows no downloads by that", async () => {
    globalThis.HTMLAnchorElement ??= class {};
    const { savesFiles } = await source.load("files/messenger");
    const wechat =
      "Mozilla/5.0 (Linux; Android 13) AppleWebKit/537.36 Chrome/86.0 Mobile Safari/537.36 MicroMessenger/8.0.30";
    const qq = "Mozilla/5.0 (iPhone; CPU iPhone OS 16_0 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148 QQ/8.9.28.6";
    const browser =
      "Mozilla/5.0 (Linux; Android 13) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0 MQQBrowser/14.2 Mobile Safari/537.36";
    assert.deepEqual(
      [wechat, qq, browser].map((agent) => savesFiles(agent, true)),
      [false, false, true],
    );
    assert.equal(savesFiles(browser, false), false);
  });
});
