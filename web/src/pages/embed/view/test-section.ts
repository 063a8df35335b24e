/** The page with which a portal tries things out at its own address. */
import { html, type TemplateResult } from "lit";
import { store } from "../../../state/store.js";
import { served, words } from "./chosen.js";
import { copyable } from "./copy-button.js";
import { testFile } from "./the-code.js";

function download(): void {
  // The mark at the start tells browsers it is UTF-8, also where a server says GB 18030 of every page.
  const url = URL.createObjectURL(new Blob([`\ufeff${testFile()}`], { type: "text/html" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = words().testName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

export function testSection(): TemplateResult {
  const file = testFile();
  const here = `./host-test${store.language === "en" ? "-en" : ""}.html`;
  return html`<section class="card prose" aria-labelledby="embed-test-title" data-section="test">
    <h2 id="embed-test-title">${words().test}</h2>
    <p>${words().testIntro}</p>
    ${file === "" ? html`<p class="quiet">${words().codeNone}</p>` : buttons(file)}
    ${served === null ? "" : html`<p><a href=${here} target="_blank" data-do="test-here">${words().testHere}</a></p>`}
  </section>`;
}

function buttons(file: string): TemplateResult {
  return html`<button type="button" class="button" data-do="test-download" @click=${download}>${words().testDownload}</button>
    <details>
      <summary>${words().testCopy}</summary>
      ${copyable("embed-test-file", file, words().testName, words().copy)}
    </details>`;
}
