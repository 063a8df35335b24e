/** What would be a file, as a text to copy: for browsers of messengers, where a download does nothing. */
import { html, nothing, type TemplateResult } from "lit";
import { copyText } from "../frame/copy.js";
import { PageElement } from "../frame/element.js";
import { store } from "../state/store.js";
import "./hand-over.css";
import { filesTexts } from "./text/index.js";

class HandOver extends PageElement {
  static override properties = { name: { attribute: false }, content: { attribute: false }, said: { state: true } };
  declare name: string;
  /** Null: it is no text. */
  declare content: string | null;
  declare said: string;

  constructor() {
    super();
    this.said = "";
  }

  protected override render(): TemplateResult {
    const text = filesTexts[store.language];
    return html`<section class="card hand-over" aria-labelledby="hand-over-title">
      <h2 id="hand-over-title" tabindex="-1">${text.handOver.title}</h2>
      <p>${this.content === null ? text.handOver.noText : text.handOver.how} ${text.handOver.elsewhere}</p>
      ${
        this.content === null
          ? nothing
          : html`<textarea readonly rows="6" aria-label=${this.name} .value=${this.content}></textarea>`
      }
      <div class="hand-over-tools">
        ${this.content === null ? nothing : html`<button type="button" class="button button--main" data-do="copy-handed" @click=${this.#copy}>${text.handOver.copy}</button>`}
        <button type="button" class="button" data-do="close-handed" @click=${() => this.remove()}>${text.handOver.close}</button>
        <span role="status">${this.said}</span>
      </div>
    </section>`;
  }

  protected override firstUpdated(): void {
    this.querySelector<HTMLElement>("h2")?.focus();
  }

  async #copy(): Promise<void> {
    const { handOver } = filesTexts[store.language];
    const area = this.querySelector("textarea");
    this.said = (await copyText(this.content ?? "")) ? handOver.copied : handOver.selected;
    if (this.said === handOver.selected) area?.select();
  }
}
customElements.define("fp-hand-over", HandOver);

export function handOverText(name: string, content: string | null): void {
  document.querySelector("fp-hand-over")?.remove();
  const element = document.createElement("fp-hand-over") as HandOver;
  Object.assign(element, { name, content });
  document.body.append(element);
}
