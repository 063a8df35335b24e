import { html, nothing, type TemplateResult } from "lit";
import { plain } from "../../../format/number.js";
import { PageElement } from "../../../frame/element.js";
import { store } from "../../../state/store.js";
import { type Choice, choices, levels } from "../state/choices.js";
import { remaining, study } from "../state/study.js";
import { showsLevel, toggledLevel, usualView } from "../state/view.js";
import { levelWord, words } from "./words.js";

const flags = ["undominated", "eligible", "proposed"] as const;

/** Which designs the map and the table show. */
class Filters extends PageElement {
  static override properties = { open: { state: true } };
  declare open: boolean;

  constructor() {
    super();
    // On a phone the filters would stand between the question and the answer.
    this.open = window.matchMedia("(min-width: 60rem)").matches;
  }

  protected override render(): TemplateResult {
    const text = words();
    const { view } = study.said;
    const { undominated, eligible, proposed } = view;
    const filtered = view.levels !== usualView.levels || undominated || eligible || proposed;
    const count = study.answered ? remaining(study.answered.answer, view).length : null;
    return html`<section class="card filters-card" aria-labelledby="filters-title">
      <p class="filters-left" role="status">
        ${filtered ? html`<button type="button" class="link" data-do="all" @click=${this.#all}>${text.allLevels}</button>` : nothing}
        ${count === null ? nothing : html`<strong>${text.remaining(plain(count, store.language))}</strong>`}
      </p>
      <details class="filters" ?open=${this.open} @toggle=${(event: Event) => (this.open = (event.target as HTMLDetailsElement).open)}>
        <summary><h2 id="filters-title">${text.filters}</h2></summary>
        ${choices.map((choice) => this.#choice(choice))}
        <div class="filter-flags">
          ${flags.map(
            (flag) => html`<label class="check">
              <input type="checkbox" data-only=${flag} .checked=${view[flag]} @change=${(event: Event) => study.see({ [flag]: (event.target as HTMLInputElement).checked })} />
              <span>${{ undominated: text.onlyUndominated, eligible: text.onlyEligible, proposed: text.onlyProposed }[flag]}</span>
            </label>`,
          )}
        </div>
        <p class="field-hint">${text.undominatedWhat}</p>
      </details>
    </section>`;
  }

  #choice(choice: Choice): TemplateResult {
    const text = words();
    const { view } = study.said;
    return html`<fieldset class="filter">
      <legend>${text.choices[choice]}</legend>
      <div class="chips">
        ${levels[choice].map(
          (level, place) => html`<label class="chip">
            <input
              type="checkbox"
              data-level="${choice}.${level}"
              .checked=${showsLevel(view, choice, place)}
              @change=${() => study.see({ levels: toggledLevel(study.said.view, choice, place) })}
            />
            <span>${levelWord(choice, level)}</span>
          </label>`,
        )}
      </div>
    </fieldset>`;
  }

  #all(): void {
    study.see({ levels: usualView.levels, undominated: false, eligible: false, proposed: false });
  }
}
customElements.define("fp-designs-filters", Filters);
