import { html, nothing, type TemplateResult } from "lit";
import "../../../charts/line-chart.js";
import type { Column } from "../../../charts/table.js";
import type { AccountAt, Quantiles } from "../../../engine/types.js";
import { bigYuan, plain } from "../../../format/number.js";
import { ageInMonths } from "../../../format/time.js";
import { PageElement } from "../../../frame/element.js";
import { birthMonth } from "../../../state/request.js";
import { store } from "../../../state/store.js";
import { study } from "../state/study.js";
import { numbersBeside } from "./numbers.js";
import { policy } from "./policy.js";
import { kindOf, money, policyName, policyShort, words } from "./words.js";

const bounds = [
  ["5", "least"],
  ["25", "low"],
  ["50", "middle"],
  ["75", "high"],
  ["95", "most"],
] as const;

/** What is in the account year by year: the middle, and how far the others are from it. */
class Account extends PageElement {
  static override properties = { at: { state: true } };
  /** Where the ruler stands; null: at the last year. */
  declare at: number | null;

  constructor() {
    super();
    this.at = null;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { answered } = study;
    const accounts = answered?.accounts;
    const [first] = accounts ?? [];
    if (!answered || !accounts || !first || first.length < 2) return nothing;
    const text = words();
    const ages = first.map(({ month }) => Math.floor(ageInMonths(birthMonth(answered.state), month) / 12));
    const at = Math.min(this.at ?? ages.length - 1, ages.length - 1);
    const columns: Column<number>[] = [
      { name: text.age, words: (place) => text.ageOf(String(ages[place])), value: (place) => ages[place] ?? null },
      ...answered.policies.flatMap(({ id }, of) =>
        bounds.map(([percent, name]) => ({
          name: text.columnOf(policyShort(id), text.bounds[name]),
          words: (place: number) => money(quantile(accounts[of], place, percent)),
          value: (place: number) => quantile(accounts[of], place, percent),
        })),
      ),
    ];
    return html`<section class="card" aria-labelledby="account-title">
      <h2 id="account-title">${text.account}</h2>
      <div class="lives-two">${answered.policies.map(({ id }, of) => this.#fan(id, accounts[of] ?? [], ages, at))}</div>
      <p class="quiet">${text.accountKey}</p>
      ${numbersBeside("account", text.account, columns, [...ages.keys()])}
    </section>`;
  }

  #fan(id: string, accounts: readonly AccountAt[], ages: readonly number[], at: number): TemplateResult {
    const text = words();
    const { language } = store;
    const of = (percent: keyof Quantiles) => accounts.map((_, place) => quantile(accounts, place, percent));
    const big = (value: number) => bigYuan(value, language);
    const ticks = (value: number) => (language === "zh" ? plain(value / 10000, "zh", 1) : big(value));
    const kind = kindOf(id);
    return html`<div data-fan=${id}>
      <h3>${policy(id)}</h3>
      <fp-line-chart
        .label=${text.accountRuler(policyName(id))}
        .heading=${text.accountHeading}
        .x=${ages}
        .xWords=${(age: number) => text.ageOf(String(age))}
        .lines=${[
          { id: `${kind}-1`, name: text.bounds.high, values: of("75") },
          { id: `${kind}-0`, name: text.bounds.middle, values: of("50") },
          { id: `${kind}-2`, name: text.bounds.low, values: of("25") },
        ]}
        .gap=${{ name: text.bounds.nearlyAll, from: of("5"), to: of("95"), words: big }}
        .words=${big}
        .ticks=${ticks}
        .at=${at}
        @ruler=${(event: CustomEvent<number>) => (this.at = event.detail)}
      ></fp-line-chart>
    </div>`;
  }
}
customElements.define("fp-lives-account", Account);

function quantile(accounts: readonly AccountAt[] | undefined, place: number, percent: keyof Quantiles): number {
  return accounts?.[place]?.balance.quantiles[percent] ?? 0;
}
