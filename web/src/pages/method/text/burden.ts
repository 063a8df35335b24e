/** The words of the part on burdens. */
import type { Language } from "../../../text/language.js";

export interface Burden {
  intro: string;
  income: string;
  places: string;
  sets: Record<PlaceSet, string>;
  own: string;
  caption: (income: string) => string;
  columns: { place: string; floor: string; sixty: string; average: string };
  about: (wage: string, floor: string, since: string) => string;
  provisional: string;
  leftOut: (names: string) => string;
  waiting: string;
  paper: string;
  paperCaption: string;
  paperColumns: { place: string; average: string; floor: string; averageToday: string; floorToday: string };
  paperIncome: (income: string) => string;
  rebuilt: (agreeing: number, rebuilt: number, shares: number, year: number) => string;
}

/** Which places are shown. */
export const placeSets = ["provinces", "all", "own"] as const;
export type PlaceSet = (typeof placeSets)[number];

const zh: Burden = {
  intro: "灵活就业人员按自己选的缴费基数的 20% 缴费。下面是每月缴费占收入的比例，用当月正在执行的标准，不往后推算。",
  income: "月收入",
  places: "哪些地区",
  sets: { provinces: "全部省份", all: "全部省份、城市和档次", own: "自己选" },
  own: "选中的地区",
  caption: (income) => `月收入 ${income} 时，缴费占收入的比例`,
  columns: { place: "地区", floor: "按下限", sixty: "按社平 60%", average: "按社平 100%" },
  about: (wage, floor, since) => `社平 ${wage}，下限 ${floor}，${since} 起`,
  provisional: "暂按上年",
  leftOut: (names) => `没有当月的标准，未列出：${names}。`,
  waiting: "正在计算…",
  paper: "论文的十个省市",
  paperCaption: "Lu Quan、Li Yuyao 论文表 1 印出的比例，和同样的收入按今天的标准",
  paperColumns: {
    place: "地区",
    average: "论文：按社平",
    floor: "论文：按下限",
    averageToday: "今天：按社平",
    floorToday: "今天：按下限",
  },
  paperIncome: (income) => `收入 ${income}`,
  rebuilt: (agreeing, rebuilt, shares, year) =>
    `表中 ${shares} 个比例，有 ${rebuilt} 个查到了背后的 ${year} 缴费年度基数，其中 ${agreeing} 个算出来和印的一样；其余没有找到出处。`,
};

const en: Burden = {
  intro:
    "A flexible worker pays 20% of the contribution base chosen. Below is the monthly payment as a share of income, on the standards collected in this month; nothing is projected.",
  income: "Monthly income",
  places: "Places",
  sets: { provinces: "All provinces", all: "All provinces, cities and classes", own: "Chosen by you" },
  own: "Places chosen",
  caption: (income) => `Contribution as a share of an income of ${income} a month`,
  columns: { place: "Place", floor: "At the floor", sixty: "At 60% of the wage", average: "At 100% of the wage" },
  about: (wage, floor, since) => `wage ${wage}, floor ${floor}, from ${since}`,
  provisional: "last year’s, for now",
  leftOut: (names) => `Not listed, no standards for this month: ${names}.`,
  waiting: "Working it out …",
  paper: "The ten places of the paper",
  paperCaption: "Shares printed in table 1 of Lu Quan and Li Yuyao, and the same incomes on today’s standards",
  paperColumns: {
    place: "Place",
    average: "Paper: at the wage",
    floor: "Paper: at the floor",
    averageToday: "Today: at the wage",
    floorToday: "Today: at the floor",
  },
  paperIncome: (income) => `income ${income}`,
  rebuilt: (agreeing, rebuilt, shares, year) =>
    `Of the ${shares} shares printed, a base of contribution year ${year} was found behind ${rebuilt}; ${agreeing} of these come out as printed. For the others no source was found.`,
};

export const burdenTexts: Record<Language, Burden> = { zh, en };
