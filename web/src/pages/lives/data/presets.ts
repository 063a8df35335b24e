/** Incomes that move, to fill in as examples: numbers of other countries, and where they come from. No Chinese month-by-month data was found. */

interface Said {
  zh: string;
  en: string;
}

export interface Preset {
  id: string;
  /** As in `Uneven`. */
  swing: number;
  out: number;
  name: Said;
  what: Said;
  /** Confidence as of the figures: A read in the source itself, B in an excerpt, C at second hand; null: nothing is claimed. */
  source: { name: string; date: string; confidence: "A" | "B" | "C" } | null;
}

export const presets: readonly Preset[] = [
  {
    id: "steady",
    swing: 0,
    out: 0,
    name: {
      zh: "每月都一样",
      en: "Every month alike",
    },
    what: {
      zh: "没有起伏，也没有空档。用来对照。",
      en: "No ups and downs and no gaps. To compare with.",
    },
    source: null,
  },
  {
    id: "us-median",
    swing: 0.36,
    out: 0,
    name: {
      zh: "像美国的中等收入家庭",
      en: "Like a median household in the United States",
    },
    what: {
      zh: "2013—2018 年美国 600 万个账户：月收入的标准差约为平均数的 36%（空档也算在里面）。",
      en: "Six million accounts in the United States, 2013 to 2018: the standard deviation of a month's income is 36% of its mean, gaps included.",
    },
    source: {
      name: "JPMorgan Chase Institute, Weathering Volatility 2.0",
      date: "2019",
      confidence: "B",
    },
  },
  {
    id: "us-poor",
    swing: 0.55,
    out: 0,
    name: {
      zh: "像美国的贫困家庭",
      en: "Like a poor household in the United States",
    },
    what: {
      zh: "美国贫困线以下的家庭：约 55%。",
      en: "Households below the poverty line in the United States: about 55%.",
    },
    source: {
      name: "U.S. Financial Diaries",
      date: "2015",
      confidence: "B",
    },
  },
  {
    id: "chile",
    swing: 0.36,
    out: 7,
    name: {
      zh: "像智利的参保人",
      en: "Like members of Chile's pension funds",
    },
    what: {
      zh: "智利 2016—2022 年：参保人约四成月份有缴费，相当于一年空 7 个月（这里当作没有收入的月份；起伏照 36% 填）。",
      en: "Chile, 2016 to 2022: members paid in about 40% of months, as if 7 months a year had no income (ups and downs put at 36%).",
    },
    source: {
      name: "La Tercera, “Los 30”; Superintendencia de Pensiones",
      date: "2022",
      confidence: "C",
    },
  },
];
