/** 几张图的中文。 */
import type { Spoken } from "../../../text/zh.js";

export const pictures = {
  coming: "正在画图……",
  table: "看表格",
  save: "存成文件",
  saveOf: (title: string) => `存成文件：${title}`,
  tableOf: (title: string) => `${title}（表格）`,
  which: "看哪个方案",
  all: "全部方案",
  age: (age: string) => `${age} 岁`,
  ageColumn: "年龄",
  planColumn: "方案",
  money: { today: "今天的物价", nominal: "到时的钱" },
  column: (plan: string, what: string) => `${plan}：${what}`,
  yuanOf: (name: string) => `${name}（元，到时的钱）`,
  percentOf: (name: string) => `${name}（%）`,
  ten: "万元",
  title: {
    even: "什么时候领回本钱",
    ages: "活到多大，合不合算",
    parts: "每月领的由哪几部分组成",
    share: "以后每年要拿出收入的多少",
    account: "账户里有多少钱",
    range: "以后差一些、好一些，领多少",
    curve: "只换一样",
    grid: "基数和年限一起看",
    matters: "哪个估计最要紧",
  },
  ruler: (title: string) => `${title}。左右键换年龄`,

  paid: "一共交",
  saved: "一共存",
  received: "一共领",
  drawn: "一共取",
  net: "领的减去交的",
  evenFlag: (age: string) => `${age}回本`,
  evenSay: (paid: string, age: string) => `一共交 ${paid}，到 ${age}领回来；以后领的都是多出来的。`,
  evenNever: (paid: string) => `一共交 ${paid}，活多久也领不回来。`,
  evenSave: (paid: string, age: string | null) =>
    age === null ? `一共存 ${paid}，一直够取。` : `一共存 ${paid}，到 ${age}取完，以后就没有了。`,
  evenAll: "线过了 0，就是领回来了。",
  evenUnit: "都是到时的钱，不折算；有补贴的，补贴也算在交的里面。",

  agesSay: (plan: string, worth: string, start: string | null, even: string) =>
    `${plan}：把每个可能的岁数按生命表的机会平均下来，净现值 ${worth}。${start === null ? "领不到养老金。" : `活到开始领的机会 ${start}，活到领回本钱的机会 ${even}。`}`,
  agesOnly: "活得越久，一直发的越合算。",
  agesUnit: "人在那个岁数走的话，领的（连同家里人领到的）减去交的，都折成现在的钱；以前交的不算在交的里面。",
  agesHeading: "净现值",
  diesAt: "活到",
  worthOf: (plan: string) => `${plan}：净现值（元）`,

  part: { basic: "基础养老金", account: "个人账户", transitional: "过渡性", supplement: "当地另发" },
  partsSay: "基础养老金由统筹基金付；个人账户是自己交的那一份和利息，发完以后由统筹基金接着付，不会断。",
  partsUnit: "按到时的钱，第一个月。",
  partsTotal: (nominal: string) => `合计 ${nominal}`,
  total: "合计",

  shareSay: (share: string, age: string) => `最重的一年在 ${age} 岁，是那时收入的 ${share}。`,
  shareOver: (plan: string) => `${plan}：有的年份比全部收入还多，交不起。`,
  shareHigh: (plan: string) => `${plan}：有的年份超过收入的 30%，偏重。`,
  shareUnit: "按您估计的收入增长往后推；一年里最重的那个月，没有减补贴。居民养老一年交一次，没有画。",
  shareHeading: "占收入",
  limit: { heavy: "30%，偏重", all: "100%，全部收入" },
  noShare: "没有收入，或者不用再交，这张图没有可画的。",

  accountSay: (balance: string, age: string) =>
    `到 ${age}时约有 ${balance}。以后每月从里面发，发完了由统筹基金接着付。`,
  accountUnit: "到时的钱，含利息；人要是走了，账户里剩的归家人。“自己存”画的是存款。",
  accountHeading: "余额",

  rangeSay: (plan: string, low: string, high: string) => `${plan}：差一些 ${low}，好一些 ${high}。`,
  rangeUnit: (money: string) => `每月领，${money}。三种估计的数，在“今后估计”里可以看，也可以改。`,
  view: { cautious: "差一些", central: "居中", optimistic: "好一些" },
  none: "领不到",
};
export type PicturesText = Spoken<typeof pictures>;
