/** What sheets call their figures. Provinces differ in words, so each figure has several patterns; where two fit, the longer one wins. */

/** How the number behind a label is read; one that no box of ours is for, not at all. */
export type Kind = "money" | "number" | "span" | "date" | "unknown";

/** What a label is for: a box of the page, or months that only together with others fill one. */
export type Target =
  | "retired"
  | "birth"
  | "total_months"
  | "paid_months"
  | "deemed_months"
  | "before_months"
  | "other_months"
  | "benefit_base"
  | "second_base"
  | "mean_index"
  | "trans_index"
  | "balance"
  | "payout_months"
  | "i_indexed_wage"
  | `p_${string}`;

export interface Label {
  target: Target;
  kind: Kind;
  pattern: RegExp;
  /** So short a word that it counts only where a word begins. */
  alone: boolean;
}

/** Between any two letters there may be spaces, as sheets spread short words over a cell. */
const spread = (pattern: string) =>
  new RegExp(
    pattern
      .replace(/(\p{Script=Han})(?=[\p{Script=Han}(])/gu, "$1\\s*")
      .replace(/(\)[?*]?)(?=[\p{Script=Han}(])/gu, "$1\\s*"),
    "gu",
  );

const any = (patterns: readonly string[]) => spread(patterns.map((each) => `(?:${each})`).join("|"));
const label = (target: Target, kind: Kind, ...patterns: string[]): Label => ({
  target,
  kind,
  pattern: any(patterns),
  alone: false,
});
const alone = (target: Target, kind: Kind, ...patterns: string[]): Label => ({
  ...label(target, kind, ...patterns),
  alone: true,
});

const account = "个人(?:账|帐)户";
const before = `建立?(?:${account}|(?:账|帐)户?)(?:以)?前(?:的)?`;
const span = "(?:年限|月数)";
const index = "(?:平均)?(?:缴费)?(?:工资)?(?:平均)?指数";
const sum = "(?:合计|总计|总额)";

export const labels: readonly Label[] = [
  label(
    "retired",
    "date",
    "(?:批准|办理|核准)?退休(?:时间|年月|日期|月份)",
    "(?:待遇)?(?:享受|领取|起始|开始|发放)(?:待遇)?(?:开始|起始)?(?:时间|年月)",
  ),
  label("birth", "date", "出生(?:时间|年月日|年月|日期)"),
  label("total_months", "span", `(?:累计|总|全部|合计|计发)?缴费(?:总)?${span}${sum}?`),
  label("paid_months", "span", `实际缴费${span}`),
  label("deemed_months", "span", `视同(?:缴费)?${span}`),
  label(
    "before_months",
    "span",
    `${before}(?:累计|视同|实际)?(?:缴费)?${span}`,
    `过渡性养老金(?:计发|缴费)?${span}`,
    `199[5-8]年(?:\\d{1,2}月)?(?:底|末|以)*前(?:的)?(?:累计|视同|实际)*(?:缴费)?${span}`,
  ),
  label(
    "other_months",
    "unknown",
    `\\d{4}年(?:\\d{1,2}月)?(?:底|末|以|至|到|\\d|年|月|-)*[前后]?(?:的)?(?:累计|视同|实际)*缴费${span}`,
  ),
  label(
    "benefit_base",
    "money",
    "(?:基本|基础)?(?:养老金|养老待遇|待遇)?计发基数",
    "(?:上年度?)?(?:全省|本省|全市|本市|全区)(?:上年度?)?(?:在岗)?(?:职工)?月平均工资",
  ),
  label("second_base", "money", "第二(?:个)?计发基数", "过渡性养老金计发基数"),
  label(
    "mean_index",
    "number",
    "(?:本人)?(?:历年)?平均缴费(?:工资)?指数",
    "(?:本人)?缴费工资平均指数",
    "(?:本人)?平均工资指数",
  ),
  label(
    "trans_index",
    "number",
    `过渡性(?:养老金)?(?:计发)?${index}`,
    `${before}${index}`,
    `视同缴费(?:年限)?(?:的)?${index}`,
  ),
  label("i_indexed_wage", "money", "(?:本人)?指数化(?:月)?(?:平均)?(?:缴费)?工资"),
  label(
    "balance",
    "money",
    `(?:基本养老保险)?${account}(?:累计)?(?:储存额|存储额|余额|总额|本息(?:合计)?|累计额)`,
    "(?:账|帐)户(?:储存额|存储额|余额)",
  ),
  label("payout_months", "number", `(?:${account})?(?:养老金)?计发月(?:份)?数`),
  label("p_basic", "money", "基础(?:性)?养老金"),
  label("p_account", "money", `${account}(?:性)?养老金`),
  label("p_transitional", "money", "过渡(?:性)?(?:基本)?养老金"),
  label(
    "p_total",
    "money",
    `(?:基本)?养老(?:金|待遇)(?:金额|月标准|标准)?${sum}`,
    `(?:核定|应发)(?:月)?(?:基本)?养老金${sum}?`,
    `(?:养老)?待遇${sum}`,
  ),
  alone("p_total", "money", "合计", "总计", "月合计", "每?月(?:基本)?养老金", "基本养老金(?:月标准)?"),
];

/** The labels of parts that only some provinces pay, as the engine calls them. */
export function partLabels(parts: readonly { part: string; name: { zh: string } }[]): Label[] {
  return parts
    .filter(({ part }) => !["basic", "account", "transitional", "rounding"].includes(part))
    .map(({ part, name }) => alone(`p_${part}`, "money", name.zh.replace(/[（(].*$/, "")));
}
