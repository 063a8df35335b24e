/** On paper nothing opens: the main numbers of a plan and what they rest on, one after the other, each with its formula. */
import { html, nothing, type TemplateResult } from "lit";
import type { PlanAnswer, TraceInput, TraceStep } from "../../../engine/types.js";
import { ruleOf } from "../../../explain/rules.js";
import { formulas, given, inputName, inputText, roundingText, stepName, valueText } from "../../../explain/say.js";
import { explainTexts } from "../../../explain/text/index.js";
import { PageElement } from "../../../frame/element.js";
import { withSourceTitles } from "../../../frame/source-links.js";
import { nameOf } from "../../../state/name-of.js";
import { store } from "../../../state/store.js";
import { traced } from "../state/traced.js";
import { appendixTexts } from "../text/appendix.js";
import { mainSteps } from "./how.js";
import "../styles/appendix.css";

/** Sums and balances of each year: pages of rows, which the page and its files have. */
const yearly = /^(account|paid|to_account|received)\.\d+$/;

/** The main numbers and all that leads to them, as far as it is not nothing, in the order in which they were worked out. */
export function printedSteps(trace: readonly TraceStep[]): TraceStep[] {
  const wanted = new Set<string>();
  const follow = ({ number, inputs, value }: TraceStep) => {
    if (value === 0 || number === "" || yearly.test(number) || wanted.has(number)) return;
    wanted.add(number);
    for (const input of inputs) for (const step of trace) if (step.number === input.number) follow(step);
  };
  mainSteps(trace).forEach(follow);
  return trace.filter(({ number }) => wanted.has(number));
}

class Appendix extends PageElement {
  static override properties = { plans: { attribute: false } };
  /** By their ids. */
  declare plans: readonly string[];

  protected override render(): TemplateResult | typeof nothing {
    traced.follow();
    const { answer } = traced;
    if (!answer || answer === "failed" || traced.stale) return nothing;
    const plans = this.plans.flatMap((id) => answer.plans.filter((plan) => plan.id === id));
    return html`${plans.map((plan) => this.#plan(plan))}`;
  }

  #plan(answer: PlanAnswer): TemplateResult | typeof nothing {
    const text = appendixTexts[store.language];
    const plan = store.state.plans.find(({ id }) => id === answer.id);
    if (!plan) return nothing;
    return html`<section class="appendix">
      <h2>${text.title(nameOf(plan))}</h2>
      <p>${text.intro}</p>
      ${printedSteps(answer.trace).map((step) => this.#step(step, answer))}
    </section>`;
  }

  #step(step: TraceStep, plan: PlanAnswer): TemplateResult {
    const { language } = store;
    const text = explainTexts[language];
    const said = formulas(step, language);
    const rounding = roundingText(step, language);
    const law = step.document || ruleOf(step.rule)?.law[language];
    return html`<section class="appendix-step" data-step=${step.number}>
      <h3><span>${stepName(step, language, store.facts)}</span> <b>${valueText(step.value, step.unit, language)}</b></h3>
      ${said ? html`<p>${said.words}${rounding ? ` (${rounding})` : ""}</p>` : nothing}
      ${said && step.inputs.length > 0 ? html`<p>= ${said.numbers}</p>` : nothing}
      ${this.#sources(step, plan)}
      <p class="quiet">${text.law}${text.colon}${law}</p>
    </section>`;
  }

  /** What goes in and is no step of its own: a figure with its source, or what was said. */
  #sources(step: TraceStep, { figures }: PlanAnswer): TemplateResult | typeof nothing {
    const text = explainTexts[store.language];
    const ends = given(step).filter(({ number }) => number === "");
    if (ends.length === 0) return nothing;
    const source = (input: TraceInput) => {
      const figure = figures.find(({ name }) => input.figure !== "" && name === input.figure);
      return figure ? html` · ${text.source}${text.colon}${withSourceTitles(figure.source)}` : nothing;
    };
    return html`<ul>
      ${ends.map(
        (input) => html`<li>
          ${inputName(input.name, store.language)} ${inputText(input, store.language)} · ${text.status[input.status]}${source(input)}
        </li>`,
      )}
    </ul>`;
  }
}
customElements.define("fp-appendix", Appendix);
