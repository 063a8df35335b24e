import { html, nothing, type TemplateResult } from "lit";
import { boxText } from "../../../format/number.js";
import { PageElement } from "../../../frame/element.js";
import { option } from "../../../frame/option.js";
import { categories } from "../../../state/inputs.js";
import { partsOf, provinceOf, provinces } from "../../../state/region.js";
import { store } from "../../../state/store.js";
import { languages } from "../../../text/language.js";
import { views } from "../../widget/values.js";
import { choose, chosen, finishTyping, forgetAll, problemOf, words } from "./chosen.js";
import { checkField, pick, pickField, textField } from "./fields.js";
import { planChoice } from "./plan-choice.js";

/** The usual blue of the pages, for the palette to start from. */
const USUAL_COLOUR = "#1f4388";

/** How the widget looks and what it starts with. */
class EmbedSettings extends PageElement {
  protected override render(): TemplateResult {
    return html`<section aria-labelledby="embed-settings-title">
      <h2 id="embed-settings-title">${words().settings}</h2>
      <div class="fields">${this.#region()} ${this.#looks()} ${planChoice()}</div>
      <h3>${words().start}</h3>
      <p class="field-hint">${words().startHint}</p>
      <div class="fields">${this.#start()}</div>
      <div class="fields embed-more">${checkField("sandbox", chosen().choices.sandbox, false, words().sandboxHint)}</div>
      <button type="button" class="button button--small" data-do="again" @click=${forgetAll}>${words().again}</button>
    </section>`;
  }

  /** Province first, then the city or class; the link holds one code. */
  #region(): TemplateResult | typeof nothing {
    const { facts, language, text } = store;
    if (!facts) return nothing;
    const { choices, usual } = chosen();
    const province = provinceOf(facts, choices.region);
    const named = (regions: typeof facts.regions) => regions.map((each) => [each.code, each.name[language]] as const);
    const parts = partsOf(facts, province);
    const part = html`<div class="field">
      <div class="field-top"><label for="embed-part">${text.regionPart}</label></div>
      <select id="embed-part" data-field="e.region/part" @change=${(event: Event) => pick("region", (event.target as HTMLSelectElement).value, usual.region)}>
        ${option(province, text.wholeProvince, choices.region === province)}
        ${named(parts).map(([code, name]) => option(code, name, choices.region === code))}
      </select>
    </div>`;
    return html`${pickField("region", province, usual.region, named(provinces(facts)))} ${parts.length > 0 ? part : nothing}`;
  }

  #looks(): TemplateResult {
    const { choices, usual } = chosen();
    const viewWords = words().views;
    const langWords = words().langs;
    return html`
      ${pickField(
        "lang",
        choices.lang,
        usual.lang,
        languages.map((each) => [each, langWords[each]] as const),
      )}
      ${pickField(
        "view",
        choices.view,
        usual.view,
        views.map((each) => [each, viewWords[each]] as const),
        { wide: true, hint: words().viewHint },
      )}
      ${this.#theme()}
    `;
  }

  #theme(): TemplateResult {
    const { theme } = chosen().choices;
    // The palette knows six digits only.
    const six = theme?.length === 4 ? theme.replace(/[0-9a-f]/g, "$&$&") : theme;
    return textField("theme", {
      wide: true,
      hint: words().themeHint,
      placeholder: USUAL_COLOUR,
      beside: html`<input
          type="color"
          class="palette"
          data-field="e.theme/palette"
          aria-label=${words().themeBox}
          .value=${six ?? USUAL_COLOUR}
          @input=${(event: Event) => choose("theme", (event.target as HTMLInputElement).value)}
        />${
          theme === null && !problemOf("theme")
            ? nothing
            : html`<button type="button" class="toggle" data-do="theme-reset" @click=${() => this.#resetTheme()}>${words().themeReset}</button>`
        }`,
    });
  }

  #resetTheme(): void {
    choose("theme", null);
    finishTyping();
    // The button has gone; the box it belonged to keeps the keyboard here.
    this.querySelector<HTMLElement>("#embed-theme")?.focus();
  }

  #start(): TemplateResult {
    const { text } = store;
    const { choices, usual } = chosen();
    const groups = categories.map((each) => [each, text.groups[each]] as const);
    const example = (value: number | null) => (value === null ? "0" : boxText(value));
    return html`
      ${checkField("take", choices.take, false, words().takeHint)}
      ${textField("birth", { placeholder: usual.birth })}
      ${pickField("category", choices.category, usual.category, groups)}
      ${textField("income", { placeholder: example(usual.income), unit: text.yuan, mode: "decimal" })}
      ${textField("months", { placeholder: example(usual.months), unit: words().monthsUnit, mode: "decimal" })}
      ${textField("balance", { wide: true, placeholder: example(usual.balance), unit: text.yuan, mode: "decimal", hint: words().balanceHint })}
    `;
  }
}
customElements.define("fp-embed-settings", EmbedSettings);
