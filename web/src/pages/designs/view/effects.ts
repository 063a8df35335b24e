import { html, nothing, svg, type TemplateResult } from "lit";
import type { Column } from "../../../charts/table.js";
import type { DesignMeans, DesignsAnswer, Interaction, LevelEffect } from "../../../engine/types.js";
import { bigYuan, percent, type Sign, yuan } from "../../../format/number.js";
import { PageElement } from "../../../frame/element.js";
import { store } from "../../../state/store.js";
import { type Choice, choices, type Level, levels } from "../state/choices.js";
import { study } from "../state/study.js";
import { type Measure, measures } from "../state/view.js";
import { saveButton } from "./save-button.js";
import { levelWord, words } from "./words.js";

const fields = {
  pension: "pension_total",
  value: "net_present_value",
  cost: "pool_net_cost",
  eligible: "eligible_share",
} as const;
/** Pairs worth a sentence; the file has all fifteen. */
const PAIRS = 5;

/** Whether there is a pension is no sum of money: the engine gives no pairs for it. */
type Paired = Exclude<Measure, "eligible">;

interface Row {
  choice: Choice;
  level: Level;
  effect: LevelEffect;
}

/** What each choice does by itself, and which two do something together. */
class Effects extends PageElement {
  protected override render(): TemplateResult | typeof nothing {
    const { answered } = study;
    if (!answered) return nothing;
    const text = words();
    const { measure } = study.said.view;
    const rows = rowsOf(answered.answer);
    return html`<section class="card effects effects--${measure}" aria-labelledby="effects-title">
      <div class="designs-head">
        <h2 id="effects-title">${text.effectsTitle}</h2>
        ${saveButton("effects", effectColumns(), rows)}
      </div>
      <p class="quiet">${text.effectsHint}</p>
      <div class="switch" role="group" aria-label=${text.measure}>
        ${measures.map(
          (each) =>
            html`<button type="button" data-measure=${each} aria-pressed=${each === measure} @click=${() => study.see({ measure: each })}>${text.measures[each]}</button>`,
        )}
      </div>
      ${this.#table(rows)} ${measure === "eligible" ? nothing : this.#pairs(answered.answer, measure)}
    </section>`;
  }

  #table(rows: readonly Row[]): TemplateResult {
    const text = words();
    const most = (name: Measure) => Math.max(...rows.map(({ effect }) => Math.abs(effect.difference[fields[name]])));
    const widest = Object.fromEntries(measures.map((name) => [name, most(name)])) as Record<Measure, number>;
    return html`<table class="effects-table" aria-labelledby="effects-title">
      <thead>
        <tr>
          <th scope="col"><span class="unseen">${text.levelColumn}</span></th>
          ${measures.map((name) => html`<th scope="col" class="effect effect--${name}">${text.measures[name]}${text.measureUnits[name]}</th>`)}
        </tr>
      </thead>
      ${choices.map(
        (choice) => html`<tbody>
          <tr class="effects-choice">
            <th scope="rowgroup" colspan=${measures.length + 1}>${text.choices[choice]} <span class="quiet">${text.choiceTerms[choice]}</span></th>
          </tr>
          ${rows.filter((row) => row.choice === choice).map((row) => this.#row(row, widest))}
        </tbody>`,
      )}
    </table>`;
  }

  #row({ choice, level, effect }: Row, widest: Record<Measure, number>): TemplateResult {
    return html`<tr data-effect="${choice}.${level}">
      <th scope="row">${levelWord(choice, level)}</th>
      ${measures.map((name) => {
        const field = fields[name];
        return html`<td class="effect effect--${name}">
          <span class="effect-mean">${written(name, effect[field])}</span>
          ${bar(effect.difference[field], widest[name])}
          <span class="effect-difference">${written(name, effect.difference[field], "both")}</span>
        </td>`;
      })}
    </tr>`;
  }

