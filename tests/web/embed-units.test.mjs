/** What the Embed page makes of what is chosen: values, code, addresses and policies, without a browser. */
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { modules } from "./support/modules.mjs";

const base = "https://calc.example.gov.cn/pension/";
let source;
let read;
let usualState;
before(async () => {
  source = await modules();
  const { readChoices } = await source.load("/src/pages/embed/code/choices.ts");
  const { defaultState } = await source.load("/src/state/inputs.ts");
  usualState = defaultState;
  read = (extras = {}, changed = {}) => {
    const named = Object.fromEntries(Object.entries(extras).map(([name, text]) => [`e.${name}`, text]));
    const state = { ...defaultState(), ...changed, extras: named };
    return { state, ...readChoices({ state, regions: ["41", "44", "44-4403"], served: base }) };
  };
});
after(() => source.stop());

describe("the choices", () => {
  it("are the widget’s own where nothing is said", () => {
    const { choices, problems } = read();
    assert.deepEqual(problems, {});
    assert.deepEqual(
      [choices.region, choices.lang, choices.view, choices.theme, choices.form, choices.base],
      ["41", "zh", "full", null, "script", base],
    );
    assert.deepEqual(choices.plans, ["standard-floor", "standard-100", "fixed", "resident", "save"]);
  });

  it("are three plans in a compact widget, as the widget has it", () => {
    assert.deepEqual(read({ view: "compact" }).choices.plans, ["standard-floor", "standard-100", "resident"]);
  });

  const good = [
    ["theme", "#C00", "#c00"],
    ["theme", "1f4388", "#1f4388"],
    ["theme", "＃ＣＣ００００", "#cc0000"],
    ["birth", "1990年5月", "1990-05"],
    ["birth", "198412", "1984-12"],
    ["birth", "１９８４．１２", "1984-12"],
    ["income", "5,500", 5500],
    ["income", "1.2万", 12000],
    ["months", "60", 60],
    ["income", "5500.126", 5500.13],
    ["category", "female_50", "female_50"],
    ["lang", "en", "en"],
    ["region", "44-4403", "44-4403"],
  ];
  for (const [name, text, value] of good) {
    it(`read ${name} ${text}`, () => {
      const { choices, problems } = read({ [name]: text });
      assert.deepEqual(problems, {});
      assert.equal(choices[name], value);
    });
  }

  const bad = [
    ["theme", "red", "theme"],
    ["theme", "#12345", "theme"],
    ["birth", "1990", "birth"],
    ["birth", "1990-13", "birth"],
    ["birth", "90-05", "birth"],
    ["income", "五千", "number"],
    ["income", "1000001", "income"],
    ["income", "-1", "income"],
    ["months", "841", "months"],
    ["months", "1.5", "months"],
    ["balance", "10000001", "balance"],
    ["balance", "500", "balance_alone"],
    ["lang", "fr", "choice"],
    ["view", "tiny", "choice"],
    ["category", "robot", "choice"],
    ["region", "99", "region"],
    ["take", "yes", "choice"],
    ["form", "x", "choice"],
    ["plans", "", "plans_none"],
    ["plans", "save", "plans_saver"],
    ["plans", "save,fixed", "plans_order"],
    ["plans", "fixed,fixed", "plans_unknown"],
    ["plans", "loan", "plans_unknown"],
  ];
  for (const [name, text, problem] of bad) {
    it(`say what is wrong with ${name} ${text}, and do not use it`, () => {
      const { choices, problems } = read({ [name]: text });
      assert.deepEqual(problems, { [name]: problem });
      assert.deepEqual(choices, read(name === "form" || name === "take" ? {} : {}).choices);
    });
  }

  it("have words for every problem in both languages", async () => {
    const { embedTexts } = await source.load("/src/pages/embed/text/embed.ts");
    const keys = (value, path = "") =>
      typeof value === "object" ? Object.keys(value).flatMap((key) => keys(value[key], `${path}.${key}`)) : [path];
    assert.deepEqual(keys(embedTexts.en).sort(), keys(embedTexts.zh).sort());
    const english = { ...embedTexts.en, langs: {} };
    assert.doesNotMatch(JSON.stringify(english), /\p{Script=Han}/u);
  });
});

