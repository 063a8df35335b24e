/** How one number becomes another, cause by cause: bars that follow on each other, in a table that says the same. */
import { html, type TemplateResult } from "lit";
import type { Column } from "../../../charts/table.js";
import { percent } from "../../../format/number.js";
import { store } from "../../../state/store.js";
import { barePoints, words } from "./say.js";

export interface Step {
  name: string;
  /** A sum stands on the ground, an effect on what came before, the rest is what no cause has to itself. */
  kind: "sum" | "effect" | "rest";
  value: number;
  share: number | null;
}

/** Too small to be seen in any digit shown. */
const seen = (value: number) => Math.abs(value) >= 5e-6;

/** The sums at both ends, between them what matters, the largest first. */
export function stepsOf(
  start: [string, number],
  effects: readonly Omit<Step, "kind">[],
  rest: [string, number],
  end: [string, number],
): Step[] {
  const change = end[1] - start[1];
  const share = (value: number) => (seen(change) ? value / change : null);
  const inOrder = effects.filter((each) => seen(each.value)).sort((a, b) => Math.abs(b.value) - Math.abs(a.value));
  return [
    { name: start[0], kind: "sum", value: start[1], share: null },
    ...inOrder.map((each): Step => ({ ...each, kind: "effect", share: share(each.value) })),
    ...(seen(rest[1]) ? [{ name: rest[0], kind: "rest", value: rest[1], share: share(rest[1]) } as const] : []),
    { name: end[0], kind: "sum", value: end[1], share: null },
  ];
}

export function effectColumns(): Column<Step>[] {
  const { factor, effectFile, share } = words().whence;
  return [
    { name: factor, words: (step) => step.name },
    { name: effectFile, words: said, value: (step) => step.value },
    {
      name: share,
      words: (step) => (step.share === null ? "" : percent(step.share, store.language, 0)),
      value: (step) => step.share,
    },
  ];
}

const said = (step: Step) => (step.kind === "sum" ? barePoints(step.value).replace("+", "") : barePoints(step.value));

export function effectTable(caption: string, steps: readonly Step[]): TemplateResult {
  const { factor, effect, share, bar } = words().whence;
  const ends = steps.map((_, place) => span(steps, place));
  const low = Math.min(0, ...ends.flat());
  const high = Math.max(...ends.flat(), low + 1e-9);
  const across = (value: number) => ((value - low) / (high - low)) * 100;
  return html`<table class="causes">
    <caption class="unseen">${caption}</caption>
    <thead>
      <tr><th scope="col">${factor}</th><th scope="col"><span class="unseen">${bar}</span></th><th scope="col">${effect}</th><th scope="col">${share}</th></tr>
    </thead>
    <tbody>
      ${steps.map((step, place) => {
        const [from, to] = ends[place] ?? [0, 0];
        const [left, right] = [across(Math.min(from, to)), across(Math.max(from, to))];
        const kind = step.kind === "effect" ? (step.value > 0 ? "more" : "less") : step.kind;
        return html`<tr class="effect effect--${step.kind}" data-effect=${step.value}>
          <th scope="row">${step.name}</th>
          <td class="cause-bar">
            <svg width="100%" height="16" aria-hidden="true">
              <line class="grid--zero" x1="${across(0)}%" x2="${across(0)}%" y1="0" y2="16"></line>
              <rect class="bar bar--${kind}" x="${left}%" y="2" width="${Math.max(right - left, 0.4)}%" height="12"></rect>
            </svg>
          </td>
          <td>${said(step)}</td>
          <td>${step.share === null ? "" : percent(step.share, store.language, 0)}</td>
        </tr>`;
      })}
    </tbody>
  </table>`;
}

/** Where a step's bar begins and ends. */
function span(steps: readonly Step[], place: number): [number, number] {
  const step = steps[place];
  if (!step || step.kind === "sum") return [0, step?.value ?? 0];
  const before = steps.slice(0, place).reduce((total, each) => total + each.value, 0);
  return [before, before + step.value];
}
