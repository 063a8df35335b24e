import type { Spoken } from "../../../text/zh.js";

type Say = string;

/** 核对核定表一页上的中文；en-award.ts 必须一条不差地对应。 */
export const award = {
  title: "核对核定表",
  intro:
    "刚拿到养老待遇核定表？选省份，把表上的数填进来，这里按当地的计发办法再算一遍，逐项对：哪些对得上，从哪一项开始不同，可能为什么。",
  sheet: "表上的数",
  example: "填一张例表",
  clear: "清空",

  paste: {
    title: "有文字版？粘贴进来",
    label: "核定表的文字",
    hint: "每行一项，例如“基础养老金 1609.02”。只在这台设备上读，不上传。",
    read: "读出来，填进下面",
    empty: "请先把核定表的文字粘贴在上面。",
    none: "没有认出任何一项。请直接填下面的格子。",
    took: (names: Say) => `填进了：${names}。请对照原表看一遍。`,
    left: "这些行没有看懂，或没有全看懂：",
  },

  groups: {
    when: "在哪里、什么时候退休",
    basis: "计发依据",
    asked: "这个省另外要问的",
    more: "表上如果还有（可以不填）",
    result: "表上算出来的结果",
    resultHint: "印了哪项就填哪项；不填，就只算不比。",
  },
  retired: "退休时间",
  born: "出生年月",
  bornHint: "表上没有计发月数时，用它来查。",
  yearOf: (what: Say) => `${what}：年`,
  monthOf: (what: Say) => `${what}：月`,
  noMonth: "月份",
  figures: {
    benefit_base: "计发基数",
    second_base: "第二个计发基数",
    mean_index: "平均缴费指数",
    trans_index: "建账前的指数",
    total_months: "缴费年限，合计",
    before_months: "建账前的年限",
    balance: "个人账户储存额",
    payout_months: "计发月数",
  },
  hints: {
    benefit_base: "不填，就用我们数据里当年的。",
    mean_index: "平均缴费工资指数；照表上的位数填。",
    total_months: "视同缴费也算在内。印的是 27.25 年，就填 27.25。",
    payout_months: "60 岁是 139；不填就填出生年月。",
  },
  beforeHint: {
    paid_or_deemed: (from: Say) => `建立个人账户（${from}）以前的年限，自己缴的和视同的都算；没有就不填。`,
    deemed: (from: Say) => `建立个人账户（${from}）以前的视同缴费年限；没有就不填。`,
    deemed_with_converted: (from: Say) => `建立个人账户（${from}）以前的视同缴费年限，含折算的；没有就不填。`,
  },
  years: "年",
  odd: (what: Say) => `${what}：另加月数`,
  whole: (what: Say) => `${what}：年数`,
  oddMonths: (months: number) => `${months} 个月`,
  monthsUnit: "个月",
  yes: "是",
  no: "否",
  notSaid: "没说（按否算）",
  noClass: "没说",
  areaClass: (number: number) => `${number} 类`,
  wage: "指数化月平均缴费工资",
  wageHint: "比指数精确；印了就填。",
  optional: "可以不填",
  sums: { basic: "基础养老金", account: "个人账户养老金", transitional: "过渡性养老金", total: "合计" },
  other: "其他各项之和",
  otherHint: "表上有、这里没有格子的项目，加在一起填。",

  waiting: "还差这几项，填好就算：",
  wrong: "改好下面几处，就能核对：",
  result: "核对结果",
  copyLink: "复制链接",
  copied: "已复制",
  copyFailed: "浏览器不让复制，请从地址栏复制。",
  print: "打印",

  verdict: {
    total: "合计",
    nothing: (total: Say) => `按这些数，每月养老金合计 ${total}。填上表上印的金额，就能逐项比。`,
    same: (count: number) => `填了金额的 ${count} 项，全部对得上。`,
    more: (part: Say, printed: Say, ours: Say, by: Say) =>
      `从“${part}”开始不同：表上 ${printed}，这里算 ${ours}，表上多 ${by}。`,
    less: (part: Say, printed: Say, ours: Say, by: Say) =>
      `从“${part}”开始不同：表上 ${printed}，这里算 ${ours}，表上少 ${by}。`,
  },
  short: {
    missing: (count: number) => `还差 ${count} 项就能核对`,
    wrong: "有填错的，改好再核对",
    differs: (part: Say) => `从“${part}”开始不同 ↓`,
    same: (count: number) => `${count} 项全部对得上 ↓`,
    nothing: (total: Say) => `合计 ${total} ↓`,
  },
  incomplete: "还有要问的没有回答，标“估计”的一项先别当真：",
  estimateFirst: "这一项缺少上面要问的数，所以不同还说明不了什么。先把它填上。",
  estimate: "估计",
  first: "从这里开始不同",
  fenApart: "差一分以内，算对得上：取整的先后不同就会这样。",

  table: {
    caption: "各项：核定表与这里算的",
    part: "项目",
    printed: "表上",
    ours: "这里算",
    difference: "表上多（＋）少（−）",
    differenceShort: "相差",
    none: "—",
    agrees: "一致",
    total: "合计",
    source: "依据",
    unit: "元/月",
  },
  confidence: {
    A: "可信度 A：用两张以上的核定表验证到分，或有文件原文。",
    B: "可信度 B：只有一张表验证，或只验证到表上印的位数。",
    C: "可信度 C：只见于文件或公开资料，没有表可以验证。",
  },
  noSource: "没有查到文件号",

  why: {
    title: "可能的原因",
    intro: "下面每一条，单独就能说明这个差别，一分不差：",
    none: "试过换别的年份和地方的计发基数、计发月数、前后差几个月、年限和金额的取位、指数没印出来的末几位，都算不出表上的数。先核对填的数有没有错位、漏填；还是不同，可能有我们不知道的当地规定，可以拿着这张表去问经办机构。",
    benefit_base: (value: Say, place: Say, year: number) => `计发基数用了${place} ${year} 年的 ${value}。`,
    second_base: (value: Say, place: Say, year: number) => `第二个计发基数用了${place} ${year} 年的 ${value}。`,
    payout_months: (value: Say) => `计发月数用了 ${value}。`,
    total_months: (value: Say) => `缴费年限算成了 ${value}。`,
    before_months: (value: Say) => `建账前的年限算成了 ${value}。`,
    trans_index_mean: (value: Say) => `建账前的指数没有用，用的是平均缴费指数 ${value}。`,
    trans_index: (value: Say) => `建账前的指数，没印出来的末几位不同：是 ${value} 左右。`,
    mean_index: (value: Say) => `平均缴费指数，没印出来的末几位不同：是 ${value} 左右。`,
    years: (value: Say) => `年限取位不同：缴费年限按 ${value} 年算。`,
    years_before: (value: Say) => `年限取位不同：建账前按 ${value} 年算。`,
    amount_rounding: (value: Say) => `金额取整不同：这一项取到 ${value} 元。`,
    total_rounding: (value: Say) => `合计取整不同：取到 ${value} 元。`,
    printed_more: (value: Say) => `表上的合计，比各项加起来多 ${value}：也许有一项没有填，或表上没有列出。`,
    printed_less: (value: Say) => `表上的合计，比各项加起来少 ${value}：也许有一项填多了，或扣了什么。`,
    printed_only: (value: Say) => `表上另有 ${value}，是这里的规则没有的：我们还不知道这一项。`,
  },

  notices: "说明",
  usedBase: (base: Say) => `计发基数用的是我们数据里当年的 ${base}。`,
  usedPayout: (months: Say) => `计发月数按出生年月查到 ${months}。`,
  today: "这里按退休当月的规定算。核定以后每年的调整、补发、表外另发的补贴，不在里面。",
  trust: "这是另算一遍，不是核定。两边不同，也可能是我们的规则还不全；以经办机构核定的为准。",

  trace: {
    title: "怎样算的",
    intro: "每一步用到的数，可以拿计算器再算一遍。",
    colon: "：",
  },

  /** 数据里的建账时间是英文短语。 */
  accountFrom: (words: Say) =>
    words
      .replace(
        /\(to (\d{4}), by (place|person)\)/,
        (_, year: Say, by: Say) => `，个别到 ${year}，${by === "place" ? "因地" : "因人"}而异`,
      )
      .replace(/\((\d{4}-\d{2}) by place\)/, "，个别地方 $1")
      .replace(/\(industry schemes (\d{4}-\d{2})\)/, "，行业统筹 $1")
      .replace(/\(about\)/, "前后")
      .replace(/, by place/, "，因地而异")
      .replace(/, by person/, "，因人而异")
      .replace(/ to /, " 至 ")
      .replace(/ or /, " 或 ")
      .replace(/ ，/g, "，")
      .replace(/ 前后/, " 前后"),
};

export type AwardText = Spoken<typeof award>;
