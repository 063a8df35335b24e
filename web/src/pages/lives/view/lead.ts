import { html, nothing, type TemplateResult } from "lit";
import type { PolicyAnswer } from "../../../engine/types.js";
import { plain } from "../../../format/number.js";
import { ageInMonths, ageText, spanText } from "../../../format/time.js";
import { PageElement } from "../../../frame/element.js";
import { birthMonth } from "../../../state/request.js";
import { store } from "../../../state/store.js";
import { type Answered, PATHS, study } from "../state/study.js";
import { policy } from "./policy.js";
import { count, errorOf, kindOf, PEOPLE, peopleOf, policyName, words } from "./words.js";

/** The answer in words: of twenty people, how many have too few years; then the same people as marks. */
class Lead extends PageElement {
  protected override render(): TemplateResult | typeof nothing {
    const { answered } = study;
    if (!answered) return nothing;
    const { policies } = answered;
    const text = words();
    return html`<section class="card lives-lead" aria-labelledby="lead-title">
        <h2 id="lead-title">${text.lead(count(PEOPLE))}</h2>
        ${policies.map((each) => this.#line(each, answered))}
        <p class="quiet">${text.minimum(spanText(answered.steady.entitlement.minimum_months, store.language))} ${this.#never(policies)}</p>
        <p class="quiet" data-say="sure">${text.sure(count(answered.paths), errorOf(policies))}</p>
        ${this.#progress(answered)}
      </section>
      <section class="card" aria-labelledby="marks-title">
        <h2 id="marks-title">${text.marks}</h2>
        <div class="lives-two">${policies.map((each) => this.#people(each))}</div>
        <p class="quiet">${text.marksKey}</p>
      </section>`;
  }

  #line({ id, short }: PolicyAnswer, { state, steady }: Answered): TemplateResult {
    const text = words();
    const age = ageText(ageInMonths(birthMonth(state), steady.retirement.reach_month), store.language);
    return html`<p class="lives-say lives-say--${kindOf(id)}" data-short=${id}>
      ${policy(id)}${text.colon}<b>${peopleOf(short.share)}</b> ${text.short(age)}
    </p>`;
  }

  #never(policies: readonly PolicyAnswer[]): string {
    const { never } = words();
    if (policies.every(({ never_eligible }) => never_eligible.share === 0)) return never.none;
    const each = policies.map(({ id, never_eligible }) => never.each(policyName(id), peopleOf(never_eligible.share)));
    return never.some(each.join(never.between));
  }

  #progress({ paths }: Answered): TemplateResult | typeof nothing {
    const text = words();
    if (!study.running) return paths < PATHS ? html`<p class="quiet">${text.stopped(count(paths))}</p>` : nothing;
    return html`<p class="quiet lives-progress">
      <progress max=${PATHS} value=${paths} aria-label=${text.running(count(paths), count(PATHS))}></progress>
      <span>${text.running(count(paths), count(PATHS))}</span>
      <button type="button" class="button button--small" data-do="stop" @click=${() => study.stop()}>${text.stop}</button>
    </p>`;
  }

  #people({ id, short }: PolicyAnswer): TemplateResult {
    const text = words();
    const full = PEOPLE - Math.round(short.share * PEOPLE);
    return html`<div>
      <h3>${policy(id)}</h3>
      <div class="people people--${kindOf(id)}" role="img" aria-label=${text.marksSaid(policyName(id), plain(full, store.language), count(PEOPLE))}>
        ${Array.from({ length: PEOPLE }, (_, place) => html`<span class=${place < full ? "person" : "person person--short"}></span>`)}
      </div>
    </div>`;
  }
}
customElements.define("fp-lives-lead", Lead);
