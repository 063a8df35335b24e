/** Where a part of many drawings will stand: its code comes when that place is first seen, and it asks the engine nothing while it is not. */
import { html, type TemplateResult } from "lit";
import { PageElement } from "../../../frame/element.js";
import { later } from "../../../frame/later.js";

/** What stands above comes a moment after the page and pushes this place down; what is only passed by is not looked at, either. */
const LOOKED_AT = 250;

const parts = {
  explore: (seen: boolean) =>
    later("explore", () => import("./explore/explore.js"), html`<fp-explore .seen=${seen}></fp-explore>`),
  pictures: (seen: boolean) =>
    later("pictures", () => import("./pictures/pictures.js"), html`<fp-pictures .seen=${seen}></fp-pictures>`),
};

class InSight extends PageElement {
  static override properties = { what: { attribute: false }, seen: { state: true }, begun: { state: true } };
  declare what: keyof typeof parts;
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
    return parts[this.what](this.seen);
  }
}
customElements.define("fp-in-sight", InSight);
