// Requests picked by hand for what real life adds: core/model.md#owed-pension,
// core/model.md#short-of-the-minimum, core/model.md#death-grants and core/model.md#award.

import { contribute, henan, person, request, resident, save } from "./picked.mjs";

const place = {
  ...henan,
  benefit_base: [
    [2018, 5100],
    [2020, 5563],
    [2024, 6606],
    [2025, 6738],
  ],
  indexed_wage_base: [
    [2018, 4890],
    [2024, 6260],
    [2025, 6385],
  ],
  urban_income: [
    [2023, 3411.5],
    [2024, 3520],
  ],
  break_months_index: 0,
};
const full = { months: 256, mean_index: 0.8123, account_balance: 70321.4 };
const short = { months: 101, mean_index: 0.655, account_balance: 31022.17 };
const { id, kind, subsidy, ...terms } = resident("terms", { record: { years: 2, account_balance: 1800.5 } });
const moves = { if_short: "resident", resident: terms };
const pays = { if_short: "lump_sum", extend: false };

const cases = Object.assign(
  {
    "owed: four years past the age": request(person("1962-03", "male", full), place, [
      contribute("stop", "N"),
      contribute("pays"),
      save("save", "pays", 0.02),
    ]),
    "owed: since the month before, so nothing is": request(person("1966-08", "male", full), place, [
      contribute("stop", "N"),
    ]),
    "owed: an early choice that has passed": request(
      person("1965-11", "male", { ...full, deemed_months: 20, deemed_index: 0.7 }),
      place,
      [contribute("stop", "N")],
      { retirement: { shift_months: -3 } },
    ),
  },
  {
    "owed: the minimum was reached after the age": request(
      person("1963-02", "male", { ...full, months: 181, reached_minimum: "2025-10" }),
      place,
      [contribute("stop", "N")],
    ),
    "owed: a month that is of no use to who is short": request(
      person("1963-02", "male", { ...short, reached_minimum: "2025-10" }),
      place,
      [contribute("stop", "N"), contribute("goes on")],
    ),
  },
  {
    "short: moves, after sixty and before": request(
      person("1968-04", "female_50", { ...short, break_months: 31 }),
      place,
      [contribute("stop", "N"), contribute("some", "S", { months: { "2027-03": "N" } }), save("save", "some", 0.02)],
      { retirement: { ...moves, extend: false } },
    ),
    "short: moves, already past sixty": request(person("1964-01", "male", short), place, [contribute("stop", "N")], {
      retirement: { ...moves, extend: false },
    }),
    "short: moves, with years enough": request(
      person("1970-06", "female_55", { months: 100, mean_index: 0.7, account_balance: 20000 }),
      place,
      [contribute("some")],
      { retirement: { ...moves, extend: false, resident: { ...terms, record: { years: 9 } } } },
    ),
    ...Object.fromEntries(
      [679, 680, 700, 719, 720, 721].map((age) => [
        `short: moves, dead at ${age} months`,
        request(person("1970-06", "female_55", short), place, [contribute("some", "S", { base_ratio: 1 })], {
          retirement: { ...moves, extend: false, death_age_months: age },
        }),
      ]),
    ),
    "short: pays at once": request(
      person("1967-02", "male", { ...short, months: 62, first_month: "2011-06" }),
      place,
      [contribute("all"), contribute("half", "S", { phases: [{ pattern: "SSSSSSNNNNNN", base_ratio: 1.2 }] })],
      { retirement: pays },
    ),
    "short: joined a month too late to pay at once": request(
      person("1967-02", "male", { ...short, months: 62, first_month: "2011-07" }),
      place,
      [contribute("all")],
      { retirement: pays },
    ),
    "short: enough within the sixty months": request(
      person("1967-02", "male", { ...short, months: 140, first_month: "1999-01" }),
      place,
      [contribute("all"), contribute("stop", "N")],
      { retirement: pays },
    ),
  },
  {
    "subsidy: of the floor, two steps, to retirement": request(person("1986-05", "male", full), henan, [
      contribute("floor", "S", { base_ratio: 1, subsidy: { share: 0.5, of: "floor", months: 36 } }),
      contribute("two", "S", {
        base_ratio: 1,
        subsidy: { share: 2 / 3, above_floor_share: 0.25, monthly_cap: 700, months: null },
      }),
    ]),
  },
  {
    "death grants: the data's income begins a year too late": request(
      person("1965-06", "male", { ...full, deemed_months: 171, deemed_index: 0.97 }),
      "42-4202",
      [contribute("stop", "N")],
      { valuation_month: "2025-07" },
    ),
    "history: every year, valued in January": request(
      person("1990-05", "male", {
        history: [
          { year: 2016, months: 7, base: 2800, index: 0.61 },
          { year: 2019, months: 12, base: 3500, index: 0.66 },
          { year: 2024, months: 12, index: 0.8 },
          { year: 2026, months: 12, base: 4100 },
        ],
        break_months: 5,
      }),
      place,
      [contribute("standard")],
      { valuation_month: "2027-01" },
    ),
    "history: from a statement on": request(
      person("1985-05", "female_55", {
        history: [
          { year: 2014, months: 12, index: 0.6 },
          { year: 2020, months: 3, index: 0.6 },
          { year: 2025, months: 11, base: 4000 },
          { year: 2026, months: 2, base: 4100 },
        ],
        balance_as_of: 2021,
        account_balance: 21007.45,
      }),
      place,
      [contribute("standard")],
    ),
  },
  Object.fromEntries(wholeAwards()),
);

/** A person in each of some provinces, with what is asked there. */
function wholeAwards() {
  const inputs = {
    11: { months_before_1992_10: 20, months_1992_10_to_1998_06: 69 },
    31: { notional_balance: 20500.5 },
    32: { old_transitional: 250.55 },
    44: { old_transitional: 120, weighted_index_years: 9.3 },
    "44-4403": { local_months: 200, months_1998: 40, insured_before_1992_08: 1 },
    51: { share_steps: 1, no_child: 1 },
    53: { only_child: 1 },
    54: { region_class: 2, years_in_tibet: 16 },
    64: { intellectual: 1 },
  };
  return ["14", "15", "21", "22", "33", "35", "45", "63", ...Object.keys(inputs)].map((code) => [
    `the whole award: ${code}`,
    request(
      {
        ...person("1966-11", "male", { ...full, deemed_months: 41, deemed_index: 0.9, trans_index: 1.2 }),
        award_inputs: inputs[code] ?? {},
      },
      code,
      [contribute("standard", "S"), contribute("nothing", "N")],
    ),
  ]);
}

export const realLife = cases;
