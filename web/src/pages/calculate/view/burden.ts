/** What share of the income the standard contribution takes, in words and with the place's figures. */
import { place } from "@place";
import { html, nothing, type TemplateResult } from "lit";
import type { BurdenRow, FigureAnswer } from "../../../engine/types.js";
import { percent, plain, yuan, yuanFen } from "../../../format/number.js";
import { monthText } from "../../../format/time.js";
import { PageElement } from "../../../frame/element.js";
import { withSourceTitles } from "../../../frame/source-links.js";
import { findRegion } from "../../../state/region.js";
import { store } from "../../../state/store.js";
import { burden } from "../state/burden.js";
import { burdenTexts } from "../text/burden.js";

class Burden extends PageElement {
  static override properties = { open: { state: true } };
  /** Only then is the engine asked. */
  declare open: boolean;

  constructor() {
    super();
    this.open = false;
  }

  protected override willUpdate(): void {
    if (this.open) burden.follow();
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!store.result) return nothing;
    return html`<section class="card">
      <details class="burden" @toggle=${(event: Event) => (this.open = (event.target as HTMLDetailsElement).open)}>
        <summary>${burdenTexts[store.language].title}</summary>
        ${this.open ? this.#said() : nothing}
      </details>
    </section>`;
  }

  #said(): TemplateResult {
    const text = burdenTexts[store.language];
    const { answer, stale } = burden;
    if (store.state.income <= 0) return html`<p>${text.noIncome}</p>`;
    if (answer === "failed") return html`<p class="field-error" role="alert">${text.failed}</p>`;
    if (!answer) return html`<p class="quiet" role="status">${text.waiting}</p>`;
    return html`<div class=${stale ? "stale" : ""}>
      ${inWords(answer)}
      <p class="quiet">${text.collected}</p>
      <ul>
        ${answer.figures.map((each) => html`<li>${figure(each)}</li>`)}
      </ul>
      <p><a href=${place.pageHref("method", store.linkWith({ "m.at": "burden" }))}>${text.all}</a></p>
    </div>`;
  }
}
customElements.define("fp-burden", Burden);

/** Bases are rounded to the yuan in many places. */
const ROUNDED = 1;

function inWords({ income, average_wage, base_floor, at_floor, at_60, at_ratio }: BurdenRow): TemplateResult {
  const { language, facts, state } = store;
  const text = burdenTexts[language];
  const region = (facts && findRegion(facts, state.region)?.name[language]) ?? "";
  const said = (of: { monthly: number; share: number }) =>
    [yuanFen(of.monthly, language), percent(of.share, language)] as const;
  const away = base_floor - 0.6 * average_wage;
  const parts =
    Math.abs(away) <= ROUNDED
      ? [text.floorIs60(...said(at_floor))]
      : [text.floor(...said(at_floor)), away > 0 ? text.floorIsMore : text.sixty(...said(at_60))];
  parts.push(text.average(...said(at_ratio)));
  return html`<p>${text.intro(region, yuan(income, language))}</p>
    <p class="burden-say">${text.sentence(parts)}</p>`;
}

function figure({ name, value, month, source, status }: FigureAnswer): TemplateResult {
  const { text, language } = store;
  const words = burdenTexts[language];
  const amount = `${plain(value, language, 2)} ${text.yuan}`;
  const said = words.figure(
    text.figureNames[name] ?? name,
    amount,
    monthText(month, language),
    text.statuses[status] ?? status,
  );
  return html`${said} ${source ? html`<span class="why">${withSourceTitles(source)}</span>` : nothing}`;
}
