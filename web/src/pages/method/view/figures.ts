import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import { choiceField } from "../../../fields/choice-field.js";
import { frame } from "../../../fields/field-frame.js";
import { CSV, fileName, JSON_TYPE, saveFile } from "../../../files/save-file.js";
import { PageElement } from "../../../frame/element.js";
import { partField, provinceField } from "../../../person/region-fields.js";
import { findRegion } from "../../../state/region.js";
import { store } from "../../../state/store.js";
import { csvOf, jsonOf } from "../state/files.js";
import type { Row } from "../state/rows.js";
import { arrive, type Figures, held, query, search, see, what } from "../state/view.js";
import { whats } from "../text/method.js";
import { tablesOf } from "./figure-tables.js";
import { words } from "./say.js";

/** More than this nobody reads; a further word leaves fewer. */
const MOST = 100;

/** Every figure: of one place, or what a search finds; and all of them as files. */
class MethodFigures extends PageElement {
  protected override updated(_changed: PropertyValues): void {
    arrive();
  }

  protected override render(): TemplateResult {
    const text = words().figures;
    const { now } = held;
    if (now.phase === "failed") {
      return html`<div class="field-error" role="alert">
        <p>${text.failed}</p>
        <button type="button" class="button button--small" @click=${() => held.fetch()}>${text.retry}</button>
      </div>`;
    }
    if (now.phase !== "here") return html`<p class="quiet part-coming" role="status">${text.loading}</p>`;
    return this.#held(now.figures);
  }

  #held(figures: Figures): TemplateResult {
    const text = words().figures;
    const { names, rows, about } = figures;
    const asked = query();
    const found = asked === "" ? rows.filter(isSeen(what(), store.state.region)) : figures.find(asked);
    const shown = asked === "" ? found : found.slice(0, MOST);
    return html`<p>${text.intro}</p>
      <p class="method-files">
        <button type="button" class="button button--small" data-save="csv" @click=${() => saveFile(fileName("method", "figures", "csv"), CSV, csvOf(rows, names, about))}>${text.csv}</button>
        <button type="button" class="button button--small" data-save="json" @click=${() => saveFile(fileName("method", "figures", "json"), JSON_TYPE, jsonOf(rows, about))}>${text.json}</button>
      </p>
      <div class="fields method-asks">${this.#asks()}</div>
      <div aria-live="polite" class="method-found">${asked === "" ? this.#inherited() : html`<p>${found.length === 0 ? text.nothing : text.found(shown.length, found.length)}</p>`}</div>
      ${guard([asked, what(), store.state.region, store.language], () => tablesOf(shown, figures, asked !== ""))}`;
  }

  #asks(): TemplateResult {
    const text = words().figures;
    const { facts } = store;
    const key = "/method/what";
    const find = "/method/search";
    return html`
      ${frame({ key, label: text.what }, choiceField({ key, value: what(), options: whats.map((each) => [each, text.whats[each]]), onValue: see }))}
      ${facts && what() === "region" ? html`${provinceField(facts)} ${partField(facts)}` : nothing}
      ${frame(
        { key: find, label: text.search, hint: text.searchHint, wide: true },
        html`<input
          type="search"
          id="f-method-search"
          data-field=${find}
          aria-describedby="f-method-search-hint"
          .value=${query()}
          maxlength="100"
          autocomplete="off"
          @input=${(event: Event) => search((event.target as HTMLInputElement).value)}
        />`,
      )}
    `;
  }

  #inherited(): TemplateResult | typeof nothing {
    const { facts, state, language } = store;
    const parent = facts && what() === "region" ? findRegion(facts, state.region)?.parent : null;
    const from = parent && facts ? findRegion(facts, parent) : null;
    return from ? html`<p class="quiet">${words().figures.cityFrom(from.name[language])}</p>` : nothing;
  }
}
customElements.define("fp-method-figures", MethodFigures);

const isSeen =
  (which: string, region: string) =>
  (row: Row): boolean =>
    row.region === (which === "region" ? region : which);
