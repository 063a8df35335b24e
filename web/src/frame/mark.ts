/** Each kind of plan has one colour and one shape, so that neither has to be seen alone. */
import { html, svg, type TemplateResult } from "lit";
import type { PlanKind } from "../state/plans.js";

const shapes: Record<PlanKind, TemplateResult> = {
  standard: svg`<rect x="2" y="2" width="12" height="12" rx="1.5" />`,
  fixed: svg`<path d="M8 .8 15.2 8 8 15.2 .8 8z" />`,
  resident: svg`<circle cx="8" cy="8" r="6.6" />`,
  save: svg`<path d="M8 1.6 15.4 14.4H.6z" />`,
};

export function mark(kind: PlanKind): TemplateResult {
  return html`<svg class="mark mark--${kind}" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">${shapes[kind]}</svg>`;
}
