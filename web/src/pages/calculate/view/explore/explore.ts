/** What a change would bring: the goal box, a curve, a grid and what matters; each asks the engine for what it shows. */
import { html, nothing, type TemplateResult } from "lit";
import "../../../../charts/line-chart.js";
import { parseNumber } from "../../../../format/parse.js";
import { PageElement } from "../../../../frame/element.js";
import type { Result } from "../../../../state/calculation.js";
import { contributes } from "../../../../state/plans.js";
import { store } from "../../../../state/store.js";
import "../../../../styles/charts.css";
import { Beside } from "../../state/beside.js";
import {
  type Curve,
  curveOf,
  type Grid,
  gridOf,
  type Matters,
  mattersOf,
  type Vary,
  type Wanted,
  waysTo,
} from "../../state/explore.js";
import type { Contributed } from "../../state/shares.js";
import "../../styles/explore.css";
import "../../styles/pictures.css";
import "../pictures/picture.js";
import type { PictureContent, PictureName } from "../pictures/picture.js";
import { nameIn, spoken } from "../pictures/say.js";
import { choice, curve } from "./curve.js";
import { type Goals, goalBox, type Wish } from "./goal.js";
import { grid } from "./grid.js";
import { matters } from "./matters.js";
import { words } from "./words.js";

const MOST = 10_000_000;
const ask = store.explore.bind(store);

/** Answers of one result. */
interface Of<Answer> {
  result: Result;
  answer: Answer | null;
}

