/** “年限不够怎么办”的中文。 */
import type { Spoken } from "../../../text/zh.js";

export const short = {
  title: (age: string) => `到 ${age}缴费年限不够，可以怎么办`,
  need: (need: string, have: string) => `按月领养老金，至少要 ${need}；照这个方案，到那时有 ${have}。`,
  how: "下面每一种都照这个方案算好了。选中的一种，用在所有方案上。",
  names: {
    extend: "接着交，交够再领",
    lump_sum: "再交五年，余下的一次补齐",
    resident: "转到居民养老保险",
    refund: "不再交，退账户里的钱",
  },
  monthly: { today: "每月约领（今天的钱）", nominal: "每月约领（到时的钱）" },
  once: "一次退还",
  from: (age: string) => `${age}起领`,
  sums: (paid: string, received: string, age: string) =>
    `从现在起自己一共出 ${paid}；按活到 ${age}算，一共领 ${received}。`,
  paid: (paid: string) => `从现在起自己一共出 ${paid}。`,
  extend: (span: string) => `到龄以后还要交 ${span}，交够的下个月开始领。`,
  refund: "只退个人账户的钱和利息，进统筹的部分不退，以后也没有养老金。",
  early: "2011 年 7 月以前就参加了职工养老保险",
  earlyHint: "那以前参保的人，到龄后再交五年还不够，可以把差的一次补齐。",
  law: "依据：社会保险法第十六条，人社部令第 13 号，人社部发〔2014〕17 号。各地办法不一，能办哪一种以参保地社保局为准。",
};
export type ShortText = Spoken<typeof short>;
