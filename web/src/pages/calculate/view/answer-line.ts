/** On a phone the questions push the answer out of sight: while somebody writes in them it stays as one line at the top. */
import { html, nothing, type TemplateResult } from "lit";
import { PageElement } from "../../../frame/element.js";
import { store } from "../../../state/store.js";
import { sentence } from "./sentence.js";

class AnswerLine extends PageElement {
  static override properties = { shown: { state: true } };
  declare shown: boolean;

  constructor() {
    super();
    this.shown = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    for (const name of ["focusin", "focusout"]) document.addEventListener(name, this.#look);
    window.visualViewport?.addEventListener("scroll", this.#follow);
    window.visualViewport?.addEventListener("resize", this.#follow);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const name of ["focusin", "focusout"]) document.removeEventListener(name, this.#look);
    window.visualViewport?.removeEventListener("scroll", this.#follow);
    window.visualViewport?.removeEventListener("resize", this.#follow);
  }

  #look = ({ type, target }: Event): void => {
    this.shown = type === "focusin" && target instanceof Element && target.matches(".ask input, .ask select");
  };

  /** With the keyboard up a phone moves what is seen over the page: the line goes with it. */
  #follow = (): void => {
    const moved = Math.round(window.visualViewport?.offsetTop ?? 0);
    if (moved === 0) this.removeAttribute("style");
    else this.style.setProperty("--moved", `${moved}px`);
  };

  /** Where the line has just come over the box that is written in, the page gives way. */
  protected override updated(): void {
    const box = document.activeElement;
    const line = this.getBoundingClientRect();
    if (line.height > 0 && box?.closest(".ask") && box.getBoundingClientRect().top < line.bottom)
      box.scrollIntoView({ block: "center" });
  }

  protected override render(): TemplateResult | typeof nothing {
    const { result, state, text } = store;
    const said = this.shown && result ? sentence(state.chosen, result) : null;
    if (!said) return nothing;
    // The answer itself is announced; this only repeats it for the eye.
    return html`<p class="answer-line" aria-hidden="true">
      ${store.hasErrors ? text.behind : html`<b>${said.before}${said.number}</b>${said.number ? said.after : nothing} ${said.pays}`}
    </p>`;
  }
}
customElements.define("fp-answer-line", AnswerLine);