class Explore extends PageElement {
  static override properties = {
    seen: { attribute: false },
    chosen: { state: true },
    wish: { state: true },
    typed: { state: true },
    vary: { state: true },
    at: { state: true },
  };
  /** Whether it is in sight: only then is the engine asked. */
  declare seen: boolean;
  /** Null: the plan the headline speaks of. */
  declare chosen: string | null;
  declare wish: Wish;
  /** What stands in the goal box; null: nobody has typed. */
  declare typed: Record<Wish, string | null>;
  declare vary: Vary;
  /** Where the ruler stands; null: where the plan is. */
  declare at: number | null;
  readonly #goals = this.#beside<Goals>(async (result, plan) => {
    const wanted = this.#wanted(result, plan);
    return wanted && { wanted, ways: await waysTo(result.request, plan, wanted, ask) };
  });
  readonly #curve = this.#beside<Curve>((result, plan) => curveOf(result.request, plan, this.vary, ask));
  readonly #grid = this.#beside<Grid>((result, plan) => gridOf(result.request, plan, ask));
  readonly #matters = this.#beside<Matters>((result, plan) => mattersOf(result.request, plan.id, ask));

  constructor() {
    super();
    this.seen = false;
    this.chosen = null;
    this.wish = "get";
    this.typed = { get: null, pay: null };
    this.vary = "base_ratio";
    this.at = null;
  }

  #beside<Answer>(ask: (result: Result, plan: Contributed) => Promise<Answer | null>): Beside<Of<Answer>> {
    return new Beside(async (result) => {
      const plan = this.#plan(result);
      return { result, answer: plan === null ? null : await ask(result, plan) };
    });
  }

  get #all(): Beside<Of<unknown>>[] {
    return [this.#goals, this.#curve, this.#grid, this.#matters];
  }

  protected override willUpdate(): void {
    if (this.seen) for (const each of this.#all) each.follow();
  }

  protected override render(): TemplateResult | typeof nothing {
    // Before the first answer its place is kept, so that it is in sight.
    const result = this.#goals.answer?.result ?? store.result;
    const plan = result ? this.#plan(result) : null;
    if (!result || plan === null) return nothing;
    const text = words();
    const open = openIn(result);
    return html`<div class="explore-top">
        <h2>${text.title}</h2>
        ${
          open.length > 1
            ? html`<label class="picture-choice"><span class="unseen">${text.which}</span>
                <select data-pick="explored" @change=${(event: Event) => this.#choose((event.target as HTMLSelectElement).value)}>
                  ${open.map(({ id }) => html`<option value=${id} ?selected=${id === plan.id}>${nameIn(result, id)}</option>`)}
                </select>
              </label>`
            : nothing
        }
      </div>
      ${goalBox(result, plan.id, this.#goals.answer?.answer ?? null, this.#goals.stale, {
        wish: this.wish,
        typed: { get: this.#typedOr(result, plan, "get"), pay: this.#typedOr(result, plan, "pay") },
        unreadable: this.#wanted(result, plan) === null,
        choose: (wish) => this.#ask(() => (this.wish = wish), this.#goals),
        type: (typed) => this.#ask(() => (this.typed = { ...this.typed, [this.wish]: typed }), this.#goals),
      })}
      ${this.#picture("curve", this.#curve, (of, drawn) => curve(of, drawn, this.#place(drawn, of), this.#choosing, (event) => (this.at = event.detail)))}
      ${this.#picture("grid", this.#grid, grid)} ${this.#picture("matters", this.#matters, matters)}`;
  }

  #picture<Answer>(
    name: PictureName,
    { answer, stale }: Beside<Of<Answer>>,
    content: (result: Result, answer: Answer) => PictureContent,
  ): TemplateResult | typeof nothing {
    if (answer && !answer.answer && name !== "curve") return nothing;
    return html`<section class="card picture picture--${name}" aria-labelledby="picture-${name}">
      ${
        answer && !answer.answer
          ? html`<div class="picture-top"><h3 id="picture-${name}">${words().vary}</h3>${choice(this.vary, this.#choosing)}</div>
              <p class="quiet">${words().noCurve}</p>`
          : html`<fp-picture .content=${answer?.answer ? content(answer.result, answer.answer) : null} .stale=${stale}></fp-picture>`
      }
    </section>`;
  }

  readonly #choosing = (vary: Vary): void =>
    this.#ask(() => {
      this.vary = vary;
      this.at = null;
    }, this.#curve);

  #choose(plan: string): void {
    this.chosen = plan;
    this.at = null;
    for (const each of this.#all) each.again();
  }

  /** What is asked has changed. */
  #ask(change: () => void, beside: Beside<Of<unknown>>): void {
    change();
    beside.again();
  }

  /** The plan that is looked at: one of contributions that the engine has answered for. */
  #plan(result: Result): Contributed | null {
    const open = openIn(result);
    const of = (wanted: string | null) => open.find(({ id }) => id === wanted);
    return of(this.chosen) ?? of(spoken(result)) ?? open[0] ?? null;
  }

  /** A little more than the plan has, until somebody types. */
  #typedOr(result: Result, { pension, contributions }: Contributed, wish: Wish): string {
    const typed = this.typed[wish];
    if (typed !== null) return typed;
    const { total, total_today } = pension;
    const has = { get: result.state.money === "today" ? total_today : total, pay: contributions.first_month };
    const [step, least] = wish === "get" ? [500, 3000] : [100, 600];
    return String(Math.max(least, (Math.floor(has[wish] / step) + 1) * step));
  }

  /** Null: what is typed is no such number. */
  #wanted(result: Result, plan: Contributed): Wanted | null {
    const parsed = parseNumber(this.#typedOr(result, plan, this.wish));
    if (!("value" in parsed) || parsed.value < 0 || parsed.value > MOST) return null;
    return this.wish === "get" ? { get: parsed.value, money: result.state.money } : { pay: parsed.value };
  }

  /** Where the ruler is, or the plan itself: its base, all the time there is, no wait, its month of retirement. */
  #place({ vary, values, plan }: Curve, { state }: Result): number {
    if (this.at !== null) return Math.min(this.at, values.length - 1);
    const own = state.plans.find(({ id }) => id === plan);
    const ratio = own && contributes(own) && own.base === "ratio" ? own.ratio : 0;
    const at = { base_ratio: ratio, stop_after_months: Infinity, start_after_months: 0, shift_months: state.shift }[
      vary
    ];
    const place = values.findIndex((value) => value >= at);
    return place < 0 ? values.length - 1 : place;
  }
}
customElements.define("fp-explore", Explore);

const openIn = ({ answer }: Result): Contributed[] => answer.plans.filter((each) => each.kind === "contribute");
