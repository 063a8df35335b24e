// A province's whole award from its rules: core/model.md#award. Yuan, since what is rounded here is rounded
// to more than fen.

const slack = 1e-6;

/** A number in steps of a rounding: core/model.md#award-rounding. */
export function rounded(value, { to, mode, cut } = {}) {
  const from = !cut ? value : rounded(value, { to: cut, mode: "down" });
  if (!to) return from;
  const steps = from / to;
  if (mode === "half_up") return Math.floor(steps + 0.5 + slack) * to;
  if (mode === "up") return (Math.ceil(steps - slack) + 0) * to; // + 0: not minus zero
  return Math.floor(steps + slack) * to;
}

/** Of dated entries the one in force in a month of retirement, "2026-04"; undefined before the first. */
export const inForce = (entries, retired) => entries.findLast(({ from }) => from <= retired);

/**
 * Every part of an award in the order in which it first appears, with its amount, their total, and the terms
 * that applied.
 * `given` has: retired, code, first, second, mean, trans (null: not known), totalMonths, beforeMonths, account
 * (the quotient, yuan), typed (what the rules ask for by name).
 */
export function awardOf(rules, given) {
  return new Award(rules, given).result();
}

class Award {
  constructor(rules, given) {
    this.rules = rules;
    this.given = given;
    this.total = this.inYears(given.totalMonths);
    this.before = this.inYears(given.beforeMonths);
    this.parts = new Map();
  }

  result() {
    const { terms } = this.rules;
    const names = ["basic", "account", "transitional", ...terms.map(({ part }) => part)];
    for (const name of new Set(names)) {
      const own = terms.filter((term) => term.part === name && this.applies(term));
      const always = ["basic", "account", "transitional"].includes(name);
      if (!always && own.length === 0) continue;
      const value = name === "account" ? this.given.account : 0;
      this.parts.set(name, this.amount(value + this.sumOf(own)));
    }
    const sum = [...this.parts.values()].reduce((a, b) => a + b, 0);
    const applied = terms.filter((term) => this.applies(term));
    return { parts: this.parts, sum, total: rounded(sum, this.rules.total), applied };
  }

  amount(value) {
    return rounded(value, this.rules.amount);
  }

  sumOf(terms) {
    const each = this.rules.round_each_term ? (value) => this.amount(value) : (value) => value;
    return terms.reduce((total, term) => total + each(this.value(term)), 0);
  }

  inYears(months) {
    const { total } = this.rules.years;
    const rule = Array.isArray(total) ? (inForce(total, this.given.retired) ?? {}) : total;
    if (rule.odd_month !== undefined) return Math.floor(months / 12) + rule.odd_month * (months % 12);
    return rounded(months / 12, rule);
  }

  typed(name) {
    return this.given.typed[name];
  }

  // --- whether a term applies ---

  applies({ when = {}, unless = {} }) {
    const holds = ([name, wanted]) => this.holds(name, wanted);
    return Object.entries(when).every(holds) && !Object.entries(unless).some(holds);
  }

  holds(name, wanted) {
    if (name === "city_rule") return this.isCity(wanted);
    if (name === "not_city_rule") return !this.isCity(wanted);
    if (name === "min_years") {
      const { of, years } = wanted;
      return this.yearsOf(of) >= years - 1e-9;
    }
    const value = this.typed(name);
    return wanted === true ? Boolean(value) : value === wanted;
  }

  isCity(name) {
    return Boolean(this.typed(name)) || (name === "shenzhen" && this.given.code === "44-4403");
  }

  // --- what a term is worth ---

  value(term) {
    switch (term.kind) {
      case "wage_years":
        return this.wageYears(term);
      case "wage_steps":
        return (
          (term.steps.findLast(({ from_years: from }) => from <= this.yearsOf(term.years))?.rate ?? 0) * this.wage(term)
        );
      case "fixed":
        return term.amount ?? inForce(term.amounts, this.given.retired)?.amount ?? 0;
      case "per_full_year":
        return term.amount * Math.floor(this.yearsOf(term.years) + slack);
      case "percent_of":
        return term.rate * term.parts.reduce((total, name) => total + this.parts.get(name), 0);
      case "typed":
        return (this.typed(term.name) ?? 0) / (term.divisor ?? 1);
      case "phase_in": {
        const share = inForce(term.shares, this.given.retired)?.share ?? 0;
        return share * Math.max(0, this.amount(this.sumOf(term.new)) - this.amount(this.sumOf(term.old)));
      }
      case "paid_share": {
        const paid = (this.total - this.before) / this.total;
        return ((this.typed(term.name) ?? 0) * paid * 100 * this.given.second) / term.reference_base;
      }
    }
    throw new Error(`no kind ${term.kind}`);
  }

  wageYears(term) {
    const years = this.yearsOf(term.years);
    if (term.only_if_years && years === 0) return 0;
    const times = term.times ? (this.typed(term.times) ?? 0) : 1;
    return this.wage(term) * this.rateYears(term, years) * times + (term.plus ?? 0);
  }

  rateYears({ rate, bands, rate_over: over }, years) {
    if (bands) {
      return bands.reduce(
        (total, band) => total + band.rate * Math.max(0, Math.min(years, band.to ?? Infinity) - band.over),
        0,
      );
    }
    if (over && this.yearsOf(over.of) > over.years) return over.rate * years;
    return rate * years;
  }

  wage(term) {
    const { mean } = this.given;
    const low = term.low_index === undefined ? 1 : Math.min(1, mean / term.low_index);
    return term.plain * this.base(term.plain_base) * low + term.indexed * this.indexedWage(term);
  }

  indexedWage({ indexed_base: base, index, index_floor: floor }) {
    const isMean = index === undefined || index === "mean";
    const typed = this.typed("indexed_wage");
    if (isMean && floor === undefined && base !== "one_yuan" && typed != null) return typed;
    const wage = this.base(base) * Math.max(this.index(index), floor ?? -Infinity);
    return base === "one_yuan" ? wage : rounded(wage, this.rules.indexed_wage);
  }

  base(name = "first") {
    return name === "one_yuan" ? 1 : this.given[name];
  }

  index(name = "mean") {
    const { mean, trans } = this.given;
    if (name === "mean") return mean;
    if (name === "one") return 1;
    if (name === "transitional") return trans ?? mean;
    return this.typed(name.typed) ?? (name.typed === "index_1998" ? (trans ?? mean) : 0);
  }

  yearsOf(name) {
    if (name === "total") return this.total;
    if (name === "before") return this.before;
    if (name.typed_years) return this.typed(name.typed_years) ?? 0;
    if (name.typed_months) {
      const fallback = name.typed_months === "months_1998" ? this.given.beforeMonths : 0;
      return this.inYears(this.typed(name.typed_months) ?? fallback);
    }
    return this.inYears(this.typed(`months_${name}`) ?? 0);
  }
}
