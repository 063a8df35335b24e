import { sections } from "@method";
import { html, nothing, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import { unsafeHTML } from "lit/directives/unsafe-html.js";
import { SitePage } from "../../../frame/page.js";
import { store } from "../../../state/store.js";
import { asksBurden } from "../state/burden.js";
import { arrive, go } from "../state/view.js";
import "./burden.js";
import "./figures.js";
import { words } from "./say.js";

/** How everything is worked out and with what; the build has made most of it. */
class MethodPage extends SitePage {
  readonly name = "method";
  protected override readonly asks = asksBurden;

  protected override updated(): void {
    arrive();
  }

  protected override content(): TemplateResult {
    const { title, intro, contents } = words();
    const { language } = store;
    return html`<main class="method" @click=${follow}>
      <header class="page-intro">
        <h1>${title}</h1>
        <p>${intro}</p>
      </header>
      <nav class="method-contents" aria-label=${contents}>
        <ul>${sections[language].map(({ name, title: part }) => html`<li><a href="#${name}">${part}</a></li>`)}</ul>
      </nav>
      <div class="method-parts" id="result" tabindex="-1">
        ${sections[language].map(
          ({
            name,
            title: part,
            html: fixed,
          }) => html`<section class="card" id=${name} tabindex="-1" aria-labelledby="${name}-title">
            <h2 id="${name}-title">${part}</h2>
            ${name === "figures" ? html`<fp-method-figures></fp-method-figures>` : nothing}
            ${name === "burden" ? html`<fp-method-burden .fixed=${fixed}></fp-method-burden>` : guard([fixed], () => unsafeHTML(fixed))}
          </section>`,
        )}
      </div>
    </main>`;
  }
}
customElements.define("fp-method", MethodPage);

/** What follows # in an address is the visitor's state, so a way within the page is gone by hand. */
function follow(event: Event): void {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="#"]');
  if (!link) return;
  event.preventDefault();
  go(link.getAttribute("href")?.slice(1) ?? "");
}
