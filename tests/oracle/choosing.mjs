// Who takes which plan: core/model.md#choice. Chances of a cell stand by doing nothing first, then by plan.

import { sum } from "./numbers.mjs";

export const employee = "employee";
export const groupOf = ({ kind }) => (kind === "resident" ? "resident" : employee);

/** Chances of the contribute plans, 0 for the others. */
export const sharesOf = (plans, chances) => plans.map((plan, p) => (groupOf(plan) === employee ? chances[p + 1] : 0));

export class Choosing {
  constructor(crowd, terms, solved) {
    Object.assign(this, { crowd, terms, constants: { resident: 0, employee: 0 } });
    this.offers = offersOf(crowd, terms);
    if (solved) Object.assign(this, solved);
    else this.#find();
  }

  #find() {
    const { crowd, terms } = this;
    this.unsolved = this.#solve();
    if (this.unsolved) return;
    const { observed } = crowd.request;
    const known = (group) => (observed[group] > 0 ? this.constants[group] : null);
    this.solution = {
      burden_weight: this.k,
      solved: terms.burden_weight === null,
      constants: { employee: known(employee), resident: known("resident") },
    };
  }

  /** The same people before other plans. */
  offering(crowd) {
    const { k, constants } = this;
    return new Choosing(crowd, this.terms, { k, constants });
  }

  chances(withReform) {
    const { cells, plans, menu } = this.crowd;
    const { within_group: within } = this.terms;
    return cells.map((_, c) => {
      const utilities = this.#utilities(c, this.k, false, withReform ? plans.length : menu);
      const groups = this.#groups(utilities);
      const result = [groups.nothing, ...plans.map(() => 0)];
      for (const group of ["resident", employee]) {
        const own = utilities.map((u, p) => ({ u, p })).filter(({ u, p }) => u !== null && groupOf(plans[p]) === group);
        const top = Math.max(...own.map(({ u }) => u));
        const weights = own.map(({ u }) => Math.exp((u - top) / within));
        for (const [i, { p }] of own.entries()) result[p + 1] = (groups[group] * weights[i]) / sum(weights);
      }
      return result;
    });
  }

  #utilities(c, k, dearer, count) {
    const { value_weight: b, reform_constant: extra } = this.terms;
    return this.offers[c].slice(0, count).map(({ open, worth, burden, more }, p) => {
      if (!open) return null;
      return b * worth - k * (burden + (dearer ? more : 0)) + (p >= this.crowd.menu ? extra : 0);
    });
  }

  /** Chances of nothing and both groups. */
  #groups(utilities) {
    const { plans } = this.crowd;
    const { within_group: within, group_value: value } = this.terms;
    const totals = { nothing: 0 };
    for (const group of ["resident", employee]) {
      const open = utilities.filter((u, p) => u !== null && groupOf(plans[p]) === group);
      if (open.length === 0) continue;
      const best = Math.max(...open);
      const all = best + within * Math.log(sum(open.map((u) => Math.exp((u - best) / within))));
      totals[group] = this.constants[group] + (value === "sum" ? all : best);
    }
    const top = Math.max(...Object.values(totals));
    const weights = Object.entries(totals).map(([group, total]) => [group, Math.exp(total - top)]);
    const whole = sum(weights.map(([, weight]) => weight));
    return {
      resident: 0,
      employee: 0,
      ...Object.fromEntries(weights.map(([group, weight]) => [group, weight / whole])),
    };
  }

  #balance(k, dearer = false) {
    const { cells, menu } = this.crowd;
    const all = sum(cells.map(({ weight }) => weight));
    const balance = { resident: 0, employee: 0, rr: 0, ee: 0, re: 0 };
    cells.forEach(({ weight }, c) => {
      const { resident: r, employee: e } = this.#groups(this.#utilities(c, k, dearer, menu));
      const part = weight / all;
      balance.resident += part * r;
      balance.employee += part * e;
      balance.rr += part * r * (1 - r);
      balance.ee += part * e * (1 - e);
      balance.re -= part * r * e;
    });
    return balance;
  }

  /** The constants at a weight: Newton's steps where they lead there, else one interval halved within another. */
  #settle(k) {
    const { observed } = this.crowd.request;
    const groups = ["resident", employee].filter((group) => observed[group] > 0);
    const start = { ...this.constants };
    for (let round = 0; round < 30; round += 1) {
      const now = this.#balance(k);
      const off = (group) => observed[group] - now[group];
      const away = Math.max(...groups.map((group) => Math.abs(off(group))));
      if (away < 1e-13) return true;
      if (groups.length === 2) {
        const det = now.rr * now.ee - now.re ** 2;
        this.constants.resident += (now.ee * off("resident") - now.re * off(employee)) / det;
        this.constants.employee += (now.rr * off(employee) - now.re * off("resident")) / det;
      } else {
        const [group] = groups;
        this.constants[group] += off(group) / (group === employee ? now.ee : now.rr);
      }
      if (!groups.every((group) => Math.abs(this.constants[group]) < 1e6)) break;
    }
    this.constants = start;
    this.#halve(k, groups);
    const met = this.#balance(k);
    return groups.every((group) => Math.abs(observed[group] - met[group]) < 1e-11);
  }

  /** Each share rises with its own constant, the other one's constant following. */
  #halve(k, [group, ...others]) {
    const low = (constant) => {
      this.constants[group] = constant;
      if (others.length > 0) this.#halve(k, others);
      return this.#balance(k)[group] < this.crowd.request.observed[group];
    };
    let [from, to] = [-1, 1];
    while (low(to) && to < 1e6) to *= 2;
    while (!low(from) && from > -1e6) from *= 2;
    for (let halving = 0; halving < 90; halving += 1) {
      const middle = (from + to) / 2;
      if (low(middle)) from = middle;
      else to = middle;
    }
    low(to);
  }

  #solve() {
    const { cells, request, plans, menu } = this.crowd;
    const { observed } = request;
    const all = sum(cells.map(({ weight }) => weight));
    const openIn = (c, wanted) =>
      this.offers[c].slice(0, menu).some(({ open }, p) => open && wanted(groupOf(plans[p])));
    const part = (test) => sum(cells.map(({ weight }, c) => (test(c) ? weight : 0))) / all;
    for (const group of [employee, "resident"]) {
      if (observed[group] > 0 && observed[group] >= part((c) => openIn(c, (other) => other === group))) return group;
    }
    if (observed.nothing <= part((c) => !openIn(c, () => true))) return "nothing";
    const { burden_weight: given, threshold_effect: effect } = this.terms;
    this.k = given ?? (effect === 0 ? 0 : this.#weightOf(effect));
    return this.k !== null && this.#settle(this.k) ? null : "threshold";
  }

  #weightOf(effect) {
    const now = this.crowd.request.observed.employee;
    const odds = (now / (1 - now)) * (1 + effect);
    const targets = { relative: now * (1 + effect), odds: odds / (1 + odds), points: now + effect };
    const target = targets[this.crowd.request.threshold_reading ?? "relative"];
    const few = (k) => this.#settle(k) && this.#balance(k, true).employee <= target;
    let high = 1;
    while (!few(high)) {
      high *= 2;
      if (high > 1024) return null;
    }
    let low = high > 1 ? high / 2 : 0;
    while (high - low > 1e-9) {
      const middle = (low + high) / 2;
      if (few(middle)) high = middle;
      else low = middle;
    }
    return (low + high) / 2;
  }
}

/** How each cell sees each plan: core/model.md#burden-and-worth. */
function offersOf({ cells, plans }, terms) {
  return cells.map(({ income, growth, wage, lives }) =>
    lives.map(({ borne, leads, worth }, p) => {
      const years = [];
      for (let y = 0; y < terms.burden_years; y += 1) {
        if (borne[y] === undefined) continue;
        const yearly = 12 * income * (1 + growth) ** y;
        years.push({ share: borne[y] / yearly, more: 1000 / yearly });
      }
      const highest = income > 0 ? Math.max(...years.map(({ share }) => share)) : Infinity;
      const open = leads && years.length > 0 && highest <= terms.most_share + 1e-12;
      if (!open) return { open, worth: 0, burden: 0, now: 0, more: 0 };
      const mean = (name) => sum(years.map((year) => year[name])) / years.length;
      return {
        open,
        worth: worth / (12 * (terms.value_in === "income" ? income : wage)),
        burden: mean("share"),
        now: borne[0] === undefined ? 0 : borne[0] / (12 * income),
        more: groupOf(plans[p]) === employee ? mean("more") : 0,
      };
    }),
  );
}
