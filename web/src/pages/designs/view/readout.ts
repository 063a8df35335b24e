/** What the point is that is looked at: which designs, their numbers, and what can be done with them. */
import { html, type TemplateResult } from "lit";
import type { DesignAnswer } from "../../../engine/types.js";
import { bigYuan, percent, plain, yuan } from "../../../format/number.js";
import { store } from "../../../state/store.js";
import { codeOf, type Design, designOf } from "../state/choices.js";
import { study } from "../state/study.js";
import { designName, loweringWords, severalLine, words } from "./words.js";

export function readout(id: string, designs: readonly DesignAnswer[]): TemplateResult {
  const text = words();
  const code = pickable(id, designs);
  const name = designName(code, designOf(code) as Design);
  const lowering = loweringWords(designs);
  const several =
    designs.length > 1
      ? `${text.several(plain(designs.length, store.language))}${store.text.comma}${text.sameNumbers}`
      : "";
  return html`<div class="readout" data-readout=${code}>
    <div class="readout-top">
      <h3>${name}</h3>
      ${several === "" ? "" : html`<span class="tag">${several}</span>`} ${study.said.view.picks.length > 0 ? html`<button type="button" class="link" data-do="see-picked" @click=${seePicked}>${text.seePicked(String(study.said.view.picks.length))}</button>` : ""}
      ${pickButton(code, name)}
    </div>
    <p class="quiet">${severalLine(designs)}</p>
    ${lowering === "" ? "" : html`<p class="readout-lowers">${lowering}${text.stop}</p>`}
    <dl class="readout-numbers">${numbers(designs).map(([label, value]) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`)}</dl>
  </div>`;
}

/** Of several on one spot the one already picked, so that picking again takes it out. */
export function pickable(id: string, designs: readonly DesignAnswer[]): string {
  const { picks } = study.said.view;
  return designs.map(codeOf).find((code) => picks.includes(code)) ?? id;
}

/** The part after # belongs to the link, so the jump is made by hand. */
export function seePicked(): void {
  const title = document.getElementById("picked-title");
  title?.scrollIntoView();
  title?.focus();
}

export function pickButton(code: string, name: string): TemplateResult {
  const text = words();
  const chosen = study.said.view.picks.includes(code);
  const label = chosen ? text.unpick : text.pick;
  return html`<button
    type="button"
    class="button button--small"
    data-pick=${code}
    aria-pressed=${chosen}
    aria-label="${label}${text.colon}${name}"
    title=${!chosen && study.full ? text.pickFull : ""}
    ?disabled=${!chosen && study.full}
    @click=${() => study.pick(code)}
  >
    ${label}
  </button>`;
}

function numbers(designs: readonly DesignAnswer[]): [string, string][] {
  const { language, state, text } = store;
  const { columns } = words();
  const money = (value: number) => bigYuan(value, language);
  const pension = (design: DesignAnswer) =>
    state.money === "today" ? design.pension_total_today : design.pension_total;
  return [
    [
      `${columns.pension}${text.paren(text.moneyChoice[state.money])}`,
      range(designs.map(pension), (value) => yuan(value, language)),
    ],
    [
      columns.value,
      range(
        designs.map((design) => design.net_present_value),
        money,
      ),
    ],
    [
      columns.rate,
      range(
        designs.flatMap((design) => design.internal_rate ?? []),
        (value) => percent(value, language),
      ),
    ],
    [
      columns.cost,
      range(
        designs.map((design) => design.pool_net_cost),
        money,
      ),
    ],
    [
      columns.paid,
      range(
        designs.map((design) => design.contributions_total),
        money,
      ),
    ],
  ];
}

/** Designs that agree in two numbers mostly agree in the others; where not, from the least to the most. */
function range(values: readonly number[], write: (value: number) => string): string {
  if (values.length === 0) return store.text.none;
  const [least, most] = [write(Math.min(...values)), write(Math.max(...values))];
  return least === most ? least : words().span(least, most);
}
