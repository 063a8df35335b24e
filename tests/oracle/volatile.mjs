// The call `volatile`: core/model.md#volatile. A path is a plan with the months that chance and the
// policy make of it: everything after that is what `compare` does with a plan.

import { lived } from "./contribute.mjs";
import { presentValue } from "./measures.mjs";
import { figuresOf, fixedAmount, fixedMonth, standardMonth, unpaidMonth } from "./month-paid.mjs";
import { numberOf } from "./months.mjs";
import { fenOf, grown, sum } from "./numbers.mjs";
import { Income } from "./random-income.mjs";
import { planOf, situationOf } from "./situation.mjs";

const cent = 1e-9;

export function volatile(request) {
  const situation = situationOf(request);
  const policies = request.policies.map((policy) => planOf({ ...policy, phases: [{ pattern: "N".repeat(12) }] }));
  const paths = request.paths ?? 10000;
  const found = policies.map(() => []);
  for (let i = 0; i < paths; i += 1) {
    const income = new Income(request.income, request.seed ?? 1, (request.first_path ?? 0) + i);
    policies.forEach((policy, p) => {
      found[p].push(measured(policy, new PathWalk(policy, situation, request.income, income), situation));
    });
  }
  return { paths, policies: found.map((rows, p) => summed(policies[p].id, rows, found[0])) };
}

/** The months of a policy on a path, as they are asked for. */
class PathWalk {
  constructor(policy, situation, { season }, income) {
    Object.assign(this, { plan: policy, situation, income, months: [], fixed: 0, credited: 0 });
    const factors = season ?? Array(12).fill(1);
    this.factors = factors.map((factor) => factor / (sum(factors) / 12));
  }

  at(k) {
    while (this.months.length <= k) this.months.push(this.#next(this.months.length));
    return this.months[k];
  }

  #next(k) {
    const { valuation, region, income, assumptions } = this.situation;
    const month = valuation + k;
    const trend = income * grown(assumptions.income_growth, Math.floor(k / 12));
    const earned = trend * this.factors[numberOf(month) - 1] * this.income.at(k);
    const figures = figuresOf(region, month);
    for (const { way, base_ratio, most_share: most } of this.plan.ways) {
      if (way === "fixed" && this.fixed >= (this.plan.scheme.term_months ?? Infinity)) continue;
      const entry = this.#paid(way, base_ratio, figures, k);
      if (entry.paid / 100 > most * earned + cent) continue;
      if (way === "fixed") {
        this.fixed += 1;
        this.credited += entry.credit;
      }
      return { ...entry, month, subsidy: 0 };
    }
    return { ...unpaidMonth, month, subsidy: 0 };
  }

  #paid(way, ratio, figures, k) {
    const { valuation, region, assumptions } = this.situation;
    const wageAtStart = region.wage(valuation);
    if (way === "standard") return standardMonth({ base_ratio: ratio }, figures, wageAtStart);
    const amount = fixedAmount(this.plan.scheme, figures.wage, wageAtStart, k, assumptions.income_growth);
    return fixedMonth(this.plan.scheme, amount, figures.wage, this.credited);
  }
}

function measured(policy, walk, situation) {
  const { assumptions } = situation;
  const life = lived(policy, situation, walk);
  const { timing, months, earned } = life;
  const paidAs = (kind) => months.filter((month) => month.kind === kind).length;
  return {
    // Who had enough in the chosen month did not go on.
    short: timing.eligible && timing.extended === 0 ? 0 : 1,
    never_eligible: timing.eligible ? 0 : 1,
    months_standard: paidAs("standard"),
    months_fixed: paidAs("fixed"),
    months_unpaid: paidAs("none"),
    eligibility_months: timing.credited,
    mean_index: earned.meanIndex,
    paid: life.contributed,
    pension_total_today: life.totalToday,
    extended_months: timing.extended,
    net_present_value: fenOf(presentValue(life.flows, assumptions.discount_rate)),
  };
}

const money = new Set(["paid", "pension_total_today", "net_present_value"]);
const shares = new Set(["short", "never_eligible"]);
const percents = [5, 25, 50, 75, 95];

function summed(id, rows, first) {
  const of = (name, list = rows) => list.map((row) => row[name]);
  const n = rows.length;
  const shown = (name, value) => (money.has(name) ? fenOf(value) / 100 : value);
  const answer = { id };
  for (const name of Object.keys(rows[0])) {
    const values = of(name);
    if (shares.has(name)) {
      const share = sum(values) / n;
      answer[name] = { share, standard_error: Math.sqrt((share * (1 - share)) / n) };
      continue;
    }
    const sorted = values.toSorted((a, b) => a - b);
    const rank = (percent) => sorted[Math.floor((percent * n + 99) / 100) - 1];
    answer[name] = {
      mean: shown(name, mean(values)),
      standard_deviation: shown(name, deviation(values)),
      quantiles: Object.fromEntries(percents.map((percent) => [percent, shown(name, rank(percent))])),
    };
  }
  const against = (name) => {
    const others = of(name, first);
    const more = of(name).map((value, i) => value - others[i]);
    return { mean: shown(name, mean(more)), standard_error: shown(name, deviation(more) / Math.sqrt(n)) };
  };
  return {
    ...answer,
    histogram: histogramOf(of("pension_total_today")),
    against_first: Object.fromEntries(["pension_total_today", "paid", "short"].map((name) => [name, against(name)])),
  };
}

const mean = (values) => sum(values) / values.length;

function deviation(values) {
  const middle = mean(values);
  return Math.sqrt(mean(values.map((value) => (value - middle) ** 2)));
}

function histogramOf(pensions) {
  const largest = Math.max(...pensions);
  const counts = Array(40).fill(0);
  for (const pension of pensions) counts[largest > 0 ? Math.min(39, Math.floor((40 * pension) / largest)) : 0] += 1;
  return { from: 0, to: largest / 100, counts };
}
