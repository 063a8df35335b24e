/** Buttons that hand out the steps as files; what makes these comes when one is pressed. */
import { html, nothing, type TemplateResult } from "lit";
import { PageElement } from "../frame/element.js";
import { store } from "../state/store.js";
import type { Kind } from "./files/save.js";
import type { Explained } from "./files/trace-file.js";
import { explainTexts } from "./text/index.js";

const kinds: readonly Kind[] = ["xlsx", "csv", "json"];

class SaveSteps extends PageElement {
  static override properties = { explained: { attribute: false }, state: { state: true } };
  declare explained: Explained | null;
  declare state: "idle" | "busy" | "failed";

  constructor() {
    super();
    this.state = "idle";
  }

  protected override render(): TemplateResult {
    const text = explainTexts[store.language];
    return html`<div class="save-steps">
      ${kinds.map((kind) => html`<button type="button" class="button button--small" data-save=${kind} ?disabled=${this.state === "busy"} @click=${() => this.#save(kind)}>${text.save[kind]}</button>`)}
      ${this.state === "failed" ? html`<p class="field-error" role="alert">${text.saveFailed}</p>` : nothing}
      <p class="quiet">${text.saveHint}</p>
    </div>`;
  }

  async #save(kind: Kind): Promise<void> {
    const { facts, language } = store;
    const { explained } = this;
    if (!facts || !explained) return;
    this.state = "busy";
    try {
      const { save } = await import("./files/save.js");
      await save(kind, explained, facts, language);
      this.state = "idle";
    } catch (error) {
      // For whoever is asked to help: the visitor gets plain words.
      console.error(error);
      this.state = "failed";
    }
  }
}
customElements.define("fp-save-steps", SaveSteps);
