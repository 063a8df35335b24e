import { html, type TemplateResult } from "lit";
import { percent, plain, yuan } from "../../../format/number.js";
import { PageElement } from "../../../frame/element.js";
import { store } from "../../../state/store.js";
import { type Choice, choices, examples, levels } from "../state/choices.js";
import { study } from "../state/study.js";
import { seePicked } from "./readout.js";
import { levelWord, words } from "./words.js";

/** Every level of every choice in one plain sentence, with the numbers it has here. */
class Meanings extends PageElement {
  protected override render(): TemplateResult {
    const text = words();
    const said = sentences();
    return html`<section class="card meanings" aria-labelledby="meanings-title">
      <h2 id="meanings-title">${text.meaningsTitle} <span class="tag tag--proposal">${store.text.proposal}</span></h2>
      <div class="meanings-grid">
        ${choices.map(
          (choice) => html`<div class="meaning">
            <h3>${text.choices[choice]} <span class="quiet">${text.choiceTerms[choice]}</span></h3>
            <dl>
              ${levels[choice].map((level, at) => html`<div><dt>${levelWord(choice, level)}</dt><dd>${said[choice][at]}</dd></div>`)}
            </dl>
          </div>`,
        )}
      </div>
      <div class="meaning-examples">
        <h3>${text.examplesTitle}</h3>
        ${text.examples.map(
          (says, at) => html`<p><span class="tag">${text.exampleShort(String(at + 1))}</span> ${says}</p>
            <p>
              <button type="button" class="button button--small" data-example=${at + 1} @click=${() => this.#pick(examples[at] ?? [])}>
                ${text.exampleSee(String(at + 1))}
              </button>
            </p>`,
        )}
      </div>
    </section>`;
  }

  async #pick(codes: readonly string[]): Promise<void> {
    study.see({ picks: codes });
    await this.updateComplete;
    seePicked();
  }
}
customElements.define("fp-designs-meanings", Meanings);

/** In the order of the levels. */
function sentences(): Record<Choice, string[]> {
  const { language, text } = store;
  const { meanings: say } = words();
  const { amount, indexedTo, term, afterTerm, accountShare, factor, cap, indexFixed, amplifier } =
    study.said.parameters;
  const sum = yuan(amount, language);
  const number = (value: number) => plain(value, language, 3);
  const counted = factor === null ? say.eligibility.proratedByRatio : say.eligibility.proratedByFactor(number(factor));
  return {
    level: [say.level.absolute(sum), say.level.relative(sum, text.indexedTos[indexedTo])],
    term: [say.term.unlimited, say.term.limited(number(term ?? 60), text.afterTerms[afterTerm])],
    financing: [say.financing.account, say.financing.pool, say.financing.split(percent(accountShare, language))],
    eligibility: [
      say.eligibility.full,
      say.eligibility.none,
      counted + (cap === null ? "" : say.eligibility.capped(number(cap))),
    ],
    accrual: [say.accrual.full, say.accrual.none, say.accrual.prorated],
    index: [say.index.actual, say.index.fixed(number(indexFixed)), say.index.amplified(number(amplifier))],
  };
}
