/** What a plan's card says first: few numbers in whole yuan, and its pension as a bar of parts. */
import { html, nothing, type TemplateResult } from "lit";
import { partSample, stackedBar } from "../../../charts/bars.js";
import type { PlanAnswer } from "../../../engine/types.js";
import { bigYuan, percent, yuan } from "../../../format/number.js";
import { ageInMonths, ageText, monthText } from "../../../format/time.js";
import type { Result } from "../../../state/calculation.js";
import type { PlanKind } from "../../../state/plans.js";
import { birthMonth } from "../../../state/request.js";
import { type Text, texts } from "../../../text/index.js";
import { monthlyOfResident, shareNow } from "../state/burdened.js";
import { partKinds, partsOf } from "../state/parts.js";

type Row = readonly [label: string, value: string];

export function cardBrief(answer: PlanAnswer, result: Result, kind: PlanKind): TemplateResult {
  return html`<div class="card-brief">
    <dl>${rows(answer, result).map(([label, value]) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`)}</dl>
    ${pictured(answer, result, kind)}
  </div>`;
}

function rows(answer: PlanAnswer, result: Result): Row[] {
  const { language } = result.state;
  const text = texts[language];
  const { card } = text;
  const at = (month: string) => {
    const age = ageText(ageInMonths(birthMonth(result.state), month), language);
    return text.monthAtAge(monthText(month, language), age);
  };
  const then = text.paren(text.moneyChoice.nominal);
  const life: Row[] = [
    [card.life_paid + then, bigYuan(answer.lifetime.paid, language)],
    [
      (answer.kind === "save" ? card.life_drawn : card.life_received) + then,
      bigYuan(answer.lifetime.received, language),
    ],
  ];
  if (answer.kind === "save") {
    const { runs_dry_month: dry } = answer.lifetime;
    return [
      [card.pays_saved, yuan(answer.contributions.first_month, language)],
      [card.life_dry, dry === null ? text.lasts : at(dry)],
      ...life,
    ];
  }
  const even = answer.lifetime.break_even_month;
  const { pension_from: from } = answer.retirement;
  const { pension } = answer;
  return [
    ...paid(answer, result, text),
    [card.when_from, from === null ? text.none : at(from)],
    ...(from === null ? [] : [[card.difference_today, yuan(pension.total_today, language)] as const]),
    ...life,
    [card.life_even, even === null ? text.neverEven : at(even)],
  ];
}

function paid(answer: Exclude<PlanAnswer, { kind: "save" }>, result: Result, text: Text): Row[] {
  const { language } = result.state;
  const share = shareNow(answer, result);
  const said = share === null ? [] : [text.ofIncome, percent(share, language, 0)];
  const borne = share === null ? "" : text.paren((language === "zh" ? said : said.reverse()).join(" "));
  if (answer.kind === "resident")
    return [[text.card.pays_first, yuan(monthlyOfResident(result, answer.id) ?? 0, language) + borne]];
  const { own_first_month, income_share_worst: worst } = answer.contributions;
  const now: Row = [text.card.pays_first, yuan(own_first_month, language) + borne];
  return worst === null ? [now] : [now, [text.card.pays_worst, percent(worst, language, 0)]];
}

/** In money of then: the parts are not known in any other. */
function pictured(answer: PlanAnswer, { state }: Result, kind: PlanKind): TemplateResult | typeof nothing {
  const { language } = state;
  const { card } = texts[language];
  const parts = partsOf(answer);
  if (!parts) return nothing;
  const { amounts, supplements, total } = parts;
  const resident = answer.kind === "resident" || (answer.kind === "contribute" && answer.entitlement.years !== null);
  const named = [
    [0, resident ? card.gets_resident : card.gets_basic, amounts.basic],
    [1, card.gets_account, amounts.account],
    [2, card.gets_transitional, amounts.transitional],
    ...supplements.map(({ name, amount }) => [3, name[language], amount] as const),
  ] as const;
  return html`<div class="card-parts bars--${kind}">
    <p>${card.difference_pension}<strong>${yuan(total, language)}</strong></p>
    ${stackedBar(
      partKinds.map((part, place) => ({ kind: place, value: amounts[part] })),
      total,
    )}
    <ul>
      ${named
        .filter(([, , amount]) => amount !== 0)
        .map(
          ([part, label, amount]) =>
            html`<li>${partSample(part)} <span>${label}</span> <b>${yuan(amount, language)}</b></li>`,
        )}
    </ul>
  </div>`;
}
