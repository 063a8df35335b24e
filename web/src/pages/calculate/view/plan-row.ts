/** What of a plan is seen at a glance. */
import { html, nothing, svg, type TemplateResult } from "lit";
import type { PlanAnswer } from "../../../engine/types.js";
import { bigYuan, percent, yuan } from "../../../format/number.js";
import { ageInMonths, shortAge, shortSpan, spanText } from "../../../format/time.js";
import { mark } from "../../../frame/mark.js";
import type { Result } from "../../../state/calculation.js";
import { hasRecord } from "../../../state/inputs.js";
import { nameOf } from "../../../state/name-of.js";
import type { Plan } from "../../../state/plans.js";
import { birthMonth } from "../../../state/request.js";
import { store } from "../../../state/store.js";
import { ALL_INCOME, canBePaid, HEAVY, monthlyOfResident, shareNow } from "../state/burdened.js";
import { wayOf } from "../state/ways.js";

/** Opening a plan also puts it into the headline: what is looked at is what is spoken of. */
function toggle(plan: Plan): void {
  if (store.openPlans.delete(plan.id)) {
    store.changed();
  } else {
    store.openPlans.add(plan.id);
    store.update({ chosen: plan.id });
  }
}

export function planHead(plan: Plan): TemplateResult {
  const { text, state } = store;
  const first = state.plans[0]?.id === plan.id;
  return html`<th role="rowheader" scope="row" class="col-plan">
    <button
      type="button"
      class="plan-open"
      aria-expanded=${store.openPlans.has(plan.id)}
      aria-controls="card-${plan.id}"
      @click=${() => toggle(plan)}
    >
      ${mark(plan.kind)}<span class="plan-name">${nameOf(plan)}</span><span class="chevron" aria-hidden="true"></span>
    </button>
    ${plan.kind === "fixed" ? html`<span class="tag tag--proposal">${text.proposal}</span>` : nothing}
    ${first && state.plans.length > 1 ? html`<span class="tag">${text.baseline}</span>` : nothing} ${shortOf(plan)} ${owedTo(plan)}
  </th>`;
}

/** Too few years at the age, and what this plan then does. */
function shortOf(plan: Plan): TemplateResult | typeof nothing {
  const { text, language } = store;
  const answer = store.answerFor(plan.id);
  const way = answer?.kind === "contribute" ? wayOf(answer) : null;
  if (answer?.kind !== "contribute" || way === null) return nothing;
  const { reach_month, extended_months } = answer.retirement;
  return html`<span class="short-say">${text.short(age(reach_month))}${text.shortThen[way](spanText(extended_months, language))}</span>`;
}

/** A pension was due before the first month that is worked out. */
function owedTo(plan: Plan): TemplateResult | typeof nothing {
  const { text, language } = store;
  const owed = monthsOwed(store.answerFor(plan.id));
  return owed === null ? nothing : html`<span class="short-say">${text.owed(spanText(owed, language))}</span>`;
}

function monthsOwed(answer: PlanAnswer | null): number | null {
  const since = answer?.kind === "contribute" ? answer.retirement.owed_since : null;
  return since === null || !store.result ? null : ageInMonths(since, store.result.state.valuation);
}

function cell(column: string, content: unknown): TemplateResult {
  return html`<td role="cell" class="col-${column}">${content}</td>`;
}

function age(month: string): string {
  const born = store.result ? birthMonth(store.result.state) : "";
  return shortAge(ageInMonths(born, month), store.language);
}

/** The month before the first payment is the one in which the age was reached. */
function startAge(month: string): string {
  const born = store.result ? birthMonth(store.result.state) : "";
  return shortAge(ageInMonths(born, month) - 1, store.language);
}

