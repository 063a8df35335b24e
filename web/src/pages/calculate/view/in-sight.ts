/** Where the pictures will stand: their code comes when that place is first seen, and they ask the engine nothing while it is not. */
import { html, type TemplateResult } from "lit";
import { PageElement } from "../../../frame/element.js";
import { later } from "../../../frame/later.js";

/** What stands above comes a moment after the page and pushes this place down; what is only passed by is not looked at, either. */
const LOOKED_AT = 250;

class InSight extends PageElement {
  static override properties = { seen: { state: true }, begun: { state: true } };
  declare seen: boolean;
  declare begun: boolean;
  #timer = 0;
  readonly #watcher = new IntersectionObserver((entries) => {
    clearTimeout(this.#timer);
    this.seen = false;
    if (!entries.at(-1)?.isIntersecting) return;
    this.#timer = window.setTimeout(() => {
      this.seen = true;
      this.begun = true;
    }, LOOKED_AT);
  });

  constructor() {
    super();
    this.seen = false;
    this.begun = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#watcher.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#watcher.disconnect();
    clearTimeout(this.#timer);
  }

  protected override render(): TemplateResult {
    if (!this.begun) return html``;
    return later(
      "pictures",
      () => import("./pictures/pictures.js"),
      html`<fp-pictures .seen=${this.seen}></fp-pictures>`,
    );
  }
}
customElements.define("fp-in-sight", InSight);
