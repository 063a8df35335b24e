import { html, nothing, type TemplateResult } from "lit";
import { formValues, type RatesFormName, type RatesForms } from "../../../engine/rates-types.js";
import { choiceField } from "../../../fields/choice-field.js";
import { frame } from "../../../fields/field-frame.js";
import { PageElement } from "../../../frame/element.js";
import { type AssumptionName, type GroupName, groupNames, groups } from "../state/assumptions.js";
import { ratesInputs, resetAll, setForm } from "../state/change.js";
import { boxKey } from "../state/errors.js";
import { rates } from "../state/work.js";
import { assumptionField } from "./assumption-field.js";
import { words } from "./say.js";

const formNames = Object.keys(formValues) as RatesFormName[];

/** All assumptions, in groups that open. */
class RatesPanel extends PageElement {
  protected override render(): TemplateResult {
    const text = words();
    const { assumptions, forms } = ratesInputs();
    const changed = Object.keys(assumptions).length + Object.keys(forms).length;
    return html`<section aria-labelledby="panel-title">
      <div class="ask-top">
        <h2 id="panel-title">${text.panel}</h2>
        <button type="button" class="toggle" data-do="reset-all" ?disabled=${changed === 0} @click=${resetAll}>${text.resetAll}</button>
      </div>
      ${rates.base ? html`${groupNames.map((name) => this.#group(name))} ${this.#forms(forms)}` : nothing}
    </section>`;
  }

  #group(name: GroupName): TemplateResult {
    const text = words();
    const members: readonly AssumptionName[] = groups[name];
    const { assumptions } = ratesInputs();
    const changed = members.filter((each) => each in assumptions).length;
    return html`<details class="group" data-group=${name} ?open=${name === "levers"}>
      <summary>${text.groups[name]} ${changed > 0 ? html`<span class="changed">${text.changedCount(changed)}</span>` : nothing}</summary>
      ${members.map(assumptionField)}
    </details>`;
  }

  #forms(forms: Partial<RatesForms>): TemplateResult {
    const text = words();
    const changed = Object.keys(forms).length;
    return html`<details class="group" data-group="forms">
      <summary>${text.formsTitle} ${changed > 0 ? html`<span class="changed">${text.changedCount(changed)}</span>` : nothing}</summary>
      <p class="field-hint">${text.formsIntro}</p>
      ${formNames.map((name) => this.#form(name, forms))}
    </details>`;
  }

  #form<Name extends RatesFormName>(name: Name, forms: Partial<RatesForms>): TemplateResult {
    const { name: label, values } = words().forms[name];
    const key = boxKey(`/forms/${name}`);
    const usual = rates.base?.forms[name] ?? formValues[name][0];
    const options = formValues[name].map(
      (each) => [each as RatesForms[Name], (values as Readonly<Record<string, string>>)[each] ?? each] as const,
    );
    const aside = name in forms ? html`<span class="changed">${words().changed}</span>` : nothing;
    return frame(
      { key, label, aside },
      choiceField<RatesForms[Name]>({
        key,
        value: (forms[name] ?? usual) as RatesForms[Name],
        options,
        onValue: (value) => setForm(name, value),
      }),
    );
  }
}
customElements.define("fp-rates-panel", RatesPanel);
