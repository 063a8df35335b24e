/** The sheet itself, two sides at most: who, the answer, the plans with a picture and the way back; then what is assumed and where the figures come from. */
import { html, nothing, type TemplateResult } from "lit";
import { stackedBar } from "../../../../charts/bars.js";
import type { FigureAnswer, PlanAnswer } from "../../../../engine/types.js";
import { assumedOf, madeOf, type Said, today, workerOf } from "../../../../files/about.js";
import { addressOf } from "../../../../files/address.js";
import { bigYuan, percent, plain, yuan } from "../../../../format/number.js";
import { ageInMonths, dateText, monthText, shortAge, shortSpan } from "../../../../format/time.js";
import { PageElement } from "../../../../frame/element.js";
import { mark } from "../../../../frame/mark.js";
import type { Result } from "../../../../state/calculation.js";
import { planName } from "../../../../state/plan-name.js";
import type { Plan } from "../../../../state/plans.js";
import { birthMonth } from "../../../../state/request.js";
import { store } from "../../../../state/store.js";
import { monthlyOfResident, shareNow } from "../../state/burdened.js";
import { sheetTexts } from "../../text/sheet.js";
import "../../styles/sheet.css";
import { readings } from "../readings.js";
import { sentence, whole } from "../sentence.js";
import { codeOf } from "./code.js";

interface Row {
  plan: Plan;
  answer: PlanAnswer;
  /** A month, now and at first. */
  pays: number;
  gets: number;
}

const most = (rows: readonly Row[]): number => Math.max(1, ...rows.flatMap(({ pays, gets }) => [pays, gets]));

function rowsOf(result: Result): Row[] {
  return result.state.plans.flatMap((plan): Row[] => {
    const answer = result.answer.plans.find(({ id }) => id === plan.id);
    if (!answer) return [];
    const pays = answer.kind === "contribute" ? answer.contributions.own_first_month : answer.contributions.first_month;
    const gets = answer.kind === "save" ? 0 : answer.pension.total_today;
    return [{ plan, answer, pays: monthlyOfResident(result, plan.id) ?? pays, gets }];
  });
}

class Sheet extends PageElement {
  protected override render(): TemplateResult | typeof nothing {
    const { result, facts, text, language } = store;
    if (!result || !facts) return nothing;
    const words = sheetTexts[language];
    const { state } = result;
    return html`<article class="sheet">
      <header>
        <div>
          <h1>${text.title}</h1>
          <p>${words.made(dateText(today(), language))} ${text.footer.estimate}</p>
          ${table(workerOf(state, facts))}
        </div>
        ${this.#wayBack()}
      </header>
      ${this.#answer(result)} ${this.#plans(result)}
      <h2>${words.picture}</h2>
      ${this.#picture(result)}
      <p class="sheet-ask">${words.ask}</p>
      <section class="sheet-back">
        <h2>${words.assumed}</h2>
        ${table(assumedOf(state, facts))}
        <h2>${text.figuresOf("").replace(/[：:]\s*$/, "")}</h2>
        ${this.#figures(result)}
        <h2>${words.notes}</h2>
        <ul>${this.#notes(result).map((note) => html`<li>${note}</li>`)}</ul>
        <p>${text.footer.proposal} ${text.footer.limits}</p>
        ${table(madeOf("index", store.datedLink, facts, language).slice(0, 2))}
      </section>
    </article>`;
  }