describe("the address of a copy", () => {
  const good = {
    "https://a.cn": "https://a.cn/",
    " https://a.cn/x ": "https://a.cn/x/",
    "https://a.cn/x/embed.html": "https://a.cn/x/",
    "https://a.cn:8443/x/flexpension.js": "https://a.cn:8443/x/",
    "http://localhost:8080": "http://localhost:8080/",
    "http://127.0.0.1:80/": "http://127.0.0.1/",
    "HTTPS://A.CN/X": "https://a.cn/X/",
    "https://养老.cn/": "https://xn--6kr99v.cn/",
  };
  for (const [typed, folder] of Object.entries(good)) {
    it(`is understood: ${typed}`, async () => {
      const { folderOf } = await source.load("/src/pages/embed/code/address.ts");
      assert.deepEqual(folderOf(typed), { base: typed.includes("养") ? new URL(typed).href : folder });
    });
  }
  const bad = {
    "": "address_none",
    "http://a.cn/": "address_scheme",
    "a.cn": "address_scheme",
    "javascript:alert(1)": "address_scheme",
    "https://": "address_unreadable",
    "https://u:p@a.cn/": "address_secret",
    "https://a.cn/?x=1": "address_more",
    "https://a.cn/#x": "address_more",
    [`https://a.cn/${"x".repeat(300)}`]: "address_long",
  };
  for (const [typed, problem] of Object.entries(bad)) {
    it(`is refused: ${typed.slice(0, 40)}`, async () => {
      const { folderOf } = await source.load("/src/pages/embed/code/address.ts");
      assert.deepEqual(folderOf(typed), { problem });
    });
  }

  it("is asked for on a disk", async () => {
    const { servedFrom } = await source.load("/src/pages/embed/code/address.ts");
    assert.equal(servedFrom("file:///media/stick/flexpension.html#page=embed"), null);
    assert.equal(servedFrom("https://a.cn/x/embed.html?y#z"), "https://a.cn/x/");
  });
});

describe("the code", () => {
  const made = async (extras, changed) => {
    const code = await source.load("/src/pages/embed/code/code.ts");
    const { choices, usual, state } = read(extras, changed);
    const attributes = code.attributesOf(choices, usual, state);
    const words = { title: '养老金 <比算> & "更多"' };
    return {
      attributes: Object.fromEntries(attributes),
      script: code.scriptCode(choices.base, attributes, words, "sha384-AbC/+="),
      unpinned: code.scriptCode(choices.base, attributes, words, null),
      frame: code.frameCode(choices.base, attributes, words, 1700),
      link: code.linkCode(choices.base, attributes, words),
      address: code.frameAddress(choices.base, attributes),
    };
  };

  it("leaves out what is so anyway", async () => {
    const { script, link, address } = await made();
    assert.equal(address, `${base}widget.html`);
    assert.match(
      script,
      /^<script\n {2}src="https:\/\/calc\.example\.gov\.cn\/pension\/flexpension\.js"\n {2}integrity="sha384-AbC\/\+="\n {2}crossorigin="anonymous"\n {2}async\n><\/script>\n<flex-pension>\n/,
    );
    assert.equal(link, `<a href="${base}widget.html">养老金 &lt;比算&gt; &amp; &quot;更多&quot;</a>`);
  });

  it("says the same in the attributes and in the address", async () => {
    const { attributes, address } = await made({
      region: "44-4403",
      lang: "en",
      theme: "#CC0000",
      plans: "fixed,standard-floor",
      income: "8,000",
      view: "full",
    });
    assert.deepEqual(attributes, {
      region: "44-4403",
      lang: "en",
      theme: "#cc0000",
      plans: "fixed,standard-floor",
      income: "8000",
    });
    assert.equal(
      address,
      `${base}widget.html#w.region=44-4403&w.lang=en&w.theme=%23cc0000&w.plans=fixed%2Cstandard-floor&w.income=8000`,
    );
  });

  it("carries what was said in Calculate, but neither its month nor the editor’s own reading", async () => {
    const { attributes, address, script } = await made(
      { take: "1", income: "9000" },
      { income: 7000, set: "cautious", language: "en", large: 1, valuation: "2024-01" },
    );
    assert.deepEqual(attributes, { income: "9000", state: "i=7000&a=cautious" });
    assert.equal(address, `${base}widget.html#i=7000&a=cautious&w.income=9000`);
    assert.match(script, /state="i=7000&amp;a=cautious"/);
  });

  it("gives a frame a name, a height and no more than it needs", async () => {
    const { frame, script, address } = await made({ sandbox: "1" });
    assert.equal(address, `${base}widget.html`);
    assert.match(script, /<flex-pension sandbox>/);
    for (const part of [
      /title="养老金 &lt;比算&gt; &amp; &quot;更多&quot;"/,
      /height="1700"/,
      /loading="lazy"/,
      /sandbox="allow-scripts"/,
    ])
      assert.match(frame, part);
    assert.doesNotMatch(frame, /style|allow-same-origin/);
  });

  it("has neither hash nor crossorigin when it is not pinned", async () => {
    assert.doesNotMatch((await made()).unpinned, /integrity|crossorigin/);
  });
});

