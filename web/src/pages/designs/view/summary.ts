import { html, nothing, type TemplateResult } from "lit";
import type { ContributeAnswer, DesignAnswer } from "../../../engine/types.js";
import { bigYuan, plain, yuan } from "../../../format/number.js";
import { PageElement } from "../../../frame/element.js";
import { mark } from "../../../frame/mark.js";
import { moneySwitch } from "../../../frame/money-switch.js";
import { store } from "../../../state/store.js";
import { proposal } from "../state/choices.js";
import { type Answered, study } from "../state/study.js";
import { designName, words } from "./words.js";

/** Today's standard contribution in the same months: what every design is held against. */
export function standardOf({ compared }: Answered): ContributeAnswer {
  return compared.answer.plans[0] as ContributeAnswer;
}

/** The answer first: how many designs do what, and what the proposal does. */
class Summary extends PageElement {
  protected override render(): TemplateResult | typeof nothing {
    const { answered } = study;
    const proposed = answered?.byCode.get(proposal);
    if (!answered || !proposed) return nothing;
    return html`<section class="card headline headline--fixed" aria-labelledby="summary-title">
      <div class="headline-top">
        <h2 id="summary-title">${mark("fixed")} ${designName(proposal, proposed)}</h2>
        <span class="tag tag--proposal">${store.text.proposal}</span>
        ${moneySwitch()}
      </div>
      <p class="headline-say">${this.#proposal(proposed)}</p>
      <p class="headline-more">${this.#counts(answered)}</p>
    </section>`;
  }

  #proposal(design: DesignAnswer): string {
    const { language, state, text } = store;
    const own = words();
    const cost = bigYuan(design.pool_net_cost, language);
    const value = own.valueWords(bigYuan(design.net_present_value, language));
    if (!design.eligible) return value + own.proposalNone(cost);
    const pension = yuan(state.money === "today" ? design.pension_total_today : design.pension_total, language);
    return value + own.proposalPension(`${pension}${text.paren(text.moneyChoice[state.money])}`, cost);
  }

  #counts(answered: Answered): string {
    const { language } = store;
    const own = words();
    const { designs } = answered.answer;
    const { lifetime, pool } = standardOf(answered);
    const count = (test: (design: DesignAnswer) => boolean) => plain(designs.filter(test).length, language);
    const better = (design: DesignAnswer) => design.net_present_value > lifetime.net_present_value;
    const cheaper = (design: DesignAnswer) => design.pool_net_cost < pool.net_cost;
    const sum = own.sum(
      plain(designs.length, language),
      count((design) => design.eligible),
    );
    const against = own.against(
      count(better),
      count(cheaper),
      count((design) => better(design) && cheaper(design)),
    );
    const lowering = designs.some((design) => design.lowers_pension)
      ? own.lowering(count((design) => design.lowers_pension))
      : "";
    return [sum, against, lowering].filter((each) => each !== "").join(language === "zh" ? "" : " ");
  }
}
customElements.define("fp-designs-summary", Summary);
