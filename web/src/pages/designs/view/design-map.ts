import { html, nothing, type TemplateResult } from "lit";
import "../../../charts/point-chart.js";
import { type Point, pointSample, type Reference } from "../../../charts/point-chart.js";
import type { DesignAnswer } from "../../../engine/types.js";
import { choiceField } from "../../../fields/choice-field.js";
import { frame } from "../../../fields/field-frame.js";
import { percent, plain } from "../../../format/number.js";
import { PageElement } from "../../../frame/element.js";
import { pairs } from "../../../plans/plan-fields.js";
import { store } from "../../../state/store.js";
import { type Choice, codeOf, levels, placeOf, proposals } from "../state/choices.js";
import { type Answered, isUndominated, remaining, study } from "../state/study.js";
import { type View, type Worth, worths } from "../state/view.js";
import { pickable, readout } from "./readout.js";
import { standardOf } from "./summary.js";
import { axisMoney, designName, levelWord, loweringWords, severalLine, words } from "./words.js";

const MIXED = 3;

/** All that lie on one spot. */
interface Spot {
  /** Code of the one that speaks for them. */
  id: string;
  x: number;
  y: number;
  designs: DesignAnswer[];
}

export function worthOf(design: DesignAnswer, worth: Worth): number | null {
  if (worth === "value") return design.net_present_value;
  if (worth === "rate") return design.internal_rate;
  return store.state.money === "today" ? design.pension_total_today : design.pension_total;
}

class DesignMap extends PageElement {
  static override properties = { looked: { state: true }, pinned: { state: true } };
  declare looked: string | null;
  declare pinned: string | null;

  protected override render(): TemplateResult | typeof nothing {
    const { answered } = study;
    if (!answered) return nothing;
    const text = words();
    const { view } = study.said;
    const shown = remaining(answered.answer, view);
    const spots = spotsOf(shown, view.worth);
    const seen = (id: string | null | undefined) =>
      spots.find((spot) => spot.designs.some((design) => codeOf(design) === id));
    const spot = seen(this.looked) ?? seen(this.pinned) ?? seen(proposals[0]) ?? spots[0];
    const missing = shown.filter((design) => worthOf(design, view.worth) === null).length;
    return html`<section class="card designs-map" aria-labelledby="map-title">
      <h2 id="map-title">${text.mapTitle}</h2>
      <p class="quiet">${text.mapHint}</p>
      ${this.#controls(view)} ${this.#chart(answered, view, spots)} ${this.#key(
        view,
        shown.some((design) => design.lowers_pension),
      )}
      ${missing > 0 ? html`<p class="quiet">${text.notDrawn(plain(missing, store.language))}</p>` : nothing}
      ${spot ? readout(spot.id, spot.designs) : html`<p class="quiet">${text.noneLeft}</p>`}
    </section>`;
  }

