/** “缴费占收入多少”的中文。 */
import type { Spoken } from "../../../text/zh.js";

export const burden = {
  title: "标准缴费占收入多少",
  intro: (place: string, income: string) => `${place}，每月收入 ${income}，按灵活就业人员 20% 的标准缴费：`,
  waiting: "正在计算……",
  failed: "没有算出来。",
  noIncome: "填上每月收入，这里就算出缴费占多少。",
  /** 同一句话里的一种基数。 */
  floor: (monthly: string, share: string) => `按最低的基数每月交 ${monthly}，占收入的 ${share}`,
  floorIs60: (monthly: string, share: string) =>
    `按最低的基数（就是平均工资的 60%）每月交 ${monthly}，占收入的 ${share}`,
  sixty: (monthly: string, share: string) => `按平均工资的 60% 交 ${monthly}，占 ${share}`,
  average: (monthly: string, share: string) => `按平均工资的 100% 交 ${monthly}，占 ${share}`,
  /** 下限高于平均工资的 60% 时，选 60% 交的也是下限。 */
  floorIsMore: "选平均工资的 60%，因为低于下限，交的也是下限",
  sentence: (parts: readonly string[]) => `${parts.join("；")}。`,
  collected: "用的是现在正在收的标准，不往后推算：",
  figure: (name: string, value: string, since: string, source: string) => `${name} ${value}，${since}起，${source}`,
  all: "各地比一比，和论文里的十个省市",
};
export type BurdenText = Spoken<typeof burden>;
