import { scaleLinear } from 'd3-scale';
import { symbol, symbolCircle, symbolDiamond, symbolSquare, symbolTriangle, type SymbolType } from 'd3-shape';
import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { bottomAxis, leftAxis, Plot, type Scale, type Words } from './plot.js';

/** Told apart by shape as well as by colour. */
const SHAPES: readonly SymbolType[] = [symbolCircle, symbolSquare, symbolTriangle, symbolDiamond];

export interface Point {
  id: string;
  x: number;
  y: number;
  /** 0, 1, 2, …: its shape, and the class `kind--N` with its colour. */
  kind: number;
  /** Everything about it in words. */
  label: string;
  chosen: boolean;
  /** Drawn larger and above the others. */
  strong: boolean;
  /** Wears a ring. */
  marked: boolean;
}

/**
 * Points on a plane. One of them is in the tab order; arrow keys go to the next one to the left or right, Enter chooses.
 * Tells by `look` (detail: id or null) what is pointed at and by `choose` (detail: id) what was chosen.
 */
export class PointChart extends Plot {
  static override properties = {
    ...Plot.properties,
    label: { attribute: false },
    points: { attribute: false },
    xTitle: { attribute: false },
    yTitle: { attribute: false },
    xWords: { attribute: false },
    yWords: { attribute: false },
    current: { state: true },
  };
  declare label: string;
  declare points: readonly Point[];
  declare xTitle: string;
  declare yTitle: string;
  declare xWords: Words;
  declare yWords: Words;
  declare current: string | null;

  protected override render(): TemplateResult {
    const frame = this.frame(64);
    const x = padded(this.points.map((point) => point.x), frame.left, frame.right);
    const y = padded(this.points.map((point) => point.y), frame.bottom, frame.top);
    const order = this.#order();
    const entry = order.find((point) => point.id === this.current) ?? order.find((point) => point.strong) ?? order[0];
    // What is drawn last lies on top.
    const drawn = [...this.points].sort((a, b) => Number(a.strong) - Number(b.strong) || Number(a.chosen) - Number(b.chosen));
    return html`<svg
      class="plot"
      width=${this.width}
      height=${this.height}
      role="group"
      aria-label=${this.label}
      @keydown=${this.#key}
      @focusout=${() => this.#look(null)}
      @pointerleave=${() => this.#look(null)}
    >
      ${leftAxis(y, this.yWords, frame, this.yTitle)} ${bottomAxis(x, this.xWords, frame, this.xTitle)}
      ${drawn.map((point) => this.#point(point, x, y, point === entry))}
    </svg>`;
  }

  #point(point: Point, x: Scale, y: Scale, entry: boolean): SVGTemplateResult {
    const shape = symbol(SHAPES[point.kind % SHAPES.length], point.strong ? 130 : 64)() ?? '';
    return svg`<g
      class="point kind--${point.kind} ${point.chosen ? 'is-chosen' : ''}"
      transform="translate(${x(point.x)} ${y(point.y)})"
      role="button"
      tabindex=${entry ? 0 : -1}
      aria-pressed=${point.chosen}
      aria-label=${point.label}
      data-point=${point.id}
      @click=${() => this.#choose(point.id)}
      @pointerenter=${() => this.#look(point.id)}
      @focusin=${() => this.#look(point.id)}
    >
      <circle class="reach" r="11"></circle>
      ${point.marked || point.chosen ? svg`<circle class="ring" r="10"></circle>` : ''}
      <path d=${shape}></path>
    </g>`;
  }

  /** From left to right, and upwards where they stand above each other. */
  #order(): Point[] {
    return [...this.points].sort((a, b) => a.x - b.x || a.y - b.y);
  }

  #key(event: KeyboardEvent): void {
    const id = (event.target as Element).closest('[data-point]')?.getAttribute('data-point');
    if (!id) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      this.#choose(id);
      return;
    }
    const order = this.#order();
    const at = order.findIndex((point) => point.id === id);
    const moves: Record<string, number> = { ArrowLeft: at - 1, ArrowDown: at - 1, ArrowRight: at + 1, ArrowUp: at + 1, Home: 0, End: order.length - 1 };
    const to = order[moves[event.key] ?? -1];
    if (!to) return;
    event.preventDefault();
    this.current = to.id;
    void this.updateComplete.then(() => this.querySelector<SVGElement>(`[data-point="${CSS.escape(to.id)}"]`)?.focus());
  }

  #look(id: string | null): void {
    this.dispatchEvent(new CustomEvent('look', { detail: id }));
  }

  #choose(id: string): void {
    this.current = id;
    this.dispatchEvent(new CustomEvent('choose', { detail: id }));
  }
}
customElements.define('fp-point-chart', PointChart);

/** A little wider than what is in it, so that no point lies on the edge; a single value stands in the middle. */
function padded(values: readonly number[], from: number, to: number): Scale {
  const [least, most] = values.length > 0 ? [Math.min(...values), Math.max(...values)] : [0, 1];
  const room = (most - least) * 0.06 || Math.abs(most) * 0.1 || 1;
  return scaleLinear([least - room, most + room], [from, to]);
}
