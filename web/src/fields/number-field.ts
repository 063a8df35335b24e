import { html, nothing, type TemplateResult } from "lit";
import { boxText } from "../format/number.js";
import { parseNumber } from "../format/parse.js";
import { PageElement } from "../frame/element.js";
import type { PageProblem } from "../state/errors.js";
import { store } from "../state/store.js";
import { describedBy, fieldId, isInvalid } from "./field-frame.js";

export interface NumberOptions {
  key: string;
  /** For boxes without a label of their own. */
  label?: string;
  hint?: string | undefined;
  unit?: string;
  value: number | null;
  onValue: (value: number | null) => void;
  /** The value is a fraction, the box shows per cent. */
  percent?: boolean;
  /** Fractions that per cent can only come near to: 66.67 in the box is two thirds, both ways. */
  known?: readonly number[];
  /** Empty is an answer. */
  optional?: boolean;
  placeholder?: string;
  disabled?: boolean;
  digits?: number;
  check?: (value: number) => PageProblem | null;
}

/** For years: anything else would be guessed at. */
export function fourDigits(year: number): PageProblem | null {
  return Number.isInteger(year) && year >= 1000 && year <= 9999 ? null : "year";
}

/** As it stands in a box of per cent. */
function nearPercent(fraction: number): string {
  return boxText(Number((fraction * 100).toFixed(2)));
}

/** A box for a number that takes what people type: full-width digits, thousands, 元, 万. */
class NumberField extends PageElement {
  static override properties = { options: { attribute: false } };
  declare options: NumberOptions;
  #text: string | null = null;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // A box that is gone cannot be corrected, so it may not hold the result back either.
    const key = this.options.key;
    queueMicrotask(() => {
      if (this.isConnected || !store.isUnreadable(key)) return;
      store.readable(key);
      store.update({});
    });
  }

  protected override render(): TemplateResult {
    const { key, label, hint, unit, optional, placeholder, disabled = false, digits } = this.options;
    const box = html`<input
      id=${fieldId(key)}
      data-field=${key}
      type="text"
      inputmode="decimal"
      autocomplete="off"
      spellcheck="false"
      maxlength="24"
      size=${digits ?? 8}
      placeholder=${placeholder ?? nothing}
      aria-label=${label ?? nothing}
      aria-invalid=${isInvalid(key)}
      aria-describedby=${describedBy({ key, hint })}
      aria-required=${optional ? nothing : "true"}
      ?disabled=${disabled}
      .value=${this.#shown()}
      @input=${this.#input}
      @change=${this.#leave}
      @blur=${this.#leave}
    />`;
    return unit ? html`<span class="with-unit">${box}<span class="unit" aria-hidden="true">${unit}</span></span>` : box;
  }

  #shown(): string {
    if (this.#text !== null && (this.#hasFocus() || store.isUnreadable(this.options.key))) return this.#text;
    this.#text = null;
    const { value, percent, known, disabled } = this.options;
    if (value === null || disabled) return "";
    if (known?.includes(value)) return nearPercent(value);
    return boxText(percent ? value * 100 : value);
  }

  #hasFocus(): boolean {
    return this.contains(document.activeElement);
  }

  #input(event: Event): void {
    const { key, percent, known, optional, onValue, check } = this.options;
    this.#text = (event.target as HTMLInputElement).value;
    store.typing(key);
    const parsed = parseNumber(this.#text);
    if ("problem" in parsed) {
      if (parsed.problem === "empty" && optional) this.#accept(null, onValue);
      else store.unreadable(key, parsed.problem);
      return;
    }
    const problem = check?.(parsed.value);
    if (problem) {
      store.unreadable(key, problem);
      return;
    }
    const meant = known?.find((fraction) => nearPercent(fraction) === boxText(parsed.value));
    // Twelve digits: 0.07 · 100 and back must not leave 0.07000000000000001 in the link.
    this.#accept(meant ?? (percent ? Number((parsed.value / 100).toPrecision(12)) : parsed.value), onValue);
  }

  #accept(value: number | null, onValue: (value: number | null) => void): void {
    store.readable(this.options.key);
    onValue(value);
  }

  #leave(): void {
    store.typing(null);
  }
}
customElements.define("fp-number", NumberField);

export function numberField(options: NumberOptions): TemplateResult {
  return html`<fp-number .options=${options}></fp-number>`;
}
