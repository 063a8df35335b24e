/** What would explain the first difference: only what the engine found to do so. */
import { html, nothing, type TemplateResult } from "lit";
import type { AwardAnswer, AwardCause } from "../../../engine/types.js";
import { findRegion } from "../../../state/region.js";
import { store } from "../../../state/store.js";
import { award } from "../state/work.js";
import { bare, money, partName, span, words } from "./say.js";

export function whySection(answer: AwardAnswer): TemplateResult | typeof nothing {
  const { first_difference: first, incomplete, parts } = answer;
  if (first === null) return nothing;
  const { why, estimateFirst } = words();
  const estimate = parts.some(({ part, estimate: is }) => part === first && is) || (first === "total" && incomplete);
  const causes = answer.causes.map((cause) => causeText(cause, answer));
  return html`<section class="card award-why" aria-labelledby="why-title">
    <h2 id="why-title">${why.title}</h2>
    ${estimate ? html`<p>${estimateFirst}</p>` : nothing}
    ${causes.length > 0 ? html`<p>${why.intro}</p><ul class="award-causes">${causes.map((each) => html`<li>${each}</li>`)}</ul>` : nothing}
    ${causes.length === 0 && !estimate ? html`<p>${why.none}</p>` : nothing}
  </section>`;
}

function causeText({ code, value, region, year }: AwardCause, { printed_only }: AwardAnswer): string {
  const { why } = words();
  switch (code) {
    case "benefit_base":
    case "second_base":
      return why[code](money(value), placeName(region), year ?? 0);
    case "total_months":
    case "before_months":
      return why[code](span(value));
    case "trans_index":
      return value === award.result?.sheet.mean_index
        ? why.trans_index_mean(bare(value))
        : why.trans_index(bare(value));
    case "printed_sum":
      return (value > 0 ? why.printed_more : why.printed_less)(money(Math.abs(value)));
    case "printed_only":
      return why.printed_only(printed_only.map(({ part, amount }) => `${partName(part)} ${money(amount)}`).join(" + "));
    case "payout_months":
    case "mean_index":
    case "years":
    case "years_before":
    case "amount_rounding":
    case "total_rounding":
      return why[code](bare(value));
    default:
      return code;
  }
}

function placeName(code: string | null): string {
  const { facts, language } = store;
  return (facts && code !== null && findRegion(facts, code)?.name[language]) || "";
}