describe("the portal’s policy", () => {
  it("needs two files for the script, one for the frame, none for the link", async () => {
    const { directives } = await source.load("/src/pages/embed/code/host-policy.ts");
    assert.deepEqual(directives("script", base), [
      { name: "script-src", source: `${base}flexpension.js` },
      { name: "frame-src", source: `${base}widget.html` },
    ]);
    assert.deepEqual(
      directives("frame", base).map(({ name }) => name),
      ["frame-src"],
    );
    assert.deepEqual(directives("link", base), []);
    assert.equal(directives("frame", "https://a.cn/x;y,z/")[0].source, "https://a.cn/x%3By%2Cz/widget.html");
  });

  const cases = [
    ["default-src 'self'", "frame-src", "frame-src 'self' X"],
    ["default-src 'none'; frame-src 'none'", "frame-src", "frame-src X"],
    ["default-src 'none'; child-src https://b.cn", "frame-src", "frame-src https://b.cn X"],
    ["script-src 'nonce-a' https://b.cn; default-src 'self'", "script-src", "script-src 'nonce-a' https://b.cn X"],
    ["Script-Src 'self'", "script-src", "script-src 'self' X"],
    ["script-src 'self'; script-src-elem https://b.cn", "script-src", "script-src-elem https://b.cn X"],
    ["", "frame-src", "frame-src X"],
  ];
  for (const [policy, name, line] of cases) {
    it(`keeps what ${policy || "nothing"} allows`, async () => {
      const { neededLine } = await source.load("/src/pages/embed/code/host-policy.ts");
      assert.equal(neededLine(policy, name, ["X"]), line);
    });
  }
});

describe("the test page", () => {
  it("stands without a script: it says itself what to allow", async () => {
    const { testPage } = await source.load("/src/pages/embed/code/test-page.ts");
    const page = testPage({
      base,
      language: "zh",
      integrity: "sha384-x",
      script: "<b>code</b>",
      frame: "<i>frame</i>",
    });
    assert.match(page, /script-src[\s\S]*<code>https:\/\/calc\.example\.gov\.cn\/pension\/host-test\.js<\/code>/);
    assert.match(
      page,
      /<script src="https:\/\/calc\.example\.gov\.cn\/pension\/host-test\.js" integrity="sha384-x" crossorigin="anonymous"><\/script>/,
    );
    assert.doesNotMatch(page, /style=|<script>|onload/);
    assert.match(
      testPage({ base, language: "en", integrity: null, script: "", frame: "" }),
      /<html lang="en">[\s\S]*host-test\.js"><\/script>/,
    );
  });
});
