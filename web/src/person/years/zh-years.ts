/** “逐年缴费记录”的中文。 */
import type { Spoken } from "../../text/zh.js";

export const years = {
  title: "逐年缴费记录",
  intro: "照“个人权益记录单”填：哪一年交了几个月，缴费基数每月多少，或者缴费指数多少，有一样就行。",
  columns: { year: "年份", months: "月数", base: "月基数", index: "指数" },
  boxes: {
    year: (year: number) => `${year} 年：年份`,
    months: (year: number) => `${year} 年：交了几个月`,
    base: (year: number) => `${year} 年：月缴费基数`,
    index: (year: number) => `${year} 年：缴费指数`,
  },
  missing: "填月基数或指数，有一个就行。",
  remove: (year: number) => `删掉 ${year} 年`,
  add: "加一年",
  clear: "全部清空",
  paste: "从电子表格粘贴",
  pasteHint: "每年一行：年份、月数、月基数或指数。从表格里复制过来就行。",
  pasteUse: "加进表里",
  unread: (lines: string) => `这几行没有读懂：${lines}`,
  balanceThen: "某年年末的账户余额",
  thenHint: "2016 年以前的记账利率各地不同。请填 2015 年底或以后某年年末的余额，从那天起往后算。",
  thenYear: "哪一年年末",
  outcome: "按这张表算出来",
  rows: { months: "已缴", index: "平均缴费指数", balance: "账户余额" },
  byTable: "这张表",
  byStatement: "您填的",
  notSaid: "没填",
  interest: (money: string) => `余额里有利息 ${money}，按每年公布的记账利率算；没有公布的年份用“今后估计”里的利率。`,
  empty: "填上一年，就能算出月数、指数和余额。",
  wrong: "改好上面标出的，就能算出月数、指数和余额。",
  which: "测算用哪一个",
  use: { table: "用这张表的", statement: "用我填的" },
  close: "收起",
};
export type YearsText = Spoken<typeof years>;
