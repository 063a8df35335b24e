/** Bars on one scale for all rows of a list; the numbers stand beside them as text, so that nobody has to read a bar. */
import { html, svg, type TemplateResult } from "lit";

/** In the drawing's own units; the style sheet says how wide and how high it is. */
const WIDTH = 1000;
const HEIGHT = 10;

function drawing(content: unknown): TemplateResult {
  return html`<svg class="plot-bar" viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" aria-hidden="true">${content}</svg>`;
}

/** Parts one after the other, of which `most` fills the width; each has the class `part--N` of its place among them. */
export function stackedBar(parts: readonly { kind: number; value: number }[], most: number): TemplateResult {
  let from = 0;
  return drawing(
    parts.map(({ kind, value }) => {
      const width = most > 0 ? (Math.max(0, value) / most) * WIDTH : 0;
      const rect = svg`<rect class="part part--${kind}" x=${from} width=${width} height=${HEIGHT}></rect>`;
      from += width;
      return rect;
    }),
  );
}

/** From the lowest to the highest of three values, with a stroke at the middle one. */
export function rangeBar([low, middle, high]: readonly [number, number, number], most: number): TemplateResult {
  const at = (value: number) => (most > 0 ? (value / most) * WIDTH : 0);
  return drawing(svg`<rect class="range-all" width=${WIDTH} height=${HEIGHT}></rect>
    <rect class="range-part" x=${at(low)} width=${Math.max(0, at(high) - at(low))} height=${HEIGHT}></rect>
    <line class="range-middle" x1=${at(middle)} x2=${at(middle)} y1="0" y2=${HEIGHT}></line>`);
}

/** How a part looks, for its key. */
export function partSample(kind: number): TemplateResult {
  return html`<svg class="plot-sample" width="14" height="10" aria-hidden="true"><rect class="part part--${kind}" width="14" height="10"></rect></svg>`;
}
