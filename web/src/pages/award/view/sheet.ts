import { html, nothing, type TemplateResult } from "lit";
import type { AwardInputName, Description, RegionAward } from "../../../engine/types.js";
import { PageElement } from "../../../frame/element.js";
import { partField, provinceField } from "../../../person/region-fields.js";
import { store } from "../../../state/store.js";
import { clear, example, sheetNow } from "../state/change.js";
import { awardOf, INDEXED_WAGE, OTHER, type Said, sums } from "../state/inputs.js";
import { award } from "../state/work.js";
import { group, inputBox, moneyBox, monthBox, numberBox, spanBox } from "./fields.js";
import "./paste.js";
import { partName, words } from "./say.js";
import { shortVerdict } from "./verdict.js";

/** What the sheet prints: only what the province needs for this person is asked. */
class AwardSheet extends PageElement {
  protected override render(): TemplateResult {
    const text = words();
    const { facts } = store;
    const empty = Object.keys(sheetNow()).length === 0;
    return html`<section aria-labelledby="sheet-title">
      <div class="ask-top">
        <h2 id="sheet-title">${text.sheet}</h2>
        <button type="button" class="toggle" data-do=${empty ? "example" : "clear"} @click=${empty ? example : clear}>
          ${empty ? text.example : text.clear}
        </button>
      </div>
      <p class="award-strip" aria-hidden="true">${shortVerdict()}</p>
      <fp-award-paste></fp-award-paste>
      ${facts ? this.#boxes(facts) : nothing}
    </section>`;
  }

  #boxes(facts: Description): TemplateResult {
    const text = words();
    const rules = awardOf(facts, store.state.region);
    return html`${group("when", text.groups.when, html`${provinceField(facts)} ${partField(facts)} ${monthBox("retired")}`)}
      ${group("basis", text.groups.basis, this.#basis(rules))} ${this.#asked(facts, rules)} ${this.#result()}
      ${this.#more(facts, rules)}`;
  }

  #basis(rules: RegionAward): TemplateResult {
    const { hints, beforeHint, accountFrom } = words();
    const before = beforeHint[rules.transitional_months](accountFrom(rules.account_from));
    return html`${moneyBox("benefit_base", { hint: hints.benefit_base })}
      ${shows("second_base") ? moneyBox("second_base", asking("second_base")) : nothing}
      ${numberBox("mean_index", { hint: hints.mean_index })} ${spanBox("total_months", hints.total_months)}
      ${spanBox("before_months", before)}
      ${shows("trans_index") ? numberBox("trans_index", asking("trans_index")) : nothing} ${moneyBox("balance")}
      ${numberBox("payout_months", { hint: hints.payout_months })}`;
  }

  #asked(facts: Description, { inputs }: RegionAward): TemplateResult | typeof nothing {
    const boxes = inputs.flatMap((input) => {
      const question = award.question(`/inputs/${input}`);
      const name = nameIn(facts, input);
      const stands = question !== undefined || isPeriod(input) || sheetNow()[`i_${input}`] !== undefined;
      return name && stands && !standsIn(name) ? [inputBox(name, false)] : [];
    });
    return boxes.length === 0 ? nothing : group("asked", words().groups.asked, boxes);
  }

  #result(): TemplateResult {
    const text = words();
    const others = [...new Set([...this.#ownParts(), ...saidParts()])].filter((part) => part !== OTHER);
    return group(
      "result",
      text.groups.result,
      html`${(["basic", "account", "transitional"] as const).map((sum) => moneyBox(`p_${sum}`))}
      ${others.map((part) => moneyBox(`p_${part}`, { label: partName(part) }))}
      ${moneyBox(`p_${OTHER}`, { label: text.other, hint: text.otherHint, wide: true })} ${moneyBox("p_total", { wide: true })}`,
      text.groups.resultHint,
    );
  }

  /** The parts that only this province pays. */
  #ownParts(): string[] {
    const { result } = award;
    if (!result || result.region !== store.state.region) return [];
    return result.answer.parts.map(({ part }) => part).filter((part) => !sums.some((sum) => sum === part));
  }

  /** What has something else in its place where it is not typed. */
  #more(facts: Description, { inputs }: RegionAward): TemplateResult {
    const text = words();
    const names = inputs.flatMap((input) => {
      const name = nameIn(facts, input);
      return name && standsIn(name) ? [inputBox(name, true)] : [];
    });
    return html`<details class="award-group" ?open=${sheetNow().birth_year !== undefined}>
      <summary>${text.groups.more}</summary>
      <div class="fields">
        ${monthBox("birth", text.bornHint)} ${moneyBox(`i_${INDEXED_WAGE}`, { hint: text.wageHint })} ${names}
      </div>
    </details>`;
  }
}
customElements.define("fp-award-sheet", AwardSheet);

const nameIn = (facts: Description, input: string) => facts.award.inputs.find((each) => each.input === input);
const standsIn = ({ of_before, of_trans_index }: AwardInputName) => of_before || of_trans_index;
/** The months of a time, which who has none before the account may have, too; the engine asks for them by this name. */
const isPeriod = (input: string) => input.startsWith("months_");
const shows = (said: "second_base" | "trans_index") =>
  award.question(`/${said}`) !== undefined || sheetNow()[said] !== undefined;

/** Why it is asked. */
function asking(said: "second_base" | "trans_index"): { hint?: string; wide: boolean } {
  const message = award.question(`/${said}`)?.message[store.language];
  return { wide: true, ...(message !== undefined && { hint: message }) };
}

const saidParts = () =>
  (Object.keys(sheetNow()) as Said[])
    .filter((said) => said.startsWith("p_") && !sums.some((sum) => said === `p_${sum}`))
    .map((said) => said.slice(2));
