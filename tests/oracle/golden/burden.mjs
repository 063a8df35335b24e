// Requests of `burden` for tests/golden/burden.json, each by what it is for.

const month = "2026-11";

export const burdens = {
  "burden of all regions at one income": { valuation_month: month, incomes: [5000] },
  "burden of the paper's ten at its incomes": {
    valuation_month: month,
    regions: ["13", "43", "36", "42", "34", "33", "37", "50", "32", "11"],
    incomes: [3624, 5817, 6581, 4025, 3297, 8939, 8828, 3532, 6041, 14032],
  },
  "burden of one region at three incomes": {
    valuation_month: month,
    regions: ["41", "41", "41"],
    incomes: [3000, 4500, 6268],
    base_ratio: 0.8,
  },
  "burden in the middle of 2021, where many floors are not known": { valuation_month: "2021-12", incomes: [4000] },
  "burden with provisional floors, as collected": {
    valuation_month: month,
    regions: ["41", "44", "44-4401", "44-4403", "33", "32"],
    incomes: [5000],
  },
  "burden with provisional floors, projected": {
    valuation_month: month,
    regions: ["41", "44", "44-4401", "44-4403", "33", "32"],
    incomes: [5000],
    wage_growth: 0.03,
  },
  "burden of cities and classes": {
    valuation_month: month,
    regions: ["42-4205", "42-T3", "21-2102", "22-2201", "35-3502", "37-3717"],
    incomes: [3999.99],
    base_ratio: 0.6,
  },
  "burden in years to come": { valuation_month: "2046-03", incomes: [9000], wage_growth: 0.025 },
  "burden of figures that are typed": {
    valuation_month: month,
    regions: [
      { average_wage: [["2026-01", 5000]] },
      { average_wage: [["2026-01", 5000]], base_floor: [["2026-01", 2600]], base_ceiling: [["2026-01", 4400]] },
      {
        code: "65-XPCC",
        average_wage: [["2026-01", 8744]],
        base_floor: [["2026-01", 5246]],
        base_ceiling: [["2026-01", 26231]],
      },
      { code: "11", base_floor: [["2026-09", 7000]] },
    ],
    incomes: [3000, 4000, 5000, 0.01],
  },
  "burden on a ratio below the floor and one above the ceiling": {
    valuation_month: month,
    regions: ["31", "54"],
    incomes: [12000, 700],
    base_ratio: 5,
  },
  "burden on a ratio of nothing": { valuation_month: month, regions: ["31"], incomes: [12000], base_ratio: 0 },
};
