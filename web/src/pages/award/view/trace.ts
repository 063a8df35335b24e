/** Every step with its figures, so that it can be redone by hand. */
import { html, type TemplateResult } from "lit";
import type { AwardAnswer, AwardWorking } from "../../../engine/types.js";
import { bare, fen, partName, words } from "./say.js";

export function traceDetails({ trace }: AwardAnswer): TemplateResult {
  const text = words().trace;
  return html`<details class="award-trace">
    <summary>${text.title}</summary>
    <p class="quiet">${text.intro}</p>
    <ol>${trace.map((step) => html`<li>${said(step)}</li>`)}</ol>
  </details>`;
}

const input = (step: AwardWorking, name: string) => step.inputs.find((each) => each.name === name)?.value ?? 0;

function said(step: AwardWorking): string {
  const text = words().trace;
  const { name, value } = step;
  if (name === "years" || name === "years_before") return text[name](bare(input(step, "months")), bare(value));
  if (name === "total") return text.total(fen(input(step, "sum")), fen(value));
  const formula = step.formula
    .replace(/[a-z_]+/g, (word) => `${text.names[word] ?? word} ${bare(input(step, word))}`)
    .replace(/ \* /g, " × ")
    .replace(/ \/ /g, " ÷ ");
  return `${partName(name)}${text.colon}${formula} = ${bare(value)}`;
}
