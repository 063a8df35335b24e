/** The answer in one plain sentence, and what else is worth saying about it. */
import type { PlanAnswer } from "../../../engine/types.js";
import { bigYuan, percent, yuan, yuanFen } from "../../../format/number.js";
import { ageInMonths, ageText, monthText, spanText } from "../../../format/time.js";
import type { Result } from "../../../state/calculation.js";
import { hasRecord } from "../../../state/inputs.js";
import { planName } from "../../../state/plan-name.js";
import { contributes } from "../../../state/plans.js";
import { birthMonth } from "../../../state/request.js";
import { type Text, texts } from "../../../text/index.js";
import { ALL_INCOME, canBePaid, HEAVY, monthlyOfResident, shareNow } from "../state/burdened.js";

export interface Sentence {
  /** What is paid, and for how long. */
  pays: string;
  /** What leads to the number; with the whole answer in it where there is none. */
  before: string;
  /** The one big number. */
  number: string;
  after: string;
  more: string[];
  /** What the office takes tonight, if not what the sentence says. On a phone it is behind "what does this mean". */
  published?: string;
  /** Left out on a phone; the plan's card has it. */
  totals?: string;
}

/** Less than this and the share of now is said alone. */
const A_LITTLE = 0.005;

type Of<K extends PlanAnswer["kind"]> = Extract<PlanAnswer, { kind: K }>;

export function sentence(id: string, result: Result): Sentence | null {
  const answer = result.answer.plans.find((plan) => plan.id === id);
  if (answer && !canBePaid(answer, result)) return new Teller(result).cannot(answer);
  switch (answer?.kind) {
    case "contribute":
      return new Teller(result).contribute(answer);
    case "resident":
      return new Teller(result).resident(answer);
    case "save":
      return new Teller(result).save(answer);
    default:
      return null;
  }
}

export function whole(said: Sentence): string {
  return said.pays + said.before + said.number + said.after;
}

class Teller {
  #text: Text;
  #result: Result;

  constructor(result: Result) {
    this.#result = result;
    this.#text = texts[result.state.language];
  }

