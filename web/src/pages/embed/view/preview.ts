import { place } from "@place";
import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { keyed } from "lit/directives/keyed.js";
import { PageElement } from "../../../frame/element.js";
import { store } from "../../../state/store.js";
import { widths } from "../code/choices.js";
import { frameHash } from "../code/code.js";
import { attributes, chosen, words } from "./chosen.js";
import { switchField } from "./fields.js";
import { frameHeight } from "./the-code.js";

/** A word being typed should not calculate at every letter. */
const PAUSE = 300;

interface Heard {
  flexpension?: number;
  type?: string;
  height?: number;
  detail?: { errors?: { message: { zh: string; en: string } }[] };
}

function names(hash: string): string[] {
  return hash === "" ? [] : hash.split("&").map((part) => part.replace(/=.*/, ""));
}

/**
 * Always with a #: what follows it can then change without loading anything again. And never with nothing after it: that
 * means the top of the page, and Chromium scrolls the page around the frame to there.
 */
function addressOf(hash: string): string {
  return place.pageHref("widget", hash).replace(/^[^#]*$/, "$&#&");
}

/** The widget itself, from this very site or file, with what the code would give it. */
class EmbedPreview extends PageElement {
  static override properties = { refused: { state: true } };
  declare refused: readonly { zh: string; en: string }[];

  #timer = 0;
  #shown = "";
  /** Counts the frames, each of which is a new start. */
  #start = 0;

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener("message", this.#hear);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener("message", this.#hear);
    clearTimeout(this.#timer);
  }

  protected override render(): TemplateResult {
    const { width } = chosen().choices;
    return html`<section class="card embed-preview" aria-labelledby="embed-preview-title">
      <div class="ask-top">
        <h2 id="embed-preview-title">${words().preview}</h2>
        ${switchField(
          "width",
          width,
          "phone",
          widths.map((each) => [each, words().widths[each]] as const),
        )}
      </div>
      ${this.#refusals()} ${this.#stage()}
    </section>`;
  }

  #stage(): TemplateResult {
    const { width, sandbox, form } = chosen().choices;
    const greeted = form === "script";
    // What a frame may do is settled when it loads, and one that was greeted stays so.
    return html`<div class="stage stage--${width}" role="group" tabindex="0" aria-label=${words().preview}>
      ${keyed(
        `${sandbox}${greeted}${this.#start}`,
        html`<iframe
          title=${words().previewFrame}
          sandbox=${sandbox ? "allow-scripts" : nothing}
          height=${greeted ? nothing : frameHeight()}
          @load=${greeted ? this.#greet : nothing}
        ></iframe>`,
      )}
    </div>`;
  }

  #refusals(): TemplateResult {
    const refused = this.refused ?? [];
    return html`<div class="field-error" aria-live="polite">
      ${refused.length === 0 ? nothing : html`<p>${words().previewRefused} ${refused.map((message) => message[store.language]).join(" ")}</p>`}
    </div>`;
  }

  protected override updated(_changed: PropertyValues): void {
    const frame = this.#frame;
    if (!frame) return;
    const hash = frameHash(attributes());
    if (!frame.hasAttribute("src")) {
      this.refused = [];
      this.#show(frame, hash);
    }
    if (hash !== this.#shown) {
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => this.#show(frame, hash), PAUSE);
    }
  }

  get #frame(): HTMLIFrameElement | null {
    return this.querySelector("iframe");
  }

  #show(frame: HTMLIFrameElement, hash: string): void {
    clearTimeout(this.#timer);
    const before = this.#shown;
    this.#shown = hash;
    if (!frame.hasAttribute("src")) frame.src = addressOf(hash);
    // What is said no more would stay with a visitor as it was; here the default has to be seen again.
    else if (names(before).some((name) => !names(hash).includes(name))) this.#again();
    // Only what follows the # differs, so nothing loads again; and it leaves no step in the history.
    else frame.contentWindow?.location.replace(new URL(addressOf(hash), document.baseURI));
  }

  #again(): void {
    this.#start += 1;
    this.requestUpdate();
  }

  /** As the loader does, and only where it will be there; the frame answers with its height and with what it cannot calculate. */
  #greet(): void {
    this.#frame?.contentWindow?.postMessage({ flexpension: 1, type: "hello" }, "*");
  }

  #hear = ({ source, data }: MessageEvent<Heard | null>): void => {
    const frame = this.#frame;
    if (!frame || source !== frame.contentWindow || data?.flexpension !== 1) return;
    if (data.type === "height" && Number.isFinite(data.height)) frame.height = String(data.height);
    if (data.type === "result") this.refused = [];
    if (data.type === "error") this.refused = data.detail?.errors?.map((error) => error.message) ?? [];
  };
}
customElements.define("fp-embed-preview", EmbedPreview);
