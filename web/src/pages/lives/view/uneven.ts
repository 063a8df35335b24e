import { html, nothing, type TemplateResult } from "lit";
import { frame } from "../../../fields/field-frame.js";
import { sliderField } from "../../../fields/slider-field.js";
import { percent } from "../../../format/number.js";
import { PageElement } from "../../../frame/element.js";
import { store } from "../../../state/store.js";
import { presets } from "../data/presets.js";
import { limits, type Slider, type Uneven, usual } from "../state/inputs.js";
import { fixedOf, ratioOf } from "../state/policies.js";
import { study } from "../state/study.js";
import { sliderSaid } from "./uneven-said.js";
import { words } from "./words.js";

/** How uneven the months are, and how much one would give: sliders, and examples with where they come from. */
class UnevenFields extends PageElement {
  protected override render(): TemplateResult {
    const text = words();
    const { said } = study;
    const isExample = (Object.keys(usual) as (keyof Uneven)[]).every(
      (name) => name === "dots" || said[name] === usual[name],
    );
    const amount = said.amount ?? fixedOf(store.state).amount;
    const ratio = ratioOf(store.state);
    return html`<section class="card lives-fields" aria-labelledby="uneven-title">
      <h2 id="uneven-title">${text.sliders}</h2>
      ${isExample ? html`<p class="quiet">${text.example}</p>` : nothing}
      ${this.#slider("swing", said.swing, text.swingHint)}
      ${this.#slider("out", said.out)}
      ${said.out > 0 ? this.#slider("spell", said.spell) : nothing}
      ${this.#slider("most", said.most, text.mostHint)}
      ${this.#slider("amount", amount)}
      <details>
        <summary>${text.more}</summary>
        ${this.#slider("persistence", said.persistence, text.persistenceHint)}
        <p class="quiet">${text.base(ratio > 0 ? text.baseRatio(percent(ratio, store.language, 0)) : text.baseFloor)}</p>
      </details>
      ${isExample ? nothing : html`<button type="button" class="link" data-do="usual" @click=${() => study.set({ ...usual, dots: said.dots })}>${text.back}</button>`}
      ${this.#presets(said)}
    </section>`;
  }

  #slider(name: Slider, value: number, hint?: string): TemplateResult {
    const key = `/lives/${name}`;
    const [min, max, step] = limits[name];
    const onValue = (changed: number) => study.set({ [name]: changed });
    const says = (said: number) => sliderSaid(name, said);
    return frame(
      { key, label: words()[name], hint, wide: true },
      sliderField({ key, hint, value, min, max, step, words: says, onValue }),
    );
  }

  #presets(said: Uneven): TemplateResult {
    const text = words();
    const { language } = store;
    return html`<div class="lives-presets" role="group" aria-labelledby="presets-title">
      <h3 id="presets-title">${text.presets} <span class="tag">${text.illustration}</span></h3>
      <p class="quiet">${text.presetNote}</p>
      <ul>
        ${presets.map(
          ({ id, swing, out, name, what, source }) => html`<li>
            <button type="button" class="button button--small" data-preset=${id} aria-pressed=${said.swing === swing && said.out === out} @click=${() => study.set({ swing, out })}>${name[language]}</button>
            <p class="quiet">${what[language]} ${source ? text.sourceOf(source.name, source.date, source.confidence) : nothing}</p>
          </li>`,
        )}
      </ul>
    </div>`;
  }
}
customElements.define("fp-lives-uneven", UnevenFields);
