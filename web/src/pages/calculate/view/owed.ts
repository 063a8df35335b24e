import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { choiceField } from "../../../fields/choice-field.js";
import { fieldId, groupFrame } from "../../../fields/field-frame.js";
import { fourDigits, numberField } from "../../../fields/number-field.js";
import { monthName } from "../../../format/time.js";
import { PageElement } from "../../../frame/element.js";
import { store } from "../../../state/store.js";
import { owedTexts } from "../text/owed.js";
import "../styles/owed.css";

const key = "/person/record/reached_minimum";

/** Since when a pension is overdue hangs on when there were enough years, which the record alone does not say. */
class Owed extends PageElement {
  protected override render(): TemplateResult {
    const text = owedTexts[store.language];
    const { reached } = store.state;
    const id = fieldId(`${key}/later`);
    return html`<section class="card" aria-labelledby="owed-title">
      <h2 id="owed-title">${text.title}</h2>
      <p class="field-hint">${text.intro}</p>
      <div class="field check">
        <input type="checkbox" id=${id} data-field="${key}/later" .checked=${live(reached !== null)} @change=${this.#toggle} />
        <label for=${id}>${text.later}</label>
      </div>
      ${reached === null ? nothing : this.#month(reached)}
      <p class="field-hint">${text.law}</p>
    </section>`;
  }

  /** Starts with last month: who has just had enough is the likeliest to ask. */
  #toggle(event: Event): void {
    const [year = 0, month = 0] = store.state.valuation.split("-").map(Number);
    const last = month === 1 ? written(year - 1, 12) : written(year, month - 1);
    store.readable(key);
    store.update({ reached: (event.target as HTMLInputElement).checked ? last : null });
  }

  #month(reached: string): TemplateResult {
    const { language } = store;
    const text = owedTexts[language];
    const [year = 0, month = 0] = reached.split("-").map(Number);
    const options = Array.from(
      { length: 12 },
      (_, place) => [String(place + 1), monthName(place + 1, language)] as const,
    );
    return groupFrame(
      { key, label: store.text.reached },
      html`<div class="pair owed-month">
        ${numberField({
          key,
          label: text.year,
          unit: store.text.year,
          value: year,
          digits: 4,
          check: fourDigits,
          onValue: (value) => value !== null && store.update({ reached: written(value, month) }),
        })}
        ${choiceField({
          key: `${key}/month`,
          label: text.month,
          value: String(month),
          options,
          onValue: (value) => store.update({ reached: written(year, Number(value)) }),
        })}
      </div>`,
    );
  }
}
customElements.define("fp-owed", Owed);

function written(year: number, month: number): string {
  return `${year}-${String(month).padStart(2, "0")}`;
}
