/** Why a plan is not as another: what each cause adds to the difference, and the steps that it comes from. */
import { html, nothing, svg, type TemplateResult } from "lit";
import type { Cause } from "../../../engine/types.js";
import "../../../explain/steps.js";
import "../../../explain/explain.css";
import { choiceField } from "../../../fields/choice-field.js";
import { frame } from "../../../fields/field-frame.js";
import { exact, yuanFen } from "../../../format/number.js";
import { PageElement } from "../../../frame/element.js";
import { nameOf } from "../../../state/name-of.js";
import type { Plan } from "../../../state/plans.js";
import { store } from "../../../state/store.js";
import { Beside } from "../state/beside.js";
import { type Pair, whyNot } from "../state/why.js";
import { whyTexts } from "../text/why.js";
import { stepOf, valueIn } from "./why-values.js";
import "../styles/why.css";

/** Plans that another may be compared with: what saving pays out is no pension. */
const comparable = (plans: readonly Plan[], id: string): Plan[] =>
  plans.filter((plan) => plan.kind !== "save" && plan.id !== id && store.answerFor(plan.id) !== null);

class Why extends PageElement {
  static override properties = { planId: { attribute: false } };
  declare planId: string;
  #chosen: string | null = null;
  #beside = new Beside<Pair | "failed">(async ({ request }) => whyNot(request, this.planId, this.#other ?? ""));

  protected override willUpdate(): void {
    this.#beside.follow();
  }

  /** That which was chosen, as long as it is there. While there is no answer it is the last one. */
  get #other(): string | null {
    const there = comparable(store.state.plans, this.planId);
    if (store.result && !there.some(({ id }) => id === this.#chosen)) this.#chosen = there[0]?.id ?? null;
    return this.#chosen;
  }

  protected override render(): TemplateResult {
    const text = whyTexts[store.language];
    const key = `/why/${this.planId}`;
    const other = this.#other;
    const options = store.state.plans.filter(({ kind, id }) => kind !== "save" && id !== this.planId);
    return html`${frame(
      { key, label: text.other },
      choiceField({
        key,
        value: other ?? "",
        options: options.map((plan) => [plan.id, nameOf(plan)] as const),
        onValue: (id) => this.#choose(id),
      }),
    )}
    ${this.#said()}`;
  }

  #choose(id: string): void {
    this.#chosen = id;
    this.#beside.again();
    this.requestUpdate();
  }

  #said(): TemplateResult {
    const text = whyTexts[store.language];
    const { answer, stale } = this.#beside;
    if (answer === "failed") return html`<p class="field-error" role="alert">${text.failed}</p>`;
    if (!answer) return html`<p class="quiet" role="status">${text.waiting}</p>`;
    return html`<div ?hidden=${stale} aria-live="polite">
        ${ways(answer).map(({ sentence }) => html`<p class="why-say">${sentence}</p>`)}
      </div>
      <div ?hidden=${stale}>
        ${ways(answer).map((way) => (way.causes.length > 0 ? this.#causes(answer, way) : nothing))}
        <p class="field-hint">${text.method}</p>
      </div>`;
  }

  #causes(pair: Pair, { title, causes, sum, number }: Way): TemplateResult {
    const text = whyTexts[store.language];
    const most = Math.max(...causes.map(({ amount }) => Math.abs(amount)));
    return html`<h3 class="why-title">${title}</h3>
      <div class="steps why-rows">
        ${causes.map((cause) => this.#cause(pair, cause, number, most))}
        <p class="why-sum"><span>${text.sum}</span><b>${signed(sum)}</b></p>
      </div>`;
  }

  #cause({ own, other }: Pair, { cause, amount }: Cause, number: string, most: number): TemplateResult {
    const text = whyTexts[store.language];
    const [name = "", what = ""] = text.causes[cause] ?? [];
    const [here, there] = [own, other].map((plan) => valueIn(cause, plan, store.language));
    const both = cause === "amounts" ? text.bothAtFirst : text.both;
    const steps = [own, other].flatMap((plan) => {
      const step = stepOf(cause, plan, number);
      return step ? [{ plan, step }] : [];
    });
    return html`<details class="step why-row" data-cause=${cause}>
      <summary>
        <span>${name} ${here && there ? html`<small>${both(here, there)}</small>` : nothing} ${bar(amount / most)}</span>
        <b>${signed(amount)}</b>
      </summary>
      <div class="step-inside">
        <p>${what}</p>
        ${steps.map(
          ({ plan, step }) => html`<p class="quiet">${text.steps(planNamed(plan.id))}</p>
            <fp-steps .trace=${plan.trace} .figures=${plan.figures} .shown=${[step]}></fp-steps>`,
        )}
      </div>
    </details>`;
  }
}
customElements.define("fp-why", Why);

const signed = (amount: number): string => (amount === 0 ? "0.00" : exact(amount, store.language, 2, "both"));

function planNamed(id: string): string {
  const plan = store.state.plans.find((each) => each.id === id);
  return plan ? nameOf(plan) : "";
}

/** What is compared of the two plans, in a sentence and its parts. */
interface Way {
  sentence: string;
  title: string;
  causes: Cause[];
  sum: number;
  /** The number that is compared, where a cause has no step of its own. */
  number: string;
}

function ways(pair: Pair): Way[] {
  const { language } = store;
  const text = whyTexts[language];
  const name = planNamed(pair.other.id);
  const amount = (value: number) => yuanFen(Math.abs(value), language);
  const told = (causes: Cause[]) => causes.filter((each) => each.amount !== 0);
  const parts = (causes: Cause[]) =>
    causes.map((each) => `${text.causes[each.cause]?.[0] ?? each.cause} ${signed(each.amount)}`);
  const without = pair.ofPension.length === 0;
  const [more, less, same] = [text.more, text.less, without ? text.neither : text.same];
  const pension = pair.pension === 0 ? same(name) : (pair.pension > 0 ? more : less)(name, amount(pair.pension));
  const paid = pair.total === 0 ? text.paidSame : (pair.total > 0 ? text.paidMore : text.paidLess)(amount(pair.total));
  const [ofPension, ofTotal] = [told(pair.ofPension), told(pair.ofTotal)];
  return [
    {
      sentence: text.sentence(pension, parts(ofPension)),
      title: text.pensionTitle,
      causes: ofPension,
      sum: pair.pension,
      number: "pension.total",
    },
    {
      sentence: text.sentence(paid, parts(ofTotal)),
      title: text.totalTitle,
      causes: ofTotal,
      sum: pair.total,
      number: "contributions.total",
    },
  ];
}

/** From the middle: more to the right, less to the left. */
function bar(share: number): TemplateResult {
  const width = Math.abs(share) * 50;
  return html`<svg class="why-bar ${share < 0 ? "is-less" : ""}" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
    ${svg`<line x1="50" x2="50" y1="0" y2="6" /><rect x=${share < 0 ? 50 - width : 50} width=${width} y="1" height="4" />`}
  </svg>`;
}
