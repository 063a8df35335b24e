import { html, type TemplateResult } from "lit";
import { type FieldError, fieldLabel, planOf } from "../state/errors.js";
import { nameOf } from "../state/name-of.js";
import { store } from "../state/store.js";
import { PageElement } from "./element.js";

/** Stands where the result would be, and leads to each field. */
class ErrorSummary extends PageElement {
  protected override render(): TemplateResult {
    const { text, errors } = store;
    if (errors.length === 0) return html`<p class="card quiet headline-wait">${text.waiting}</p>`;
    const onlyFigures = errors.every((error) => error.code === "not_available");
    return html`<section class=${onlyFigures ? "card error-summary is-asking" : "card error-summary"} role="alert" aria-labelledby="error-title">
      <h2 id="error-title">${onlyFigures ? text.needFigures : text.errorTitle}</h2>
      <ul>
        ${errors.map((error) => html`<li>${this.#line(error)}</li>`)}
      </ul>
    </section>`;
  }

  #line(error: FieldError): TemplateResult {
    const { text, language } = store;
    return html`<button type="button" class="link" @click=${() => this.#goTo(error.key)}>
      ${text.errorAt(this.#place(error.key))}${error.message[language]}
    </button>`;
  }

  #place(key: string): string {
    const { text, state } = store;
    const plan = state.plans.find((each) => each.id === planOf(key));
    const label = fieldLabel(key, text);
    return plan ? text.ofPlan(nameOf(plan), label) : label;
  }

  async #goTo(key: string): Promise<void> {
    store.reveal(key);
    // The panel or card that holds the field opens first; its boxes draw one step later.
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    const field = document.querySelector<HTMLElement>(`[data-field="${CSS.escape(key)}"]`);
    field?.focus();
    field?.closest(".field")?.scrollIntoView({ block: "nearest" });
  }
}
customElements.define("fp-error-summary", ErrorSummary);
