/** 页面上的中文。en.ts 必须一条不差地对应。 */
import { answers } from "./zh-answers.js";
import { download } from "./zh-download.js";
import { offline } from "./zh-offline.js";
import { plans } from "./zh-plans.js";

export const zh = {
  ...answers,
  ...download,
  ...plans,
  ...offline,

  title: "灵活就业养老金比算",
  subtitle: "怎么交，能领多少，放在一起比",
  menu: "页面",
  menuTitle: "本站的页面",
  pageNames: {
    index: "算一算",
    lives: "收入不稳",
    designs: "方案设计",
    rates: "费率",
    award: "核对核定表",
    method: "方法与数据",
    embed: "嵌入",
  },
  pageTitles: {
    index: "灵活就业养老金比算",
    lives: "收入不稳怎么办 · 灵活就业养老金比算",
    designs: "定额缴费的 324 种设计 · 灵活就业养老金比算",
    rates: "按所得缴费的费率 · 灵活就业养老金比算",
    award: "核对核定表 · 灵活就业养老金比算",
    method: "方法与数据 · 灵活就业养老金比算",
    embed: "把比算放进您的网站 · 灵活就业养老金比算",
  },
  skip: {
    index: "跳到计算结果",
    lives: "跳到结果",
    designs: "跳到结果",
    rates: "跳到图表",
    award: "跳到核对结果",
    method: "跳到正文",
    embed: "跳到要复制的代码",
  },
  otherLanguage: "English",
  otherLanguageHint: "Switch to English",
  large: "大字",
  larger: "再大些",
  smaller: "小一些",
  seeMore: "看更多：几岁能领、图、依据",
  largeHint: "用大字显示",

  questions: "您的情况",
  who: {
    example: "示例",
    born: (month: string) => `${month}生`,
    income: (income: string) => `每月收入 ${income}`,
    never: "没交过",
    paid: (span: string) => `已交 ${span}`,
    unknown: "交过多久不知道",
    change: "修改",
    fold: "收起",
  },
  example: "先按示例填好，请改成您自己的。",
  behind: "您还没填完，下面是上一次的结果。",
  undo: "撤销上一步",
  again: "从头再来",
  primer: "第一次来？两分钟看懂",
  examples: "看别人的例子：",
  exampleNames: { rider: "骑手，28 岁", driver: "司机，41 岁", vendor: "摆摊，52 岁，记不清交了多久" },
  region: "参保地",
  regionPart: "市县或档次",
  wholeProvince: "全省通用",
  birth: "出生年月",
  birthYear: "出生年份",
  birthMonth: "出生月份",
  year: "年",
  month: "月",
  group: "退休类别",
  groups: { male: "男", female_55: "女 · 原 55 岁", female_50: "女 · 原 50 岁" },
  groupHints: {
    male: "男：原 60 岁退休，现在逐步推迟到 63 岁。",
    female_55: "灵活就业的女性一般选这一类：原 55 岁退休，逐步推迟到 58 岁。",
    female_50:
      "在企业工人岗位参保满当地规定年限的女性，可选这一类：原 50 岁退休，逐步推迟到 55 岁。拿不准，问参保地社保局。",
  },
  income: "每月收入",
  yuan: "元",
  paidSoFar: "已经交了",
  paidYears: "已交年数",
  paidMonths: "另加月数",
  monthsUnit: "个月",
  restMonths: (months: number) => `${months} 个月`,
  yearsShort: "年",
  unknown: "不知道",
  unknownFor: (field: string) => `不知道：${field}`,
  unknownAs: {
    months: "先按还没交过算。",
    index: "先按 0.6 算，也就是一直按最低基数交。",
    balance: "先按 0 算，结果会偏低。",
  },
  balanceEstimated: (balance: string) => `先按估计的 ${balance} 算。`,
  balance: "个人账户余额",
  meanIndex: "平均缴费指数",
  meanIndexHint: "各年缴费基数与社平工资之比的平均。一直按最低交，约 0.6。",
  recordWhere: "余额和指数，“掌上 12333”或参保地社保局可以查到。",

  reached: "哪个月交够了最低年限",
  haveYears: "我有逐年的缴费记录",
  breakMonths: "断缴了几个月",
  breakMonthsHint: (index: string) =>
    `当地把断缴的月份按指数 ${index} 计入平均缴费指数。从第一次缴费到现在，中间没交的月份一共有几个？`,

  more: "更多：",
  panels: {
    years: "逐年缴费记录",
    record: "工龄",
    award: "当地加发",
    retirement: "退休时间",
    assumptions: "今后估计",
    own: "当地数字",
  },

  panelTitles: {
    years: "逐年缴费记录",
    record: "以前的工龄",
    award: "当地计发还要看的",
    retirement: "什么时候退休，算到多少岁",
    assumptions: "今后怎么估",
    own: "当地数字",
  },
  deemedIntro:
    "以前在国家机关、国有或集体单位工作过、当时还没有个人缴费制度的年头，可以“视同缴费”，另有一份过渡性养老金。",
  deemedYears: "视同缴费年数",
  deemedMonths: "视同缴费另加月数",
  deemed: "视同缴费年限",
  deemedIndex: "视同缴费指数",
  deemedIndexHint: "不知道就空着，按平均缴费指数估；以社保局认定为准。",

  beforeMonths: "建账前缴费和视同缴费，共几个月",
  beforeMonthsHint: (from: string) =>
    `当地从 ${from}起才有个人账户。那以前实际缴的也算过渡性养老金；空着就只算视同缴费的。`,
  transIndex: "建账前的平均缴费指数",
  transIndexHint: "空着就按平均缴费指数估。",

  shift: "提前或推迟退休",
  shiftHint: "最多提前或推迟 36 个月。提前不能早于原来的退休年龄，还要够最低缴费年限。",
  shiftWords: (months: number) =>
    months === 0 ? "按法定年龄" : months < 0 ? `提前 ${-months} 个月` : `推迟 ${months} 个月`,
  extend: "到年龄时年限不够，继续交到够为止",
  death: "按活到多少岁算",
  deathHint: "空着就按国民生命表估计，假定死亡率一直像现在。",
  ageUnit: "岁",
  valuation: "从哪个月算起",
  valuationYear: "从哪年算起",
  valuationMonth: "从哪个月算起",
  valuationHint: "这个月以前的算已交，从这个月起算今后。",

  assumptionSet: "对今后的估计",
  sets: { cautious: "谨慎", central: "居中", optimistic: "乐观" },
  assumptionsIntro: "今后的事没有准数。先选一套，再按您的看法改。",
  assumption: {
    wage_growth: "社平工资每年涨",
    income_growth: "您的收入每年涨",
    account_rate: "个人账户记账利率",
    benefit_growth: "养老金每年涨",
    inflation: "物价每年涨",
    discount_rate: "折现率",
    benefit_base_convergence: "计发基数每年靠近社平工资",
    mortality_improvement: "死亡率每年下降",
  },
  assumptionHint: {
    discount_rate: "把以后的钱折成现在的钱时用，只影响“净现值”。",
    benefit_base_convergence:
      "不少地方的计发基数比社平工资高，正在逐步降到一样。按社平工资的百分之几算，到一样为止；0 是永远不降。",
    mortality_improvement: "只影响“各种寿命平均下来”的数。",
  },
  backToSet: (set: string) => `恢复“${set}”的数`,
  changed: "已改",

  ownIntro: "您手里有更新、更准的数字，填在这里，从这个月起替代我们的数字；空着就用我们的。",
  ownAsked: "这个地方我们没有查到可靠的数字。不猜，请您填；参保地社保局或税务局可以问到。",
  own: {
    average_wage: "社平工资",
    base_floor: "缴费基数下限",
    base_ceiling: "缴费基数上限",
    benefit_base: "养老金计发基数",
    urban_income: "城镇居民月人均可支配收入",
  },
  ownTerm: {
    average_wage: "全口径城镇单位就业人员月平均工资",
    base_floor: "每月最低按多少钱交",
    base_ceiling: "每月最高按多少钱交",
    benefit_base: "退休时用来算养老金的月工资数",
    urban_income: "上一年的，全年数除以 12；丧葬补助金和抚恤金按它算",
  },
  perMonthUnit: "元/月",
  percentUnit: "%",
  optional: "可以不填",

  problems: {
    empty: "这里还没有填。请填一个数字。",
    not_a_number: "这里要填数字，例如 5500。请去掉文字和符号。",
    year: "请填四位数的年份，例如 1990。",
  },
  errorTitle: "改好下面几处，就能算出结果",
  errorAt: (field: string) => `${field}：`,
  ofPlan: (plan: string, field: string) => `${plan}，${field}`,
  errorElsewhere: "其他",
  needFigures: "还差当地的数字，填上就能算",
  badLink: "链接里的内容读不懂，已经改用示例数字。请重新填写，或者向发链接的人再要一次。",
  oldLink: (then: string, now: string) => `这个链接从 ${then}算起。现在是 ${now}。`,
  fromNow: "改为从现在算起",
  take: "带走这个结果",
  fromKept: "这是您上次记在这台设备上的内容，接着算。",
  forgetKept: "忘掉它",
  close: "知道了",
  loading: "正在准备计算……",
  engineFailed: "计算部分没能打开。请检查网络后重试；仍然不行，换一个较新的浏览器。",
  retry: "重试",
  partComing: "正在打开……",
  partFailed: "这一部分没能打开。请检查网络后重试。",
  waiting: "填好就算。",

  footer: {
    estimate: "这是估算，不是核定。能领多少，以参保地社保经办机构核定的为准。",
    privacy:
      "您填的内容只在这台设备上计算，不上传；您不按“记在这台设备上”，就不保存。链接里 # 后面的内容，浏览器也不会发给网站。",
    limits:
      "没有算进来的：医疗保险、失业保险，以及今后政策的变化。各地另发的部分按现在的标准算；当地要看而您没有填的按没有算。丧葬补助金和抚恤金只在有当地收入数字时算入。",
    proposal: "定额缴费是学者的提案，现行法律没有这种交法；现在就能办的，是标准缴费和居民养老保险。",
    data: (asOf: string, newest: string) => `数据整理到 ${asOf}，最新的来源是 ${newest}。`,
    version: (engine: string, data: string) => `计算程序 ${engine}，数据 ${data}`,
    thirdParty: "用到的开源软件和许可",
  },
};

/** Every language says everything Chinese says. */
export type Spoken<T> = T extends string
  ? string
  : T extends (...given: infer G) => string
    ? (...given: G) => string
    : { [K in keyof T]: Spoken<T[K]> };
export type Text = Spoken<typeof zh>;
