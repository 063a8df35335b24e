/** A picture that answers a question: what it says in a sentence, the drawing, and the same numbers as a table and as a file. */
import { html, nothing, type TemplateResult } from "lit";
import { type Column, chartTable, csv } from "../../../../charts/table.js";
import { headOf } from "../../../../files/about.js";
import { CSV, fileName, saveFile } from "../../../../files/save-file.js";
import { PageElement } from "../../../../frame/element.js";
import { store } from "../../../../state/store.js";
import { picturesTexts } from "../../text/pictures.js";

export type LifePicture = "even" | "ages" | "parts" | "share" | "account" | "range";
export type PictureName = LifePicture | "curve" | "grid" | "matters";

export interface PictureContent {
  name: PictureName;
  say: string;
  /** In which money, and what is not in it. */
  unit: string;
  /** Beside the heading. */
  choice?: TemplateResult;
  drawing: TemplateResult;
  /** A row is a place in what is drawn. */
  columns: readonly Column<number>[];
  rows: readonly number[];
}

class Picture extends PageElement {
  static override properties = { content: { attribute: false }, stale: { attribute: false }, open: { state: true } };
  /** Null: on its way. */
  declare content: PictureContent | null;
  /** What is drawn answers an older question: it keeps its place and is not to be read. */
  declare stale: boolean;
  declare open: boolean;

  constructor() {
    super();
    this.open = false;
  }

  protected override render(): TemplateResult {
    const text = picturesTexts[store.language];
    const { content } = this;
    if (!content) return html`<p class="quiet" role="status">${text.coming}</p>`;
    const { name, say, unit, choice, drawing, columns, rows } = content;
    const title = text.title[name];
    return html`<div class="picture-top"><h3 id="picture-${name}">${title}</h3>${choice ?? nothing}</div>
      <div class=${this.stale ? "stale" : ""}>
        <p class="picture-say">${say}</p>
        ${drawing}
        <p class="picture-unit">${unit}</p>
        <div class="picture-tools">
          <details @toggle=${(event: Event) => (this.open = (event.target as HTMLDetailsElement).open)}>
            <summary>${text.table}</summary>
            ${this.open ? chartTable(text.tableOf(title), columns, rows) : nothing}
          </details>
          <button type="button" class="link" data-save=${name} aria-label=${text.saveOf(title)} @click=${() => this.#save(content)}>${text.save}</button>
        </div>
      </div>`;
  }

  #save({ name, columns, rows, unit }: PictureContent): void {
    const { result, facts, language } = store;
    if (!result || !facts) return;
    const title = picturesTexts[language].title[name];
    const head = headOf({ page: "index", title, unit, link: store.datedLink }, result.state, facts);
    saveFile(fileName("calculate", name, "csv"), CSV, csv(columns, rows, head));
  }
}
customElements.define("fp-picture", Picture);
