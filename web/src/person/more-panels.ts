import { html, nothing, type TemplateResult } from "lit";
import { PageElement } from "../frame/element.js";
import { type PanelName, panelOf } from "../state/errors.js";
import { store } from "../state/store.js";
import { assumptionsPanel } from "./assumptions-panel.js";
import { askedInputs } from "./award-inputs.js";
import { awardPanel } from "./award-panel.js";
import { deemedPanel } from "./deemed-panel.js";
import { ownPanel } from "./own-panel.js";
import { retirementPanel } from "./retirement-panel.js";

/** What stands among the questions themselves is none of these. */
type MorePanel = Exclude<PanelName, "years">;

const panels: readonly (readonly [MorePanel, () => TemplateResult])[] = [
  ["record", deemedPanel],
  ["award", awardPanel],
  ["retirement", retirementPanel],
  ["assumptions", assumptionsPanel],
  ["own", ownPanel],
];

/** Everything that has a default: one line until somebody wants it. */
class MorePanels extends PageElement {
  protected override render(): TemplateResult {
    const { text, openPanels, facts, state, result } = store;
    // Where the place asks for nothing more there is nothing to open.
    const asks = facts !== null && askedInputs(state, facts, result).length > 0;
    const shown = panels.filter(([name]) => name !== "award" || asks);
    return html`
      <div class="more-buttons" role="group" aria-label=${text.more}>
        <span class="quiet" aria-hidden="true">${text.more}</span>
        ${shown.map(
          ([name]) => html`<button
            type="button"
            class="more-button"
            data-panel=${name}
            aria-expanded=${openPanels.has(name)}
            aria-controls="panel-${name}"
            @click=${() => store.togglePanel(name)}
          >
            ${text.panels[name]}${this.#changed(name) ? html`<span class="dot"></span><span class="unseen">${text.paren(text.changed)}</span>` : nothing}
          </button>`,
        )}
      </div>
      ${shown.map(
        ([
          name,
          panel,
        ]) => html`<section class="panel" id="panel-${name}" ?hidden=${!openPanels.has(name)} aria-label=${text.panelTitles[name]}>
          ${openPanels.has(name) ? html`<h3>${text.panelTitles[name]}</h3>${panel()}` : nothing}
        </section>`,
      )}
    `;
  }

  /** A closed panel says by a dot that something in it is not as usual. */
  #changed(name: MorePanel): boolean {
    const { state, errors } = store;
    if (errors.some((error) => panelOf(error.key) === name)) return true;
    switch (name) {
      case "record":
        return state.deemedMonths > 0 || state.beforeMonths !== null || state.transIndex !== null;
      case "award":
        return Object.keys(state.awardInputs).length > 0;
      case "retirement":
        return state.shift !== 0 || !state.extend || state.death !== null;
      case "assumptions":
        return state.set !== "central" || Object.keys(state.assumed).length > 0;
      case "own":
        return Object.keys(state.own).length > 0;
    }
  }
}
customElements.define("fp-more-panels", MorePanels);
