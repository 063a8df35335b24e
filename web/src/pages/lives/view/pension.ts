import { html, nothing, type TemplateResult } from "lit";
import type { Column } from "../../../charts/table.js";
import { PageElement } from "../../../frame/element.js";
import { middles } from "../../../studies/paths.js";
import { dotCounts } from "../state/inputs.js";
import { study } from "../state/study.js";
import "./dots.js";
import { numbersBeside } from "./numbers.js";
import { policy } from "./policy.js";
import { count, kindOf, money, policyName, policyShort, words } from "./words.js";

/** What they get: a dot a person, the same people under each way of paying, on one axis; and three amounts by name. */
class Pension extends PageElement {
  protected override render(): TemplateResult | typeof nothing {
    const { answered } = study;
    if (!answered) return nothing;
    const text = words();
    const { policies, values, uneven } = answered;
    const of = Number(uneven.dots);
    const dots = values.map((each) => middles(each.pension_total_today, of));
    const most = Math.max(...dots.flat());
    const columns: Column<number>[] = [
      { name: text.columns.dot, words: (place) => count(place + 1), value: (place) => place + 1 },
      ...policies.map(({ id }, place) => ({
        name: text.columnOf(policyShort(id), text.rows.pension_total_today),
        words: (row: number) => money(dots[place]?.[row] ?? 0),
        value: (row: number) => dots[place]?.[row] ?? null,
      })),
    ];
    return html`<section class="card" aria-labelledby="pension-title">
      <div class="lives-title">
        <h2 id="pension-title">${text.pension}</h2>
        <div class="switch" role="group" aria-label=${text.dots}>
          ${dotCounts.map((each) => html`<button type="button" data-dots=${each} aria-pressed=${uneven.dots === each} @click=${() => study.set({ dots: each })}>${text.dotsOf(each)}</button>`)}
        </div>
      </div>
      <div class="lives-two">
        ${policies.map(({ id, pension_total_today: { quantiles } }, place) => {
          const [low, middle, high] = [quantiles["25"], quantiles["50"], quantiles["75"]].map(money) as [
            string,
            string,
            string,
          ];
          return html`<div>
            <h3>${policy(id)}</h3>
            <fp-lives-dots .values=${dots[place] ?? []} .most=${most} .kind=${kindOf(id)} .words=${money} .label=${text.dotsSaid(policyName(id), low, middle, high)}></fp-lives-dots>
            <dl class="lives-amounts" data-amounts=${id}>
              <div><dt>${text.amounts.low}</dt><dd>${low}</dd></div>
              <div><dt>${text.amounts.middle}</dt><dd>${middle}</dd></div>
              <div><dt>${text.amounts.high}</dt><dd>${high}</dd></div>
            </dl>
          </div>`;
        })}
      </div>
      <p class="quiet">${text.dotIs(uneven.dots)} ${text.amountsKey}</p>
      ${numbersBeside("pension", text.pension, columns, [...Array(of).keys()])}
    </section>`;
  }
}
customElements.define("fp-lives-pension", Pension);
