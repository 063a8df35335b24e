/** Every step with its figures, so that it can be redone by hand. */
import { html, type TemplateResult } from "lit";
import type { AwardAnswer } from "../../../engine/types.js";
import "../../../explain/steps.js";
import "../../../explain/explain.css";
import { words } from "./say.js";

/** The total and the parts; what they are made of opens inside them. */
export function traceDetails({ trace }: AwardAnswer): TemplateResult {
  const text = words().trace;
  const shown = trace.filter(({ number }) => number.startsWith("pension.")).reverse();
  return html`<details class="award-trace">
    <summary>${text.title}</summary>
    <p class="quiet">${text.intro}</p>
    <fp-steps .trace=${trace} .figures=${[]} .shown=${shown}></fp-steps>
  </details>`;
}