export function planCells(plan: Plan): TemplateResult | TemplateResult[] {
  const answer = store.answerFor(plan.id);
  const unsuited = store.result?.leftOut[plan.id];
  if (unsuited) return html`<td role="cell" class="col-left-out" colspan="7">${unsuited[store.language]}</td>`;
  if (!answer)
    return ["pays", "pension", "from", "even", "rate", "enough", "totals"].map((name) =>
      cell(`${name} is-empty`, html`<span class="quiet">—</span>`),
    );
  return html`${cell("pays", pays(plan, answer))} ${cell("pension", pension(plan, answer))} ${cell("from", from(plan, answer))}
  ${cell("even", even(plan, answer))} ${cell("rate", rate(plan, answer))} ${cell("enough", enough(answer))} ${cell("totals", totals(answer))}`;
}

/** On a wide page the column says the word already; on a phone it stands beside the number, where the language puts it. */
function worded(word: string, value: string): TemplateResult {
  const said = html`<span class="phone-word">${word}</span>`;
  const share = word === store.text.ofIncome;
  const after = share !== (store.language === "zh");
  const gap = share || store.language === "en" ? " " : "";
  return after ? html`${value}${gap}${said}` : html`${said}${gap}${value}`;
}

function pays(plan: Plan, answer: PlanAnswer): TemplateResult {
  const { text, language, result } = store;
  if (!result) return html``;
  const share = shareNow(answer, result);
  if (answer.kind === "resident") {
    const figures = result.residents[plan.id];
    return html`<span class="row-label">${text.pays}</span>
      <span class="money-now">${yuan(monthlyOfResident(result, plan.id) ?? 0, language)}</span>
      ${figures?.unverified ? html`<span class="tag tag--unverified">${text.unverified}</span>` : nothing} ${ofIncome(share)}
      <span class="why yearly">${text.yearly(yuan(figures?.annual ?? 0, language))}</span>`;
  }
  const { first_month } = answer.contributions;
  const own = answer.kind === "contribute" ? answer.contributions.own_first_month : first_month;
  return html`<span class="row-label">${text.pays}</span>
    <span class="money-now">${yuan(own, language)}</span>
    ${own === first_month ? nothing : html`<span class="tag">${text.subsidisedBy(yuan(first_month - own, language))}</span>`}
    ${ofIncome(share)}`;
}

/** From 30 % on a word says what that means. */
function ofIncome(share: number | null): TemplateResult | typeof nothing {
  const { text, language } = store;
  if (share === null) return nothing;
  const tag = share >= ALL_INCOME ? text.cannotTag : share >= HEAVY ? text.heavyTag : null;
  return html`<span class="share">${worded(text.ofIncome, percent(share, language, 0))}${tag === null ? nothing : html` <span class="tag tag--heavy">${tag}</span>`}</span>`;
}

/** What is paid and what is got, each in yuan a month. */
function amounts(answer: PlanAnswer, result: Result): { pays: number; gets: number } {
  if (answer.kind === "save") return { pays: answer.contributions.first_month, gets: 0 };
  const { total, total_today } = answer.pension;
  const pays = answer.kind === "resident" ? monthlyOfResident(result, answer.id) : answer.contributions.own_first_month;
  return { pays: pays ?? 0, gets: result.state.money === "today" ? total_today : total };
}

/** Two bars, all plans' on one scale; the numbers stand beside them. SVG, because a width in a style attribute would need a weaker policy. */
function bars(answer: PlanAnswer): TemplateResult | typeof nothing {
  const { result } = store;
  if (!result) return nothing;
  const all = result.answer.plans.map((each) => amounts(each, result));
  const most = Math.max(1, ...all.flatMap(({ pays, gets }) => [pays, gets]));
  const { pays, gets } = amounts(answer, result);
  const width = (value: number) => (value / most) * 1000;
  return html`<svg class="plan-bars" viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true">
    ${svg`<rect class="bar-pays" width=${width(pays)} height="4" /><rect class="bar-gets" y="5" width=${width(gets)} height="5" />`}
  </svg>`;
}

