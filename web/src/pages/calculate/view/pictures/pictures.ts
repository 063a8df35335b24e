/** The pictures of an answer; each asks the engine for what it draws. */
import { html, nothing, type TemplateResult } from "lit";
import "../../../../charts/line-chart.js";
import "../../../../styles/charts.css";
import { PageElement } from "../../../../frame/element.js";
import type { Result } from "../../../../state/calculation.js";
import { store } from "../../../../state/store.js";
import { Beside } from "../../state/beside.js";
import { agesOf, type Life, lifeOf } from "../../state/life.js";
import { type RangeOfPlan, rangesOf } from "../../state/ranges.js";
import { type Shares, sharesOf } from "../../state/shares.js";
import "../../styles/pictures.css";
import { account } from "./account.js";
import { ages } from "./ages.js";
import { ALL, even } from "./even.js";
import "./picture.js";
import { parts } from "./parts.js";
import type { LifePicture, PictureContent } from "./picture.js";
import { range } from "./range.js";
import { deathAge, evenAge, spoken, startAge } from "./say.js";
import { share } from "./share.js";

interface Drawn {
  result: Result;
  life: Life | null;
  shares: Shares | null;
  ranges: RangeOfPlan[] | null;
}

class Pictures extends PageElement {
  static override properties = {
    seen: { attribute: false },
    plan: { state: true },
    places: { state: true },
  };
  /** Whether it is in sight: only then is the engine asked. */
  declare seen: boolean;
  /** Whose break-even; null: the plan the headline speaks of. */
  declare plan: string | null;
  /** Where the ruler of each drawing stands, until the visitor sets it: at the age the drawing is about. */
  declare places: Partial<Record<LifePicture, number>>;
  #beside = new Beside<Drawn>(async (result, current) => {
    const { facts } = store;
    const ask = store.compare.bind(store);
    if (!facts) return null;
    const { request, answer } = result;
    const ranges = await rangesOf(result, facts, ask, current);
    const shares = await sharesOf(request, answer, ask, current);
    const life = await lifeOf(request, agesOf(request, answer), ask, current);
    return { result, life, shares, ranges };
  });

  constructor() {
    super();
    this.seen = false;
    this.plan = null;
    this.places = {};
  }

  protected override willUpdate(): void {
    if (this.seen) this.#beside.follow();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { answer, stale } = this.#beside;
    return html`${(["even", "ages", "parts", "range", "share", "account"] as const).map((name) => {
      const content = answer ? this.#content(name, answer) : null;
      if (answer && !content) return nothing;
      return html`<section class="card picture picture--${name}" aria-labelledby="picture-${name}">
        <fp-picture .content=${content} .stale=${stale}></fp-picture>
      </section>`;
    })}`;
  }

  #content(name: LifePicture, { result, life, shares, ranges }: Drawn): PictureContent | null {
    const ruler = (event: CustomEvent<number>) => (this.places = { ...this.places, [name]: event.detail });
    switch (name) {
      case "even": {
        const known = this.plan === ALL || result.answer.plans.some(({ id }) => id === this.plan);
        const plan = known && this.plan !== null ? this.plan : spoken(result);
        const at = this.#at(name, life?.ages, evenAge(result, plan));
        return life && even(result, life, plan, at, (chosen) => (this.plan = chosen), ruler);
      }
      case "ages":
        return life && ages(result, life, this.#at(name, life.ages, deathAge(result)), ruler);
      case "parts":
        return parts(result);
      case "range":
        return ranges && range(result, ranges);
      case "share":
        return shares && share(result, shares, this.#at(name, shares.ages, 0), ruler);
      case "account":
        return life && account(result, life, this.#at(name, life.ages, startAge(result)), ruler);
    }
  }

  /** The place of the first age not before this one; of the last one if none is. */
  #at(name: LifePicture, ages: readonly number[] = [], about: number | null): number {
    const first = about === null ? -1 : ages.findIndex((each) => each >= about);
    const place = this.places[name] ?? (first < 0 ? ages.length - 1 : first);
    return Math.min(place, ages.length - 1);
  }
}
customElements.define("fp-pictures", Pictures);
