import { place } from "@place";
import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { writeHash } from "../../state/hash.js";
import { defaultPlans } from "../../state/plans.js";
import { store } from "../../state/store.js";
import { answer } from "../calculate/view/answer.js";
import { given } from "./given.js";
import { listener } from "./host.js";
import { openOutside } from "./links.js";
import { widgetTexts } from "./text/widget.js";
import { showTheme } from "./theme.js";
import "../../frame/data-age.js";
import { PageElement } from "../../frame/element.js";
import { oldLinkNote } from "../../frame/notes.js";
import { languageButton } from "../../frame/pieces.js";
import "../../frame/third-party.js";
import "../../person/questions.js";

/** The calculator in a frame of somebody else's page: no menu, and at its foot what a visitor of that page should know. */
class Widget extends PageElement {
  static override properties = { unopened: { state: true } };
  /** An address that could not be opened from here. */
  declare unopened: string;

  constructor() {
    super();
    this.unopened = "";
  }

  override connectedCallback(): void {
    this.replaceChildren();
    super.connectedCallback();
    openOutside((address) => (this.unopened = address));
  }

  protected override willUpdate(_changed: PropertyValues): void {
    const { language, large } = store.state;
    const root = document.documentElement;
    root.lang = language === "zh" ? "zh-CN" : "en";
    for (const size of [1, 2, 3]) root.classList.toggle(size === 1 ? "large" : `large-${size}`, large >= size);
    document.title = store.text.title;
    showTheme(given.theme);
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has("unopened") && this.unopened !== "")
      this.querySelector<HTMLInputElement>(".unopened input")?.select();
  }

  protected override render(): TemplateResult {
    const brief = given.view === "compact";
    return html`<div class="widget">
      <header>
        <h1 class="widget-title">${store.text.title}</h1>
        <fp-data-age></fp-data-age>
        ${this.#wrong()} ${oldLinkNote()}
      </header>
      <main class="widget-main">
        <fp-questions class="widget-ask" .brief=${brief}></fp-questions>
        <section class="tell" id="result" aria-label=${store.text.result}>
          ${given.held ? html`<p class="card" role="status">${widgetTexts[store.language].held}</p>` : answer({ brief, pictures: false })}
        </section>
      </main>
      ${this.#foot()}
    </div>`;
  }

  /** Whoever put the widget here must see a slip of theirs, and whoever reads it must know what was left out. */
  #wrong(): TemplateResult | typeof nothing {
    const { language } = store;
    const words = widgetTexts[language];
    if (given.problems.length === 0) return nothing;
    return html`<div class="page-note widget-wrong" role="status">
      <p><strong>${words.wrongTitle}</strong></p>
      <ul>${given.problems.map(({ message }) => html`<li>${message[language]}</li>`)}</ul>
    </div>`;
  }

  #foot(): TemplateResult {
    const { text, facts, language } = store;
    const words = widgetTexts[language];
    return html`<footer class="widget-foot">
      <p class="widget-more">
        <a href=${place.pageHref("index", this.#link())} target="_blank" rel="noopener">${words.more}<span class="unseen">${words.newWindow}</span><span aria-hidden="true"> ↗</span></a>
        ${languageButton()}
      </p>
      ${this.#unopened()}
      <p><strong>${text.footer.estimate}</strong></p>
      ${store.state.plans.some(({ kind }) => kind === "fixed") ? html`<p>${text.footer.proposal}</p>` : nothing}
      <p>${words.private} ${this.#listener()}</p>
      ${facts ? html`<p>${words.versions(facts.engine.version, facts.data.version, facts.data.as_of)} <fp-third-party></fp-third-party></p>` : nothing}
    </footer>`;
  }

  /** One quiet line, as soon as somebody is told. */
  #listener(): TemplateResult | typeof nothing {
    const origin = listener();
    if (origin === null) return nothing;
    const words = widgetTexts[store.language];
    const host = origin === "null" ? "" : new URL(origin).host;
    return html`<span class="widget-listener">${words.readable(words.site(host))}</span>`;
  }

  #unopened(): TemplateResult | typeof nothing {
    const words = widgetTexts[store.language];
    if (this.unopened === "") return nothing;
    return html`<div class="unopened" role="status">
      <p>${words.copy}</p>
      <input type="text" readonly aria-label=${words.address} .value=${this.unopened} @focus=${(event: FocusEvent) => (event.target as HTMLInputElement).select()} />
    </div>`;
  }

  /** The same state on the full page; where only the room has left plans out, they are there again. */
  #link(): string {
    const { state } = store;
    const missing =
      given.plansChosen || given.view === "full"
        ? []
        : defaultPlans().filter(({ id }) => !state.plans.some((plan) => plan.id === id));
    return writeHash({ ...state, plans: [...state.plans, ...missing], extras: {} });
  }
}
customElements.define("fp-widget", Widget);
