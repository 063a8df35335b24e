import { html, type TemplateResult } from "lit";
import { PageElement } from "../../../frame/element.js";
import { words } from "./chosen.js";

/** Copies a text that is also there to be read; where the browser does not let us, it is selected for the reader to copy. */
class CopyButton extends PageElement {
  static override properties = {
    text: { attribute: false },
    from: { attribute: false },
    label: { attribute: false },
    said: { state: true },
  };
  declare text: string;
  /** The id of the element that shows the text. */
  declare from: string;
  declare label: string;
  declare said: string;

  protected override render(): TemplateResult {
    return html`<button type="button" class="button" data-do="copy-${this.from}" @click=${this.#copy}>${this.label}</button>
      <span class="copy-said" role="status">${this.said ?? ""}</span>`;
  }

  protected override willUpdate(changed: Map<string, unknown>): void {
    // What was copied is no longer what stands there.
    if (changed.has("text") && changed.get("text") !== undefined) this.said = "";
  }

  async #copy(): Promise<void> {
    // Emptied first: the same words again would not be announced.
    this.said = "";
    await this.updateComplete;
    try {
      await navigator.clipboard.writeText(this.text);
      this.said = words().copied;
    } catch {
      this.#select();
      this.said = words().copyByHand;
    }
  }

  #select(): void {
    const shown = document.getElementById(this.from);
    if (!shown) return;
    const details = shown.closest("details");
    if (details) details.open = true;
    shown.focus();
    window.getSelection()?.selectAllChildren(shown);
  }
}
customElements.define("fp-copy", CopyButton);

/** A text to copy: to be read, reached by keyboard, and copied by a button. */
export function copyable(id: string, text: string, name: string, button: string): TemplateResult {
  return html`${shown(id, text, name)} <fp-copy .text=${text} .from=${id} .label=${button}></fp-copy>`;
}

export function shown(id: string, text: string, name: string): TemplateResult {
  return html`<pre class="code" id=${id} tabindex="0" role="region" aria-label=${name}><code>${text}</code></pre>`;
}
