import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { bottomAxis, leftAxis, Plot, type Frame, type Scale, type Words } from './plot.js';

export interface Line {
  /** Also its class: `line--ID` in charts.css gives colour and dashes. */
  id: string;
  name: string;
  /** One for each x; null where there is none. */
  values: readonly (number | null)[];
}

const KEYS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowLeft: (at) => at - 1,
  ArrowDown: (at) => at - 1,
  ArrowRight: (at) => at + 1,
  ArrowUp: (at) => at + 1,
  PageDown: (at) => at - 5,
  PageUp: (at) => at + 5,
  Home: () => 0,
  End: (_at, last) => last,
};

/**
 * Lines over the same x, with a ruler that is moved by pointer or arrow keys; the values at the ruler stand below and
 * are what a screen reader hears. Tells of the ruler's place by `ruler`, whose detail is the place in `x`.
 */
export class LineChart extends Plot {
  static override properties = {
    ...Plot.properties,
    label: { attribute: false },
    heading: { attribute: false },
    x: { attribute: false },
    xWords: { attribute: false },
    lines: { attribute: false },
    words: { attribute: false },
    at: { attribute: false },
  };
  declare label: string;
  /** What the lines measure. */
  declare heading: string;
  declare x: readonly number[];
  /** Left out: the plain number, as for years. */
  declare xWords: Words | undefined;
  declare lines: readonly Line[];
  declare words: Words;
  declare at: number;

  protected override render(): TemplateResult {
    const last = this.x.length - 1;
    const at = Math.min(Math.max(this.at, 0), last);
    const frame = this.frame();
    const x = scaleLinear([this.x[0] ?? 0, this.x[last] ?? 1], [frame.left, frame.right]);
    const values = this.lines.flatMap((each) => each.values.filter((value) => value !== null));
    const y = scaleLinear([Math.min(0, ...values), Math.max(0, ...values)], [frame.bottom, frame.top]).nice(5);
    const here = this.x[at] ?? 0;
    const said = (this.xWords ?? String)(here);
    return html`<div
        class="plot-ruler"
        role="slider"
        tabindex="0"
        aria-label=${this.label}
        aria-valuemin=${this.x[0] ?? 0}
        aria-valuemax=${this.x[last] ?? 0}
        aria-valuenow=${here}
        aria-valuetext=${[said, ...this.lines.map((each) => this.#said(each, at))].join('; ')}
        @keydown=${(event: KeyboardEvent) => this.#key(event, at, last)}
        @pointermove=${(event: PointerEvent) => this.#point(event, x)}
        @pointerdown=${(event: PointerEvent) => this.#point(event, x)}
      >
        <svg class="plot" width=${this.width} height=${this.height} aria-hidden="true">
          ${leftAxis(y, this.words, frame, this.heading)} ${bottomAxis(x, this.xWords ?? String, frame)} ${this.#drawn(x, y, frame, at)}
        </svg>
      </div>
      <div class="plot-key">
        <strong>${said}</strong>
        <ul>
          ${this.lines.map((each) => html`<li>${sample(each)} ${each.name} <b>${this.#value(each, at)}</b></li>`)}
        </ul>
      </div>`;
  }

  #drawn(x: Scale, y: Scale, frame: Frame, at: number): SVGTemplateResult {
    const path = line<number | null>((_value, place) => x(this.x[place] ?? 0), (value) => y(value ?? 0)).defined((value) => value !== null);
    const ruler = Math.round(x(this.x[at] ?? 0)) + 0.5;
    return svg`<line class="ruler" x1=${ruler} x2=${ruler} y1=${frame.top} y2=${frame.bottom}></line>
      ${this.lines.map((each) => {
        const value = each.values[at];
        return svg`<path class="line line--${each.id}" d=${path([...each.values]) ?? ''}></path>
          ${typeof value === 'number' ? svg`<circle class="dot line--${each.id}" cx=${ruler} cy=${y(value)} r="3.5"></circle>` : ''}`;
      })}`;
  }

  #value(each: Line, at: number): string {
    const value = each.values[at];
    return typeof value === 'number' ? this.words(value) : '—';
  }

  #said(each: Line, at: number): string {
    return `${each.name} ${this.#value(each, at)}`;
  }

  #key(event: KeyboardEvent, at: number, last: number): void {
    const move = KEYS[event.key];
    if (!move) return;
    event.preventDefault();
    this.#moveTo(Math.min(last, Math.max(0, move(at, last))));
  }

  #point(event: PointerEvent, x: Scale): void {
    const box = this.querySelector('svg')?.getBoundingClientRect();
    if (!box) return;
    const value = x.invert(event.clientX - box.left);
    const distances = this.x.map((each) => Math.abs(each - value));
    this.#moveTo(distances.indexOf(Math.min(...distances)));
  }

  #moveTo(at: number): void {
    if (at === this.at) return;
    this.dispatchEvent(new CustomEvent<number>('ruler', { detail: at }));
  }
}
customElements.define('fp-line-chart', LineChart);

/** A short piece of the line, as it looks in the chart. */
function sample({ id }: Line): TemplateResult {
  return html`<svg class="plot-sample" width="28" height="10" aria-hidden="true">
    <line class="line line--${id}" x1="1" x2="27" y1="5" y2="5"></line>
  </svg>`;
}
