// Requests picked by hand, each for what its name says. What a request leaves out is a default.

export const henan = {
  average_wage: [
    ["2024-01", 6260],
    ["2025-01", 6385],
  ],
  benefit_base: [
    [2024, 6606],
    [2025, 6738],
  ],
  indexed_wage_base: [
    [2024, 6260],
    [2025, 6385],
  ],
  transition_coefficient: 0.013,
};

const all = (letter) => letter.repeat(12);

export function contribute(id, letter = "S", more = {}) {
  const { base_ratio = 0.6, base_amount, ...rest } = more;
  const base = base_amount ? { base_amount } : { base_ratio };
  return { id, kind: "contribute", phases: [{ pattern: all(letter), ...base }], ...rest };
}

export const resident = (id, more) => ({
  id,
  kind: "resident",
  annual: 2000,
  subsidy: 60,
  base_pension: 163,
  base_growth: 0.03,
  account_rate: 0.025,
  ...more,
});

export const save = (id, like, annual_rate) => ({ id, kind: "save", like, annual_rate });

const scheme = (more) => ({ amount: 500, account_share: 0.4, term_months: 60, ...more });

export const person = (birth_month, category = "male", record = undefined) => ({
  birth_month,
  category,
  monthly_income: 5500,
  ...(record && { record }),
});

const some = { months: 36, mean_index: 0.6, account_balance: 12000.5 };
const half = { months: 150, mean_index: 0.83, account_balance: 48321.07 };
const deemed = { ...half, deemed_months: 62, deemed_index: 0.91 };

export const request = (who, region, plans, more = {}) => ({
  valuation_month: "2026-11",
  person: who,
  region,
  plans,
  ...more,
});

const sideBySide = [
  contribute("floor", "S", { base_ratio: 0 }),
  contribute("fixed", "F", { scheme: scheme() }),
  contribute("nothing", "N"),
  resident("resident", { extra_per_year: 1.5 }),
  save("save", "floor", 0.015),
];

