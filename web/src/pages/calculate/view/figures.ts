import { html, nothing, type TemplateResult } from "lit";
import type { FigureAnswer, PlanAnswer } from "../../../engine/types.js";
import { plain } from "../../../format/number.js";
import { monthText } from "../../../format/time.js";
import { PageElement } from "../../../frame/element.js";
import { withSourceLinks } from "../../../frame/source-links.js";
import { findRegion } from "../../../state/region.js";
import { store } from "../../../state/store.js";

/** Each once: of two plans with different years, the first one's. */
function figuresOf(plans: readonly PlanAnswer[]): FigureAnswer[] {
  const all = plans.flatMap((plan) => plan.figures);
  return all.filter(({ name }, place) => all.findIndex((each) => each.name === name) === place);
}

/** Where the region's figures come from, how old they are, and what is used in their place today. */
class Figures extends PageElement {
  protected override render(): TemplateResult | typeof nothing {
    const { text, facts, result, language } = store;
    const figures = result ? figuresOf(result.answer.plans) : [];
    if (!facts || !result || figures.length === 0) return nothing;
    const region = findRegion(facts, result.state.region);
    const choice = region?.choice.findLast((each) => each.from <= result.state.valuation)?.[language];
    return html`<section class="card figures" aria-labelledby="figures-title">
      <h2 id="figures-title">${text.figuresOf(region?.name[language] ?? "")}</h2>
      ${choice ? html`<p class="quiet">${choice}</p>` : nothing}
      <ul class="figure-list">${figures.map((figure) => html`<li>${this.#figure(figure)}</li>`)}</ul>
      ${this.#sources(figures)}
    </section>`;
  }

  #figure(figure: FigureAnswer): TemplateResult {
    const { text } = store;
    const { in_use: used } = figure;
    return html`<h3>${text.figureNames[figure.name] ?? figure.name}</h3>
      <dl>
        <div><dt>${text.newest}</dt><dd>${this.#value(figure.value)} <span class="why">${text.since(monthText(figure.month, store.language))}${text.comma}${this.#status(figure.status)}</span></dd></div>
        <div><dt>${text.inUse}</dt><dd>${this.#value(used.value)} <span class="why">${this.#usedIn(figure)}${text.comma}${this.#status(used.status)}</span></dd></div>
        ${
          figure.source
            ? html`<div><dt>${text.source}</dt><dd>${withSourceLinks(figure.source)} <span class="why">${text.confidence[figure.confidence] ?? ""}</span></dd></div>`
            : nothing
        }
      </dl>`;
  }

  /** Benefit bases go by the year of the pension, the others by the month. */
  #usedIn({ name, in_use: used }: FigureAnswer): string {
    const yearly = name === "benefit_base" || name === "indexed_wage_base";
    return yearly ? store.text.sinceYear(used.month.slice(0, 4)) : monthText(used.month, store.language);
  }

  /** Sources are cited by label ([S1; S5]); their titles follow once for all figures. */
  #sources(figures: readonly FigureAnswer[]): TemplateResult | typeof nothing {
    const { facts, text, language } = store;
    const labels = new Set(figures.flatMap((figure) => figure.source.match(/\b[A-Z]\d+\b/g) ?? []));
    const cited = facts?.sources.filter((source) => labels.has(source.id)) ?? [];
    if (cited.length === 0) return nothing;
    return html`<details class="sources">
      <summary>${text.sources}</summary>
      <ul>
        ${cited.map(({ id, title, url }) => html`<li><span class="source-id">${id}</span> ${url ? html`<a href=${url} rel="noreferrer">${title[language]}</a>` : title[language]}</li>`)}
      </ul>
    </details>`;
  }

  #value(value: number): TemplateResult {
    return html`<strong>${plain(value, store.language, 2)}</strong> ${store.text.yuan}`;
  }

  #status(status: FigureAnswer["status"]): TemplateResult {
    const { text } = store;
    const hint = text.statusHints[status];
    return html`<span class="status status--${status}">${text.statuses[status]}</span>${hint ? html`<span class="status-hint">${text.paren(hint)}</span>` : nothing}`;
  }
}
customElements.define("fp-figures", Figures);
