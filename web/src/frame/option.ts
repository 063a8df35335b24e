import { html, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";

/**
 * An entry of a list to choose from. It is chosen by the property, as it stands in the page: once a list was changed, Firefox
 * no longer heeds the attribute, and the list would show another entry than the one that is worked with.
 */
export function option(value: string, text: string, chosen: boolean): TemplateResult {
  return html`<option value=${value} .selected=${live(chosen)}>${text}</option>`;
}