/** Names with their requests. */
export const picked = {
  "five plans, default death of a man": request(person("1990-05", "male", some), henan, sideBySide),
  "five plans, default death of a woman of 55": request(person("1984-02", "female_55", some), henan, sideBySide),
  "five plans, default death of a woman of 50": request(person("1986-09", "female_50", some), henan, sideBySide),
  "the first plan is the resident scheme": request(
    person("1979-03", "female_55", half),
    "41",
    [resident("resident"), contribute("standard"), contribute("short", "N"), save("save", "short")],
    { retirement: { extend: false } },
  ),
  "the first plan has no pension and is refunded": request(
    person("1970-01", "male", some),
    henan,
    [contribute("short", "N"), contribute("pays"), save("save", "pays", 0.03), resident("resident")],
    { retirement: { extend: false, death_age_months: 960 } },
  ),
  "refunded, or dead the month before": request(
    person("1966-12", "male", some),
    henan,
    [contribute("pays", "S", { base_ratio: 1 }), contribute("nothing", "N")],
    { retirement: { extend: false, death_age_months: 726 } },
  ),
  "dead in the month of the refund": request(
    person("1966-12", "male", some),
    henan,
    [contribute("pays", "S", { base_ratio: 1 }), contribute("nothing", "N")],
    { retirement: { extend: false, death_age_months: 727 } },
  ),
  "savings that last, run dry, or earn nothing": request(
    person("1985-08", "female_50", half),
    henan,
    [
      contribute("standard", "S", { base_ratio: 1, subsidy: { share: 0.5, months: 36 } }),
      save("dry", "standard", 0),
      save("late", "standard", 0.02),
      save("last", "standard", 0.12),
    ],
    { retirement: { death_age_months: 760 } },
  ),
  "savings of who dies before the pension": request(
    person("1990-05", "male", some),
    henan,
    [contribute("standard"), save("save", "standard", 0.02)],
    { retirement: { death_age_months: 600 } },
  ),
  "the wage of this year is projected": request(person("1988-06", "male", some), "41", [
    contribute("ratio", "S", { base_ratio: 0.8 }),
    contribute("amount", "S", { base_amount: 5000 }),
    contribute("floor", "S", { base_ratio: 0.1 }),
    contribute("ceiling", "S", { base_ratio: 5 }),
    contribute("fixed", "F", { scheme: scheme({ indexation: 1 }) }),
    contribute("nothing", "N"),
  ]),
  "bases by an amount between floor and ceiling and beyond both": request(
    person("1981-11", "female_55", half),
    { ...henan, base_floor: [["2025-01", 3831.25]], base_ceiling: [["2025-01", 19155]] },
    [
      contribute("between", "S", { base_amount: 7000.5 }),
      contribute("below", "S", { base_amount: 1 }),
      contribute("above", "S", { base_amount: 50000 }),
    ],
    { assumptions: { wage_growth: 0.045, account_rate: 0.04 } },
  ),
  "deemed months with a second base": request(person("1968-04", "male", deemed), henan, [
    contribute("standard"),
    contribute("nothing", "N"),
  ]),
  "deemed months in a city with a second base": request(person("1967-10", "male", deemed), "22-2201", [
    contribute("standard", "S", { base_ratio: 1 }),
  ]),
  "deemed months and a low index where the first base is cut": request(
    person("1969-07", "male", { ...deemed, mean_index: 0.4, deemed_index: 0.5 }),
    "44",
    [contribute("floor", "S", { base_ratio: 0 }), contribute("high", "S", { base_ratio: 3 })],
  ),
  "where the cut is switched off": request(
    person("1969-07", "male", { ...deemed, mean_index: 0.4 }),
    { code: "44", low_index_factor: false, transition_coefficient: 0.01 },
    [contribute("floor", "S", { base_ratio: 0 })],
  ),
  "a code with figures of its own on top": request(
    person("1980-01", "female_55", some),
    {
      code: "41",
      average_wage: [["2026-01", 6500]],
      base_floor: [["2026-07", 3900]],
      benefit_base: [[2026, 6800]],
    },
    sideBySide,
  ),
  "a city that asks for its wage and bounds": request(
    person("1980-01", "female_50", some),
    {
      code: "42-4205",
      average_wage: [["2025-01", 7226]],
      base_floor: [["2025-01", 4299]],
      base_ceiling: [["2025-01", 21678]],
    },
    [contribute("standard"), resident("resident")],
  ),
  "a city whose unit above is not its province": request(person("1985-12"), "42-4203", [
    contribute("standard", "S", { base_ratio: 1 }),
  ]),
  "a bound worked out from the wage": request(
    person("1975-05", "male", half),
    { code: "42", urban_income: [[2023, 3700]] },
    [contribute("floor", "S", { base_ratio: 0 }), contribute("ceiling", "S", { base_ratio: 3 })],
    { valuation_month: "2024-06" },
  ),
  early: request(
    person("1970-03", "male", { ...half, months: 200 }),
    henan,
    [contribute("standard"), contribute("nothing", "N")],
    { retirement: { shift_months: -13 } },
  ),
  "early, short, on to the statutory age": request(
    person("1967-01", "male", { ...half, months: 177 }),
    henan,
    [contribute("standard"), contribute("half", "F", { scheme: scheme({ account_share: 1 }) })],
    { retirement: { shift_months: -6, extend: false } },
  ),
  late: request(person("1965-02", "male", { ...half, months: 260 }), "11", [contribute("standard")], {
    retirement: { shift_months: 36 },
  }),
  "extended over years with a higher minimum": request(
    person("1971-03", "female_55", { ...some, months: 110 }),
    henan,
    [contribute("standard"), contribute("mixed", "S", { months: { "2028-02": "N", "2029-01": "N" } })],
  ),
  "past the age and short: extended from now on, or refunded": request(
    person("1964-06", "male", { ...some, months: 100 }),
    henan,
    [contribute("standard"), contribute("nothing", "N")],
  ),
  "a pension from January, and death in it": request(
    person("1966-07", "male", { ...half, months: 240 }),
    henan,
    [contribute("standard")],
    { retirement: { death_age_months: 726 } },
  ),
  "an account that runs dry, and its last interest": request(
    person("1976-09", "female_50", { ...half, months: 300 }),
    henan,
    [contribute("standard", "S", { base_ratio: 3 })],
    {
      valuation_month: "2025-08",
      assumptions: { account_rate: 0.08, benefit_growth: 0.05 },
      retirement: { death_age_months: 1290 },
    },
  ),
  "a subsidy with a cap, on fixed and standard months, gaps between them": request(
    person("1983-10", "female_50", some),
    henan,
    [
      contribute("capped", "S", { subsidy: { share: 2 / 3, monthly_cap: 450.5, months: 36 } }),
      {
        ...contribute("mixed", "S", { subsidy: { share: 0.5, months: 24 }, scheme: scheme() }),
        phases: [{ pattern: "FNSFNSFNSFNS", base_ratio: 1 }],
      },
    ],
  ),
  "residents: break-even after eleven years": request(
    person("1972-05"),
    henan,
    [
      resident("high", {
        annual: 9000,
        subsidy: 0,
        base_pension: 0,
        base_growth: 0,
        account_rate: 0,
      }),
    ],
    { retirement: { death_age_months: 1200 }, assumptions: { inflation: 0.03 } },
  ),
  "residents: valued in November": request(person("1976-01"), henan, [
    resident("a"),
    resident("b", { record: { years: 14, account_balance: 21003.33 }, extra_per_year: 2 }),
  ]),
  "residents: a supplement in steps from the first year": request(person("1983-06"), henan, [
    resident("hubei", {
      extra_per_year: [
        { from_years: 1, per_year: 1 },
        { from_years: 16, per_year: 2 },
        { from_years: 26, per_year: 3.5 },
      ],
      record: { years: 12, account_balance: 15000 },
    }),
    resident("late", { extra_per_year: [{ from_years: 11, per_year: 4 }] }),
    resident("never", { extra_per_year: [{ from_years: 60, per_year: 100 }] }),
  ]),
  "residents: valued in December": request(person("1976-01"), henan, [resident("a", { subsidy: 30.5 })], {
    valuation_month: "2026-12",
  }),
  "residents: valued in January, sixty this year, years made up": request(
    person("1967-10"),
    henan,
    [resident("a", { annual: 5000.25 }), resident("none", { annual: 0 })],
    { valuation_month: "2027-01" },
  ),
  "residents: dead before sixty, in the month, and after": request(
    person("1969-03"),
    henan,
    [resident("a", { record: { years: 3, account_balance: 900 } })],
    { retirement: { death_age_months: 700 } },
  ),
  "residents: dead in the month of sixty": request(
    person("1969-03"),
    henan,
    [resident("a", { record: { years: 3, account_balance: 900 } })],
    { retirement: { death_age_months: 720 } },
  ),
  "the benefit base on its way back to the wage": request(
    person("1990-05", "male", some),
    { ...henan, benefit_base: [[2025, 8300]], indexed_wage_base: undefined },
    [contribute("standard"), contribute("nothing", "N")],
    { assumptions: { benefit_base_convergence: 0.02 } },
  ),
  "the benefit base grows as the wage does": request(
    person("1990-05", "male", some),
    { ...henan, benefit_base: [[2025, 8300]] },
    [contribute("standard")],
    { assumptions: { benefit_base_convergence: 0 } },
  ),
  ...Object.fromEntries(
    ["44", "44-4401", "44-4403", "32"].flatMap((code) => [
      [
        `provisional bounds: ${code}`,
        request(person("1992-08", "male", some), code, [
          contribute("floor", "S", { base_ratio: 0 }),
          contribute("ceiling", "S", { base_ratio: 5 }),
          save("save", "floor", 0.02),
        ]),
      ],
      [
        `provisional bounds a year on: ${code}`,
        request(person("1980-03", "female_50", half), code, [contribute("floor", "S", { base_ratio: 0 })], {
          valuation_month: "2027-08",
          assumptions: { wage_growth: 0.05 },
        }),
      ],
    ]),
  ),
};
