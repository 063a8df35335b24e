/** The steps of a trace, each opening to its formula, its numbers and where they come from. */
import { html, nothing, type TemplateResult } from "lit";
import type { FigureAnswer, TraceInput, TraceStep } from "../engine/types.js";
import { PageElement } from "../frame/element.js";
import { withSourceTitles } from "../frame/source-links.js";
import { store } from "../state/store.js";
import { ruleOf } from "./rules.js";
import { formulas, given, inputName, inputText, roundingText, stepName, valueText } from "./say.js";
import { explainTexts } from "./text/index.js";

class Steps extends PageElement {
  static override properties = {
    trace: { attribute: false },
    figures: { attribute: false },
    shown: { attribute: false },
  };
  declare trace: readonly TraceStep[];
  declare figures: readonly FigureAnswer[];
  /** The numbers to list; what they lead to opens inside them. */
  declare shown: readonly TraceStep[];
  /** What is open, by the way that leads there: only that is drawn. */
  #open = new Set<string>();

  protected override render(): TemplateResult {
    return html`<div class="steps">${this.shown.map((step) => this.#step(step, step.number))}</div>`;
  }

  #step(step: TraceStep, way: string): TemplateResult {
    const { language } = store;
    const empty = step.value === 0 && step.unit === "yuan";
    return html`<details class="step" ?open=${this.#open.has(way)} @toggle=${(event: Event) => this.#toggled(event, way)}>
      <summary>
        <span>${stepName(step, language, store.facts)}</span>
        <b class=${empty ? "quiet" : ""}>${empty ? explainTexts[language].zero : valueText(step.value, step.unit, language)}</b>
      </summary>
      ${this.#open.has(way) ? this.#inside(step, way) : nothing}
    </details>`;
  }

  #toggled(event: Event, way: string): void {
    // A step inside this one tells of itself, too.
    if (event.target !== event.currentTarget) return;
    if ((event.target as HTMLDetailsElement).open) this.#open.add(way);
    else this.#open.delete(way);
    this.requestUpdate();
  }

  #inside(step: TraceStep, way: string): TemplateResult {
    const { language } = store;
    const text = explainTexts[language];
    const rule = ruleOf(step.rule);
    const said = formulas(step, language);
    const rounding = roundingText(step, language);
    return html`<div class="step-inside">
      <p>${rule?.sentence[language]}</p>
      ${
        said
          ? html`<div class="formula">
              <p><small>${text.words}</small>${said.words}</p>
              ${step.inputs.length > 0 ? html`<p><small>${text.numbers}</small>${said.numbers} = <b>${valueText(step.value, step.unit, language)}</b></p>` : nothing}
              ${rounding ? html`<p class="quiet">${rounding}</p>` : nothing}
            </div>`
          : nothing
      }
      <ul class="step-inputs">${given(step).map((input, place) => html`<li>${this.#input(input, `${way} ${place}`)}</li>`)}</ul>
      <p class="quiet">
        ${text.law}${text.colon}${rule?.law[language]}${step.document ? html`<br />${text.document}${text.colon}${step.document}` : nothing}
      </p>
    </div>`;
  }

  #input(input: TraceInput, way: string): TemplateResult {
    const from = input.number ? this.trace.find((step) => step.number === input.number) : undefined;
    if (from && from.number !== "") return this.#step(from, `${way} ${from.number}`);
    const { language } = store;
    const text = explainTexts[language];
    const figure = input.figure ? this.figures.find(({ name }) => name === input.figure) : undefined;
    return html`<div class="step-input">
      <span
        >${inputName(input.name, language)}
        <small class="tag tag--${input.status}">${text.status[input.status]}</small>
        ${
          figure
            ? html`<small class="figure-source"
                >${valueText(figure.value, "yuan", language)} · ${text.from(figure.month)} · ${text.source}${text.colon}${withSourceTitles(figure.source)}${figure.confidence ? ` · ${text.confidence(figure.confidence)}` : ""}</small
              >`
            : nothing
        }</span
      >
      <b>${inputText(input, language)}</b>
    </div>`;
  }
}
customElements.define("fp-steps", Steps);
