import { scaleLinear } from "d3-scale";
import { html, svg, type TemplateResult } from "lit";
import { bottomAxis, Plot, type Words } from "../../../charts/plot.js";

const GAP = 1;

/** How many dots stand at each place of a row of places, lowest first: each dot with its place and its height in the pile. */
export function piles(values: readonly number[], place: (value: number) => number): { place: number; above: number }[] {
  const heights = new Map<number, number>();
  return values.map((value) => {
    const at = place(value);
    const above = heights.get(at) ?? 0;
    heights.set(at, above + 1);
    return { place: at, above };
  });
}

/** As many dots as people, each where its person's amount is, one upon the other where they are alike. */
class Dots extends Plot {
  static override properties = {
    ...Plot.properties,
    values: { attribute: false },
    most: { attribute: false },
    kind: { attribute: false },
    label: { attribute: false },
    words: { attribute: false },
  };
  declare values: readonly number[];
  /** The end of the axis: the same for all that are held against each other. */
  declare most: number;
  declare kind: "standard" | "fixed";
  declare label: string;
  declare words: Words;

  protected override render(): TemplateResult {
    const radius = this.values.length > 20 ? 5 : 7;
    const step = 2 * radius + GAP;
    const [left, right] = [radius + 1, this.width - radius - 1];
    const places = Math.max(1, Math.floor((right - left) / step));
    const last = this.most > 0 ? this.most : 1;
    const dots = piles(this.values, (value) => Math.round((value / last) * places));
    const tallest = Math.max(...dots.map(({ above }) => above)) + 1;
    const bottom = Math.max(5, tallest) * step + 4;
    const scale = scaleLinear([0, last], [left, left + places * step]);
    return html`<svg class="plot lives-dots lives-dots--${this.kind}" role="img" aria-label=${this.label} width=${this.width} height=${bottom + 34} viewBox="0 0 ${this.width} ${bottom + 34}">
      ${bottomAxis(scale, this.words, { left, right, top: 0, bottom }, "")}
      ${dots.map(({ place, above }) => svg`<circle cx=${left + place * step} cy=${bottom - radius - 1 - above * step} r=${radius}></circle>`)}
    </svg>`;
  }
}
customElements.define("fp-lives-dots", Dots);
