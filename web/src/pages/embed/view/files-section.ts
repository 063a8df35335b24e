/** Which version this is, how its files are told from others, and what there is to download. */
import { html, nothing, type TemplateResult } from "lit";
import { plain } from "../../../format/number.js";
import { store } from "../../../state/store.js";
import { chosen, served, words } from "./chosen.js";
import { siteFiles } from "./site-files.js";

export function hashesSection(): TemplateResult {
  const { facts } = store;
  const elsewhere = chosen().choices.base !== "" && chosen().choices.base !== served;
  return html`<section class="card prose" aria-labelledby="embed-hashes-title" data-section="hashes">
    <h2 id="embed-hashes-title">${words().hashes}</h2>
    ${facts ? html`<p>${words().hashesVersion(facts.engine.version, facts.data.version, facts.data.as_of)}</p>` : nothing}
    ${siteFiles.integrity === undefined ? nothing : table()} ${elsewhere && siteFiles.integrity ? html`<p>${words().hashesOther}</p>` : nothing}
    <p>${words().hashesChange}</p>
  </section>`;
}

function table(): TemplateResult {
  const { integrity } = siteFiles;
  if (!integrity) return html`<p class="quiet">${words().hashesNone}</p>`;
  return html`<p>${words().hashesIntro}</p>
    <table class="hash-table">
      <thead>
        <tr>
          <th scope="col">${words().hashesFile}</th>
          <th scope="col">${words().hashesValue}</th>
        </tr>
      </thead>
      <tbody>
        ${Object.entries(integrity).map(([file, hash]) => html`<tr><th scope="row"><code>${file}</code></th><td><code>${hash}</code></td></tr>`)}
      </tbody>
    </table>`;
}

const offered = ["flexpension.html", "flexpension-site.zip"] as const;

export function downloadSection(): TemplateResult {
  const { downloads } = siteFiles;
  const there = offered.filter((name) => downloads?.[name]);
  return html`<section class="card prose" aria-labelledby="embed-download-title" data-section="download">
    <h2 id="embed-download-title">${words().download}</h2>
    ${
      there.length > 0
        ? html`<p>${words().downloadIntro}</p>
          <ul class="download-list">
            ${there.map(offer)}
          </ul>`
        : html`<p class="quiet">${downloads === undefined ? "" : words().downloadNone}</p>`
    }
  </section>`;
}

function offer(name: (typeof offered)[number]): TemplateResult {
  const { bytes, sha256 } = siteFiles.downloads![name]!;
  return html`<li>
    <a href="./${name}" download>${name}</a> <span class="quiet">${sizeText(bytes)}</span>
    <p>${words().downloadNames[name]}</p>
    <p class="quiet">${words().downloadSum}<code>${sha256}</code></p>
  </li>`;
}

/** Thousands, as file managers and download bars count. */
function sizeText(bytes: number): string {
  const [value, unit] = bytes < 1_000_000 ? [bytes / 1000, "kB"] : [bytes / 1_000_000, "MB"];
  return words().size(plain(value, store.language, unit === "MB" ? 2 : 0), unit as string);
}
