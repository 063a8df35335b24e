/** A part that few open: its code comes when it is first shown, and the page is asked to draw again when it is there. */
import { html, type TemplateResult } from "lit";
import { store } from "../state/store.js";

const states = new Map<string, "coming" | "here" | "failed">();

function fetchPart(name: string, load: () => Promise<unknown>): void {
  const become = (state: "here" | "failed") => {
    states.set(name, state);
    store.changed();
  };
  states.set(name, "coming");
  load().then(
    () => become("here"),
    () => become("failed"),
  );
}

export function later(name: string, load: () => Promise<unknown>, part: TemplateResult): TemplateResult {
  if (!states.has(name)) fetchPart(name, load);
  const { text } = store;
  if (states.get(name) === "here") return part;
  if (states.get(name) === "coming")
    return html`<p class="field-hint part-coming" role="status">${text.partComing}</p>`;
  return html`<div class="field-error" role="alert">
    <p>${text.partFailed}</p>
    <button type="button" class="button button--small" data-do="retry" @click=${() => fetchPart(name, load)}>${text.retry}</button>
  </div>`;
}
