/** Anything a visitor can have said, and what others leave at the end of a link: arbitraries for fast-check. */
import fc from "fast-check";

export const number = fc.oneof(
  // Without -0, which is no other amount than 0.
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
  fc.integer({ min: -1e6, max: 1e6 }).map((value) => value / 100),
  fc.constantFrom(0.6333333333333, 1e21, 1e-7, 1234567890123456, 2 / 3, 5e-324, 1.7976931348623157e308),
);
export const record = (fields, constraints = {}) => fc.record(fields, { ...constraints, noNullPrototype: true });
export const orNull = (value) => fc.option(value, { nil: null });
export const some = (names, value) =>
  record(Object.fromEntries(names.map((name) => [name, value])), { requiredKeys: [] });
export const text = (maxLength) =>
  fc
    .oneof(fc.string({ unit: "grapheme", maxLength }), fc.stringMatching(/^[a-z我的~&=#%。.)”>?'-]{0,20}$/))
    .filter((each) => each.length <= maxLength);
export const id = fc.stringMatching(/^[0-9a-z-]{1,12}$/);
export const month = record({ year: fc.integer({ min: 1900, max: 2200 }), month: fc.integer({ min: 1, max: 12 }) }).map(
  (each) => `${each.year}-${String(each.month).padStart(2, "0")}`,
);
export const pattern = (letters) => fc.stringMatching(new RegExp(`^[${letters}]{12}$`));

const contribution = {
  name: text(40),
  base: fc.constantFrom("floor", "ratio", "amount"),
  ratio: number,
  baseAmount: number,
  pattern: pattern("SFN"),
  painted: fc.constantFrom("", "2026_3SSSSSSSSSSSS_1NNNNSSSSSSSS", "2030_60FFFFFFNNNNNN"),
  subsidised: fc.boolean(),
  subsidyShare: number,
  subsidyOf: fc.constantFrom("paid", "floor"),
  subsidyAbove: orNull(number),
  subsidyCap: orNull(number),
  subsidyMonths: orNull(number),
};
const planKinds = {
  standard: contribution,
  fixed: {
    ...contribution,
    amount: number,
    indexation: number,
    indexedTo: fc.constantFrom("average_wage", "flexible_income"),
    term: orNull(number),
    afterTerm: fc.constantFrom("standard", "none"),
    accountShare: number,
    eligibility: fc.constantFrom("full", "none", "prorated"),
    factor: orNull(number),
    cap: orNull(number),
    accrual: fc.constantFrom("full", "none", "prorated"),
    index: fc.constantFrom("actual", "fixed", "amplified"),
    indexFixed: number,
    amplifier: number,
    weighting: fc.constantFrom("calendar", "accrued"),
  },
  resident: {
    name: text(40),
    annual: orNull(number),
    subsidy: orNull(number),
    basePension: orNull(number),
    baseGrowth: orNull(number),
    accountRate: orNull(number),
    extraPerYear: orNull(number),
    years: number,
    balance: number,
  },
  save: { name: text(40), like: id, rate: number },
};
export const plan = fc.oneof(
  ...Object.entries(planKinds).map(([kind, fields]) => record({ kind: fc.constant(kind), id, ...fields })),
);
const planList = (plans) =>
  fc.oneof(
    fc.constant(plans.defaultPlans()),
    fc.uniqueArray(plan, { selector: (each) => each.id, minLength: 1, maxLength: 16 }),
  );

/** Any state of the visitor; `modules` are those of the page that say what there is. */
export function stateWith({ inputs, plans, language }, extras) {
  const { assumptionNames, assumptionSets, categories, ownNames } = inputs;
  return planList(plans).chain((list) =>
    record({
      valuation: fc.oneof(fc.constant(inputs.thisMonth()), month),
      region: fc.stringMatching(/^[0-9A-Za-z-]{2,20}$/),
      birthYear: number,
      birthMonth: fc.integer({ min: 1, max: 12 }),
      category: fc.constantFrom(...categories),
      income: number,
      months: orNull(number),
      index: orNull(number),
      balance: orNull(number),
      history: fc.array(record({ year: number, months: number, base: orNull(number), index: orNull(number) }), {
        maxLength: 4,
      }),
      byYears: fc.boolean(),
      balanceYear: orNull(number),
      balanceThen: orNull(number),
      reached: orNull(month),
      breakMonths: number,
      deemedMonths: number,
      deemedIndex: orNull(number),
      beforeMonths: orNull(number),
      transIndex: orNull(number),
      awardInputs: some(["only_child", "share_steps", "months_1998"], number),
      set: fc.constantFrom(...assumptionSets),
      assumed: some(assumptionNames, number),
      shift: number,
      extend: fc.boolean(),
      ifShort: fc.constantFrom("refund", "resident", "lump_sum"),
      joinedEarly: fc.boolean(),
      death: orNull(number),
      own: some(ownNames, number),
      plans: fc.constant(list),
      language: fc.constantFrom(...language.languages),
      large: fc.constantFrom(0, 1, 2, 3),
      money: fc.constantFrom("today", "nominal"),
      chosen: fc.constantFrom(...list.map((each) => each.id)),
      extras,
    }),
  );
}
export const anyExtras = fc.dictionary(fc.stringMatching(/^[cdetw]\.[a-z0-9_]{1,32}$/), text(400), {
  maxKeys: 5,
  noNullPrototype: true,
});
export const nothing = fc.constant({});

/** What others leave at the end of a link, as it stands in the address then. */
export const appended = [
  "&shareTo=weixin",
  "&from=timeline&isappinstalled=0",
  "&utm_source=x&utm_medium=y.z",
  "?from=singlemessage",
  "#wechat_redirect",
  "&__proto__=1",
  "&from",
  "&",
  "。",
  ")",
  "，",
  ".",
  ">",
  "”",
  "）。",
  '", ',
  "!",
  "：",
  "%E3%80%82",
  "%29",
  "%EF%BC%8C",
  "%3E",
  "%E2%80%9D.",
  "%22)",
  "%20",
  "&from=weixin%E3%80%82",
];
