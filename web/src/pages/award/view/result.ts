import { html, nothing, type TemplateResult } from "lit";
import type { AwardAnswer, AwardPart } from "../../../engine/types.js";
import { PageElement } from "../../../frame/element.js";
import "../../../frame/link-tools.js";
import { withSourceLinks } from "../../../frame/source-links.js";
import { store } from "../../../state/store.js";
import { award, type AwardResult as Result } from "../state/work.js";
import { keyOf } from "./fields.js";
import { fen, money, nameOf, words } from "./say.js";
import { traceDetails } from "./trace.js";
import { agrees, type Row, rowsOf, totalOf, verdict } from "./verdict.js";
import { whySection } from "./why.js";

/** Parts beside printed parts, the first that differs and why. */
class AwardResultView extends PageElement {
  protected override render(): TemplateResult {
    const { result } = award;
    if (!result) return html``;
    return html`<div class="card award-check">
        <div class="award-top">
          <h2>${words().result}</h2>
          <div class="tools"><fp-link-tools .words=${words()}></fp-link-tools></div>
        </div>
        <p class="award-verdict" role="status" >${verdict(result.answer)}</p>
        ${incomplete(result)} ${table(result.answer)}
      </div>
      ${whySection(result.answer)} ${notes(result)}`;
  }
}
customElements.define("fp-award-result", AwardResultView);

/** What is asked and not optional, each leading to its box. */
function incomplete({ answer }: Result): TemplateResult | typeof nothing {
  if (!answer.incomplete) return nothing;
  const open = answer.questions.filter(({ optional }) => !optional);
  return html`<div class="award-open">
    <p>${words().incomplete}</p>
    <ul>
      ${open.map(({ path, message }) => html`<li><button type="button" class="link" @click=${() => focusOn(path)}>${message[store.language]}</button></li>`)}
    </ul>
  </div>`;
}

function focusOn(path: string): void {
  const said = path.startsWith("/inputs/") ? `i_${path.slice(8)}` : path.slice(1);
  const key = keyOf(said as Parameters<typeof keyOf>[0]);
  document.querySelector<HTMLElement>(`[data-field="${CSS.escape(key)}"]`)?.focus();
}

function table(answer: AwardAnswer): TemplateResult {
  const { table: text, fenApart } = words();
  const rows = rowsOf(answer);
  const aFen = [...rows, totalOf(answer)].some(
    ({ difference }) => difference !== null && difference !== 0 && agrees(difference),
  );
  return html`<table class="award-table">
      <caption class="unseen">${text.caption}</caption>
      <thead>
        <tr>
          <th scope="col">${text.part}<small>${store.text.paren(text.unit)}</small></th>
          <th scope="col">${text.printed}</th>
          <th scope="col">${text.ours}</th>
          <th scope="col" title=${text.difference}><span aria-hidden="true">${text.differenceShort}</span><span class="unseen">${text.difference}</span></th>
        </tr>
      </thead>
      <tbody>
        ${rows.map((row) => html`${line(row, answer)}${sourceLine(answer.parts.find(({ part }) => part === row.part))}`)}
      </tbody>
      <tfoot>${line(totalOf(answer), answer)}</tfoot>
    </table>
    ${aFen ? html`<p class="quiet award-fen">${fenApart}</p>` : nothing}`;
}

function line(row: Row, answer: AwardAnswer): TemplateResult {
  const text = words();
  const { part, name, amount, printed, difference } = row;
  const first = part === answer.first_difference;
  const estimate = answer.parts.find((each) => each.part === part)?.estimate ?? false;
  const differs = difference !== null && !agrees(difference);
  // Seen from the sheet: what it has more.
  const said = difference === null ? text.table.none : agrees(difference) ? text.table.agrees : signed(-difference);
  return html`<tr data-part=${part} class="${first ? "is-first" : ""} ${differs ? "differs" : ""}">
    <th scope="row">
      ${name} ${estimate ? html`<span class="tag tag--unverified">${text.estimate}</span>` : nothing}
      ${first ? html`<span class="tag award-first">${text.first}</span>` : nothing}
    </th>
    <td>${printed === null ? text.table.none : fen(printed)}</td>
    <td>${amount === null ? text.table.none : fen(amount)}</td>
    <td>${said}</td>
  </tr>`;
}

const signed = (value: number) => `${value > 0 ? "+" : ""}${fen(value)}`;

function sourceLine(part: AwardPart | undefined): TemplateResult | typeof nothing {
  if (!part) return nothing;
  const text = words();
  return html`<tr class="award-source">
    <td colspan="4">${text.table.source}${text.trace.colon}${part.source ? withSourceLinks(part.source) : text.noSource} · ${text.confidence[part.confidence]}</td>
  </tr>`;
}

function notes({ region, answer, sheet }: Result): TemplateResult {
  const text = words();
  const lines = [
    ...(sheet.benefit_base === undefined ? [text.usedBase(money(answer.benefit_base))] : []),
    ...(sheet.payout_months === undefined ? [text.usedPayout(String(answer.payout_months))] : []),
    ...answer.notices.map(({ message }) => message[store.language]),
    // Not given counts as no.
    ...answer.questions
      .filter(({ optional }) => optional)
      .map(({ path }) => `${nameOf(`i_${path.slice(8)}`)} ${text.notSaid}`),
    text.today,
    text.trust,
  ];
  return html`<section class="card notices award-notes" aria-labelledby="notes-title">
    <h2 id="notes-title">${text.notices}</h2>
    <ul>${lines.map((each) => html`<li>${each}</li>`)}</ul>
    ${traceDetails({ region, sheet, answer })}
  </section>`;
}
