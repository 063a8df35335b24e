import { scaleLinear } from "d3-scale";
import { area, line } from "d3-shape";
import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from "lit";
import { bottomAxis, type Frame, leftAxis, Plot, type Scale, type Words } from "./plot.js";

type Values = readonly (number | null)[];

export interface Line {
  /** Also its class: the page's style sheet gives `line--ID` its colour and dashes. */
  id: string;
  name: string;
  /** One for each x; null where there is none. */
  values: Values;
}

/** What lies between two lines, shaded. */
export interface Gap {
  name: string;
  from: Values;
  to: Values;
  words: Words;
}

/** Numbers to hold a line against, as small rings in its colour. */
export interface Marks {
  name: string;
  of: readonly { line: string; values: Values }[];
}

/** A height to hold all lines against; drawn where the axis reaches it. */
export interface Limit {
  value: number;
  name: string;
}

/** A place on a line that has a name of its own. */
export interface Flag {
  line: string;
  name: string;
  x: number;
  y: number;
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
 * Lines over the same x, with a ruler that is set by pointer or arrow keys; a mouse that only passes by reads the values
 * without setting it. The values at the ruler stand below and are what a screen reader hears. Tells of the ruler's new
 * place by `ruler`, whose detail is the place in `x`.
 */
export class LineChart extends Plot {
  static override properties = {
    ...Plot.properties,
    label: { attribute: false },
    heading: { attribute: false },
    x: { attribute: false },
    xWords: { attribute: false },
    lines: { attribute: false },
    gap: { attribute: false },
    marks: { attribute: false },
    limits: { attribute: false },
    flags: { attribute: false },
    reach: { attribute: false },
    words: { attribute: false },
    ticks: { attribute: false },
    at: { attribute: false },
    passing: { state: true },
  };
  declare label: string;
  /** What the lines measure. */
  declare heading: string;
  declare x: readonly number[];
  /** Left out: the plain number, as for years. */
  declare xWords: Words | undefined;
  declare lines: readonly Line[];
  declare gap: Gap | null;
  declare marks: Marks | null;
  declare limits: readonly Limit[];
  declare flags: readonly Flag[];
  /** Numbers the axis holds in any case, so that it stands still while lines move. */
  declare reach: readonly number[];
  declare words: Words;
  /** For the round numbers at the axis. Left out: `words`. */
  declare ticks: Words | undefined;
  declare at: number;
  declare passing: number | null;

  constructor() {
    super();
    this.gap = null;
    this.marks = null;
    this.limits = [];
    this.flags = [];
    this.reach = [];
    this.passing = null;
  }

  protected override render(): TemplateResult {
    const last = this.x.length - 1;
    const at = Math.min(Math.max(this.at, 0), last);
    const shown = this.passing ?? at;
    const frame = this.frame();
    const x = scaleLinear([this.x[0] ?? 0, this.x[last] ?? 1], [frame.left, frame.right]);
    const values = [...this.reach, ...this.lines.flatMap((each) => each.values.filter((value) => value !== null))];
    const y = scaleLinear([Math.min(0, ...values), Math.max(0, ...values)], [frame.bottom, frame.top]).nice(5);
    return html`<div
        class="plot-ruler"
        role="slider"
        tabindex="0"
        aria-label=${this.label}
        aria-valuemin=${this.x[0] ?? 0}
        aria-valuemax=${this.x[last] ?? 0}
        aria-valuenow=${this.x[at] ?? 0}
        aria-valuetext=${this.#said(at)}
        @keydown=${(event: KeyboardEvent) => this.#key(event, at, last)}
        @pointermove=${(event: PointerEvent) => this.#move(event, x)}
        @pointerdown=${(event: PointerEvent) => this.#moveTo(this.#nearest(event, x))}
        @pointerleave=${() => (this.passing = null)}
      >
        <svg class="plot" width=${this.width} height=${this.height} viewBox="0 0 ${this.width} ${this.height}" aria-hidden="true">
          ${leftAxis(y, this.ticks ?? this.words, frame, this.heading)} ${bottomAxis(x, this.xWords ?? String, frame)} ${this.#limits(y, frame)} ${this.#drawn(x, y, frame, shown)}
          ${this.#flags(x, y, frame)}
        </svg>
      </div>
      ${this.#legend(shown)}`;
  }

