/** The same pension as money of then, at today's prices and beside today's wages: nobody takes the first for today's bread. */
import { html, nothing, type TemplateResult } from "lit";
import { percent, yuan } from "../../../format/number.js";
import type { Result } from "../../../state/calculation.js";
import { texts } from "../../../text/index.js";

export function readings({ state, answer }: Result): TemplateResult | typeof nothing {
  const { language } = state;
  const text = texts[language];
  const plan = answer.plans.find(({ id }) => id === state.chosen) ?? answer.plans[0];
  if (!plan || plan.kind === "save") return nothing;
  const { total, total_today } = plan.pension;
  const wages =
    plan.kind === "contribute"
      ? ([
          ["wages", yuan(plan.pension.total_at_todays_wages, language)],
          ["share", percent(plan.pension.share_of_average_wage, language, 0)],
        ] as const)
      : [];
  const said = [["nominal", yuan(total, language)], ["today", yuan(total_today, language)], ...wages] as const;
  return html`<dl class="readings" aria-label=${text.readingsTitle}>
    ${said.map(([name, value]) => html`<div class="reading reading--${name}"><dt>${text.readings[name]}</dt><dd>${value}</dd></div>`)}
  </dl>`;
}
