import { place } from "@place";
import { html, nothing, type TemplateResult } from "lit";
import { store } from "../state/store.js";
import { PageElement } from "./element.js";

/** The way to the licences of what others have made of this; they ask to be told of wherever their work goes. */
class ThirdParty extends PageElement {
  static override properties = { open: { state: true } };
  declare open: boolean;

  protected override render(): TemplateResult {
    const { thirdParty } = store.text.footer;
    const from = place.thirdParty;
    if ("href" in from) return html`<a href=${from.href} target="_blank" rel="noopener">${thirdParty}</a>`;
    return html`<details class="third-party" @toggle=${(event: Event) => (this.open = (event.target as HTMLDetailsElement).open)}>
      <summary>${thirdParty}</summary>
      ${this.open ? html`<pre lang="en">${from.text()}</pre>` : nothing}
    </details>`;
  }
}
customElements.define("fp-third-party", ThirdParty);
