import { html, nothing, type TemplateResult } from "lit";
import { mark } from "../../../frame/mark.js";
import { store } from "../../../state/store.js";
import { kindOf, policyName } from "./words.js";

/** A policy's mark and name, and that nobody can do it today where that is so. */
export function policy(id: string): TemplateResult {
  const kind = kindOf(id);
  const proposal = kind === "fixed" ? html` <span class="tag tag--proposal">${store.text.proposal}</span>` : nothing;
  return html`${mark(kind)} ${policyName(id)}${proposal}`;
}
