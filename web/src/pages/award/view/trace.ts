/** Every step with its figures, so that it can be redone by hand. */
import { html, type TemplateResult } from "lit";
import "../../../explain/steps.js";
import "../../../explain/save-steps.js";
import "../../../explain/explain.css";
import type { Explained } from "../../../explain/files/trace-file.js";
import { monthText } from "../../../format/time.js";
import { findRegion } from "../../../state/region.js";
import { store } from "../../../state/store.js";
import { requestOf } from "../state/inputs.js";
import type { AwardResult } from "../state/work.js";
import { words } from "./say.js";

/** The total and the parts; what they are made of opens inside them. */
export function traceDetails(result: AwardResult): TemplateResult {
  const text = words().trace;
  const { trace } = result.answer;
  const shown = trace.filter(({ number }) => number.startsWith("pension.")).reverse();
  return html`<details class="award-trace">
    <summary>${text.title}</summary>
    <p class="quiet">${text.intro}</p>
    <fp-steps .trace=${trace} .figures=${[]} .shown=${shown}></fp-steps>
    <fp-save-steps .explained=${explained(result)}></fp-save-steps>
  </details>`;
}

function explained({ region, sheet, answer }: AwardResult): Explained | null {
  const { text, facts, language } = store;
  if (!facts) return null;
  const request = requestOf(region, sheet, facts);
  return {
    ...{ call: "award", request, plan: "", figures: [], steps: answer.trace },
    about: [
      [text.region, findRegion(facts, region)?.name[language] ?? region],
      [words().retired, monthText(request.retired, language)],
    ],
  };
}
