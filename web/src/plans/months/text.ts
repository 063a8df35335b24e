import type { Language } from "../../text/language.js";
import type { Spoken } from "../../text/zh.js";

const chinese = {
  intro: "先选一种交法，再点或拖过月份。每行是一年，也可以用方向键走、按空格键涂。",
  brush: "涂成",
  grid: "逐年逐月",
  cell: (year: number, month: number, state: string) => `${year} 年 ${month} 月：${state}`,
  down: "往下都照这年",
  downOf: (year: number) => `${year} 年以后都照这年`,
  clear: "全部恢复成每年一样",
  used: (used: number, limit: number) => `定额已排 ${used} 个月，最多 ${limit} 个月。`,
  over: (months: number) => `超出的 ${months} 个月按“期满以后”的办法交。`,
  cost: (standard: number, fixed: number, total: string) =>
    `照这样：标准 ${standard} 个月，定额 ${fixed} 个月，一共交 ${total}（到时的钱）。`,
};

const english: Spoken<typeof chinese> = {
  intro:
    "Choose how to pay, then press or drag over the months. A row is a year; arrow keys move, the space bar paints.",
  brush: "Paint",
  grid: "Year by year, month by month",
  cell: (year, month, state) => `${year}, month ${month}: ${state}`,
  down: "All later years like this",
  downOf: (year) => `All years after ${year} like it`,
  clear: "Every year the same again",
  used: (used, limit) => `${used} fixed months are set, of ${limit} at most.`,
  over: (months) => `The ${months} beyond them are paid as after the limit.`,
  cost: (standard, fixed, total) =>
    `So: ${standard} standard months, ${fixed} fixed, ${total} paid in all (money of then).`,
};

export const monthsTexts: Record<Language, Spoken<typeof chinese>> = { zh: chinese, en: english };
