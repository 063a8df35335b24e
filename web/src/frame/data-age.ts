import { place } from "@place";
import { html, nothing, type TemplateResult } from "lit";
import { dateText } from "../format/time.js";
import { isOld } from "../state/data-age.js";
import { store } from "../state/store.js";
import { PageElement } from "./element.js";

/** Says that the figures are old once they are, and where to get newer ones; says nothing before. */
class DataAge extends PageElement {
  protected override render(): TemplateResult | typeof nothing {
    const { facts, language, text } = store;
    if (!facts || !isOld(facts.data.as_of)) return nothing;
    const { dataAge } = text;
    return html`<div class="page-note" role="status">
      <p><strong>${dataAge.old(dateText(facts.data.as_of, language))}</strong>${this.#remedy()}${dataAge.own}</p>
    </div>`;
  }

  #remedy(): TemplateResult | string {
    const { dataAge } = store.text;
    if (!place.newer) return dataAge.onSite;
    const { at } = place.newer;
    return at === null
      ? dataAge.onDisk
      : html`${dataAge.onDiskAt}<a href=${at} rel="noreferrer">${at}</a>${dataAge.or}`;
  }
}
customElements.define("fp-data-age", DataAge);
