import { scaleLinear } from "d3-scale";
import { line, type SymbolType, symbol, symbolCircle, symbolDiamond, symbolSquare, symbolTriangle } from "d3-shape";
import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { bottomAxis, type Frame, leftAxis, Plot, type Scale, type Words } from "./plot.js";

/** Told apart by shape as well as by colour. */
const SHAPES: readonly SymbolType[] = [symbolCircle, symbolSquare, symbolTriangle, symbolDiamond];
/** As far from a point as a finger or a mouse may be and still mean it. */
const REACH = 24;
const NAME_HEIGHT = 16;

export interface Place {
  x: number;
  y: number;
}

export interface Point extends Place {
  id: string;
  /** 0, 1, 2, …: its shape, and the class `kind--N` with its colour. */
  kind: number;
  /** Everything about it in words. */
  label: string;
  /** Named in the drawing, larger than the others and above them. */
  name?: string;
  chosen: boolean;
  /** Drawn as an outline only. */
  hollow: boolean;
  /** Struck through. */
  struck: boolean;
}

/** Something to hold the points against: a line across and one upwards that meet in it. */
export interface Reference extends Place {
  name: string;
}

const strike = svg`<line class="strike" x1="-6.5" y1="-6.5" x2="6.5" y2="6.5"></line>`;

/** A sample of a shape for a key, as it looks in the chart. */
export function pointSample(kind: number, { hollow = false, struck = false } = {}): TemplateResult {
  return html`<svg class="plot-sample" width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">
    <g class="point kind--${kind} ${hollow ? "is-hollow" : ""}"><path d=${shapeOf(kind, 64)}></path>${struck ? strike : nothing}</g>
  </svg>`;
}

/**
 * Points on a plane. It is one stop in the tab order; arrow keys go to the next point to the left, to the right, above
 * or below, Enter and the space bar choose. The pointer means the point nearest to it. Tells by `look` (detail: id or
 * null) what is pointed at, by `pin` (id) where it stays, and by `choose` (id) what was chosen.
 */
export class PointChart extends Plot {
  static override properties = {
    ...Plot.properties,
    label: { attribute: false },
    points: { attribute: false },
    spread: { attribute: false },
    joined: { attribute: false },
    reference: { attribute: false },
    xTitle: { attribute: false },
    yTitle: { attribute: false },
    xWords: { attribute: false },
    yWords: { attribute: false },
    pinned: { attribute: false },
  };
  declare label: string;
  declare points: readonly Point[];
  /** What the axes must hold besides the points, so that they stand still while points come and go. */
  declare spread: readonly Place[];
  /** Joined by a line, from left to right. */
  declare joined: readonly Place[];
  declare reference: Reference | null;
  declare xTitle: string;
  declare yTitle: string;
  declare xWords: Words;
  declare yWords: Words;
  declare pinned: string | null;
  #scales: [x: Scale, y: Scale] | null = null;

  /** Points need room to be told apart, also on a phone. */
  protected override get height(): number {
    return Math.round(Math.min(480, Math.max(320, this.width * 0.55)));
  }

  protected override render(): TemplateResult {
    const frame = this.frame(64);
    const held = [...this.points, ...this.spread, ...(this.reference ? [this.reference] : [])];
    const x = padded(
      held.map((point) => point.x),
      frame.left,
      frame.right,
    );
    const y = padded(
      held.map((point) => point.y),
      frame.bottom,
      frame.top,
    );
    this.#scales = [x, y];
    const order = byX(this.points);
    const entry = order.find((point) => point.id === this.pinned) ?? order.find((point) => point.name) ?? order[0];
    // What is drawn last lies on top; the order may not change with what is chosen, or the focus would be lost.
    const drawn = [...order].sort((a, b) => Number(Boolean(a.name)) - Number(Boolean(b.name)));
    return html`<svg
      class="plot plot--points"
      width=${this.width}
      height=${this.height}
      @pointermove=${(event: PointerEvent) => this.#look(this.#near(event))}
      @pointerleave=${() => this.#look(null)}
      @click=${(event: PointerEvent) => this.#pin(this.#near(event))}
    >
      <g aria-hidden="true">
        ${leftAxis(y, this.yWords, frame, this.yTitle)} ${bottomAxis(x, this.xWords, frame, this.xTitle)} ${this.#referenceLines(x, y, frame)}
        <path class="joined" d=${
          line<Place>(
            (point) => x(point.x),
            (point) => y(point.y),
          )(byX(this.joined)) ?? ""
        }></path>
      </g>
      <g role="listbox" aria-multiselectable="true" aria-label=${this.label} @keydown=${this.#key} @focusout=${() => this.#look(null)}>
        ${repeat(
          drawn,
          (point) => point.id,
          (point) => this.#point(point, x, y, point === entry, order),
        )}
      </g>
      <g aria-hidden="true">${names(this.points, x, y, frame)}</g>
    </svg>`;
  }

