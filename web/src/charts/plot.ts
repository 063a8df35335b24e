import type { ScaleLinear } from "d3-scale";
import { LitElement, type SVGTemplateResult, svg } from "lit";

export type Scale = ScaleLinear<number, number>;
export type Words = (value: number) => string;

/** Where a chart draws, in its own units of one CSS pixel: the space inside its axes. */
export interface Frame {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** A drawing that is drawn anew when its place changes, not stretched: its type keeps the size of the text around it. */
export abstract class Plot extends LitElement {
  static override properties = { width: { state: true } };
  declare width: number;
  readonly #sizes = new ResizeObserver(([entry]) => {
    if (entry) this.width = Math.floor(entry.contentRect.width);
  });

  constructor() {
    super();
    this.width = 640;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#sizes.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sizes.disconnect();
  }

  protected get height(): number {
    return Math.round(Math.min(420, Math.max(240, this.width * 0.55)));
  }

  protected frame(left = 48): Frame {
    return { left, right: this.width - 12, top: 28, bottom: this.height - 40 };
  }
}

/** Lines across the plot with their numbers at the left; `title` says above them what they measure. */
export function leftAxis(scale: Scale, words: Words, frame: Frame, title: string): SVGTemplateResult {
  const ticks = scale.ticks(Math.max(3, Math.round((frame.bottom - frame.top) / 48)));
  return svg`<g class="axis">
    <text class="axis-title" x="0" y="12">${title}</text>
    ${ticks.map((tick) => {
      const y = Math.round(scale(tick)) + 0.5;
      return svg`<line class=${tick === 0 ? "grid grid--zero" : "grid"} x1=${frame.left} x2=${frame.right} y1=${y} y2=${y}></line>
        <text x=${frame.left - 6} y=${y} dy="0.32em" text-anchor="end">${words(tick)}</text>`;
    })}
  </g>`;
}

/** Numbers below the plot, with `title` under their right end where one is needed. */
export function bottomAxis(scale: Scale, words: Words, frame: Frame, title = ""): SVGTemplateResult {
  const ticks = scale.ticks(Math.max(2, Math.floor((frame.right - frame.left) / 80)));
  return svg`<g class="axis">
    ${ticks.map((tick) => {
      const x = Math.round(scale(tick)) + 0.5;
      return svg`<line class=${tick === 0 ? "grid grid--zero" : "grid"} x1=${x} x2=${x} y1=${frame.top} y2=${frame.bottom}></line>
        <text x=${x} y=${frame.bottom + 16} text-anchor="middle">${words(tick)}</text>`;
    })}
    ${title === "" ? "" : svg`<text class="axis-title" x=${frame.right} y=${frame.bottom + 34} text-anchor="end">${title}</text>`}
  </g>`;
}
