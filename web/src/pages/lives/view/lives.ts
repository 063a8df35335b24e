import { html, type nothing, type TemplateResult } from "lit";
import { SitePage } from "../../../frame/page.js";
import { engineFailed } from "../../../frame/pieces.js";
import { store } from "../../../state/store.js";
import "../../../frame/error-summary.js";
import { asksLives, study } from "../state/study.js";
import "./account.js";
import "./lead.js";
import "./months.js";
import "./pension.js";
import "./uneven.js";
import "./who.js";
import { words } from "./words.js";

/** Many lives of one person whose months are uneven: how many have enough years in the end, and what they get. */
class Lives extends SitePage {
  readonly name = "lives";
  protected override readonly asks = asksLives;

  protected override content(): TemplateResult {
    const text = words();
    return html`<main class="lives">
      <div class="lives-top">
        <h1>${text.heading}</h1>
        <fp-lives-who></fp-lives-who>
      </div>
      <section class="tell" id="result" tabindex="-1" aria-label=${store.text.result}>${this.#answer()}</section>
      <aside class="lives-ask" aria-label=${text.sliders}><fp-lives-uneven></fp-lives-uneven></aside>
      <section class="card notices lives-method" aria-labelledby="method-title">
        <h2 id="method-title">${text.method}</h2>
        <ul>${text.methodWords.map((line) => html`<li>${line}</li>`)}</ul>
      </section>
    </main>`;
  }

  #answer(): TemplateResult | typeof nothing {
    const { text, phase } = store;
    if (phase === "loading") return html`<p class="card quiet" role="status">${text.loading}</p>`;
    if (phase === "failed") return engineFailed();
    if (store.hasErrors) return html`<fp-error-summary></fp-error-summary>`;
    if (!study.answered) return html`<p class="card quiet" role="status">${text.loading}</p>`;
    return html`<fp-lives-lead></fp-lives-lead><fp-lives-pension></fp-lives-pension><fp-lives-months></fp-lives-months><fp-lives-account></fp-lives-account>`;
  }
}
customElements.define("fp-lives", Lives);
