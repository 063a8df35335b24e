import { place } from "@place";
import { html, nothing, type TemplateResult } from "lit";
import { PageElement } from "../../../frame/element.js";
import { mark } from "../../../frame/mark.js";
import { cardGroups } from "../../../plans/rows.js";
import type { Result } from "../../../state/calculation.js";
import { writeHash } from "../../../state/hash.js";
import { store } from "../../../state/store.js";
import { choices, type Design, designOf, proposal } from "../state/choices.js";
import { usingDesign } from "../state/parameters.js";
import { study } from "../state/study.js";
import { writeSaid } from "../state/view.js";
import { pickButton } from "./readout.js";
import { designName, levelWord, words } from "./words.js";

/** A group of rows over all plans: what a plan does not say stays empty. */
interface Block {
  title: string;
  rows: Map<string, string[]>;
}

/** Today's standard contribution and up to four designs, with every number of their cards. */
class Picked extends PageElement {
  protected override render(): TemplateResult | typeof nothing {
    const { answered } = study;
    if (!answered) return nothing;
    const text = words();
    const { compared } = answered;
    const codes = compared.answer.plans.slice(1).map((plan) => plan.id);
    return html`<section class="card picked" aria-labelledby="picked-title">
      <h2 id="picked-title" tabindex="-1">${text.pickedTitle}</h2>
      ${
        codes.length === 0
          ? html`<p class="quiet">${text.pickedNone}</p>
            <button type="button" class="button button--small" data-do="show-proposal" @click=${() => study.pick(proposal)}>${text.showProposal}</button>`
          : html`<p class="quiet">${text.useHint}</p>
            ${this.#table(codes, compared)}`
      }
    </section>`;
  }

  #table(codes: readonly string[], compared: Result): TemplateResult {
    const text = words();
    const designs = codes.map((code) => designOf(code) as Design);
    return html`<div class="chart-table picked-table" tabindex="0" role="region" aria-label=${text.tableOf(text.pickedTitle)}>
      <table aria-labelledby="picked-title">
        <thead>
          <tr>
            <td></td>
            <th scope="col">${mark("standard")} ${text.standardNow}</th>
            ${codes.map((code, at) => this.#head(code, designs[at] as Design))}
          </tr>
        </thead>
        <tbody>
          ${choices.map(
            (choice) => html`<tr>
              <th scope="row">${text.choices[choice]}</th>
              <td>—</td>
              ${designs.map((design) => html`<td>${levelWord(choice, design[choice])}</td>`)}
            </tr>`,
          )}
        </tbody>
        ${blocks(compared).map(({ title, rows }) => this.#block(title, rows, codes.length + 2))}
      </table>
    </div>`;
  }

  #head(code: string, design: Design): TemplateResult {
    const text = words();
    const name = designName(code, design);
    const { said } = study;
    const used = usingDesign(store.state, design, said.parameters);
    // What else the pages hold goes along, so that the way back leads to the same picks and filters.
    const href = place.pageHref("index", writeHash({ ...used, extras: writeSaid(said, used) }));
    return html`<th scope="col" data-picked=${code}>
      <span class="picked-name">${mark("fixed")} ${name}</span>
      <span class="tag tag--proposal">${store.text.proposal}</span>
      <span class="picked-do"><a class="button button--small" data-use=${code} href=${href} aria-label="${text.use}${text.colon}${name}">${text.use}</a> ${pickButton(code, name)}</span>
    </th>`;
  }

  #block(title: string, rows: Block["rows"], width: number): TemplateResult {
    return html`<tbody>
      <tr class="picked-group">
        <th scope="rowgroup" colspan=${width}>${title}</th>
      </tr>
      ${[...rows].map(
        ([label, values]) => html`<tr>
          <th scope="row">${label}</th>
          ${Array.from({ length: width - 1 }, (_, at) => html`<td>${values[at] ?? "—"}</td>`)}
        </tr>`,
      )}
    </tbody>`;
  }
}
customElements.define("fp-designs-picked", Picked);

/** The cards of Calculate, laid side by side. */
function blocks(compared: Result): Block[] {
  const found = new Map<string, Block["rows"]>();
  compared.answer.plans.forEach((plan, at) => {
    for (const { title, rows } of cardGroups(plan, compared, at === 0)) {
      const block = found.get(title) ?? new Map<string, string[]>();
      found.set(title, block);
      for (const [label, value] of rows) {
        const values = block.get(label) ?? [];
        values[at] = value;
        block.set(label, values);
      }
    }
  });
  return [...found].map(([title, rows]) => ({ title, rows }));
}