  #pairs({ interactions }: DesignsAnswer, measure: Paired): TemplateResult {
    const text = words();
    const pairs = pairsOf(interactions, measure);
    const strong = pairs.slice(0, PAIRS).filter((pair) => pair.strength > 0);
    return html`<div class="designs-head">
        <h3>${text.pairsTitle}</h3>
        ${saveButton("pairs", pairColumns(measure), pairs)}
      </div>
      <p class="quiet">${text.pairsHint}</p>
      <ol class="pairs">${strong.map((pair) => html`<li><strong>${pairName(pair)}</strong>${text.colon}${pairSays(pair, measure)}</li>`)}</ol>`;
  }
}
customElements.define("fp-designs-effects", Effects);

function written(name: Measure, value: number, sign: Sign = "less"): string {
  const { language } = store;
  if (name === "eligible") return percent(value, language, 0, sign);
  return name === "pension" ? yuan(value, language, sign) : bigYuan(value, language, sign);
}

/** To the right of the middle more than the mean of all designs, to the left less. */
function bar(difference: number, widest: number): TemplateResult {
  const width = widest === 0 ? 0 : (Math.abs(difference) / widest) * 46;
  return html`<svg class="effect-bar" viewBox="0 0 100 12" width="100" height="12" preserveAspectRatio="none" aria-hidden="true">
    ${svg`<line class="effect-zero" x1="50" x2="50" y1="0" y2="12"></line>
    <rect class=${difference < 0 ? "effect-less" : "effect-more"} x=${difference < 0 ? 50 - width : 50} y="2" width=${width} height="8"></rect>`}
  </svg>`;
}

function rowsOf({ effects }: DesignsAnswer): Row[] {
  return choices.flatMap((choice) =>
    levels[choice].map((level) => ({
      choice,
      level,
      effect: (effects[choice] as unknown as Record<string, LevelEffect>)[level] as LevelEffect,
    })),
  );
}

function effectColumns(): Column<Row>[] {
  const text = words();
  const number = (name: Measure, of: string, value: (effect: LevelEffect) => DesignMeans): Column<Row> => ({
    name: `${text.measures[name]}${text.measureUnits[name]} ${of}`,
    words: () => "",
    value: ({ effect }) => value(effect)[fields[name]],
  });
  return [
    { name: text.choiceColumn, words: ({ choice }) => text.choices[choice] },
    { name: text.levelColumn, words: ({ choice, level }) => levelWord(choice, level) },
    ...measures.flatMap((name) => [
      number(name, text.meanOf, (effect) => effect),
      number(name, text.differenceOf, (effect) => effect.difference),
    ]),
  ];
}

function pairsOf(interactions: DesignsAnswer["interactions"], measure: Paired): Interaction[] {
  return interactions[fields[measure]];
}

function pairName({ choices: [one, other] }: Interaction): string {
  const text = words();
  return text.pair(text.choices[one as Choice], text.choices[other as Choice]);
}

function strongestLevels({ choices: [one, other], cells: [cell] }: Interaction): string {
  const [first, second] = cell?.levels ?? [];
  if (first === undefined || second === undefined) return "";
  return words().pair(levelWord(one as Choice, first as Level), levelWord(other as Choice, second as Level));
}

/** The levels of the strongest cell; its effect may be more or less than the two alone would do. */
function pairSays(pair: Interaction, measure: Paired): string {
  const text = words();
  const [one, other] = pair.choices as [Choice, Choice];
  const [cell] = pair.cells;
  if (!cell) return "";
  const [first, second] = cell.levels as [Level, Level];
  return text.pairSays(
    levelWord(one, first),
    levelWord(other, second),
    written(measure, Math.abs(cell.effect)),
    cell.effect > 0,
  );
}

function pairColumns(measure: Paired): Column<Interaction>[] {
  const text = words();
  return [
    { name: text.pairsTitle, words: pairName },
    { name: `${text.measures[measure]} ${text.pairStrength}`, words: () => "", value: ({ strength }) => strength },
    { name: text.strongest, words: strongestLevels },
    { name: text.pairEffect, words: () => "", value: ({ cells }) => cells[0]?.effect ?? null },
  ];
}
