import { html, nothing, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import { repeat } from "lit/directives/repeat.js";
import type { DesignAnswer } from "../../../engine/types.js";
import { plain } from "../../../format/number.js";
import { PageElement } from "../../../frame/element.js";
import { store } from "../../../state/store.js";
import { type Choice, choices, codeOf, examples, numberOf } from "../state/choices.js";
import { type ColumnName, sorted } from "../state/columns.js";
import { type Answered, remaining, study } from "../state/study.js";
import { columnTitle, columnWords, fileColumns, tableColumns } from "./columns.js";
import { saveButton } from "./save-button.js";
import { designName, words } from "./words.js";

/** All designs that no filter hides, a row each. */
class DesignTable extends PageElement {
  protected override render(): TemplateResult | typeof nothing {
    const { answered } = study;
    if (!answered) return nothing;
    const text = words();
    const { view } = study.said;
    const rows = sorted(remaining(answered.answer, view), view.sort, view.down);
    return html`<section class="card designs-list" aria-labelledby="table-title">
      <div class="designs-head">
        <h2 id="table-title">${text.tableTitle} <span class="quiet">${text.remaining(plain(rows.length, store.language))}</span></h2>
        ${saveButton("designs", fileColumns(), rows)}
      </div>
      <p class="quiet">${text.tableHint}</p>
      ${rows.length === 0 ? html`<p>${text.noneLeft}</p>` : this.#table(answered, rows)}
    </section>`;
  }

  #table(answered: Answered, rows: readonly DesignAnswer[]): TemplateResult {
    const { view } = study.said;
    const { language, state } = store;
    // Hundreds of rows are made anew only when something in them has changed, not with every key.
    const parts = [answered.answer, JSON.stringify(view), language, state.money];
    return html`<div class="chart-table design-table" tabindex="0" role="region" aria-label=${words().tableOf(words().tableTitle)}>
      <table aria-labelledby="table-title">
        <thead>
          <tr>
            ${this.#heading("number")} ${tableColumns.map((column) => this.#heading(column))}
          </tr>
        </thead>
        <tbody>
          ${guard(parts, () =>
            repeat(
              rows,
              (design) => codeOf(design),
              (design) => this.#row(design, answered),
            ),
          )}
        </tbody>
      </table>
    </div>`;
  }

  #heading(column: ColumnName): TemplateResult {
    const { sort, down } = study.said.view;
    const by = column === sort;
    const place = by ? (down ? "descending" : "ascending") : "none";
    const name = column === "number" ? words().columns.number : columnTitle(column);
    return html`<th scope="col" aria-sort=${place} class=${isText(column) ? "is-text" : column === "pension" ? "is-pension" : ""}>
      <button type="button" data-sort=${column} @click=${() => this.#sort(column)}>
        ${name}<span class="sort-mark" aria-hidden="true">${by ? (down ? "▼" : "▲") : ""}</span>
      </button>
    </th>`;
  }

  /** Of money people want the most first, of everything else the beginning. */
  #sort(column: ColumnName): void {
    const { sort, down } = study.said.view;
    study.see({ sort: column, down: column === sort ? !down : !isText(column) && column !== "number" });
  }

  #row(design: DesignAnswer, answered: Answered): TemplateResult {
    const text = words();
    const { picks } = study.said.view;
    const code = codeOf(design);
    const chosen = picks.includes(code);
    const name = designName(code, design);
    return html`<tr class=${chosen ? "is-picked" : ""} data-design=${code}>
      <th scope="row">
        <label>
          <input
            type="checkbox"
            aria-label=${text.pickNamed(name)}
            .checked=${chosen}
            ?disabled=${!chosen && study.full}
            @change=${() => study.pick(code)}
          />
          <span>${numberOf(code)}</span> ${design.proposed ? html`<span class="tag tag--proposal">${text.proposedShort}</span>` : nothing}
          ${examples.map((codes, at) => (codes.includes(code) ? html`<span class="tag">${text.exampleShort(String(at + 1))}</span>` : nothing))}
        </label>
      </th>
      ${tableColumns.map((column) => html`<td class=${isText(column) ? "is-text" : ""}>${column === "pension" && design.lowers_pension ? html`<span class="tag tag--lowers">${text.lowersShort}</span> ` : nothing}${columnWords(column, design, { ...answered.state, money: store.state.money })}</td>`)}
    </tr>`;
  }
}
customElements.define("fp-designs-table", DesignTable);

function isText(column: ColumnName): boolean {
  return choices.includes(column as Choice);
}
