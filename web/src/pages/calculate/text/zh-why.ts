/** “为什么不是另一个方案”的中文。 */
import type { Spoken } from "../../../text/zh.js";

export const why = {
  other: "和哪个方案比",
  waiting: "正在比较……",
  failed: "没有比较出来。",
  more: (plan: string, amount: string) => `每月养老金比“${plan}”多 ${amount}（到时的钱）`,
  less: (plan: string, amount: string) => `每月养老金比“${plan}”少 ${amount}（到时的钱）`,
  same: (plan: string) => `每月养老金和“${plan}”一样多`,
  neither: (plan: string) => `这个方案和“${plan}”都没有养老金`,
  paidMore: (amount: string) => `一共多交 ${amount}`,
  paidLess: (amount: string) => `一共少交 ${amount}`,
  paidSame: "一共交的一样多",
  /** 一句话：差多少，差在哪里。 */
  sentence: (difference: string, parts: readonly string[]) =>
    parts.length > 0 ? `${difference}：${parts.join("，")}。` : `${difference}。`,
  pensionTitle: "每月养老金差在哪里（领的第一个月）",
  totalTitle: "一共交的差在哪里",
  sum: "合计",
  both: (own: string, other: string) => `这里 ${own}，那里 ${other}`,
  bothAtFirst: (own: string, other: string) => `第一个月这里 ${own}，那里 ${other}`,
  steps: (plan: string) => `“${plan}”的这个数`,
  method:
    "分法是连环替代法：从那个方案的养老金出发，年限、指数、计发基数、账户、计发月数、按月份定的加发，一项一项换成这个方案的数，每换一项就按规定把养老金重算一遍（四舍五入到分）；再倒过来换一遍，取两遍的平均。要两项一起才有的部分，两项各分一半；半分钱轮流进舍，所以各项相加正好是差额。",
  causes: {
    years: ["计发年限", "每多一年，基础养老金多一个百分点。"],
    mean_index: ["平均缴费指数", "历年交的基数和当时平均工资相比的平均数；指数高，基础养老金就多。"],
    benefit_base: ["计发基数", "按领养老金那一年的计发基数算；晚一年领，用的是晚一年的。"],
    account_balance: ["个人账户", "账户里的钱除以计发月数，就是每月的个人账户养老金。"],
    payout_months: ["计发月数", "领得越晚，除的月数越少。"],
    dated_amounts: ["按月份定的加发", "当地有的加发和调节金，看是哪个月退休。"],
    eligibility: ["有没有养老金", "只有一个方案的年限够按月领；不够的，账户里的钱一次退还。"],
    scheme: ["不是同一种办法", "两个方案的算法不同，没有共同的项目可以一一对比。"],
    base_pension: ["基础养老金（居民）", "政府给的基础养老金和按年限加发的部分。"],
    paid_months: ["只有一个方案交的月份", "一个方案交、另一个不交的月份，交了多少。"],
    amounts: ["交的金额不同", "两个方案都交的时候，每次的差额相加。"],
    at_once: ["一次补交的", "最后一次性补交的钱。"],
  } as Readonly<Record<string, readonly [name: string, what: string]>>,
};
export type WhyText = Spoken<typeof why>;