  #point(point: Point, x: Scale, y: Scale, entry: boolean, order: readonly Point[]): SVGTemplateResult {
    const kinds = [
      `kind--${point.kind}`,
      point.chosen ? "is-chosen" : "",
      point.hollow ? "is-hollow" : "",
      point.id === this.pinned ? "is-pinned" : "",
    ];
    return svg`<g
      class="point ${kinds.filter(Boolean).join(" ")}"
      transform="translate(${x(point.x)} ${y(point.y)})"
      role="option"
      tabindex=${entry ? 0 : -1}
      aria-selected=${point.chosen}
      aria-posinset=${order.indexOf(point) + 1}
      aria-setsize=${order.length}
      aria-label=${point.label}
      data-point=${point.id}
      @focus=${() => this.#look(point.id)}
    >
      <circle class="reach" r="11"></circle>
      ${point.chosen ? svg`<circle class="ring" r=${point.name ? 11 : 9}></circle>` : nothing}
      <path d=${shapeOf(point.kind, point.name ? 150 : 56)}></path>
      ${point.struck ? strike : nothing}
    </g>`;
  }

  #referenceLines(x: Scale, y: Scale, frame: Frame): SVGTemplateResult | typeof nothing {
    const { reference } = this;
    if (!reference) return nothing;
    const [left, top] = [Math.round(x(reference.x)) + 0.5, Math.round(y(reference.y)) + 0.5];
    const atLeft = left < (frame.left + frame.right) / 2;
    return svg`<g class="reference">
      <line x1=${left} x2=${left} y1=${frame.top} y2=${frame.bottom}></line>
      <line x1=${frame.left} x2=${frame.right} y1=${top} y2=${top}></line>
      <text x=${atLeft ? left + 5 : left - 5} y=${frame.top + 10} text-anchor=${atLeft ? "start" : "end"}>${reference.name}</text>
    </g>`;
  }

  #key(event: KeyboardEvent): void {
    const id = (event.target as Element).closest("[data-point]")?.getAttribute("data-point");
    if (!id) return;
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      this.#pin(id);
      this.dispatchEvent(new CustomEvent("choose", { detail: id }));
      return;
    }
    const to = moved(event.key, this.points, id);
    if (!to) return;
    event.preventDefault();
    this.#pin(to.id);
    void this.updateComplete.then(() => this.querySelector<SVGElement>(`[data-point="${CSS.escape(to.id)}"]`)?.focus());
  }

  #near(event: PointerEvent): string | null {
    const box = this.querySelector("svg")?.getBoundingClientRect();
    if (!box || !this.#scales) return null;
    const [x, y] = this.#scales;
    const away = (point: Point) =>
      Math.hypot(x(point.x) - (event.clientX - box.left), y(point.y) - (event.clientY - box.top));
    const nearest = this.points.reduce<Point | null>(
      (best, point) => (best && away(best) <= away(point) ? best : point),
      null,
    );
    return nearest && away(nearest) <= REACH ? nearest.id : null;
  }

  #look(id: string | null): void {
    this.dispatchEvent(new CustomEvent("look", { detail: id }));
  }

  #pin(id: string | null): void {
    if (id === null) return;
    this.pinned = id;
    this.dispatchEvent(new CustomEvent("pin", { detail: id }));
  }
}
customElements.define("fp-point-chart", PointChart);

function shapeOf(kind: number, size: number): string {
  return symbol(SHAPES[kind % SHAPES.length], size)() ?? "";
}

/** From left to right, and upwards where they stand above each other. */
function byX<P extends Place>(points: readonly P[]): P[] {
  return [...points].sort((a, b) => a.x - b.x || a.y - b.y);
}

function moved(key: string, points: readonly Point[], id: string): Point | undefined {
  const upwards = key === "ArrowUp" || key === "ArrowDown";
  const order = upwards ? [...points].sort((a, b) => a.y - b.y || a.x - b.x) : byX(points);
  const at = order.findIndex((point) => point.id === id);
  const moves: Record<string, number> = {
    ArrowLeft: at - 1,
    ArrowDown: at - 1,
    ArrowRight: at + 1,
    ArrowUp: at + 1,
    PageDown: Math.max(0, at - 10),
    PageUp: Math.min(order.length - 1, at + 10),
    Home: 0,
    End: order.length - 1,
  };
  return order[moves[key] ?? -1];
}

/** Each name beside its point, on the side where there is room, and no name upon another. */
function names(points: readonly Point[], x: Scale, y: Scale, frame: Frame): SVGTemplateResult[] {
  let free = -Infinity;
  return points
    .filter((point) => point.name)
    .sort((a, b) => b.y - a.y)
    .map((point) => {
      const left = x(point.x) > (frame.left + frame.right) / 2;
      const top = Math.max(y(point.y), free);
      free = top + NAME_HEIGHT;
      const [side, anchor] = left ? [-13, "end"] : [13, "start"];
      return svg`<text class="point-name" x=${x(point.x) + side} y=${top} dy="0.35em" text-anchor=${anchor}>${point.name}</text>`;
    });
}

/** A little wider than what is in it, so that no point lies on the edge; a single value stands in the middle. */
function padded(values: readonly number[], from: number, to: number): Scale {
  const [least, most] = values.length > 0 ? [Math.min(...values), Math.max(...values)] : [0, 1];
  const room = (most - least) * 0.06 || Math.abs(most) * 0.1 || 1;
  return scaleLinear([least - room, most + room], [from, to]);
}
