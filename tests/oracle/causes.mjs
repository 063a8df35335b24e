// Why two plans of one person differ: core/model.md#causes. Amounts in fen; `null`: nothing to split.

import { awardOn, groundsOf } from "./award.mjs";
import { sum, yuan } from "./numbers.mjs";

const grounds = {
  years: ["accrual", "years"],
  mean_index: ["meanIndex"],
  benefit_base: ["first", "second"],
  account_balance: ["balance"],
  payout_months: ["payout"],
  dated_amounts: ["month"],
};
const names = Object.keys(grounds);

/** The causes of a difference, as an answer says them: of `plan` less `first`, each `{ kind, result }`. */
export function causesOf(plan, first, situation) {
  return {
    total: listed(ofTotal(plan, first)),
    pension_total: plan.kind === "save" || first.kind === "save" ? null : listed(ofPension(plan, first, situation)),
  };
}

const listed = (causes) => Object.entries(causes).map(([cause, amount]) => ({ cause, amount: yuan(amount) }));

function ofTotal({ kind, result }, { kind: other, result: first }) {
  const all = result.contributed - first.contributed;
  if (kind !== other) return { scheme: all };
  if (kind !== "contribute") return { amounts: all };
  // What is paid at once comes as a month of its own, which counts for several.
  const months = (plan) => new Map(plan.months.filter(isMonthly).map(({ month, paid }) => [month, paid]));
  const [own, others] = [months(result), months(first)];
  const common = [...own].filter(([month, paid]) => paid > 0 && others.get(month) > 0);
  const amounts = sum(common.map(([month, paid]) => paid - others.get(month)));
  const monthly = sum([...own.values()]) - sum([...others.values()]);
  return { paid_months: monthly - amounts, amounts, at_once: all - monthly };
}

const isMonthly = ({ atOnce }) => !atOnce;

function ofPension({ kind, result }, { kind: other, result: first }, situation) {
  const all = result.total - first.total;
  const isResident = (of, { years }) => of === "resident" || years !== undefined;
  const [has, had] = [result.first !== null, first.first !== null];
  if (!has && !had) return {};
  if (has !== had) return { eligibility: all };
  const residents = [isResident(kind, result), isResident(other, first)].filter(Boolean).length;
  if (residents === 1) return { scheme: all };
  if (residents === 2) {
    const { basic, account } = result.parts;
    return { base_pension: basic - first.parts.basic, account_balance: account - first.parts.account };
  }
  return ofGrounds(result, first, situation);
}

function ofGrounds(plan, first, situation) {
  const [own, others] = [plan, first].map(({ earned, timing }) => groundsOf(earned, timing.awardMonth, situation));
  /** The pension where these grounds are the plan's and the rest the first plan's. */
  const pension = (taken) => {
    const mixed = { ...others };
    for (const field of taken.flatMap((name) => grounds[name])) mixed[field] = own[field];
    return sum(Object.values(awardOn(mixed, situation)));
  };
  const change = (name, before) => pension([...before, name]) - pension(before);
  const doubles = names.map((name, i) => change(name, names.slice(0, i)) + change(name, names.slice(i + 1)));
  const odd = doubles.flatMap((double, i) => (double % 2 === 0 ? [] : [i]));
  const away = Math.sign(doubles[odd[0]]);
  odd.forEach((at, turn) => {
    doubles[at] += turn % 2 === 0 ? away : -away;
  });
  return Object.fromEntries(names.map((name, i) => [name, doubles[i] / 2 + 0]));
}
