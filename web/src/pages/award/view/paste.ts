import { html, nothing, type TemplateResult } from "lit";
import { PageElement } from "../../../frame/element.js";
import { store } from "../../../state/store.js";
import { sayAll } from "../state/change.js";
import { awardOf, type Said } from "../state/inputs.js";
import { readPasted } from "../state/paste.js";
import { nameOf, words } from "./say.js";

/** The text of a sheet, read into the boxes; what was not understood is said. */
class AwardPaste extends PageElement {
  static override properties = { read: { state: true } };
  /** What the last reading took and left; null: nothing was there to read. */
  declare read: { took: Said[]; left: readonly string[] } | null | undefined;

  protected override render(): TemplateResult {
    const { paste } = words();
    return html`<details class="award-paste" open>
      <summary>${paste.title}</summary>
      <label class="unseen" for="award-text">${paste.label}</label>
      <textarea id="award-text" rows="3" spellcheck="false" autocomplete="off" aria-describedby="award-text-hint"></textarea>
      <p class="field-hint" id="award-text-hint">${paste.hint}</p>
      <button type="button" class="button button--small" data-do="read" ?disabled=${!store.facts} @click=${this.#read}>${paste.read}</button>
      <div class="award-read" role="status">${this.#said()}</div>
    </details>`;
  }

  #said(): TemplateResult | typeof nothing {
    const { paste } = words();
    const { read } = this;
    if (read === undefined) return nothing;
    if (read === null) return html`<p>${paste.empty}</p>`;
    const names = [...new Set(read.took.map(nameOf))].join(store.language === "zh" ? "、" : ", ");
    return html`<p>${names === "" ? paste.none : paste.took(names)}</p>
      ${read.left.length === 0 ? nothing : html`<p>${paste.left}</p><ul class="award-left">${read.left.map((line) => html`<li>${line}</li>`)}</ul>`}`;
  }

  #read(): void {
    const { facts, state } = store;
    const text = this.querySelector("textarea")?.value ?? "";
    if (!facts || text.trim() === "") {
      this.read = null;
      return;
    }
    const deemedCount = awardOf(facts, state.region).transitional_months !== "paid_or_deemed";
    const { sheet, left } = readPasted(text, { deemedCount, parts: facts.award.parts });
    this.read = { took: Object.keys(sheet) as Said[], left };
    sayAll(sheet);
  }
}
customElements.define("fp-award-paste", AwardPaste);