  /** For the camera of a phone, and as letters. */
  #wayBack(): TemplateResult {
    const words = sheetTexts[store.language];
    const code = codeOf(store.datedLink);
    return html`<div class="sheet-way">
      ${"src" in code ? html`<img src=${code.src} alt="" />` : html`<p>${words.noCode}</p>`}
      <p class="sheet-address">${addressOf("index", store.datedLink)}</p>
    </div>`;
  }

  #answer(result: Result): TemplateResult | typeof nothing {
    const { state } = result;
    const plan = state.plans.find(({ id }) => id === state.chosen) ?? state.plans[0];
    const said = plan && sentence(plan.id, result);
    if (!said) return nothing;
    return html`<section class="sheet-answer">
      <h2>${mark(plan.kind)} ${nameOf(plan, result)}</h2>
      <p class="sheet-say">${whole(said)}</p>
      ${said.number ? readings(result) : nothing} ${said.totals ? html`<p>${said.totals}</p>` : nothing}
    </section>`;
  }

  #plans(result: Result): TemplateResult {
    const { text, language } = store;
    const { columns } = sheetTexts[language];
    const born = birthMonth(result.state);
    const age = (month: string, before: number) => shortAge(ageInMonths(born, month) - before, language);
    const cells = ({ plan, answer, pays }: Row) => {
      const share = shareNow(answer, result);
      const from = answer.kind === "save" ? null : answer.retirement.pension_from;
      const even = answer.kind === "save" ? null : answer.lifetime.break_even_month;
      const months = answer.kind === "contribute" ? answer.entitlement.eligibility_months : null;
      const pension = answer.kind === "save" ? null : answer.pension;
      return [
        html`${mark(plan.kind)} ${nameOf(plan, result)}${plan.kind === "fixed" ? html` <small>${text.proposal}</small>` : nothing}`,
        yuan(pays, language),
        share === null ? "" : percent(share, language, 0),
        months === null ? "" : shortSpan(months, language),
        from === null ? "" : age(from, 1),
        pension === null ? "" : yuan(pension.total_today, language),
        pension === null ? "" : yuan(pension.total, language),
        even === null ? "" : age(even, 0),
        bigYuan(answer.lifetime.paid, language),
        bigYuan(answer.lifetime.received, language),
      ];
    };
    return html`<table class="sheet-plans">
      <thead><tr>${columns.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
      <tbody>
        ${rowsOf(result).map((row) => {
          const [name, ...rest] = cells(row);
          return html`<tr><th scope="row">${name}</th>${rest.map((cell) => html`<td>${cell || "—"}</td>`)}</tr>`;
        })}
      </tbody>
    </table>`;
  }

  #picture(result: Result): TemplateResult {
    const { language } = store;
    const words = sheetTexts[language];
    const rows = rowsOf(result).filter(({ gets }) => gets > 0);
    const scale = most(rows);
    const bar = (kind: number, value: number) => stackedBar([{ kind, value }], scale);
    return html`<div class="sheet-picture">
      ${rows.map(
        ({ plan, pays, gets }) => html`<div class="bars--${plan.kind}">
          <p>${mark(plan.kind)} ${nameOf(plan, result)}</p>
          <div>${bar(2, pays)}<span>${words.pays} ${yuan(pays, language)}</span></div>
          <div>${bar(0, gets)}<span>${words.gets} ${yuan(gets, language)}</span></div>
        </div>`,
      )}
    </div>`;
  }

  #figures({ answer }: Result): TemplateResult {
    const { text, language } = store;
    const all = answer.plans.flatMap(({ figures }) => figures);
    const each = all.filter(({ name }, place) => all.findIndex((other) => other.name === name) === place);
    const said = ({ name, value, month, source, status, in_use }: FigureAnswer) => html`<tr>
      <th scope="row">${text.figureNames[name] ?? name}</th>
      <td>${plain(value, language, 2)} (${monthText(month, language)})</td>
      <td>${plain(in_use.value, language, 2)} (${text.statuses[in_use.status] ?? status})</td>
      <td>${source}</td>
    </tr>`;
    return html`<table class="sheet-figures">
        <thead><tr><th scope="col">${text.figure}</th><th scope="col">${text.newest}</th><th scope="col">${text.inUse}</th><th scope="col">${text.source}</th></tr></thead>
        <tbody>${each.map(said)}</tbody>
      </table>
      <p class="sheet-titles">${this.#titles(each)}</p>`;
  }

  /** Paper opens nothing: the titles of the labels. */
  #titles(figures: readonly FigureAnswer[]): string {
    const { facts, language } = store;
    const cited = new Set(figures.flatMap(({ source }) => source.match(/\b[A-Z]\d+\b/g) ?? []));
    const titles = facts?.sources.filter(({ id }) => cited.has(id)) ?? [];
    return titles.map(({ id, title }) => `${id} ${title[language]}`).join("; ");
  }

  /** Each once, of whichever plan. */
  #notes({ answer }: Result): string[] {
    const { language } = store;
    return [...new Set(answer.plans.flatMap(({ notices }) => notices.map(({ message }) => message[language])))];
  }
}
customElements.define("fp-sheet", Sheet);

const nameOf = (plan: Plan, { residents }: Result): string =>
  planName(plan, store.language, residents[plan.id]?.annual ?? null);

const table = (rows: readonly Said[]): TemplateResult =>
  html`<dl class="sheet-table">${rows.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`;