  #controls(view: View): TemplateResult {
    const text = words();
    return html`<div class="designs-controls">
      ${frame(
        { key: "d/y", label: text.worth },
        choiceField({
          key: "d/y",
          value: view.worth,
          options: worths.map((worth) => [worth, text.worths[worth]] as const),
          onValue: (worth) => study.see({ worth }),
        }),
      )}
      ${frame(
        { key: "d/colour", label: text.colour },
        choiceField<Choice>({
          key: "d/colour",
          value: view.colour,
          options: pairs(text.choices),
          onValue: (colour) => study.see({ colour }),
        }),
      )}
    </div>`;
  }

  #chart(answered: Answered, view: View, spots: readonly Spot[]): TemplateResult {
    const text = words();
    const { language, state } = store;
    const { designs } = answered.answer;
    const all = spotsOf(designs, view.worth);
    // The axes fit what is left, so that filtering is also a way to look closer.
    const shown = spots.length === 0 ? all : spots;
    const rate = view.worth === "rate";
    const money = view.worth === "pension" ? store.text.paren(store.text.moneyChoice[state.money]) : "";
    return html`<fp-point-chart
      .label=${text.mapLabel(plain(spots.length, language))}
      .points=${spots.map((spot) => point(spot, view))}
      .spread=${shown}
      .joined=${rate ? [] : shown.filter((spot) => spot.designs.some((design) => isUndominated(design, view)))}
      .reference=${referenceOf(answered, view.worth)}
      .xTitle=${text.costTitle}
      .yTitle=${text.worthTitles[view.worth] + money}
      .xWords=${axisMoney}
      .yWords=${rate ? (value: number) => percent(value, language) : axisMoney}
      .pinned=${this.pinned ?? proposals[0] ?? null}
      @look=${(event: CustomEvent<string | null>) => (this.looked = event.detail)}
      @pin=${(event: CustomEvent<string>) => (this.pinned = event.detail)}
      @choose=${(event: CustomEvent<string>) => this.#choose(event.detail, spots)}
    ></fp-point-chart>`;
  }

  #key({ colour, worth }: View, lowering: boolean): TemplateResult {
    const text = words();
    return html`<ul class="designs-key">
      ${levels[colour].map((level, place) => html`<li>${pointSample(place)} ${levelWord(colour, level)}</li>`)}
      <li>${pointSample(MIXED)} ${text.mixed}</li>
      <li>${pointSample(0, { hollow: true })} ${text.hollow}</li>
      ${lowering ? html`<li>${pointSample(0, { struck: true })} ${text.struck}</li>` : nothing}
      ${worth === "rate" ? nothing : html`<li><svg class="plot-sample" width="24" height="8" aria-hidden="true"><path class="joined" d="M1 4H23"></path></svg> ${text.frontier}</li>`}
    </ul>`;
  }

  #choose(id: string, spots: readonly Spot[]): void {
    const spot = spots.find((each) => each.id === id);
    if (spot) study.pick(pickable(spot.id, spot.designs));
  }
}
customElements.define("fp-designs-map", DesignMap);

function spotsOf(designs: readonly DesignAnswer[], worth: Worth): Spot[] {
  const spots = new Map<string, Spot>();
  for (const design of designs) {
    const y = worthOf(design, worth);
    if (y === null) continue;
    const [x, code] = [design.pool_net_cost, codeOf(design)];
    const known = spots.get(`${x} ${y}`);
    if (!known) spots.set(`${x} ${y}`, { id: code, x, y, designs: [design] });
    else {
      known.designs.push(design);
      if (design.proposed && !proposals.includes(known.id)) known.id = code;
    }
  }
  return [...spots.values()];
}

function point({ id, x, y, designs }: Spot, view: View): Point {
  const text = words();
  const [first] = designs;
  const kinds = new Set(designs.map((design) => placeOf(view.colour, design[view.colour])));
  const proposed = designs.find((design) => design.proposed);
  const several = designs.length > 1 ? `${text.several(plain(designs.length, store.language))}${text.colon}` : "";
  const name = proposed ? `${designName(codeOf(proposed), proposed)}${text.listComma}` : "";
  const lowering = loweringWords(designs);
  const numbers = `${text.worths[view.worth]} ${yWords(y, view.worth)}${text.listComma}${text.columns.cost} ${axisMoney(x)}`;
  return {
    id,
    x,
    y,
    kind: kinds.size === 1 ? Math.min(...kinds) : MIXED,
    label: `${name}${several}${severalLine(designs)}${text.listComma}${numbers}${lowering === "" ? "" : `${text.listComma}${lowering}`}`,
    ...(proposed && first ? { name: designName(codeOf(proposed), proposed) } : {}),
    chosen: designs.some((design) => view.picks.includes(codeOf(design))),
    hollow: !designs.some((design) => isUndominated(design, view)),
    struck: designs.some((design) => design.lowers_pension),
  };
}

function yWords(value: number, worth: Worth): string {
  return worth === "rate" ? percent(value, store.language) : axisMoney(value);
}

function referenceOf(answered: Answered, worth: Worth): Reference | null {
  const { lifetime, pension, pool } = standardOf(answered);
  const y = {
    value: lifetime.net_present_value,
    rate: lifetime.internal_rate,
    pension: store.state.money === "today" ? pension.total_today : pension.total,
  }[worth];
  return y === null ? null : { x: pool.net_cost, y, name: words().standardNow };
}
