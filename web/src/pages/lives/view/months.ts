import { html, nothing, type TemplateResult } from "lit";
import type { Column } from "../../../charts/table.js";
import type { PolicyAnswer } from "../../../engine/types.js";
import { plain } from "../../../format/number.js";
import { PageElement } from "../../../frame/element.js";
import { store } from "../../../state/store.js";
import { study } from "../state/study.js";
import { numbersBeside } from "./numbers.js";
import { count, money, policyName, policyShort, words } from "./words.js";

const rows = [
  "months_standard",
  "months_fixed",
  "months_unpaid",
  "eligibility_months",
  "extended_months",
  "mean_index",
  "paid",
  "pension_total_today",
  "net_present_value",
] as const;
type Row = (typeof rows)[number];
const bounds = [
  ["25", "low"],
  ["50", "middle"],
  ["75", "high"],
] as const;

function said(row: Row, value: number): string {
  if (row === "mean_index") return plain(value, store.language, 3);
  return row === "paid" || row === "pension_total_today" || row === "net_present_value" ? money(value) : count(value);
}

/** How many months are missed, and all else that is counted, each from low to high; and how far the two ways are apart. */
class Months extends PageElement {
  protected override render(): TemplateResult | typeof nothing {
    const { answered } = study;
    if (!answered) return nothing;
    const text = words();
    const { policies } = answered;
    const columns: Column<Row>[] = [
      { name: text.columns.what, words: (row) => text.rows[row] },
      ...policies.flatMap((policy) =>
        bounds.map(([percent, name]) => ({
          name: text.columnOf(policyShort(policy.id), text.columns[name]),
          words: (row: Row) => said(row, policy[row].quantiles[percent]),
          value: (row: Row) => policy[row].quantiles[percent],
        })),
      ),
    ];
    return html`<section class="card" aria-labelledby="months-title">
      <h2 id="months-title">${text.months}</h2>
      ${policies.map((policy) => this.#say(policy))}
      ${numbersBeside("months", text.months, columns, rows)}
      ${this.#against(policies)}
    </section>`;
  }

  #say({ id, months_unpaid: { quantiles } }: PolicyAnswer): TemplateResult {
    const [low, middle, high] = [quantiles["25"], quantiles["50"], quantiles["75"]].map(count) as [
      string,
      string,
      string,
    ];
    return html`<p data-missed=${id}>${words().monthsSay(policyName(id), low, middle, high)}</p>`;
  }

  /** A mean stands beside its error, and below all that says how it comes about. */
  #against(policies: readonly PolicyAnswer[]): TemplateResult | typeof nothing {
    const second = policies[1];
    if (!second) return nothing;
    const text = words();
    const { short, ...others } = second.against_first;
    const signed = (value: number) => plain(value, store.language, 1, "both");
    return html`<details class="lives-against">
      <summary>${text.against}</summary>
      <ul>
        <li>${text.againstShort(signed(short.mean * 100), plain(short.standard_error * 200, store.language, 1))}</li>
        ${(["pension_total_today", "paid"] as const).map((name) => {
          const { mean, standard_error } = others[name];
          return html`<li>${text.againstLine(text.againstWhat[name], plain(mean, store.language, 0, "both"), plain(2 * standard_error, store.language))}</li>`;
        })}
      </ul>
      <p class="quiet">${text.againstWhy}</p>
    </details>`;
  }
}
customElements.define("fp-lives-months", Months);
