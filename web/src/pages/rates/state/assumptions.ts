/** How each assumption of the second paper is shown: where, with which symbol, in which unit and steps. */
import type { RatesListName, RatesScalarName } from "../../../engine/rates-types.js";

/** `percent` and `points` stand as per cent in their boxes; points are added to something. */
export type Unit = "percent" | "points" | "years" | "yuan";
export type AssumptionName = RatesScalarName | RatesListName;

export interface Spec {
  /** As in the paper; what follows _ is set below the line. */
  symbol: string;
  unit: Unit;
  step: number;
  /** What the slider offers, where what the engine takes is too wide to aim in. */
  slider?: readonly [number, number];
}

const percent = (symbol: string, step = 0.01, slider?: readonly [number, number]): Spec => ({
  symbol,
  unit: "percent",
  step,
  ...(slider && { slider }),
});
const points = (symbol: string, step: number): Spec => ({ symbol, unit: "points", step });

/** In the order of the engine. One that the engine has and this has not does not compile. */
export const specs: { readonly [name in AssumptionName]: Spec } = {
  coverage: percent("c", 0.005),
  entry_age: { symbol: "", unit: "years", step: 0.5 },
  retirement_shift: { symbol: "", unit: "years", step: 0.5 },
  urban_shift: points("", 0.005),
  unemployment: percent("", 0.001),
  unemployment_step: points("", 0.0001),
  natural_unemployment: percent("", 0.001),
  natural_unemployment_step: points("", 0.0001),
  flexible_share: percent("", 0.005),
  flexible_step: points("", 0.001),
  founder_share: percent("", 0.005),
  founder_step: points("", 0.001),
  wage_growth: percent("λ", 0.001),
  wage_growth_fall: percent("", 0.0001),
  gdp_growth_shift: points("G", 0.001),
  city_gdp_share: percent("", 0.005),
  phi_shift: points("φ", 0.005),
  allowance: { symbol: "b", unit: "yuan", step: 1000, slider: [0, 200000] },
  allowance_from_2036: { symbol: "b", unit: "yuan", step: 1000, slider: [0, 300000] },
  interest_shift: points("r", 0.001),
  delta: percent("δ", 0.005),
  theta: percent("θ", 0.005),
  benefit_low: percent("", 0.005, [0.1, 1]),
  benefit_high: percent("", 0.005, [0.1, 1.2]),
  sigma: percent("s", 0.005, [0.05, 0.8]),
  pool_rate: percent("CR_rpw1", 0.005, [0, 0.5]),
  pool_rate_2018: percent("CR_rpw1", 0.005, [0, 0.5]),
  pool_rate_self_employed: percent("CR_rpw2", 0.001, [0, 0.3]),
  account_rate: percent("CR_rsw1", 0.005, [0, 0.5]),
  account_rate_self_employed: percent("CR_rsw2", 0.001, [0, 0.3]),
  retirement_ages_men: { symbol: "", unit: "years", step: 1 },
  retirement_ages_women: { symbol: "", unit: "years", step: 1 },
  potential_growth: percent("G"),
  real_growth: percent("G"),
  phi: percent("φ"),
  late_income_growth: percent("g"),
};

export const groups = {
  levers: [
    "coverage",
    "delta",
    "theta",
    "benefit_low",
    "retirement_shift",
    "phi_shift",
    "wage_growth",
    "gdp_growth_shift",
    "unemployment",
  ],
  people: ["retirement_ages_men", "retirement_ages_women", "entry_age", "urban_shift"],
  work: [
    "unemployment_step",
    "natural_unemployment",
    "natural_unemployment_step",
    "flexible_share",
    "flexible_step",
    "founder_share",
    "founder_step",
  ],
  growth: [
    "wage_growth_fall",
    "real_growth",
    "potential_growth",
    "city_gdp_share",
    "late_income_growth",
    "interest_shift",
  ],
  base: ["phi", "allowance", "allowance_from_2036"],
  rules: [
    "benefit_high",
    "sigma",
    "pool_rate",
    "pool_rate_self_employed",
    "pool_rate_2018",
    "account_rate",
    "account_rate_self_employed",
  ],
} as const satisfies Record<string, readonly AssumptionName[]>;
export type GroupName = keyof typeof groups;
type None<Names extends never> = Names;
/** Does not compile if an assumption stands in no group. */
export type Ungrouped = None<Exclude<AssumptionName, (typeof groups)[GroupName][number]>>;
export const groupNames = Object.keys(groups) as GroupName[];

const blocks = ["2020–25", "2026–30", "2031–35", "2036–40", "2041–45", "2046–50"];
const decades = ["2023–30", "2031–40", "2041–50"];

/** The years each number of a list is for. */
export const spans: { readonly [name in RatesListName]: readonly string[] } = {
  retirement_ages_men: blocks,
  retirement_ages_women: blocks,
  potential_growth: decades,
  real_growth: decades,
  phi: ["2023–30", ...blocks.slice(2)],
  late_income_growth: ["2051–60", "2061–70", "2071–"],
};

export function isList(name: AssumptionName): name is RatesListName {
  return name in spans;
}

const names = Object.keys(specs) as AssumptionName[];
export const listNames = names.filter(isList);
export const scalarNames = names.filter((name): name is RatesScalarName => !isList(name));
