/** 方案和方案编辑部分的中文。 */
/** A subsidy of the place in words already; a share of null is the whole, up to the cap. */
export interface SubsidyTerms {
  share: string | null;
  ofFloor: boolean;
  above: string | null;
  cap: string | null;
  span: string | null;
  until: string | null;
}

export const plans = {
  kinds: { standard: "标准缴费", fixed: "定额缴费", resident: "居民养老", save: "自己存" },
  kindTerms: {
    standard: "按缴费基数的 20% 交职工养老保险",
    fixed: "每月交一个定数，交法是学者的提案",
    resident: "城乡居民基本养老保险，每年交一次",
    save: "同样的钱不交，自己存起来",
  },
  proposal: "提案·非现行法律",
  names: {
    floor: "标准，按最低交",
    ratio: (percent: string) => (percent === "100%" ? "标准，按平均工资交" : `标准，按平均工资的 ${percent} 交`),
    amount: (money: string) => `标准，按基数 ${money}交`,
    painted: "，有的年份另排",
    monthsOfYear: (months: number) => `，每年 ${months} 个月`,
    fixed: (money: string) => `定额 ${money}`,
    fixedFor: (money: string, span: string, then: "standard" | "none") =>
      `定额 ${money} ${span}，以后${then === "standard" ? "标准" : "不交"}`,
    /** 一年里几个月定额，几个月标准；`span`：定额一共交多久。 */
    fixedPart: (money: string, fixed: number, standard: number, span: string | null) =>
      `每年定额 ${money} ${fixed} 个月${standard === 0 ? "" : `、标准 ${standard} 个月`}${span === null ? "" : `，定额共 ${span}`}`,
    resident: (money: string) => `居民养老，${money}档`,
    save: "不参保，同样的钱自己存",
  },

  add: "添加方案",
  five: "恢复原来的五个方案",
  addMost: "最多放 16 个方案。要再加，先删一个。",
  addNoSave: "“自己存”要照着一个缴费方案存，请先加一个缴费方案。",
  edit: "调整这个方案",
  moreSettings: "更多设置",
  name: "方案名称",
  nameHint: "空着就按内容起名",
  remove: "删除这个方案",
  removeNot: "还有“自己存”照着它算，先删那一个。",
  lead: "设为对比基准",

  base: "缴费基数",
  bases: { floor: "按下限（交得最少）", ratio: "按社平工资的比例", amount: "自己定一个数" },
  ratio: "社平工资的",
  ratioHint: "低于下限按下限交，高于上限按上限交。",
  baseAmount: "每月缴费基数",
  baseAmountHint: "从这个月起，以后随社平工资一起涨。",
  pattern: "一年里怎么交",
  byYears: "逐年逐月安排",
  patternHint: "按月份切换：标准、定额、不交。农闲、淡季没有收入的月份，可以设为不交。",
  letters: { S: "标准", F: "定额", N: "不交" },
  lettersShort: { S: "标", F: "定", N: "停" },
  monthButton: (month: number, state: string) => `${month} 月：${state}`,
  allOf: (state: string) => `全年${state}`,
  halves: "上半年定额，下半年标准",
  subsidised: "有社保补贴（例如“4050”人员）",
  subsidyPlace: "当地的社保补贴",
  subsidyPlaceHint: "能不能领由当地认定，这里不会自动算上；符合条件的，点一下按它算。",
  subsidyUse: "按这个算",
  subsidyUsed: "正按这个算",
  subsidyTerms: ({ share, ofFloor, above, cap, span, until }: SubsidyTerms) =>
    [
      share === null ? `每月 ${cap ?? "全额"}` : `${ofFloor ? "按下限应交的" : "所交的"} ${share}`,
      above === null ? "" : `超出下限部分的 ${above}`,
      share === null || cap === null ? "" : `每月最多 ${cap}`,
      span === null ? "补到退休" : `补 ${span}`,
      until === null ? "" : `政策到 ${until}为止`,
    ]
      .filter(Boolean)
      .join("，") + "。",
  subsidyShare: "补贴比例",
  subsidyOf: "按什么的比例",
  subsidyOfs: { paid: "实际交的", floor: "按下限应交的" },
  subsidyAbove: "超出下限的部分，补",
  subsidyAboveHint: "空着：按下限补的不补超出部分",
  subsidyCap: "每月最多补",
  subsidyCapHint: "空着就是不封顶",
  subsidyMonths: "补多少个月",
  subsidyMonthsHint: "空着就是补到退休",

  amount: "每月定额",
  indexation: "定额随工资涨的程度",
  indexationHint: "0% 一直不变，100% 跟着社平工资涨。",
  indexedTo: "跟着什么涨",
  indexedTos: { average_wage: "社平工资", flexible_income: "灵活就业者的收入" },
  term: "最多用多少个月",
  termHint: "空着就是不限；提案是 60 个月，按月累计。",
  afterTerm: "用完以后",
  afterTerms: { standard: "改为标准缴费", none: "不再交" },
  accountShare: "进个人账户的比例",
  accountShareHint: "其余进统筹。标准缴费是 20% 里 8% 进账户，也就是 40%。",
  eligibility: "计入最低年限",
  modes: { full: "足月计", none: "不计", prorated: "按比例计" },
  factor: "每月折算成几个月",
  factorHint: "空着就按定额与 20% 社平工资之比折算，最多算 1。",
  cap: "折算月数最多",
  capHint: "空着就是不限；提案是 60 个月。",
  accrual: "计算养老金的年限",
  index: "缴费指数",
  indexModes: { actual: "按实际", fixed: "定为固定值", amplified: "按实际放大" },
  indexFixed: "固定为",
  amplifier: "放大倍数",
  weighting: "平均指数的算法",
  weightings: { calendar: "每个月一样重", accrued: "按折算年限加权" },
  schemeNote: "下面是提案里的六项选择，改一改，看看每一项有什么影响。",

  tier: "每年交",
  tierOwn: "每年交多少，自己填",
  tierOption: (annual: string, subsidy: string, unverified: boolean) =>
    `${annual}（政府补 ${subsidy}${unverified ? "，待核实" : ""}）`,
  tierUnverified: "待核实：这些档次和补贴没有查到文件。请照当地公布的填在下面，填了就按您填的算。",
  subsidy: "政府每年补",
  basePension: "基础养老金",
  baseGrowth: "基础养老金每年涨",
  residentRate: "账户利率",
  baseGrowthHint: "空着就同养老金每年的涨幅",
  residentRateHint: "空着就用当地的数，当地没有就同职工账户",
  extraPerYear: "超过 15 年，每年多发",
  /** `to` below `from`: without end. */
  extraStep: (from: number, to: number, perYear: string) =>
    to < from ? `第 ${from} 年起每年 ${perYear} 元` : `第 ${from}–${to} 年每年 ${perYear} 元`,
  regionSteps: (steps: readonly string[]) => `空着就用当地的数：${steps.join("，")}`,
  residentYears: "居民养老已交年数",
  residentBalance: "居民养老账户余额",
  regionFigure: "空着就用当地的数",
  unverifiedFigure: "空着就用上面待核实的数",

  like: "照哪个方案的钱存",
  rate: "每年利率",
};
