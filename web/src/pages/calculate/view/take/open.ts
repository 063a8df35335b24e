/** What somebody brings back: a file of ours of any kind, the picture of a QR code, or a text pasted. */
import { html, type TemplateResult } from "lit";
import { MOST_BYTES, opened, textOf } from "../../../../files/state-file.js";
import { PageElement } from "../../../../frame/element.js";
import { store } from "../../../../state/store.js";
import { type TakeWords, takeTexts } from "../../text/take.js";

type Problem = keyof TakeWords["failed"];

class TakeOpen extends PageElement {
  static override properties = { problem: { state: true } };
  declare problem: Problem | null;

  constructor() {
    super();
    this.problem = null;
  }

  protected override render(): TemplateResult {
    const text = takeTexts[store.language];
    return html`<div class="take-open">
      <label>${text.openFile}
        <input type="file" data-field="take-file" accept=".json,.csv,.txt,.gif,.png,.jpg,.jpeg,image/*" @change=${this.#file} />
      </label>
      <label>${text.openText}<textarea rows="3" data-field="take-text"></textarea></label>
      <button type="button" class="button" data-do="open-pasted" @click=${this.#pasted}>${text.openPasted}</button>
      <div class="field-error" role="alert">${this.problem ? html`<p>${text.failed[this.problem]}</p>` : ""}</div>
    </div>`;
  }

  #pasted(): void {
    this.#open(this.querySelector("textarea")?.value ?? "");
  }

  async #file(event: Event): Promise<void> {
    const box = event.target as HTMLInputElement;
    const [file] = box.files ?? [];
    if (!file) return;
    // The same file again, once it is put right, is a change, too.
    const read = await this.#read(file);
    box.value = "";
    if (typeof read === "string") this.#open(read);
    else this.problem = read.problem;
  }

  async #read(file: File): Promise<string | { problem: Problem }> {
    if (file.type.startsWith("image/")) {
      const { readQr } = await import("../../../../files/read-qr.js");
      return (await readQr(file)) ?? { problem: "no_code" };
    }
    if (file.size > MOST_BYTES) return { problem: "too_big" };
    return textOf(await file.arrayBuffer());
  }

  #open(text: string): void {
    const found = opened(text);
    if ("problem" in found) {
      this.problem = found.problem;
      return;
    }
    this.problem = null;
    store.open(found.link);
    this.dispatchEvent(new Event("opened"));
  }
}
customElements.define("fp-take-open", TakeOpen);
