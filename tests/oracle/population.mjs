// The call `population`: core/model.md#population. What a plan is worth and costs a cell comes from the
// lives that `compare` works out (`crowd.mjs`); `choosing.mjs` says who takes it, `moves.mjs` what that adds
// up to.

import { Choosing, employee, groupOf, sharesOf } from "./choosing.mjs";
import { cellOf, tenthsOf } from "./crowd.mjs";
import { outcome, together } from "./moves.mjs";
import { sum } from "./numbers.mjs";
import { filled } from "./situation.mjs";

const standard = {
  value_weight: 0.25,
  burden_weight: null,
  most_share: 0.3,
  threshold_effect: -0.07,
  reform_constant: 0,
  within_group: 0.25,
  value_in: "average_wage",
  value_over: "all_ages",
  burden_years: 10,
  group_value: "best",
};

export function population(request) {
  const terms = filled(standard, request.choice);
  const { menu, reform: added } = request;
  const reform = added ?? [];
  const plans = [...menu, ...reform];
  const cells = request.cells.map((cell) => cellOf(cell, plans, request, terms));
  const crowd = { cells, plans, menu: menu.length, request, tenths: tenthsOf(cells) };
  const choosing = new Choosing(crowd, terms);
  if (choosing.unsolved) return { unsolved: choosing.unsolved };
  const before = choosing.chances(false);
  const after = choosing.chances(true);
  const ofChange = (next, now = crowd, was = before) => outcome(now, choosing, was, next);
  const answer = {
    persons: sum(cells.map(({ weight }) => weight)),
    choice: { ...terms, ...choosing.solution },
    ...ofChange(after),
    tenths: rowsOfTenths(crowd, choosing, before, after),
    uncertainty: variations(terms).map(([vary, value]) => {
      const other = new Choosing(crowd, { ...terms, [vary]: value });
      if (other.unsolved) return { vary, value, burden_weight: null, ...unknown };
      const found = outcome(crowd, other, other.chances(false), other.chances(true));
      return { vary, value, burden_weight: other.solution.burden_weight, ...results(found) };
    }),
  };
  if (request.sweep) {
    answer.sweep = request.sweep.amount.map((amount) => {
      const priced = plans.map((plan, p) =>
        p >= menu.length && plan.scheme ? { ...plan, scheme: { ...plan.scheme, amount } } : plan,
      );
      const swept = request.cells.map((cell) => cellOf(cell, priced, request, terms));
      const other = choosing.offering({ ...crowd, cells: swept });
      return { amount, ...results(outcome(other.crowd, other, before, other.chances(true))) };
    });
  }
  if (request.rules?.length) {
    const next = { nobody: () => before, better: () => better(crowd, choosing, before), logit: () => after };
    next.own = () => own(crowd, before);
    answer.rules = Object.fromEntries(request.rules.map((rule) => [rule, ofChange(next[rule]())]));
  }
  return answer;
}

/** In the order of the text. */
const variations = (terms) => [
  ...[0.5, 2].map((factor) => ["value_weight", terms.value_weight * factor]),
  ...(terms.burden_weight === null
    ? [0.5, 2].map((factor) => ["threshold_effect", terms.threshold_effect * factor])
    : []),
  ["most_share", 0.2],
  ["most_share", 0.4],
  ["within_group", 0.1],
  ["within_group", 1],
  ["burden_years", 1],
  ["group_value", "sum"],
];

const unknown = { coverage: null, new: null, moved_away: null, pool_difference: null, fund_difference: null };

const results = ({ coverage, fund }) => ({
  coverage: coverage.after,
  new: coverage.new,
  moved_away: coverage.moved_away,
  pool_difference: fund.present_value.difference.pool_balance,
  fund_difference: fund.present_value.difference.balance,
});

/** core/model.md#tenths */
function rowsOfTenths(crowd, choosing, before, after) {
  const { cells, plans, tenths } = crowd;
  const people = sum(cells.map(({ weight }) => weight));
  const of = (t, number) => sum(cells.map((_, c) => tenths[c][t] * number(c)));
  const covered = (chances) => (c) => sum(sharesOf(plans, chances[c]));
  const burdens = (chances) => (c) =>
    sum(sharesOf(plans, chances[c]).map((part, p) => part * choosing.offers[c][p].now));
  const cost = (chances) => (c) =>
    together(crowd, cells[c], chances[c], ({ value }) => value.from_pool - value.to_pool);
  const ten = [...Array(10).keys()];
  const both = (make) => ({ before: make(before), after: make(after) });
  const withDifference = ({ before: was, after: is }) => ({ before: was, after: is, difference: is - was });
  const costs = ten.map((t) => withDifference(both((chances) => of(t, cost(chances)))));
  const sums = Object.fromEntries(
    ["before", "after", "difference"].map((when) => [when, sum(costs.map((row) => row[when]))]),
  );
  return ten.map((t) => {
    const persons = of(t, () => 1);
    const share = (chances) => {
      const inside = of(t, covered(chances));
      return inside >= 1e-10 * people ? of(t, burdens(chances)) / inside : null;
    };
    const each = (make) => Object.fromEntries(Object.keys(costs[t]).map((when) => [when, make(when)]));
    return {
      tenth: t + 1,
      persons,
      mean_income: of(t, (c) => cells[c].income) / persons,
      coverage: both((chances) => of(t, covered(chances)) / persons),
      payment_share: both(share),
      pool_net_cost: each((when) => costs[t][when] / persons),
      share_of_cost: each((when) => (Math.abs(sums[when]) < 0.005 ? null : costs[t][when] / sums[when])),
    };
  });
}

/** core/model.md#rules-of-behaviour */
function better({ cells, plans, request }, choosing, before) {
  return before.map((chances, c) => {
    const worth = (s) => (s === 0 ? 0 : cells[c].lives[s - 1].worth);
    const margin = (request.better_margin ?? 0.5) * 12 * cells[c].wage;
    const open = plans.map((_, p) => p).filter((p) => choosing.offers[c][p].open);
    const best = (from) => from.reduce((top, p) => (top === null || worth(p + 1) > worth(top + 1) ? p : top), null);
    const inScheme = open.filter((p) => groupOf(plans[p]) === employee);
    const next = [...chances];
    chances.forEach((part, s) => {
      const to = best(s > 0 && groupOf(plans[s - 1]) === employee ? open : inScheme);
      if (to === null || to + 1 === s || !(worth(to + 1) > worth(s) + margin)) return;
      next[s] -= part;
      next[to + 1] += part;
    });
    return next;
  });
}

function own({ cells, plans, request, tenths }, before) {
  return before.map((chances, c) => {
    const next = [...chances];
    for (const { from, to, shares } of request.own) {
      const { weight } = cells[c];
      const share = weight > 0 ? sum(shares.map((part, t) => part * tenths[c][t])) / weight : 0;
      const target = plans.findIndex(({ id }) => id === to) + 1;
      chances.forEach((part, s) => {
        if ((s === 0 ? "nothing" : groupOf(plans[s - 1])) !== from) return;
        next[s] -= share * part;
        next[target] += share * part;
      });
    }
    return next;
  });
}
