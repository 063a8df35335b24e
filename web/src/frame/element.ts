import { LitElement } from "lit";
import { store } from "../state/store.js";

/**
 * A part of the page that shows the store. Parts render into the page itself, not into shadow trees: labels,
 * descriptions and error links must reach across them, and one style sheet serves all.
 */
export abstract class PageElement extends LitElement {
  #stop: (() => void) | null = null;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stop = store.watch(() => this.requestUpdate());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop?.();
  }
}
