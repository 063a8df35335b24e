import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { frame } from "../../fields/field-frame.js";
import { fourDigits, numberField } from "../../fields/number-field.js";
import { exact, yuanFen } from "../../format/number.js";
import { spanText } from "../../format/time.js";
import { PageElement } from "../../frame/element.js";
import { HISTORY, THEN } from "../../state/errors.js";
import { inOrder, type PaidYear, type State } from "../../state/inputs.js";
import { Newest } from "../../state/newest.js";
import { store } from "../../state/store.js";
import { pastedYears } from "./paste.js";
import { type Reckoned, reckon, reckoningOf } from "./reckoning.js";
import { yearsTexts } from "./text.js";
import "./years.css";

const columns = ["year", "months", "base", "index"] as const;
type Column = (typeof columns)[number];

/** Interest is announced for the whole country from this year on. */
const ANNOUNCED = 2016;

/** The record year by year: what it comes to beside what was typed, and which of the two counts. */
class Years extends PageElement {
  static override properties = { unread: { state: true } };
  declare unread: string;
  #asked = "";
  #reckoned: Reckoned = { record: null, errors: [] };
  #asks = new Newest<State>(
    async (state, current) => {
      if (!store.facts) return;
      const request = reckoningOf(state, store.facts);
      const reckoned = await reckon(state, request, (each) => store.compare(each));
      if (!current()) return;
      this.#reckoned = reckoned;
      store.changed();
    },
    (error) => store.fail(error),
  );

  constructor() {
    super();
    this.unread = "";
  }

  protected override willUpdate(_changed: PropertyValues): void {
    const { state, facts } = store;
    if (!facts || state.history.length === 0) return;
    const asked = JSON.stringify(reckoningOf(state, facts));
    if (asked === this.#asked) return;
    this.#asked = asked;
    this.#asks.want(state);
  }

  protected override render(): TemplateResult {
    const text = yearsTexts[store.language];
    const { history } = store.state;
    return html`<div class="years" role="group" aria-labelledby="years-title">
      <h3 id="years-title">${text.title}</h3>
      <p class="field-hint">${text.intro}</p>
      ${history.length > 0 ? this.#table(history) : nothing}
      <div class="years-buttons">
        <button type="button" class="button button--small" data-do="add-year" @click=${this.#add}>${text.add}</button>
        ${
          history.length > 0
            ? html`<button type="button" class="button button--small" data-do="remove-years" @click=${() => this.#change([])}>${text.clear}</button>`
            : html`<button type="button" class="button button--small" data-do="close-years" @click=${() => store.togglePanel("years")}>${text.close}</button>`
        }
      </div>
      ${this.#paste()} ${this.#then(history)} ${history.length > 0 ? this.#outcome() : nothing}
    </div>`;
  }

  /** Boxes that held what cannot be read are gone, or hold another year. */
  #change(history: PaidYear[]): void {
    store.forgetFields(HISTORY);
    const sorted = inOrder(history).map((place) => history[place]!);
    store.update({ history: sorted, byYears: store.state.byYears && history.length > 0 });
  }

  /** The next year that may be missing, as much alike as years mostly are. */
  #add(): void {
    const { history, valuation } = store.state;
    const [now = 0, month = 0] = valuation.split("-").map(Number);
    const years = history.map(({ year }) => year);
    const last = Math.max(...years);
    const year = years.length === 0 ? now - 1 : last < now ? last + 1 : Math.min(...years) - 1;
    const months = year < now ? 12 : Math.max(1, month - 1);
    const like = history.at(-1);
    this.#change([...history, { year, months, base: like?.base ?? null, index: like?.index ?? null }]);
  }

  #table(history: readonly PaidYear[]): TemplateResult {
    const text = yearsTexts[store.language];
    return html`<table class="years-table" data-field=${HISTORY} tabindex="-1" aria-labelledby="years-title">
      <thead>
        <tr>${columns.map((column) => html`<th scope="col">${text.columns[column]}</th>`)}<td></td></tr>
      </thead>
      <tbody>
        ${history.map((year, place) => this.#row(year, place))}
      </tbody>
    </table>
    <div class="field-error" aria-live="polite">${this.#messages([HISTORY])}</div>`;
  }

  #row(year: PaidYear, place: number): TemplateResult {
    const text = yearsTexts[store.language];
    const wrong = this.#messages(columns.map((column) => `${HISTORY}/${place}/${column}`));
    return html`<tr>
        ${columns.map((column) => html`<td>${this.#box(year, place, column)}</td>`)}
        <td>
          <button type="button" class="toggle" data-do="remove-year" aria-label=${text.remove(year.year)} title=${text.remove(year.year)} @click=${() => this.#change(store.state.history.filter((_, each) => each !== place))}>×</button>
        </td>
      </tr>
      <tr class="years-wrong" ?hidden=${wrong.length === 0}>
        <td colspan=${columns.length + 1} class="field-error" aria-live="polite">${wrong}</td>
      </tr>`;
  }

  /** While the table does not count yet, only it knows what is wrong with it. */
  #messages(keys: readonly string[]): TemplateResult[] {
    const { byYears, history } = store.state;
    const known = byYears || history.length === 0 ? [] : this.#reckoned.errors;
    const wrong = [...store.errors, ...known].filter(({ key }) => keys.includes(key));
    const { missing } = yearsTexts[store.language];
    return wrong.map(({ code, message }) => html`<p>${code === "missing" ? missing : message[store.language]}</p>`);
  }

  #box(year: PaidYear, place: number, column: Column): TemplateResult {
    const text = yearsTexts[store.language];
    const optional = column === "base" || column === "index";
    const onValue = (value: number | null) => {
      if (value === null && !optional) return;
      const history = store.state.history.map((each, at) => (at === place ? { ...each, [column]: value } : each));
      store.update({ history });
    };
    return numberField({
      key: `${HISTORY}/${place}/${column}`,
      label: text.boxes[column](year.year),
      value: year[column],
      digits: 4,
      optional,
      onValue,
      ...(column === "year" ? { check: fourDigits } : {}),
    });
  }

  #paste(): TemplateResult {
    const text = yearsTexts[store.language];
    return html`<details>
      <summary>${text.paste}</summary>
      <label class="field-hint" for="years-paste">${text.pasteHint}</label>
      <textarea id="years-paste" rows="4" autocomplete="off" spellcheck="false" placeholder=${"2019\t12\t3500\n2020\t12\t3610"}></textarea>
      <button type="button" class="button button--small" data-do="paste-years" @click=${this.#usePasted}>${text.pasteUse}</button>
      <p class="field-error" role="status">${this.unread === "" ? nothing : html`<span>${text.unread(this.unread)}</span>`}</p>
    </details>`;
  }

  /** A year that was there already is said anew. */
  #usePasted(): void {
    const box = this.querySelector("textarea");
    if (!box) return;
    const { years, unread } = pastedYears(box.value);
    this.unread = unread.join("；");
    box.value = unread.join("\n");
    const kept = store.state.history.filter(({ year }) => !years.some((each) => each.year === year));
    if (years.length > 0) this.#change([...kept, ...years]);
  }

  /** Asked where the record starts before interest was announced for everybody. */
  #then(history: readonly PaidYear[]): TemplateResult | typeof nothing {
    const { balanceYear, balanceThen } = store.state;
    const text = yearsTexts[store.language];
    if (balanceYear === null && !history.some(({ year }) => year < ANNOUNCED)) return nothing;
    const key = "/person/record/balance_as_of";
    return html`<div class="fields">
      ${frame(
        { key, label: text.thenYear },
        numberField({
          key,
          value: balanceYear,
          digits: 4,
          optional: true,
          check: fourDigits,
          onValue: (value) => store.update({ balanceYear: value }),
        }),
      )}
      ${frame(
        { key: THEN, label: text.balanceThen },
        numberField({
          key: THEN,
          unit: store.text.yuan,
          value: balanceThen,
          optional: true,
          onValue: (value) => store.update({ balanceThen: value }),
        }),
      )}
      <p class="field-hint field--wide">${text.thenHint}</p>
      ${store.state.byYears ? nothing : html`<div class="field-error field--wide" aria-live="polite">${this.#messages([key, THEN])}</div>`}
    </div>`;
  }

  #outcome(): TemplateResult {
    const { language, state } = store;
    const text = yearsTexts[language];
    const { record, errors } = this.#reckoned;
    if (!record) return html`<p class="field-hint" role="status">${errors.length > 0 ? text.wrong : text.empty}</p>`;
    const typed = (value: number | null, say: (value: number) => string) =>
      value === null ? text.notSaid : say(value);
    const span = (months: number) => spanText(months, language);
    const index = (value: number) => exact(value, language, 4);
    const money = (value: number) => yuanFen(value, language);
    const lines = [
      [text.rows.months, span(record.months), typed(state.months === 0 ? null : state.months, span)],
      [text.rows.index, index(record.mean_index), typed(state.index, index)],
      [text.rows.balance, money(record.account_balance), typed(state.balance, money)],
    ];
    return html`<table class="years-outcome">
        <caption>${text.outcome}</caption>
        <thead>
          <tr><td></td><th scope="col">${text.byTable}</th><th scope="col">${text.byStatement}</th></tr>
        </thead>
        <tbody>
          ${lines.map(([name, ours, said]) => html`<tr><th scope="row">${name}</th><td>${ours}</td><td>${said}</td></tr>`)}
        </tbody>
      </table>
      <p class="field-hint">${text.interest(money(record.account_interest))}</p>
      <div class="years-use">
        <span class="field-hint" id="years-which">${text.which}</span>
        <span class="switch" role="group" aria-labelledby="years-which">
          ${this.#use(true, text.use.table)} ${this.#use(false, text.use.statement)}
        </span>
      </div>`;
  }

  #use(byYears: boolean, words: string): TemplateResult {
    const pressed = store.state.byYears === byYears;
    return html`<button type="button" data-do=${byYears ? "use-years" : "use-statement"} aria-pressed=${pressed ? "true" : "false"} @click=${() => store.update({ byYears })}>${words}</button>`;
  }
}
customElements.define("fp-years", Years);
