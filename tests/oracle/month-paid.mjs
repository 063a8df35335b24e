// What one month pays and what it counts: core/model.md#a-month. Money in fen, wages and
// bases in yuan.

import { fen, fenOf, grown } from "./numbers.mjs";

/** A month paid the standard way on the base ratio or base amount of a phase. */
export function standardMonth(phase, figures, wageAtStart) {
  const { wage, floor, ceiling } = figures;
  const wanted = phase.base_amount ? (phase.base_amount * wage) / wageAtStart : (phase.base_ratio ?? 0.6) * wage;
  const base = Math.min(Math.max(wanted, floor), ceiling);
  const paid = fen(0.2 * base);
  const toAccount = fen(0.08 * base);
  return {
    kind: "standard",
    count: 1,
    paid,
    toAccount,
    toPool: paid - toAccount,
    index: base / wage,
    weight: 1,
    credit: 1,
    accrual: 1,
  };
}

/** What a region asks in a month. */
export const figuresOf = (region, month) => ({
  wage: region.wage(month),
  floor: region.floor(month),
  ceiling: region.ceiling(month),
});

/** So many standard months paid at once in a month: core/model.md#short-of-the-minimum. */
export function lumpSum(count, phase, region, month, valuation) {
  const one = standardMonth(phase, figuresOf(region, month), region.wage(valuation));
  const times = (name) => ({ [name]: one[name] * count });
  const amounts = ["paid", "toAccount", "toPool", "weight", "credit", "accrual"].map(times);
  return { ...Object.assign({}, one, ...amounts), count, month, subsidy: 0, atOnce: true };
}

/** The fixed amount in a month, k months after the valuation month, in fen. */
export function fixedAmount(scheme, wage, wageAtStart, k, incomeGrowth) {
  const moved = scheme.indexed_to === "flexible_income" ? grown(incomeGrowth, Math.floor(k / 12)) : wage / wageAtStart;
  return fen(scheme.amount * (1 + scheme.indexation * (moved - 1)));
}

/** A month paid by a fixed amount; `credited` is what the cap has seen of earlier months. */
export function fixedMonth(scheme, paid, wage, credited) {
  const actual = paid / 100 / (0.2 * wage);
  const ratio = Math.min(1, actual);
  const toAccount = fenOf(scheme.account_share * paid);
  const accrual = { full: 1, none: 0, prorated: ratio }[scheme.accrual];
  const { mode, factor, cap_months: cap } = scheme.eligibility;
  let credit = { full: 1, none: 0, prorated: factor ?? ratio }[mode];
  if (mode === "prorated" && cap !== null) {
    credit = Math.min(credit, Math.max(0, cap - credited));
  }
  const { fixed, amplifier, weighting } = scheme.index;
  const index = { actual, fixed, amplified: actual * amplifier }[scheme.index.mode];
  const weight = scheme.accrual === "none" ? 0 : weighting === "accrued" ? accrual : 1;
  return {
    kind: "fixed",
    count: 1,
    paid,
    toAccount,
    toPool: paid - toAccount,
    index,
    weight,
    credit,
    accrual,
  };
}

export const unpaidMonth = {
  kind: "none",
  count: 1,
  paid: 0,
  toAccount: 0,
  toPool: 0,
  index: 0,
  weight: 0,
  credit: 0,
  accrual: 0,
};
