/** How the page leaves the screen and comes back: link, QR code, paper, files, and this device where one asks for it. */
import { html, nothing, type TemplateResult } from "lit";
import { addressOf } from "../../../../files/address.js";
import { prints, savesFiles } from "../../../../files/messenger.js";
import { copyText } from "../../../../frame/copy.js";
import { PageElement } from "../../../../frame/element.js";
import { store } from "../../../../state/store.js";
import { type TakeWords, takeTexts } from "../../text/take.js";
import "../../styles/take.css";
import type { Code } from "./code.js";
import "./open.js";

type Open = "qr" | "link" | "open" | null;

class Take extends PageElement {
  static override properties = { open: { state: true }, said: { state: true }, gif: { state: true } };
  declare open: Open;
  /** What the last button did. */
  declare said: string;
  /** Null: it has not come. */
  declare gif: Code | null;

  constructor() {
    super();
    this.open = null;
    this.said = "";
    this.gif = null;
  }

  protected override willUpdate(): void {
    if (this.open === "qr" && this.gif?.link !== store.datedLink) void this.#draw();
  }

  protected override render(): TemplateResult {
    const text = takeTexts[store.language];
    return html`<section class="card take" aria-labelledby="take-title">
      <h2 id="take-title" tabindex="-1">${text.title}</h2>
      <p class="quiet">${text.intro}${savesFiles() ? nothing : html` ${text.inMessenger}`}</p>
      <div class="take-buttons">
        ${this.#button("copy-link", text.link, () => this.#copy())}
        ${this.#opens("qr", this.open === "qr" ? text.qrHide : text.qr)}
        ${this.#button("sheet", text.print, () => this.#print())}
        ${this.#button("save-state", text.save, () => this.#hand("state"), "state")}
        ${this.#opens("open", this.open === "open" ? text.openHide : text.open)}
        ${this.#button("save-csv", text.csv, () => this.#hand("csv"), "csv")}
        ${this.#button("save-json", text.json, () => this.#hand("json"), "json")}
      </div>
      ${this.#opened(text)}
      <p class="take-said" role="status">${this.said}</p>
      ${this.#keeping(text)}
    </section>`;
  }

  #button(name: string, words: string, does: () => unknown, file?: string): TemplateResult {
    const press = () => {
      this.said = "";
      void does();
    };
    return html`<button type="button" class="button" data-do=${name} data-save=${file ?? nothing} @click=${press}>${words}</button>`;
  }

  #opens(name: "qr" | "open", words: string): TemplateResult {
    const press = () => {
      this.said = "";
      this.open = this.open === name ? null : name;
    };
    return html`<button type="button" class="button" data-do="take-${name}" aria-expanded=${this.open === name} @click=${press}>${words}</button>`;
  }

  #opened(text: TakeWords): TemplateResult | typeof nothing {
    if (this.open === "link")
      return html`<p>${text.linkShown}</p>
        <textarea class="take-link" readonly rows="3" aria-label=${text.linkLabel} .value=${this.#address}></textarea>`;
    if (this.open === "open") return html`<fp-take-open @opened=${() => this.#wasOpened()}></fp-take-open>`;
    if (this.open !== "qr" || !this.gif) return nothing;
    if ("why" in this.gif) return html`<p class="take-code" data-code="none">${text[this.gif.why]}</p>`;
    return html`<div class="take-code" data-code="drawn">
      <img src=${this.gif.src} alt=${text.qrAlt} />
      <p class="quiet">${text.qrHint}</p>
    </div>`;
  }

  get #words(): TakeWords {
    return takeTexts[store.language];
  }

  #wasOpened(): void {
    this.open = null;
    this.said = this.#words.opened;
  }

  get #address(): string {
    return addressOf("index", store.datedLink);
  }

  async #copy(): Promise<void> {
    const copied = await copyText(this.#address);
    this.open = copied ? null : "link";
    this.said = copied ? this.#words.linkCopied : "";
    await this.updateComplete;
    this.querySelector<HTMLTextAreaElement>(".take-link")?.select();
  }

  async #draw(): Promise<void> {
    const link = store.datedLink;
    this.gif = await this.#with(async () => (await import("./code.js")).codeOf(link));
  }

  async #print(): Promise<void> {
    const printed = await this.#with(async () => {
      if (!prints()) return (await import("./hand.js")).handSummary();
      return (await import("./print.js")).printSheet();
    });
    if (printed === null) this.said = this.#words.part;
  }

  async #hand(what: "state" | "csv" | "json"): Promise<void> {
    const handed = await this.#with(async () => (await import("./hand.js")).hand(what));
    if (handed === null) this.said = this.#words.part;
  }

  /** A part that comes when it is used; null: it did not come. */
  async #with<T>(part: () => Promise<T>): Promise<T | null> {
    try {
      return await part();
    } catch (error) {
      // For whoever is asked to help: the visitor gets plain words.
      console.error(error);
      this.said = this.#words.part;
      return null;
    }
  }

  #keeping(text: TakeWords): TemplateResult {
    const { keeps } = store;
    const press = () => {
      const done = store.keep(!keeps);
      this.said = !done ? text.cannotKeep : keeps ? text.forgotten : "";
    };
    return html`<p class="take-keep">
      <button type="button" class="button" data-do="keep" @click=${press}>${keeps ? text.forget : text.keep}</button>
      <span class="quiet">${keeps ? text.kept : text.notKept}</span>
    </p>`;
  }
}
customElements.define("fp-take", Take);
