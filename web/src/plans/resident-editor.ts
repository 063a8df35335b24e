/** The resident scheme: a tier a year; everything else is the region's unless typed. */
import { html, nothing, type TemplateResult } from "lit";
import { choiceField } from "../fields/choice-field.js";
import { frame } from "../fields/field-frame.js";
import { boxText, yuan } from "../format/number.js";
import { changePlan } from "../state/change-plan.js";
import { planKey } from "../state/errors.js";
import type { ResidentPlan } from "../state/plans.js";
import { findRegion, isUnverified, residentFigures, tiersOf } from "../state/region.js";
import { store } from "../state/store.js";
import { planNumber } from "./plan-fields.js";

export function residentDial(plan: ResidentPlan): TemplateResult {
  const { text, language, facts, state } = store;
  if (!facts) return html``;
  const region = findRegion(facts, state.region);
  const tiers = tiersOf(region, facts);
  const { annual } = residentFigures(plan, region, facts, state.valuation);
  const key = planKey(plan.id, "annual/tier");
  const own =
    annual !== null && !tiers.some((tier) => tier.annual === annual)
      ? [[String(annual), yuan(annual, language)] as const]
      : [];
  const options = [
    ...own,
    ...tiers.map(
      (tier) =>
        [
          String(tier.annual),
          text.tierOption(yuan(tier.annual, language), yuan(tier.subsidy, language), isUnverified(tier)),
        ] as const,
    ),
  ];
  const onValue = (tier: string) => changePlan(plan.id, { annual: Number(tier), subsidy: null });
  const asks = tiers.some(isUnverified);
  const hint = asks ? text.tierUnverified : undefined;
  return html`${frame(
    { key, label: text.tier, hint, wide: true },
    choiceField({ key, hint, value: String(annual ?? ""), options, onValue }),
  )}
  ${asks ? ownTier(plan) : nothing}`;
}

/** What is paid and added, typed: behind the other settings, or in front where no document was found for the tiers. */
function ownTier(plan: ResidentPlan): TemplateResult {
  const { text, facts, state } = store;
  const { id } = plan;
  const held =
    facts && residentFigures({ ...plan, subsidy: null }, findRegion(facts, state.region), facts, state.valuation);
  const shown = (value: number | null | undefined) => (value === null || value === undefined ? "" : boxText(value));
  const hint = held?.unverified ? text.unverifiedFigure : text.regionFigure;
  const optional = true;
  return html`
    ${planNumber({ id, path: "annual", name: "annual", label: text.tierOwn, hint, unit: text.yuan, optional, placeholder: shown(held?.annual), value: plan.annual })}
    ${planNumber({ id, path: "subsidy", name: "subsidy", label: text.subsidy, hint, unit: text.yuan, optional, placeholder: shown(held?.subsidy), value: plan.subsidy })}
  `;
}

export function residentMore(plan: ResidentPlan): TemplateResult | typeof nothing {
  const { text, facts, state } = store;
  if (!facts) return nothing;
  const { id } = plan;
  const region = findRegion(facts, state.region);
  const figures = residentFigures(
    { ...plan, basePension: null, accountRate: null, extraPerYear: null },
    region,
    facts,
    state.valuation,
  );
  const shown = (value: number | null, percent = false) =>
    value === null ? "" : boxText(percent ? value * 100 : value);
  const hint = text.regionFigure;
  const optional = true;
  const extra = figures.extraPerYear;
  const extraHint =
    typeof extra === "object" && extra
      ? text.regionSteps(
          extra.map((step, place) =>
            text.extraStep(step.from_years, (extra[place + 1]?.from_years ?? 0) - 1, boxText(step.per_year)),
          ),
        )
      : hint;
  return html`
    ${tiersOf(region, facts).some(isUnverified) ? nothing : ownTier(plan)}
    ${planNumber({ id, path: "base_pension", name: "basePension", label: text.basePension, hint, unit: text.perMonthUnit, optional, placeholder: shown(figures.basePension), value: plan.basePension })}
    ${planNumber({ id, path: "base_growth", name: "baseGrowth", label: text.baseGrowth, hint: text.baseGrowthHint, unit: text.percentUnit, percent: true, optional, value: plan.baseGrowth })}
    ${planNumber({ id, path: "account_rate", name: "accountRate", label: text.residentRate, hint: text.residentRateHint, unit: text.percentUnit, percent: true, optional, placeholder: shown(figures.accountRate, true), value: plan.accountRate })}
    ${planNumber({ id, path: "extra_per_year", name: "extraPerYear", label: text.extraPerYear, hint: extraHint, unit: text.perMonthUnit, optional, value: plan.extraPerYear })}
    ${planNumber({ id, path: "record/years", name: "years", label: text.residentYears, unit: text.yearsShort, value: plan.years })}
    ${planNumber({ id, path: "record/account_balance", name: "balance", label: text.residentBalance, unit: text.yuan, value: plan.balance })}
  `;
}
