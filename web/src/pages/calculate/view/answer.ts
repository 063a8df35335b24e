import { place } from "@place";
import { html, nothing, type TemplateResult } from "lit";
import { later } from "../../../frame/later.js";
import { engineFailed } from "../../../frame/pieces.js";
import { store } from "../../../state/store.js";
import { wayOf } from "../state/ways.js";
import "../../../frame/error-summary.js";
import "./figures.js";
import "./headline.js";
import "./in-sight.js";
import "./notices.js";
import "./plan-list.js";

/** What the engine says, from the sentence to the sources; `brief`: without what a small frame has no room for; `pictures`: those, too. */
export function answer({ brief = false, pictures = true } = {}): TemplateResult {
  const text = store.text;
  if (store.phase === "loading") return html`<p class="card quiet" role="status">${text.loading}</p>`;
  if (store.phase === "failed") return engineFailed();
  return html`
    ${store.hasErrors ? html`<fp-error-summary></fp-error-summary>` : html`<fp-headline></fp-headline>`}
    ${brief ? nothing : html`${unsure()} ${tooFewYears()} ${overdue()}`}
    <fp-plan-list .brief=${brief}></fp-plan-list>
    ${brief ? nothing : html`${store.result ? html`${later("when", () => import("./when.js"), html`<fp-when></fp-when>`)}${later("burden", () => import("./burden.js"), html`<fp-burden></fp-burden>`)}${pictures ? html`<fp-in-sight></fp-in-sight>` : nothing}` : nothing}<fp-notices></fp-notices><fp-figures></fp-figures>${appendix()}`}
    ${pictures && !brief ? html`<p class="card"><a href=${place.pageHref("lives", store.link)}>${text.toLives}</a></p>` : nothing}
    ${pictures && !brief ? later("take", () => import("./take/take.js"), html`<fp-take></fp-take>`) : nothing}
  `;
}

/** For paper: how the numbers of each plan were worked out that shows it, after all else. */
function appendix(): TemplateResult | typeof nothing {
  const shown = [...store.explained].filter((id) => store.openPlans.has(id) && store.answerFor(id));
  if (shown.length === 0) return nothing;
  return html`<div class="on-paper">${later("appendix", () => import("./appendix.js"), html`<fp-appendix .plans=${shown}></fp-appendix>`)}</div>`;
}

/** Who does not know how long they have paid is offered what it may be. */
function unsure(): TemplateResult | typeof nothing {
  const { state, result } = store;
  if (state.months !== null || state.byYears || !result) return nothing;
  return later("rough", () => import("./rough.js"), html`<fp-rough></fp-rough>`);
}

/** Asked only where it can occur: the chosen plan has too few years when the age is reached. */
function tooFewYears(): TemplateResult | typeof nothing {
  const chosen = store.answerFor(store.state.chosen);
  if (chosen?.kind !== "contribute" || wayOf(chosen) === null) return nothing;
  return later("short", () => import("./short.js"), html`<fp-short></fp-short>`);
}

/** Asked of whom a pension was due before the first month that is worked out, and until they take back what they said. */
function overdue(): TemplateResult | typeof nothing {
  const chosen = store.answerFor(store.state.chosen);
  const due = chosen?.kind === "contribute" && chosen.retirement.owed_since !== null;
  if (!due && store.state.reached === null) return nothing;
  return later("owed", () => import("./owed.js"), html`<fp-owed></fp-owed>`);
}
