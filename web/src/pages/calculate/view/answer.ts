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
    ${store.hasErrors && !store.result ? html`<fp-error-summary></fp-error-summary>` : html`${behind()}<fp-headline></fp-headline>`}
    ${brief ? nothing : html`${unsure()} ${tooFewYears()} ${overdue()}`}
    <fp-plan-list .brief=${brief || isSimple()}></fp-plan-list>
    ${brief ? nothing : isSimple() ? seeMore() : more(pictures)}
    ${pictures && !brief ? html`${primer()} ${later("take", () => import("./take/take.js"), html`<fp-take></fp-take>`)}` : nothing}
  `;
}

let all = false;

/** Large type is for who finds the page hard to read: it shows the answer and the plans, and all else when that is asked for. */
export const isSimple = (): boolean => store.state.large > 0 && !all;

function seeMore(): TemplateResult {
  const see = () => {
    all = true;
    store.changed();
  };
  return html`<button type="button" class="button see-more" data-do="more" @click=${see}>${store.text.seeMore}</button>`;
}

/** When, where, what it takes of the income, the pictures, what must be said, and where the figures come from. */
function more(pictures: boolean): TemplateResult {
  const answered = html`${later("when", () => import("./when.js"), html`<fp-when></fp-when>`)}${later("burden", () => import("./burden.js"), html`<fp-burden></fp-burden>`)}${pictures ? html`<fp-in-sight .what=${"explore"}></fp-in-sight><fp-in-sight .what=${"pictures"}></fp-in-sight>` : nothing}`;
  return html`${store.result ? answered : nothing}<fp-notices></fp-notices><fp-figures></fp-figures>
    ${pictures ? html`<p class="card"><a href=${place.pageHref("lives", store.link)}>${store.text.toLives}</a></p>` : nothing}${appendix()}`;
}

/** While a box is being written in, what was answered last stays, and says that it is the last. */
function behind(): TemplateResult {
  return html`<p class="behind" role="status" ?hidden=${!store.hasErrors}>${store.hasErrors ? store.text.behind : ""}</p>`;
}

let primerOpened = false;

/** Its words come when it is first opened. */
function primer(): TemplateResult {
  const open = ({ target, currentTarget }: Event) => {
    if (target !== currentTarget || primerOpened) return;
    primerOpened = true;
    store.changed();
  };
  return html`<details class="card primer" @toggle=${open}>
    <summary>${store.text.primer}</summary>
    ${primerOpened ? later("primer", () => import("./primer.js"), html`<fp-primer></fp-primer>`) : nothing}
  </details>`;
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
