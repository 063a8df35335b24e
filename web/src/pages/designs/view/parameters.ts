/** The numbers that all designs share. Each box is tied to the engine's path of its field. */
import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { choiceField } from "../../../fields/choice-field.js";
import { frame } from "../../../fields/field-frame.js";
import { type NumberOptions, numberField } from "../../../fields/number-field.js";
import { patternField } from "../../../fields/pattern-editor.js";
import { sliderField } from "../../../fields/slider-field.js";
import { yuan } from "../../../format/number.js";
import { PageElement } from "../../../frame/element.js";
import { pairs } from "../../../plans/plan-fields.js";
import { store } from "../../../state/store.js";
import type { Parameters } from "../state/parameters.js";
import { study } from "../state/study.js";
import { words } from "./words.js";

type Name<T> = { [K in keyof Parameters]: Parameters[K] extends T ? K : never }[keyof Parameters];
type Box = Pick<NumberOptions, "unit" | "percent" | "optional"> & {
  path: string;
  name: Name<number | null>;
  label: string;
  hint?: string;
};
type Select = { path: string; name: Name<string>; label: string; options: readonly (readonly [string, string])[] };

const key = (path: string) => `/plan/${path}`;

class ParameterFields extends PageElement {
  static override properties = { open: { state: true } };
  declare open: boolean;

  protected override willUpdate(_changed: PropertyValues): void {
    if (store.errors.some((error) => error.key.startsWith("/plan/") && error.key !== key("scheme/amount")))
      this.open = true;
  }

  protected override render(): TemplateResult {
    const text = words();
    return html`<section class="card" aria-labelledby="parameters-title">
      <h2 id="parameters-title">${text.parameters}</h2>
      <div class="fields">${this.#amount()}</div>
      <details class="more-settings" ?open=${Boolean(this.open)} @toggle=${(event: Event) => (this.open = (event.target as HTMLDetailsElement).open)}>
        <summary>${text.moreParameters}</summary>
        ${this.open ? html`<div class="fields">${this.#more()}</div>` : nothing}
      </details>
      ${
        study.hasOwnParameters
          ? html`<button type="button" class="link designs-back" data-do="own" @click=${this.#forget}>${text.backToOwn}</button>`
          : nothing
      }
    </section>`;
  }

  #amount(): TemplateResult {
    const { text, language } = store;
    const { amount } = study.said.parameters;
    const onValue = (value: number | null) => {
      if (value === null) return;
      store.readable(key("scheme/amount"));
      study.set({ amount: value });
    };
    const words = (value: number) => yuan(value, language);
    return frame(
      { key: key("scheme/amount"), label: text.amount, wide: true },
      html`<div class="dial">
        ${numberField({ key: key("scheme/amount"), unit: text.yuan, value: amount, digits: 6, onValue })}
        ${sliderField({ key: key("scheme/amount/slider"), label: text.amount, value: amount, min: 100, max: 2000, step: 50, words, onValue })}
      </div>`,
    );
  }

  #more(): TemplateResult {
    const { text } = store;
    const own = words();
    const { pattern, base } = study.said.parameters;
    const months = { unit: text.monthsUnit };
    return html`${patternField({ key: key("phases/0/pattern"), pattern, letters: ["F", "S", "N"], onPattern: (changed) => study.set({ pattern: changed }) })}
      ${this.#select({ path: "base", name: "base", label: own.standardBase, options: pairs(text.bases) })}
      ${base === "ratio" ? this.#box({ path: "phases/0/base_ratio", name: "ratio", label: text.ratio, unit: text.percentUnit, percent: true }) : nothing}
      ${base === "amount" ? this.#box({ path: "phases/0/base_amount", name: "baseAmount", label: text.baseAmount, unit: text.yuan }) : nothing}
      ${this.#select({ path: "scheme/indexed_to", name: "indexedTo", label: own.indexedTo, options: pairs(text.indexedTos) })}
      ${this.#box({ path: "scheme/term_months", name: "term", label: own.term, ...months })}
      ${this.#select({ path: "after_term", name: "afterTerm", label: text.afterTerm, options: pairs(text.afterTerms) })}
      ${this.#box({ path: "scheme/account_share", name: "accountShare", label: own.share, unit: text.percentUnit, percent: true })}
      ${this.#box({ path: "scheme/eligibility/factor", name: "factor", label: own.factor, hint: text.factorHint, optional: true, ...months })}
      ${this.#box({ path: "scheme/eligibility/cap_months", name: "cap", label: own.cap, hint: text.capHint, optional: true, ...months })}
      ${this.#box({ path: "scheme/index/fixed", name: "indexFixed", label: own.indexFixed })}
      ${this.#box({ path: "scheme/index/amplifier", name: "amplifier", label: own.amplifier })}
      ${this.#select({ path: "scheme/index/weighting", name: "weighting", label: text.weighting, options: pairs(text.weightings) })}`;
  }

  #box({ path, name, label, hint, ...rest }: Box): TemplateResult {
    const onValue = (value: number | null) => study.set({ [name]: value });
    return frame(
      { key: key(path), label, hint, wide: true },
      numberField({ key: key(path), hint, value: study.said.parameters[name], onValue, ...rest }),
    );
  }

  #select({ path, name, label, options }: Select): TemplateResult {
    const onValue = (value: string) => study.set({ [name]: value });
    return frame(
      { key: key(path), label, wide: true },
      choiceField({ key: key(path), value: study.said.parameters[name], options, onValue }),
    );
  }

  #forget(): void {
    // Boxes may hold text that is no number; they show what counts again.
    store.forgetFields("/plan/");
    study.forgetParameters();
  }
}
customElements.define("fp-designs-parameters", ParameterFields);
