/** Twelve months, each paid the standard way, as a fixed amount, or not at all. */
import { html, nothing, type TemplateResult } from "lit";
import { changePlan } from "../state/change-plan.js";
import { planKey } from "../state/errors.js";
import type { FixedPlan, StandardPlan } from "../state/plans.js";
import { store } from "../state/store.js";
import { groupFrame } from "./field-frame.js";

type Letter = "S" | "F" | "N";

function lettersOf(plan: StandardPlan | FixedPlan): readonly Letter[] {
  return plan.kind === "fixed" ? ["F", "S", "N"] : ["S", "N"];
}

export function patternEditor(plan: StandardPlan | FixedPlan): TemplateResult {
  return patternField({
    key: planKey(plan.id, "phases/0/pattern"),
    pattern: plan.pattern,
    letters: lettersOf(plan),
    onPattern: (pattern) => changePlan(plan.id, { pattern }),
  });
}

export interface PatternOptions {
  key: string;
  pattern: string;
  /** What a month may be, in the order in which pressing it goes. */
  letters: readonly Letter[];
  onPattern: (pattern: string) => void;
}

export function patternField({ key, pattern, letters, onPattern }: PatternOptions): TemplateResult {
  const { text } = store;
  return groupFrame(
    { key, label: text.pattern, hint: text.patternHint, wide: true },
    html`<div class="months" data-field=${key} tabindex="-1">
        ${[...pattern].map((letter, place) => monthButton(letter as Letter, place, () => onPattern(turned(pattern, place, letters))))}
      </div>
      <div class="month-presets">
        ${letters
          .filter((letter) => letter !== "N")
          .map(
            (letter) =>
              html`<button type="button" class="button button--small" @click=${() => onPattern(letter.repeat(12))}>${text.allOf(text.letters[letter])}</button>`,
          )}
        ${
          letters.includes("F")
            ? html`<button type="button" class="button button--small" @click=${() => onPattern("FFFFFFSSSSSS")}>${text.halves}</button>`
            : nothing
        }
      </div>`,
  );
}

function monthButton(letter: Letter, place: number, turn: () => void): TemplateResult {
  const { text } = store;
  return html`<button type="button" class="month month--${letter}" @click=${turn}>
    <span class="month-number" aria-hidden="true">${place + 1}</span>
    <span class="month-letter" aria-hidden="true">${text.lettersShort[letter]}</span>
    <span class="unseen">${text.monthButton(place + 1, text.letters[letter])}</span>
  </button>`;
}

function turned(pattern: string, place: number, letters: readonly Letter[]): string {
  const next = letters[(letters.indexOf(pattern[place] as Letter) + 1) % letters.length] ?? "S";
  return pattern.slice(0, place) + next + pattern.slice(place + 1);
}