function pension(plan: Plan, answer: PlanAnswer): TemplateResult {
  const { text, language, state } = store;
  const label = html`<span class="row-label">${text.gets}</span>`;
  if (store.result && !canBePaid(answer, store.result))
    return html`${label} <span class="words">${text.cannotTag}</span>`;
  if (answer.kind === "save")
    return html`${label} <span class="words">${drawsNothing(plan) ? text.none : text.sameDraw}</span>`;
  const today = state.money === "today";
  if (answer.retirement.pension_from === null) return html`${label} <span class="words">${text.none}</span>`;
  const difference = today ? answer.difference.pension_total_today : answer.difference.pension_total;
  const first = state.plans[0]?.id === plan.id;
  return html`${label}
    <strong class="money-then">${yuan(today ? answer.pension.total_today : answer.pension.total, language)}</strong>
    ${bars(answer)} ${first || difference === null ? nothing : html`<span class="difference">${differenceText(difference)}</span>`}`;
}

/** Savings are drawn as the copied plan's pension would be paid; without a pension nothing is drawn. */
function drawsNothing(plan: Plan): boolean {
  const like = plan.kind === "save" ? store.answerFor(plan.like) : null;
  return like?.kind === "contribute" && like.retirement.pension_from === null;
}

function differenceText(difference: number): string {
  if (Math.abs(difference) < 0.5) return store.text.same;
  return yuan(difference, store.language, "both");
}

function from(plan: Plan, answer: PlanAnswer): TemplateResult {
  const { text } = store;
  const source = answer.kind === "save" && plan.kind === "save" ? store.answerFor(plan.like) : answer;
  const month = source && source.kind !== "save" ? source.retirement.pension_from : null;
  const reason = source?.kind === "contribute" ? text.reasons[source.retirement.reason] : "";
  if (!month) return html`<span class="words">${reason}</span>`;
  return html`<span>${worded(text.fromWord, startAge(month))}</span> <span class="why">${reason}</span>`;
}

function even(plan: Plan, answer: PlanAnswer): TemplateResult {
  const { text } = store;
  if (answer.kind === "save") {
    if (drawsNothing(plan)) return html`<span class="quiet">—</span>`;
    const dry = answer.lifetime.runs_dry_month;
    return html`<span class="wraps">${dry ? (store.language === "zh" ? `${age(dry)}${text.dryWord}` : `${text.dryWord} ${age(dry)}`) : text.lasts}</span>`;
  }
  const month = answer.lifetime.break_even_month;
  return html`<span>${month ? worded(text.evenWord, age(month)) : text.neverEven}</span>`;
}

function rate(plan: Plan, answer: PlanAnswer): TemplateResult {
  const { text, language } = store;
  const found = rateOf(plan, answer);
  return html`<span class="row-label">${text.rateShort}</span> ${found === null ? text.none : percent(found, language)}`;
}

function rateOf(plan: Plan, answer: PlanAnswer): number | null {
  if (answer.kind === "save") return plan.kind === "save" ? plan.rate : null;
  if (answer.kind === "resident" || !hasRecord(store.state)) return answer.lifetime.internal_rate;
  return answer.against_nothing.internal_rate;
}

function enough(answer: PlanAnswer): TemplateResult {
  const { text, language } = store;
  if (answer.kind === "save") return html`<span class="quiet">—</span>`;
  if (answer.kind === "resident") return html`<span>${text.yearsUnit(String(answer.entitlement.years))}</span>`;
  const { eligible, eligibility_months: have, minimum_months: need } = answer.entitlement;
  return html`<span class=${eligible ? "yes" : "no"}><span class="unseen">${eligible ? text.enough : text.notEnough}</span> ${shortSpan(have, language)}</span>
    <span class="why">${text.minimum(shortSpan(need, language))}</span>`;
}

function totals(answer: PlanAnswer): TemplateResult {
  const { text, language } = store;
  const paid = answer.kind === "contribute" ? answer.contributions.own_total : answer.contributions.total;
  const owed = monthsOwed(answer);
  return html`<span>${bigYuan(paid, language)}</span> <span>${bigYuan(answer.lifetime.received, language)}</span>
    ${owed === null ? nothing : html`<span class="why wraps">${text.owedBesides(shortSpan(owed, language))}</span>`}`;
}
