import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { PageElement } from "../../../frame/element.js";
import { whoIsAsked } from "../../../person/who.js";
import { store } from "../../../state/store.js";
import "../../../person/questions.js";
import { words } from "./words.js";

/** Whose months they are, in a line; the questions of Calculate behind it. */
class LivesWho extends PageElement {
  static override properties = { open: { state: true } };
  declare open: boolean;

  protected override willUpdate(_changed: PropertyValues): void {
    // A box that must be corrected has to be seen.
    if (store.errors.length > 0) this.open = true;
  }

  protected override render(): TemplateResult {
    const text = words();
    return html`<div class="lives-who">
        <p>${whoIsAsked()}</p>
        <button type="button" class="button button--small" data-do="who" aria-expanded=${Boolean(this.open)} aria-controls="lives-questions" @click=${() => (this.open = !this.open)}>
          ${this.open ? text.done : text.change}
        </button>
      </div>
      <div id="lives-questions" class="ask lives-questions" ?hidden=${!this.open}>${this.open ? html`<fp-questions></fp-questions>` : nothing}</div>`;
  }
}
customElements.define("fp-lives-who", LivesWho);