  get #language() {
    return this.#result.state.language;
  }

  #yuan(value: number): string {
    return yuan(value, this.#language);
  }

  #age(month: string): string {
    return ageText(ageInMonths(birthMonth(this.#result.state), month), this.#language);
  }

  /** Pensions start the month after the age is reached; people say the age. */
  #ageBefore(month: string): string {
    return ageText(ageInMonths(birthMonth(this.#result.state), month) - 1, this.#language);
  }

  #pension(pension: { total: number; total_today: number }): string {
    return this.#yuan(this.#result.state.money === "today" ? pension.total_today : pension.total);
  }

  #end(number: string): Pick<Sentence, "number" | "after"> {
    const gap = this.#language === "zh" ? "" : " ";
    return { number, after: gap + this.#text.pensionIn[this.#result.state.money] };
  }

  #gap(before: string): string {
    return this.#language === "zh" ? before : `${before} `;
  }

  #paying(answer: Of<"contribute">): string {
    const text = this.#text;
    const { first_month, standard_months, fixed_months } = answer.contributions;
    const months = standard_months + fixed_months;
    if (months === 0) return text.payNoMore;
    const span = spanText(months, this.#language);
    const monthly = this.#subsidised(answer) ?? text.payMonthly(this.#yuan(first_month));
    const pay = first_month === 0 ? text.payNothingNow : monthly + this.#share(answer);
    if (standard_months > 0 && fixed_months > 0)
      return pay + text.payMixed(span, spanText(fixed_months, this.#language));
    return pay + (hasRecord(this.#result.state) ? text.payForMore(span) : text.payFor(span));
  }

  /** With a subsidy the price is what is left to pay. */
  #subsidised({ id, contributions }: Of<"contribute">): string | null {
    const { first_month, own_first_month } = contributions;
    const plan = this.#result.state.plans.find((each) => each.id === id);
    if (own_first_month === first_month || !plan || !contributes(plan)) return null;
    const { subsidyMonths } = plan;
    const span = subsidyMonths === null ? this.#text.toRetirement : spanText(subsidyMonths, this.#language);
    return this.#text.paySubsidised(this.#yuan(own_first_month), this.#yuan(first_month - own_first_month), span);
  }

  /** Of the income: now, and at its heaviest where that is more than a little more. */
  #share(answer: Of<"contribute">): string {
    const now = shareNow(answer, this.#result);
    const worst = answer.contributions.income_share_worst;
    if (now === null) return "";
    const more = worst !== null && worst - now > A_LITTLE;
    return this.#text.payShare(this.#percent(now), more ? this.#percent(worst) : null);
  }

  #percent(share: number): string {
    return percent(share, this.#language, 0);
  }

  /** Not as a fact where nobody knows the balance. */
  #refund(refund: number): string[] {
    const { estimate, state } = this.#result;
    const unknown = estimate === null && state.balance === null && hasRecord(state) && !state.byYears;
    return unknown ? [this.#text.refundUnknown] : [this.#text.refund(this.#yuan(refund)), ...this.#estimated()];
  }

  #estimated(): string[] {
    const { estimate } = this.#result;
    return estimate === null ? [] : [this.#text.estimated(this.#yuan(estimate.balance), estimate.since)];
  }

  #worst(answer: PlanAnswer): number {
    const now = shareNow(answer, this.#result) ?? 0;
    return answer.kind === "contribute" ? (answer.contributions.income_share_worst ?? now) : now;
  }

  /** From 30 % on. */
  #heavy(answer: Of<"contribute"> | Of<"resident"> | Of<"save">): string[] {
    const text = this.#text;
    const now = shareNow(answer, this.#result) ?? 0;
    const worst = this.#worst(answer);
    if (worst >= ALL_INCOME) return [text.overLater(this.#percent(worst))];
    if (now >= HEAVY) return [text.heavy(this.#percent(now))];
    return worst >= HEAVY ? [text.heavyLater(this.#percent(worst))] : [];
  }

  /** Takes all of the income and more: what it would bring is not said. */
  cannot(answer: PlanAnswer): Sentence {
    const text = this.#text;
    const { state, answer: all, residents } = this.#result;
    const { income, plans, language } = state;
    const monthly = answer.kind === "resident" ? monthlyOfResident(this.#result, answer.id) : null;
    const pay = answer.kind === "contribute" ? answer.contributions.own_first_month : answer.contributions.first_month;
    const can = all.plans
      .filter((each) => each.kind !== "save" && canBePaid(each, this.#result) && this.#worst(each) < ALL_INCOME)
      .flatMap(({ id }) => plans.filter((plan) => plan.id === id))
      .map((plan) => planName(plan, language, residents[plan.id]?.annual ?? null));
    return {
      pays: "",
      before: text.cannot(this.#yuan(monthly ?? pay), this.#yuan(income)),
      number: "",
      after: "",
      more: [text.affordable(can)],
    };
  }

  contribute(answer: Of<"contribute">): Sentence {
    const text = this.#text;
    const { retirement, pension, entitlement } = answer;
    const paying = this.#paying(answer);
    if (!retirement.pension_from) {
      const age = this.#age(retirement.reach_month);
      return {
        pays: paying,
        before: text.notEligible(age),
        number: "",
        after: "",
        more: [...this.#refund(pension.refund), ...this.#heavy(answer)],
      };
    }
    const moved = entitlement.eligible ? "" : text.movedToResident(this.#age(retirement.reach_month));
    const from = moved + text.pensionFrom(this.#ageBefore(retirement.pension_from));
    return { pays: paying, before: this.#gap(from), ...this.#end(this.#pension(pension)), ...this.#rest(answer) };
  }

  /** Where a record exists, the new money is what matters: part of the pension is earned already. */
  #rest(answer: Of<"contribute">): Pick<Sentence, "more" | "published" | "totals"> {
    const text = this.#text;
    const { received_more, internal_rate } = answer.against_nothing;
    const totals = this.#paidInAll(answer) + this.#expected(answer);
    const published = this.#onPublished(answer);
    const extended = [...this.#heavy(answer), ...this.#estimated(), ...this.#owed(answer), ...this.#extended(answer)];
    if (!hasRecord(this.#result.state)) return { more: extended, published, totals };
    const rate = internal_rate === null ? null : percent(internal_rate, this.#language);
    const more = bigYuan(Math.abs(received_more), this.#language);
    const gained = received_more < 0 ? text.againstLess(more) : text.againstNothing(more, rate);
    return { more: [...extended, gained], published, totals };
  }

  /** Where this year's figures are not out, ours are projected and the office's are still the old ones. */
  #onPublished({ contributions }: Of<"contribute">): string {
    const { first_month, first_month_published } = contributions;
    if (first_month_published === first_month) return "";
    return this.#text.onPublished(yuanFen(first_month_published, this.#language));
  }

  /** Somebody who starts late pays past the usual age; that must not come as a surprise in a table. */
  #extended({ retirement, notices }: Of<"contribute">): string[] {
    if (retirement.reason !== "extended") return [];
    const lump = notices.find(({ code }) => code === "lump_sum");
    if (lump) return [lump.message[this.#language]];
    return [
      this.#text.extended(this.#age(retirement.reach_month), spanText(retirement.extended_months, this.#language)),
    ];
  }

  /** Money of before the valuation month is not in any of the sums, so it gets its own sentence. */
  #owed({ retirement, pension }: Of<"contribute">): string[] {
    const { owed_since } = retirement;
    if (owed_since === null) return [];
    const months = spanText(ageInMonths(owed_since, this.#result.state.valuation), this.#language);
    return [this.#text.owedSay(monthText(owed_since, this.#language), months, this.#yuan(pension.total))];
  }

  /** Beside the one age at death: over all of them. */
  #expected({ lifetime }: Of<"contribute">): string {
    const { expected, break_even_month } = lifetime;
    if (expected === null) return "";
    const { language } = this.#result.state;
    const even = break_even_month === null ? null : this.#age(break_even_month);
    const received = bigYuan(expected.received, language);
    const said = this.#text.expectedSay(received, percent(expected.probability_of_break_even, language, 0), even);
    return language === "zh" ? said : ` ${said}`;
  }

  #paidInAll({ contributions, lifetime }: Of<"contribute">): string {
    const { total, own_total, subsidy } = contributions;
    if (subsidy === 0) return this.#totals(total, lifetime);
    const [own, grant, received] = [own_total, subsidy, lifetime.received].map((sum) => bigYuan(sum, this.#language));
    return this.#text.totalsSubsidised(own ?? "", grant ?? "", received ?? "", this.#age(lifetime.death_month));
  }

  #totals(paid: number, lifetime: { received: number; death_month: string }): string {
    const language = this.#language;
    const age = this.#age(lifetime.death_month);
    return this.#text.totals(bigYuan(paid, language), bigYuan(lifetime.received, language), age);
  }

  resident(answer: Of<"resident">): Sentence {
    const text = this.#text;
    const from = text.pensionFrom(this.#ageBefore(answer.retirement.pension_from));
    const figures = this.#result.residents[answer.id];
    const yearly = text.payYearly(
      this.#yuan(figures?.annual ?? 0),
      this.#yuan(figures?.subsidy ?? 0),
      figures?.unverified ?? false,
    );
    const share = shareNow(answer, this.#result);
    const monthly = this.#yuan(monthlyOfResident(this.#result, answer.id) ?? 0);
    const paying = yearly + text.monthlyOf(monthly, share === null ? null : this.#percent(share));
    const totals = this.#totals(answer.contributions.total, answer.lifetime);
    const more = this.#heavy(answer);
    return { pays: paying, before: this.#gap(from), ...this.#end(this.#pension(answer.pension)), more, totals };
  }

  save(answer: Of<"save">): Sentence {
    const text = this.#text;
    const plan = this.#result.state.plans.find((each) => each.id === answer.id);
    const like = this.#result.answer.plans.find((each) => plan?.kind === "save" && each.id === plan.like);
    const paying = text.paySave(this.#yuan(answer.contributions.first_month));
    if (like?.kind !== "contribute" || !like.retirement.pension_from) {
      return {
        pays: "",
        before: paying + text.saveNever(this.#yuan(answer.lifetime.left_to_heirs)),
        number: "",
        after: "",
        more: [],
      };
    }
    const months = like.contributions.standard_months + like.contributions.fixed_months;
    const saving = paying + text.saveFor(spanText(months, this.#language));
    const from = text.drawFrom(this.#ageBefore(like.retirement.pension_from));
    const dry = answer.lifetime.runs_dry_month;
    const lasts = dry
      ? text.saveUntil(this.#age(dry), monthText(dry, this.#language))
      : text.saveLasts(bigYuan(answer.lifetime.left_to_heirs, this.#language));
    const more = [...this.#heavy(answer), lasts];
    return { pays: saving, before: this.#gap(from), ...this.#end(this.#pension(like.pension)), more };
  }
}
