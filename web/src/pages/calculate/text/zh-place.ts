/** “在哪里领”的中文。 */
import type { Spoken } from "../../../text/zh.js";

const law = (item: string) =>
  `依据：国办发〔2009〕66 号（养老保险关系转移接续暂行办法）第六条第（${item}）项。全部年头都按领取地的工资和计发基数算，所以“参保地”请选它。`;

export const place = {
  intro: "在几个省交过的，养老金只在一个省领，以前的年头都转过去一起算。回答下面几个问题就知道是哪里。",
  yes: "是",
  no: "不是",
  questions: {
    atHome: { say: "现在的养老保险关系，就在户口所在的省吗？", hint: "看的是最后交钱的那个省。" },
    tenHere: {
      say: "在现在参保的省，累计交满 10 年了吗？",
      hint: "男满 50 岁、女满 40 岁以后才到这里参保的，开的是“临时账户”，这里的年头不算，请选“不是”。",
    },
    tenBefore: { say: "以前在别的省，有没有哪里交满过 10 年？", hint: "" },
  },
  places: {
    home: "在户口所在的省领。",
    here: "在现在参保的省领。",
    lastWithTen: "转回上一个交满 10 年的省，在那里领。",
    homeAfterAll: "哪里都不满 10 年：关系和钱归到户口所在的省，在那里领。",
  },
  laws: { home: law("一"), here: law("二"), lastWithTen: law("三"), homeAfterAll: law("四") },
};
export type PlaceText = Spoken<typeof place>;
