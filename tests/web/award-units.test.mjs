/** What the page reads of a pasted sheet, and what it makes a request of. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, describe, it } from "node:test";
import { csvParse } from "d3-dsv";
import load from "../../build/wasm/flexpension-explain.mjs";
import { modules } from "./support/modules.mjs";

let source;
let readPasted;
let inputs;
before(async () => {
  source = await modules();
  [{ readPasted }, inputs] = await Promise.all(
    ["paste", "inputs"].map((name) => source.load(`/src/pages/award/state/${name}.ts`)),
  );
});
after(() => source.stop());

/** As `describe` has them. */
const parts = [
  { part: "subsidy", name: { zh: "补贴" } },
  { part: "regulating_sum", name: { zh: "调节金" } },
  { part: "heating", name: { zh: "采暖补贴" } },
  { part: "document_27", name: { zh: "27号文补贴" } },
];
const read = (text, deemedCount = false) => readPasted(text, { deemedCount, parts });
const sheetOf = (text, deemedCount) => {
  const { sheet, left } = read(text, deemedCount);
  assert.deepEqual(left, []);
  return sheet;
};

describe("a pasted sheet", () => {
  it("of one item a line", () => {
    const text = `城镇企业职工基本养老保险待遇核定表
      出生年月：1975年4月
      退休时间：2026年4月
      累计缴费年限：27年3个月
      平均缴费工资指数：0.4665
      计发基数：9,493元
      个人账户储存额（截至2026年3月底）：83,319.35元
      计发月数：195
      基础养老金：1,609.02
      个人账户养老金：427.28
      过渡性养老金：208.00
      合计：2,244.30元/月`;
    assert.deepEqual(sheetOf(text), {
      birth_year: 1975,
      birth_month: 4,
      retired_year: 2026,
      retired_month: 4,
      total_months: 327,
      mean_index: 0.4665,
      benefit_base: 9493,
      balance: 83319.35,
      payout_months: 195,
      p_basic: 1609.02,
      p_account: 427.28,
      p_transitional: 208,
      p_total: 2244.3,
    });
  });

  it("in full-width digits, with spaces in the words and tabs between cells", () => {
    const text =
      "缴 费 年 限\t３２年５个月\t平均缴费指数\t０．４６６５\n个 人 账 户 储 存 额\t８３，３１９．３５\n基 础 养 老 金　１６０９．０２　过渡养老金　２０８";
    assert.deepEqual(sheetOf(text), {
      total_months: 389,
      mean_index: 0.4665,
      balance: 83319.35,
      p_basic: 1609.02,
      p_transitional: 208,
    });
  });

  it("with the values below their labels, one or a row of them", () => {
    const text =
      "计发月数\n139\n基础养老金\t个人账户养老金\t合计\n2,647.97\t479.26\t3,434.68\n计发基数 个人账户储存额\n12049 81234.99";
    assert.deepEqual(sheetOf(text), {
      payout_months: 139,
      p_basic: 2647.97,
      p_account: 479.26,
      p_total: 3434.68,
      benefit_base: 12049,
      balance: 81234.99,
    });
  });

  it("takes the result of a formula, and the longer of two labels", () => {
    const text = `基础养老金计发基数 7365
      基础养老金=(7365+7365×0.6021)÷2×32.42×1%=1912.71元
      个人账户养老金计发月数 139
      个人账户养老金 = 81234.99 ÷ 139 = 584.42
      指数化月平均缴费工资 4434.47
      过渡性养老金计发年限 10.17年`;
    assert.deepEqual(sheetOf(text), {
      benefit_base: 7365,
      p_basic: 1912.71,
      payout_months: 139,
      p_account: 584.42,
      i_indexed_wage: 4434.47,
      before_months: 122,
    });
  });

  for (const [said, months] of [
    ["32年5个月", 389],
    ["32 年 5 月", 389],
    ["32年", 384],
    ["389个月", 389],
    ["389", 389],
    ["32.42", 389],
    ["32.42年", 389],
    ["30.67年（368个月）", 368],
    ["7年零3个月", 87],
  ])
    it(`reads ${said} as ${months} months`, () => {
      assert.deepEqual(sheetOf(`缴费年限：${said}`), { total_months: months });
    });

  for (const [said, year, month] of [
    ["2026年4月", 2026, 4],
    ["2026-04-01", 2026, 4],
    ["2026.4", 2026, 4],
    ["202604", 2026, 4],
    ["20260401", 2026, 4],
  ])
    it(`reads ${said} as a month`, () => {
      assert.deepEqual(sheetOf(`退休年月 ${said}`), { retired_year: year, retired_month: month });
    });

  it("counts recognised months where the province does, and paid ones with them where the whole is not printed", () => {
    const text = "实际缴费年限 20年\n视同缴费年限 10年2个月";
    assert.deepEqual(sheetOf(text, true), { total_months: 362, before_months: 122 });
    assert.deepEqual(sheetOf(text), { total_months: 362 });
    assert.deepEqual(sheetOf("缴费年限 32年5个月（其中视同缴费年限10年2个月）", true), {
      total_months: 389,
      before_months: 122,
    });
  });

  it("knows the parts of provinces by their names, where a word begins", () => {
    assert.deepEqual(sheetOf("补贴 150\n调节金：523.21\n采暖补贴 120\n27号文补贴 12"), {
      p_subsidy: 150,
      p_regulating_sum: 523.21,
      p_heating: 120,
      p_document_27: 12,
    });
    assert.deepEqual(read("丧葬补贴 9000"), { sheet: {}, left: ["丧葬补贴 9000"] });
  });

  it("hands back what it does not understand, and guesses nothing", () => {
    const { sheet, left } = read(`身份证号 ４４０１
      计发基数 九千
      1993年10月至1998年6月缴费年限 4年9个月
      缴费年限 32年
      缴费年限 31年
      合计 32 年
      备注：没有数字`);
    assert.deepEqual(sheet, { total_months: 384 });
    assert.deepEqual(left, [
      "身份证号 ４４０１",
      "1993年10月至1998年6月缴费年限 4年9个月",
      "缴费年限 31年",
      "合计 32 年",
    ]);
    assert.deepEqual(read("\n \n"), { sheet: {}, left: [] });
  });
});

