// A plan, month by month: core/model.md#a-plan. Months are worked out when they are asked for.

import { figuresOf, fixedAmount, fixedMonth, standardMonth, unpaidMonth } from "./month-paid.mjs";
import { monthOf, numberOf } from "./months.mjs";
import { fen, fenOf } from "./numbers.mjs";

/** The months of a plan from the valuation month on, with the subsidy each gets. */
export class Walk {
  constructor(plan, situation) {
    this.plan = plan;
    this.situation = situation;
    this.months = [];
    this.fixed = 0;
    this.credited = 0;
    this.subsidised = 0;
  }

  /** The month k months after the valuation month. */
  at(k) {
    while (this.months.length <= k) this.months.push(this.#next());
    return this.months[k];
  }

  #next() {
    const { valuation, region } = this.situation;
    const k = this.months.length;
    const month = valuation + k;
    const figures = figuresOf(region, month);
    const entry = this.#pay(this.#letter(month), month, k, figures);
    return { ...entry, month, subsidy: this.#subsidy(entry.paid, figures) };
  }

  #pay(letter, month, k, figures) {
    const { plan } = this;
    const wageAtStart = this.situation.region.wage(this.situation.valuation);
    if (letter === "N") return unpaidMonth;
    if (letter === "S") return standardMonth(phaseAt(plan, month), figures, wageAtStart);
    const growth = this.situation.assumptions.income_growth;
    const amount = fixedAmount(plan.scheme, figures.wage, wageAtStart, k, growth);
    const entry = fixedMonth(plan.scheme, amount, figures.wage, this.credited);
    this.fixed += 1;
    this.credited += entry.credit;
    return entry;
  }

  #letter(month) {
    const letter = letterAt(this.plan, month);
    const { scheme, after_term: afterTerm } = this.plan;
    if (letter !== "F" || scheme.term_months === null || this.fixed < scheme.term_months) {
      return letter;
    }
    return afterTerm === "none" ? "N" : "S";
  }

  /** Of what the first so many paid months cost: core/model.md#subsidy-of-the-place. */
  #subsidy(paid, figures) {
    const { subsidy } = this.plan;
    if (!subsidy || paid === 0 || this.subsidised >= (subsidy.months ?? Infinity)) return 0;
    this.subsidised += 1;
    const amount = fenOf(subsidised(subsidy, paid, figures));
    return subsidy.monthly_cap == null ? amount : Math.min(amount, fen(subsidy.monthly_cap));
  }
}

/** Fen, unrounded: one share up to the floor's payment, and one of what is paid beyond it. */
function subsidised({ share, of, above_floor_share: above }, paid, figures) {
  if (above == null && of !== "floor") return share * paid;
  const floor = standardMonth({ base_ratio: 0 }, figures, figures.wage).paid;
  const upTo = Math.min(paid, floor);
  return share * upTo + (above ?? 0) * (paid - upTo);
}

export function phaseAt(plan, month) {
  return plan.phases.findLast(({ from }, i) => i === 0 || monthOf(from) <= month);
}

function letterAt(plan, month) {
  return plan.single.get(month) ?? phaseAt(plan, month).pattern[numberOf(month) - 1];
}
