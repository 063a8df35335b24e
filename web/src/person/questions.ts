import { html, nothing, type TemplateResult } from "lit";
import { choiceField } from "../fields/choice-field.js";
import { frame, groupFrame } from "../fields/field-frame.js";
import { monthName } from "../format/time.js";
import { PageElement } from "../frame/element.js";
import { undoButton } from "../frame/undo.js";
import { exampleNames, exampleState } from "../state/examples.js";
import { categories } from "../state/inputs.js";
import { store } from "../state/store.js";
import "./more-panels.js";
import { fourDigits, numberField } from "../fields/number-field.js";
import { recordFields } from "./record-fields.js";
import { partField, provinceField } from "./region-fields.js";
import { whoIsAsked } from "./who.js";

/** What is what stands below the answer, and opens there. */
function toPrimer(): void {
  const primer = document.querySelector<HTMLDetailsElement>(".primer");
  if (!primer) return;
  primer.open = true;
  primer.querySelector("summary")?.focus({ preventScroll: true });
  primer.scrollIntoView({ block: "start" });
}

class Questions extends PageElement {
  static override properties = { brief: { attribute: false }, folds: { attribute: false }, open: { state: true } };
  /** Without what has a default, unless something in there is asked for. */
  declare brief: boolean;
  /** On a phone one line says who it is about until the boxes are asked for, so that the answer comes first. */
  declare folds: boolean;
  declare open: boolean;

  constructor() {
    super();
    this.folds = false;
    this.open = false;
  }

  protected override render(): TemplateResult {
    const { text, facts, openPanels } = store;
    // What is wrong must be seen.
    const folded = this.folds && !this.open && !store.hasErrors;
    return html`<section aria-labelledby="questions-title" class=${folded ? "is-folded" : ""}>
      ${this.folds ? this.#who(folded) : nothing}
      <div class="ask-boxes" id="ask-boxes">
      <div class="ask-top">
        <h2 id="questions-title">${text.questions}</h2>
        <p class="quiet">${text.example}</p>
      </div>
      <div class="fields">
        ${facts ? provinceField(facts) : nothing} ${this.#birth()} ${facts ? partField(facts) : nothing} ${this.#group()}
        ${this.#income()} ${this.#groupHint()} ${recordFields()}
      </div>
      ${this.brief && openPanels.size === 0 ? nothing : html`<fp-more-panels></fp-more-panels>`}
      ${this.folds ? this.#others() : nothing}
      </div>
    </section>`;
  }

  /** Other people to look at, and the ways back. */
  #others(): TemplateResult {
    const { text, state } = store;
    return html`<div class="ask-others">
      <p id="examples-title">${text.examples}</p>
      <div role="group" aria-labelledby="examples-title">
        ${exampleNames.map(
          (name) =>
            html`<button type="button" class="link" data-example=${name} @click=${() => store.update(exampleState(name, state))}>${text.exampleNames[name]}</button>`,
        )}
      </div>
      <div>
        ${undoButton()}
        ${store.canUndo ? html`<button type="button" class="link" data-do="again" @click=${() => store.startAgain()}>${text.again}</button>` : nothing}
        <button type="button" class="link" data-do="primer" @click=${toPrimer}>${text.primer}</button>
      </div>
    </div>`;
  }

  #who(folded: boolean): TemplateResult {
    const { text } = store;
    return html`<div class="ask-who">
      <p>${whoIsAsked()}</p>
      <button type="button" class="link" data-do="who" aria-expanded=${!folded} aria-controls="ask-boxes" @click=${() => (this.open = folded)}>
        ${folded ? text.who.change : text.who.fold}
      </button>
    </div>`;
  }

  #birth(): TemplateResult {
    const { text, state, language } = store;
    const key = "/person/birth_month";
    const months = Array.from(
      { length: 12 },
      (_, place) => [String(place + 1), monthName(place + 1, language)] as const,
    );
    return groupFrame(
      { key, label: text.birth },
      html`<div class="pair">
        ${numberField({
          key,
          label: text.birthYear,
          unit: text.year,
          value: state.birthYear,
          digits: 4,
          check: fourDigits,
          onValue: (birthYear) => birthYear !== null && store.update({ birthYear }),
        })}
        ${choiceField({
          key: `${key}/month`,
          label: text.birthMonth,
          value: String(state.birthMonth),
          options: months,
          onValue: (month) => store.update({ birthMonth: Number(month) }),
        })}
      </div>`,
    );
  }

  #group(): TemplateResult {
    const { text, state } = store;
    const key = "/person/category";
    const options = categories.map((category) => [category, text.groups[category]] as const);
    const onValue = (category: (typeof categories)[number]) => store.update({ category });
    return frame(
      { key, label: text.group },
      choiceField({ key, describedBy: "group-hint", value: state.category, options, onValue }),
    );
  }

  /** Women must choose between two groups, so they are told how; it takes the whole width to stay short. */
  #groupHint(): TemplateResult {
    const { text, state } = store;
    const shown = state.category !== "male";
    return html`<p class="field-hint field--wide group-hint" id="group-hint" ?hidden=${!shown}>${text.groupHints[state.category]}</p>`;
  }

  #income(): TemplateResult {
    const { text, state } = store;
    const key = "/person/monthly_income";
    const onValue = (income: number | null) => income !== null && store.update({ income });
    return frame({ key, label: text.income }, numberField({ key, unit: text.yuan, value: state.income, onValue }));
  }
}
customElements.define("fp-questions", Questions);
