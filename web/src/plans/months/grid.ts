/** Years by months, painted with a finger, a mouse or keys: what is paid in each month until the pension begins. */
import { html, nothing, type TemplateResult } from "lit";
import { yuan } from "../../format/number.js";
import { PageElement } from "../../frame/element.js";
import { changePlan } from "../../state/change-plan.js";
import { type Letter, MOST_YEARS, paintedOf, patternsOf, withMonth } from "../../state/months.js";
import { contributes, type FixedPlan, type StandardPlan } from "../../state/plans.js";
import { store } from "../../state/store.js";
import "./grid.css";
import { monthsTexts } from "./text.js";

const MONTHS = Array.from({ length: 12 }, (_, month) => month);
/** Shown where no answer says when the pension begins. */
const USUAL_YEARS = 20;

const moves: Readonly<Record<string, readonly [years: number, months: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

class MonthGrid extends PageElement {
  static override properties = { planId: { attribute: false }, brush: { state: true }, at: { state: true } };
  declare planId: string;
  declare brush: Letter;
  /** The one cell that Tab reaches: its place among all. */
  declare at: number;
  #painting = false;

  constructor() {
    super();
    this.brush = "N";
    this.at = 0;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener("pointerup", this.#end);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener("pointerup", this.#end);
  }

  #end = (): void => {
    this.#painting = false;
  };

  get #plan(): StandardPlan | FixedPlan | undefined {
    return store.state.plans.filter(contributes).find(({ id }) => id === this.planId);
  }

  get #first(): number {
    return Number(store.state.valuation.slice(0, 4));
  }

  /** To the year in which the pension begins. */
  get #years(): number {
    const answer = store.answerFor(this.planId);
    const from =
      answer?.kind === "contribute" ? (answer.retirement.pension_from ?? answer.retirement.reach_month) : null;
    const years = from === null ? USUAL_YEARS : Number(from.slice(0, 4)) - this.#first + 1;
    return Math.max(1, Math.min(MOST_YEARS, years));
  }

  protected override render(): TemplateResult | typeof nothing {
    const plan = this.#plan;
    if (!plan) return nothing;
    const { text, language } = store;
    const words = monthsTexts[language];
    const patterns = patternsOf(plan, this.#first, this.#years);
    const letters: readonly Letter[] = plan.kind === "fixed" ? ["S", "F", "N"] : ["S", "N"];
    return html`<p class="field-hint">${words.intro}</p>
      <div class="brushes" role="group" aria-label=${words.brush}>
        ${letters.map(
          (letter) =>
            html`<button type="button" class="button month--${letter}" data-brush=${letter} aria-pressed=${this.brush === letter} @click=${() => (this.brush = letter)}>${text.letters[letter]}</button>`,
        )}
      </div>
      <div class="month-grid" role="grid" aria-label=${words.grid} @keydown=${this.#key} @pointerover=${this.#over}>
        ${patterns.map((pattern, place) => this.#row(pattern, place))}
      </div>
      ${this.#said(plan, patterns)}
      ${plan.painted === "" ? nothing : html`<button type="button" class="button button--small" data-do="same-years" @click=${() => this.#put(plan, [])}>${words.clear}</button>`}`;
  }

  #row(pattern: string, place: number): TemplateResult {
    const { text, language, state } = store;
    const words = monthsTexts[language];
    const year = this.#first + place;
    // What lies before the first month worked out is over.
    const begin = place === 0 ? Number(state.valuation.slice(5)) - 1 : 0;
    return html`<div role="row">
      <span role="rowheader">${year}</span>
      ${MONTHS.map((month) => {
        const letter = pattern[month] as Letter;
        const cell = place * 12 + month;
        if (month < begin) return html`<span role="gridcell"></span>`;
        return html`<span role="gridcell"><button
          type="button"
          class="month-cell month--${letter}"
          data-cell=${cell}
          tabindex=${cell === Math.max(this.at, Number(state.valuation.slice(5)) - 1) ? 0 : -1}
          aria-label=${words.cell(year, month + 1, text.letters[letter])}
          @pointerdown=${(event: PointerEvent) => this.#begin(event, cell)}
          @click=${(event: MouseEvent) => event.detail === 0 && this.#paint(cell)}
        >${text.lettersShort[letter]}</button></span>`;
      })}
      <span role="gridcell"><button type="button" class="toggle" data-down=${place} tabindex="-1" aria-label=${words.downOf(year)} title=${words.down} @click=${() => this.#down(place)}>↓</button></span>
    </div>`;
  }

  /** A finger paints where it goes, so the cell may not keep the pointer to itself. */
  #begin(event: PointerEvent, cell: number): void {
    if (event.button !== 0) return;
    (event.target as Element).releasePointerCapture?.(event.pointerId);
    this.#painting = true;
    this.#paint(cell);
  }

  #over({ target }: PointerEvent): void {
    const cell = target instanceof Element ? target.closest<HTMLElement>("[data-cell]")?.dataset["cell"] : undefined;
    if (this.#painting && cell !== undefined) this.#paint(Number(cell));
  }

  #key(event: KeyboardEvent): void {
    const move = moves[event.key];
    if (!move) return;
    event.preventDefault();
    const here = event.target instanceof HTMLElement ? Number(event.target.dataset["cell"]) : Number.NaN;
    const next = here + move[0] * 12 + move[1];
    const cell = this.querySelector<HTMLElement>(`[data-cell="${next}"]`);
    if (!cell) return;
    this.at = next;
    cell.focus();
  }

  #paint(cell: number): void {
    const plan = this.#plan;
    if (!plan) return;
    this.at = cell;
    const patterns = patternsOf(plan, this.#first, MOST_YEARS);
    const [year, month] = [Math.floor(cell / 12), cell % 12];
    patterns[year] = withMonth(patterns[year] ?? plan.pattern, month, this.brush);
    this.#put(plan, patterns);
  }

  #down(place: number): void {
    const plan = this.#plan;
    if (!plan) return;
    const patterns = patternsOf(plan, this.#first, this.#years);
    const own = patterns[place] ?? plan.pattern;
    this.#put(
      plan,
      patterns.map((pattern, each) => (each > place ? own : pattern)),
    );
  }

  #put(plan: StandardPlan | FixedPlan, patterns: readonly string[]): void {
    changePlan(plan.id, { painted: paintedOf(plan.pattern, this.#first, patterns) });
  }

  /** The months of a limited scheme against its limit, and what the whole comes to. */
  #said(plan: StandardPlan | FixedPlan, patterns: readonly string[]): TemplateResult {
    const { language } = store;
    const words = monthsTexts[language];
    const begin = Number(store.state.valuation.slice(5)) - 1;
    const used = patterns.join("").slice(begin).split("F").length - 1;
    const limit = plan.kind === "fixed" ? plan.term : null;
    const answer = store.answerFor(plan.id);
    return html`<div class="months-said" role="status">
      ${limit === null ? nothing : html`<p>${words.used(used, limit)} ${used > limit ? words.over(used - limit) : nothing}</p>`}
      ${
        answer?.kind === "contribute"
          ? html`<p>${words.cost(answer.contributions.standard_months, answer.contributions.fixed_months, yuan(answer.contributions.total, language))}</p>`
          : nothing
      }
    </div>`;
  }
}
customElements.define("fp-month-grid", MonthGrid);
