/** What share of an income the contribution takes, place by place, beside the paper's ten. */
import { html, nothing, type TemplateResult } from "lit";
import { unsafeHTML } from "lit/directives/unsafe-html.js";
import type { BurdenAnswer, BurdenRow, BurdenShare, Description } from "../../../engine/types.js";
import { choiceField } from "../../../fields/choice-field.js";
import { frame } from "../../../fields/field-frame.js";
import { numberField } from "../../../fields/number-field.js";
import { exact, plain, yuan, yuanFen } from "../../../format/number.js";
import { PageElement } from "../../../frame/element.js";
import { findRegion } from "../../../state/region.js";
import { store } from "../../../state/store.js";
import {
  burden,
  choose,
  chosen,
  income,
  incomeKey,
  isShown,
  placeSet,
  setIncome,
  setPlaceSet,
} from "../state/burden.js";
import { burdenTexts, placeSets } from "../text/burden.js";

const words = () => burdenTexts[store.language];

class MethodBurden extends PageElement {
  static override properties = { fixed: { attribute: false } };
  /** The paper's table as the build has it, until there is an answer. */
  declare fixed: string;

  protected override render(): TemplateResult {
    const { facts } = store;
    const now = burden();
    return html`<p>${words().intro}</p>
      ${facts ? asks(facts) : nothing}
      ${
        facts && now
          ? html`${placesTable(now.answer, now.income, facts)} ${paperTable(now.answer, facts)}`
          : html`${store.hasErrors ? nothing : html`<p class="quiet part-coming" role="status">${words().waiting}</p>`}
            ${unsafeHTML(this.fixed)}`
      }`;
  }
}
customElements.define("fp-method-burden", MethodBurden);

function asks(facts: Description): TemplateResult {
  const text = words();
  const key = "/burden/places";
  return html`<div class="fields method-asks">
      ${frame(
        { key: incomeKey, label: text.income },
        numberField({ key: incomeKey, value: income(), unit: store.text.yuan, onValue: setIncome }),
      )}
      ${frame(
        { key, label: text.places },
        choiceField({
          key,
          value: placeSet(),
          options: placeSets.map((set) => [set, text.sets[set]]),
          onValue: setPlaceSet,
        }),
      )}
    </div>
    ${placeSet() === "own" ? ownPlaces(facts) : nothing}`;
}

function ownPlaces(facts: Description): TemplateResult {
  const now = chosen(facts);
  return html`<fieldset class="burden-places">
    <legend>${words().own}</legend>
    ${facts.regions.map(
      ({ code, name }) => html`<label>
        <input
          type="checkbox"
          data-place=${code}
          .checked=${now.includes(code)}
          @change=${(event: Event) => choose(facts, code, (event.target as HTMLInputElement).checked)}
        />
        ${name[store.language]}
      </label>`,
    )}
  </fieldset>`;
}

const nameOf = (facts: Description, code: string | null): string =>
  (code !== null && findRegion(facts, code)?.name[store.language]) || (code ?? "");

/** Two digits, as the paper prints. */
const percent = (share: number): string => `${exact(share * 100, store.language, 2)}%`;

function shareCell({ share, monthly }: BurdenShare): TemplateResult {
  return html`<td>${percent(share)}<br /><small>${yuanFen(monthly, store.language)}</small></td>`;
}

function scrolled(caption: string, columns: readonly string[], rows: readonly TemplateResult[]): TemplateResult {
  return html`<div class="method-scroll" tabindex="0" role="region" aria-label=${caption}>
    <table>
      <caption class="unseen">${caption}</caption>
      <thead><tr>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
      <tbody>${rows}</tbody>
    </table>
  </div>`;
}

function placesTable(answer: BurdenAnswer, asked: number, facts: Description): TemplateResult {
  const text = words();
  const { place, floor, sixty, average } = text.columns;
  const shown = isShown(facts);
  const missing = [...new Set(answer.left_out.map(({ region }) => region))].filter(shown);
  return html`<div id="burden-places">
    ${scrolled(
      text.caption(yuan(asked, store.language)),
      [place, floor, sixty, average],
      answer.rows.filter(({ region }) => shown(region)).map((row) => placeRow(row, facts)),
    )}
    ${missing.length > 0 ? html`<p class="quiet">${text.leftOut(missing.map((code) => nameOf(facts, code)).join(store.language === "zh" ? "、" : ", "))}</p>` : nothing}
  </div>`;
}

function placeRow(row: BurdenRow, facts: Description): TemplateResult {
  const text = words();
  const { language } = store;
  const [wage] = row.figures;
  const provisional = row.figures.some(({ in_use }) => in_use.status === "provisional");
  const about = text.about(plain(row.average_wage, language, 2), plain(row.base_floor, language, 2), wage?.month ?? "");
  return html`<tr data-burden=${row.region ?? nothing}>
    <th scope="row">${nameOf(facts, row.region)}<br /><small>${about}${provisional ? html` <span class="tag">${text.provisional}</span>` : nothing}</small></th>
    ${shareCell(row.at_floor)} ${shareCell(row.at_60)} ${shareCell(row.at_ratio)}
  </tr>`;
}

function paperTable({ paper }: BurdenAnswer, facts: Description): TemplateResult {
  const text = words();
  const { language } = store;
  const { place, average, floor, averageToday, floorToday } = text.paperColumns;
  const today = (share: BurdenShare | undefined) => html`<td>${share ? percent(share.share) : "—"}</td>`;
  const rows = paper.rows.map(
    (row) => html`<tr data-paper=${row.region}>
      <th scope="row">${nameOf(facts, row.region)}<br /><small>${text.paperIncome(plain(row.income, language))}</small></th>
      <td>${percent(row.at_average.printed)}</td>
      <td>${percent(row.at_floor.printed)}</td>
      ${today(row.today?.at_average)} ${today(row.today?.at_floor)}
    </tr>`,
  );
  return html`<h3>${text.paper}</h3>
    <div id="burden-paper" class="burden-paper">
      ${scrolled(text.paperCaption, [place, average, floor, averageToday, floorToday], rows)}
      <p>${text.rebuilt(paper.agreeing, paper.rebuilt, paper.shares, paper.contribution_year)}</p>
      <p class="quiet">${paper.note[language]}</p>
    </div>`;
}
