import { html, nothing, type TemplateResult } from "lit";
import { updates } from "../offline/updates.js";
import { store } from "../state/store.js";
import { PageElement } from "./element.js";
import { news } from "./news.js";

/**
 * Says that a newer version is ready, and lets the visitor decide when. It lies over the foot of the window and takes
 * its room at the end of the page, so that nothing moves when it comes.
 */
class UpdateNote extends PageElement {
  protected override render(): TemplateResult {
    const { update } = store.text;
    const shown = updates.ready !== null;
    // The status is there before it has anything to say: only then do screen readers hear it change.
    return html`<section class="update-note" ?data-shown=${shown} aria-label=${shown ? update.title : nothing}>
      <div role="status">
        ${updates.ready ? html`<p><strong>${news(update, store.facts, updates.ready.versions)}</strong> ${updates.updating ? update.updating : update.effect}</p>` : nothing}
      </div>
      ${
        shown && !updates.updating
          ? html`<div class="update-choice">
            <button type="button" class="button button--main" data-do="update" @click=${() => updates.now()}>${update.now}</button>
            <button type="button" class="button" data-do="update-later" @click=${() => updates.later()}>${update.later}</button>
          </div>`
          : nothing
      }
    </section>`;
  }
}
customElements.define("fp-update-note", UpdateNote);
