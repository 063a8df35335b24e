import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { fieldId } from "../../../fields/field-frame.js";
import { bigYuan, yuan } from "../../../format/number.js";
import { ageInMonths, ageText, spanText } from "../../../format/time.js";
import { PageElement } from "../../../frame/element.js";
import { birthMonth, canHaveJoinedEarly } from "../../../state/request.js";
import { store } from "../../../state/store.js";
import { Beside } from "../state/beside.js";
import { type Contributed, openWays, type Way, wayOf, ways } from "../state/ways.js";
import { shortTexts } from "../text/short.js";
import "../styles/ways.css";

/** Where the chosen plan has too few years at the age: what can be done, side by side. */
class Short extends PageElement {
  #beside = new Beside(async (result) => {
    const plan = result.state.plans.find(({ id }) => id === store.state.chosen);
    if (!plan || !store.facts) return null;
    return openWays(plan, result.state, store.facts, (request) => store.compare(request));
  });

  protected override willUpdate(): void {
    this.#beside.follow();
  }

  get #open(): ReadonlyMap<Way, Contributed> {
    return this.#beside.answer ?? new Map();
  }

  protected override render(): TemplateResult | typeof nothing {
    const text = shortTexts[store.language];
    const answer = store.answerFor(store.state.chosen);
    const used = answer?.kind === "contribute" ? wayOf(answer) : null;
    if (answer?.kind !== "contribute" || !used || this.#open.size < 2) return nothing;
    const refunded = this.#open.get("refund")?.entitlement;
    const span = (months: number) => spanText(months, store.language);
    return html`<section class="card ways" aria-labelledby="ways-title">
      <h2 id="ways-title">${text.title(this.#age(answer.retirement.reach_month))}</h2>
      <p class=${this.#beside.stale ? "field-hint stale" : "field-hint"}>
        ${refunded ? text.need(span(refunded.minimum_months), span(refunded.eligibility_months)) : nothing} ${text.how}
      </p>
      ${canHaveJoinedEarly(store.state) ? this.#early() : nothing}
      <div class="ways-list" role="radiogroup" aria-labelledby="ways-title">
        ${[...this.#open].map(([way, went]) => this.#way(way, went, way === used))}
      </div>
      <p class="field-hint">${text.law}</p>
    </section>`;
  }

  #age(month: string, before = 0): string {
    return ageText(ageInMonths(birthMonth(store.state), month) - before, store.language);
  }

  #early(): TemplateResult {
    const text = shortTexts[store.language];
    const key = "/person/record/first_month";
    const toggle = (event: Event) => store.update({ joinedEarly: (event.target as HTMLInputElement).checked });
    return html`<div class="field check">
        <input type="checkbox" id=${fieldId(key)} data-field=${key} aria-describedby="${fieldId(key)}-hint" .checked=${live(store.state.joinedEarly)} @change=${toggle} />
        <label for=${fieldId(key)}>${text.early}</label>
      </div>
      <p class="field-hint" id="${fieldId(key)}-hint">${text.earlyHint}</p>`;
  }

  #way(way: Way, went: Contributed, used: boolean): TemplateResult {
    const text = shortTexts[store.language];
    const key = `/retirement/if_short/${way}`;
    const id = fieldId(key);
    return html`<div class=${used ? "way is-used" : "way"}>
      <p class="check">
        <input type="radio" name="way" id=${id} data-field=${key} aria-describedby="${id}-say" .checked=${live(used)} @change=${() => store.update(ways[way])} />
        <label for=${id}>${text.names[way]}</label>
      </p>
      <div id="${id}-say" class=${this.#beside.stale ? "stale" : ""}>${this.#said(way, went)}</div>
    </div>`;
  }

  #said(way: Way, { pension, retirement, contributions, lifetime, notices }: Contributed): TemplateResult {
    const { state, language } = store;
    const text = shortTexts[language];
    const paid = bigYuan(contributions.own_total, language);
    const start = retirement.pension_from;
    // What a lump sum and the move to the resident scheme take, the engine says.
    const codes = { lump_sum: "lump_sum", resident: "moved_to_resident", extend: "", refund: "" };
    const notice = notices.find(({ code }) => code === codes[way])?.message[language];
    const say =
      way === "refund" ? text.refund : (notice ?? text.extend(spanText(retirement.extended_months, language)));
    const sum = start === null ? pension.refund : state.money === "today" ? pension.total_today : pension.total;
    return html`<p class="quiet">${start === null ? text.once : text.monthly[state.money]}</p>
      <p><strong class="money-then">${yuan(sum, language)}</strong> ${start === null ? nothing : html`<span class="quiet">${text.from(this.#age(start, 1))}</span>`}</p>
      <p>${start === null ? text.paid(paid) : text.sums(paid, bigYuan(lifetime.received, language), this.#age(lifetime.death_month))}</p>
      <p class="quiet">${say}</p>`;
  }
}
customElements.define("fp-short", Short);
