import { html, type TemplateResult } from "lit";
import { SitePage } from "../../../frame/page.js";
import { words } from "./chosen.js";
import "./code.js";
import "./copy-button.js";
import { downloadSection, hashesSection } from "./files-section.js";
import { eventsSection, hostSection, policySection } from "./for-the-host.js";
import "./preview.js";
import "./settings.js";
import { loadSiteFiles } from "./site-files.js";
import { testSection } from "./test-section.js";

/** For editors and administrators of portals: how to put the calculator on their site. */
class Embed extends SitePage {
  readonly name = "embed";

  override connectedCallback(): void {
    super.connectedCallback();
    void loadSiteFiles();
  }

  protected override content(): TemplateResult {
    return html`<main class="layout layout--embed">
      <header class="page-intro">
        <h1>${words().title}</h1>
        <p>${words().intro}</p>
      </header>
      <fp-embed-settings class="ask"></fp-embed-settings>
      <div class="tell">
        <fp-embed-code></fp-embed-code>
        <fp-embed-preview></fp-embed-preview>
        ${policySection()} ${eventsSection()} ${testSection()} ${hostSection()} ${hashesSection()} ${downloadSection()}
      </div>
    </main>`;
  }
}
customElements.define("fp-embed", Embed);