describe("what is asked of the engine", () => {
  const facts = () => ({
    regions: [{ code: "44", award: { account_from: "", transitional_months: "paid_or_deemed", inputs: ["shenzhen"] } }],
  });
  const whole = {
    retired_year: 2026,
    retired_month: 4,
    mean_index: 0.4665,
    total_months: 327,
    balance: 83319.35,
    payout_months: 195,
  };

  it("says what is missing, in the order of the boxes", () => {
    assert.deepEqual(inputs.missingOf(whole), []);
    assert.deepEqual(inputs.missingOf({ retired_year: 2026, balance: 0 }), [
      "retired_month",
      "total_months",
      "mean_index",
      "payout_months",
    ]);
    const { payout_months: _, ...born } = { ...whole, birth_year: 1975, birth_month: 4 };
    assert.deepEqual(inputs.missingOf(born), []);
  });

  it("leaves out what this region does not ask for, and keeps every printed sum", () => {
    const request = inputs.requestOf(
      "44",
      {
        ...whole,
        i_shenzhen: 0,
        i_only_child: 1,
        i_indexed_wage: 4434.47,
        p_total: 2244.3,
        p_other: 5,
        p_heating: 120,
      },
      facts(),
    );
    assert.equal(request.retired, "2026-04");
    assert.equal(request.benefit_base, null);
    assert.deepEqual(request.inputs, { shenzhen: 0, indexed_wage: 4434.47 });
    assert.deepEqual(request.printed, { total: 2244.3, extras: { other: 5, heating: 120 } });
  });

  it("is enough for every sheet there is, with what the engine asks on the way and nothing else", async () => {
    const wasmBinary = readFileSync(new URL("../../build/wasm/flexpension-explain.wasm", import.meta.url));
    const engine = await load({ wasmBinary });
    const known = JSON.parse(engine.describe());
    const rows = csvParse(readFileSync(new URL("../data/award_sheets.csv", import.meta.url), "utf8"));
    for (const row of rows) {
      const [retired_year, retired_month] = row.retired.split("-").map(Number);
      const said = { retired_year, retired_month };
      const figure = (name) => row[name] !== "" && Object.assign(said, { [name]: Number(row[name]) });
      for (const name of ["benefit_base", "mean_index", "total_months", "before_months", "balance", "payout_months"])
        figure(name);
      const inputs_ = JSON.parse(row.inputs);
      const input = (name) => name in inputs_ && Object.assign(said, { [`i_${name}`]: Number(inputs_[name]) });
      // What has a box whether it is asked or not.
      for (const name of Object.keys(inputs_)) {
        const { of_before, of_trans_index } = known.award.inputs.find((each) => each.input === name);
        if (name === "indexed_wage" || name.startsWith("months_") || of_before || of_trans_index) input(name);
      }
      const ask = () => JSON.parse(engine.award(JSON.stringify(inputs.requestOf(row.province, said, known))));
      let answer = ask();
      for (let turn = 0; turn < 4; turn += 1) {
        for (const { path } of answer.questions) {
          if (path.startsWith("/inputs/")) input(path.slice("/inputs/".length));
          else figure(path.slice(1));
        }
        answer = ask();
      }
      assert.equal(answer.total, Number(row.rule_total), row.id);
      assert.deepEqual(inputs.readSheet(inputs.writeSheet(said)), said);
    }
    assert.equal(rows.length, 131);
  });
});
