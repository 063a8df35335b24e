import { html, nothing, type TemplateResult } from "lit";
import "../../../charts/line-chart.js";
import type { Gap, Line, Marks } from "../../../charts/line-chart.js";
import type { RatesFund } from "../../../engine/rates-types.js";
import { PageElement } from "../../../frame/element.js";
import { change, ratesInputs } from "../state/change.js";
import { FIRST_YEAR, funds, ways } from "../state/inputs.js";
import { type RatesResult, rates } from "../state/work.js";
import { part } from "./parts.js";
import { axisRate, points, rate, words } from "./say.js";

/** From the top of the chart to its bottom. */
const order = ["desired_high", "desired_low", "potential", "actual"] as const;

class RatesCharts extends PageElement {
  protected override render(): TemplateResult {
    const text = words();
    const { result } = rates;
    const content = result
      ? html`<p class="quiet">${text.chartHint}</p>
      <div class="charts">${funds.map((fund) => chart(fund, result))}</div>`
      : nothing;
    return part("charts", text.chartTitle, content);
  }
}
customElements.define("fp-rates-charts", RatesCharts);

function chart(fund: RatesFund, { answer, base }: RatesResult): TemplateResult {
  const text = words();
  const lines: Line[] = order.map((way) => ({ id: way, name: text.waysShort[way], values: answer[`${fund}_${way}`] }));
  const gap: Gap = {
    name: text.gapTo.desired_low,
    from: answer[`${fund}_actual`],
    to: answer[`${fund}_desired_low`],
    words: points,
  };
  const marks: Marks = {
    name: text.published,
    of: ways.map((way) => ({
      line: way,
      values: printed(base.paper.years, base.paper.printed[`${fund}_${way}`], answer.years),
    })),
  };
  return html`<figure class="rates-chart" data-chart=${fund}>
    <figcaption><strong>${text.funds[fund]}</strong></figcaption>
    <fp-line-chart
      .label=${text.chartLabel(text.funds[fund])}
      .heading=${text.base[fund]}
      .x=${answer.years}
      .lines=${lines}
      .gap=${gap}
      .marks=${marks}
      .reach=${base[`${fund}_desired_high`]}
      .words=${rate}
      .ticks=${axisRate}
      .at=${ratesInputs().year - FIRST_YEAR}
      @ruler=${(event: CustomEvent<number>) => change({ year: FIRST_YEAR + event.detail })}
    ></fp-line-chart>
  </figure>`;
}

/** The paper's numbers, at their years among all of them. */
function printed(at: readonly number[], values: readonly number[], years: readonly number[]): (number | null)[] {
  return years.map((year) => values[at.indexOf(year)] ?? null);
}
