/** What of a plan can be changed: its main dial first, the rest behind a disclosure. */
import { html, nothing, type TemplateResult } from "lit";
import { fieldId, frame } from "../fields/field-frame.js";
import { changePlan } from "../state/change-plan.js";
import { planKey } from "../state/errors.js";
import type { Plan } from "../state/plans.js";
import { store } from "../state/store.js";
import { contributionMore, standardDial } from "./contribution-editor.js";
import { residentDial, residentMore } from "./resident-editor.js";
import { saveDial } from "./save-editor.js";
import { fixedDial, schemeFields } from "./scheme-editor.js";

export function planEditor(plan: Plan): TemplateResult {
  const { text } = store;
  return html`<h3>${text.edit}</h3>
    <div class="fields">${dial(plan)}</div>
    <details class="more-settings" ?open=${store.settingsOpen(plan.id)} @toggle=${(event: Event) => remember(plan.id, event)}>
      <summary>${text.moreSettings}</summary>
      <div class="fields">${nameField(plan)} ${more(plan)}</div>
    </details>`;
}

function remember(id: string, event: Event): void {
  store.setSettingsOpen(id, (event.target as HTMLDetailsElement).open);
}

function dial(plan: Plan): TemplateResult {
  switch (plan.kind) {
    case "standard":
      return standardDial(plan);
    case "fixed":
      return fixedDial(plan);
    case "resident":
      return residentDial(plan);
    case "save":
      return saveDial(plan);
  }
}

function more(plan: Plan): TemplateResult | typeof nothing {
  switch (plan.kind) {
    case "standard":
      return contributionMore(plan);
    case "fixed":
      return html`${schemeFields(plan)} ${contributionMore(plan)}`;
    case "resident":
      return residentMore(plan);
    case "save":
      return nothing;
  }
}

function nameField(plan: Plan): TemplateResult {
  const { text } = store;
  const key = planKey(plan.id, "name");
  const rename = (event: Event) => changePlan(plan.id, { name: (event.target as HTMLInputElement).value });
  return frame(
    { key, label: text.name, hint: text.nameHint },
    html`<input
      id=${fieldId(key)}
      data-field=${key}
      type="text"
      maxlength="40"
      autocomplete="off"
      aria-describedby="${fieldId(key)}-hint"
      .value=${plan.name}
      @input=${rename}
    />`,
  );
}
