import { html, nothing, type TemplateResult } from "lit";
import { PageElement } from "../../../frame/element.js";
import { store } from "../../../state/store.js";
import { type Answers, answered, type Question, questions, stepAfter } from "../state/paying-place.js";
import { placeTexts } from "../text/place.js";

/** A few questions, one after the other, and the place in a sentence with its law. */
class PayingPlaceAid extends PageElement {
  static override properties = { answers: { state: true } };
  declare answers: Answers;

  constructor() {
    super();
    this.answers = {};
  }

  protected override render(): TemplateResult {
    const text = placeTexts[store.language];
    const step = stepAfter(this.answers);
    const asked = questions.filter((each) => this.answers[each] !== undefined || ("ask" in step && step.ask === each));
    return html`<p class="field-hint">${text.intro}</p>
      ${asked.map((question) => this.#question(question))}
      <div role="status">
        ${"place" in step ? html`<p class="place-say"><strong>${text.places[step.place]}</strong></p><p class="field-hint">${text.laws[step.place]}</p>` : nothing}
      </div>`;
  }

  #question(question: Question): TemplateResult {
    const text = placeTexts[store.language];
    const { say, hint } = text.questions[question];
    const id = `place-${question}`;
    const button = (yes: boolean) => html`<button
      type="button"
      data-do="${id}-${yes ? "yes" : "no"}"
      aria-pressed=${this.answers[question] === yes ? "true" : "false"}
      @click=${() => (this.answers = answered(this.answers, question, yes))}
    >
      ${yes ? text.yes : text.no}
    </button>`;
    return html`<div class="place-question" role="group" aria-labelledby=${id} aria-describedby=${hint === "" ? nothing : `${id}-hint`}>
      <p id=${id}>${say}</p>
      <span class="switch">${button(true)}${button(false)}</span>
      ${hint === "" ? nothing : html`<p class="field-hint" id="${id}-hint">${hint}</p>`}
    </div>`;
  }
}
customElements.define("fp-paying-place", PayingPlaceAid);