  #legend(at: number): TemplateResult {
    return html`<div class="plot-key">
      <strong>${this.#place(at)}</strong>
      <ul>
        ${this.lines.map((each) => html`<li>${sample(each.id)} <span>${each.name}</span> <b>${this.#value(each.values[at])}</b></li>`)}
        ${this.gap ? html`<li class="plot-key-wide">${swatch()} <span>${this.gap.name}</span> <b>${this.#lacking(this.gap, at)}</b></li>` : nothing}
        ${this.marks ? html`<li class="plot-key-wide">${ring()} <span>${this.marks.name}</span></li>` : nothing}
      </ul>
    </div>`;
  }

  #drawn(x: Scale, y: Scale, frame: Frame, at: number): SVGTemplateResult {
    const across = (_value: number | null, place: number) => x(this.x[place] ?? 0);
    const path = line<number | null>(across, (value) => y(value ?? 0)).defined((value) => value !== null);
    const ruler = Math.round(x(this.x[at] ?? 0)) + 0.5;
    return svg`${this.gap ? this.#shade(this.gap, x, y) : ""}
      <line class="ruler" x1=${ruler} x2=${ruler} y1=${frame.top} y2=${frame.bottom}></line>
      ${this.lines.map((each) => svg`<path class="line line--${each.id}" data-line=${each.id} d=${path([...each.values]) ?? ""}></path>`)}
      ${this.marks?.of.map((each) => each.values.map((value, place) => this.#mark(value, x(this.x[place] ?? 0), y, each.line)))}
      ${this.lines.map((each) => {
        const value = each.values[at];
        return typeof value === "number"
          ? svg`<circle class="plot-dot line--${each.id}" cx=${ruler} cy=${y(value)} r="4"></circle>`
          : "";
      })}`;
  }

  #limits(y: Scale, { left, right }: Frame): SVGTemplateResult[] {
    const most = y.domain()[1] ?? 0;
    return this.limits
      .filter(({ value }) => value <= most)
      .map(({ value, name }) => {
        const height = Math.round(y(value)) + 0.5;
        return svg`<line class="plot-limit" x1=${left} x2=${right} y1=${height} y2=${height}></line>
          <text class="plot-name" x=${left + 4} y=${height - 4}>${name}</text>`;
      });
  }

  /** A name stands on the side where there is room for it. */
  #flags(x: Scale, y: Scale, { left, right }: Frame): SVGTemplateResult[] {
    return this.flags.map((flag) => {
      const [across, height] = [x(flag.x), y(flag.y)];
      const [side, anchor] = across > (left + right) / 2 ? [-9, "end"] : [9, "start"];
      return svg`<circle class="plot-flag line--${flag.line}" cx=${across} cy=${height} r="5"></circle>
        <text class="plot-name" x=${across + side} y=${height - 8} text-anchor=${anchor}>${flag.name}</text>`;
    });
  }

  #mark(value: number | null, x: number, y: Scale, id: string): SVGTemplateResult | string {
    return value === null ? "" : svg`<circle class="plot-mark line--${id}" cx=${x} cy=${y(value)} r="2"></circle>`;
  }

  #shade({ from, to }: Gap, x: Scale, y: Scale): SVGTemplateResult {
    const shape = area<number>(
      (place) => x(this.x[place] ?? 0),
      (place) => y(from[place] ?? 0),
      (place) => y(to[place] ?? 0),
    ).defined((place) => typeof from[place] === "number" && typeof to[place] === "number");
    return svg`<path class="plot-gap" d=${shape([...this.x.keys()]) ?? ""}></path>`;
  }

  #lacking({ from, to, words }: Gap, at: number): string {
    const [low, high] = [from[at], to[at]];
    return typeof low === "number" && typeof high === "number" ? words(high - low) : "—";
  }

  #value(value: number | null | undefined): string {
    return typeof value === "number" ? this.words(value) : "—";
  }

  #place(at: number): string {
    return (this.xWords ?? String)(this.x[at] ?? 0);
  }

  #said(at: number): string {
    const lines = this.lines.map((each) => `${each.name} ${this.#value(each.values[at])}`);
    return [this.#place(at), ...lines, ...(this.gap ? [`${this.gap.name} ${this.#lacking(this.gap, at)}`] : [])].join(
      "; ",
    );
  }

  #key(event: KeyboardEvent, at: number, last: number): void {
    const move = KEYS[event.key];
    if (!move) return;
    event.preventDefault();
    this.passing = null;
    this.#moveTo(Math.min(last, Math.max(0, move(at, last))));
  }

  /** A finger that glides along has no other way to read. */
  #move(event: PointerEvent, x: Scale): void {
    const place = this.#nearest(event, x);
    if (event.pointerType === "mouse" && event.buttons === 0) this.passing = place;
    else this.#moveTo(place);
  }

  #nearest(event: PointerEvent, x: Scale): number {
    const left = this.querySelector("svg")?.getBoundingClientRect().left ?? 0;
    const value = x.invert(event.clientX - left);
    const distances = this.x.map((each) => Math.abs(each - value));
    return distances.indexOf(Math.min(...distances));
  }

  #moveTo(at: number): void {
    if (at === this.at) return;
    this.dispatchEvent(new CustomEvent<number>("ruler", { detail: at }));
  }
}
customElements.define("fp-line-chart", LineChart);

/** A short piece of the line, as it looks in the chart. */
export function sample(id: string): TemplateResult {
  return html`<svg class="plot-sample" width="28" height="10" aria-hidden="true">
    <line class="line line--${id}" x1="1" x2="27" y1="5" y2="5"></line>
  </svg>`;
}

function swatch(): TemplateResult {
  return html`<svg class="plot-sample" width="28" height="10" aria-hidden="true"><rect class="plot-gap" width="28" height="10"></rect></svg>`;
}

function ring(): TemplateResult {
  return html`<svg class="plot-sample" width="28" height="10" aria-hidden="true"><circle class="plot-mark" cx="14" cy="5" r="2.5"></circle></svg>`;
}
