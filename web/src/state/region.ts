/** Looking up what the data pack holds for a region. */

import type {
  Description,
  ExtraStep,
  Figure,
  RegionEntry,
  ResidentFigures as Resident,
  ResidentTier,
} from "../engine/types.js";
import type { ResidentPlan } from "./plans.js";

export function findRegion(facts: Description, code: string): RegionEntry | undefined {
  return facts.regions.find((region) => region.code === code);
}

export function provinces(facts: Description): RegionEntry[] {
  return facts.regions.filter((region) => region.parent === null);
}

export function partsOf(facts: Description, code: string): RegionEntry[] {
  return facts.regions.filter((region) => region.parent === code);
}

export function provinceOf(facts: Description, code: string): string {
  return findRegion(facts, code)?.parent ?? code;
}

/** A city pays resident pensions under its province's rules but for those it has itself, each on its own. */
function residentRule<T>(
  region: RegionEntry | undefined,
  facts: Description,
  of: (rules: Resident) => T | null,
): T | null {
  const own = region ? of(region.resident) : null;
  if (own !== null || !region?.parent) return own;
  return residentRule(findRegion(facts, region.parent), facts, of);
}

const unlessEmpty = <T>(list: readonly T[]): readonly T[] | null => (list.length > 0 ? list : null);

function inForce(figures: readonly Figure[] | null, month: string): number | null {
  return figures?.findLast((figure) => figure.from <= month)?.value ?? null;
}

export function tiersOf(region: RegionEntry | undefined, facts: Description): readonly ResidentTier[] {
  return residentRule(region, facts, ({ tiers }) => unlessEmpty(tiers)) ?? facts.national.resident.tiers;
}

/** A tier that stands in no document found: it is shown as such, and the visitor is asked for the published figures. */
export function isUnverified(tier: ResidentTier | undefined): boolean {
  return tier?.confidence === "C";
}

/** The tier most people are shown: 2,000 a year, or the nearest below, or the lowest there is. */
function usualTier(tiers: readonly ResidentTier[]): ResidentTier | undefined {
  return tiers.findLast((tier) => tier.annual <= 2000) ?? tiers[0];
}

export interface ResidentFigures {
  annual: number | null;
  subsidy: number | null;
  /** One of the two is from a tier that stands in no document found. */
  unverified: boolean;
  basePension: number | null;
  accountRate: number | null;
  /** A number is the visitor's, for each year above 15; steps are the region's. */
  extraPerYear: number | readonly ExtraStep[] | null;
}

/** What a resident plan is worked out with: the visitor's figures, else the region's, else the nation's. */
export function residentFigures(
  plan: ResidentPlan,
  region: RegionEntry | undefined,
  facts: Description,
  valuation: string,
): ResidentFigures {
  const dated = (of: (rules: Resident) => readonly Figure[]) =>
    inForce(
      residentRule(region, facts, (rules) => unlessEmpty(of(rules))),
      valuation,
    );
  const tiers = tiersOf(region, facts);
  const annual = plan.annual ?? usualTier(tiers)?.annual ?? null;
  const tier = tiers.findLast((each) => annual !== null && each.annual <= annual);
  // Who types the subsidy, too, has it from elsewhere.
  const held = plan.annual === null || plan.subsidy === null;
  return {
    annual,
    subsidy: plan.subsidy ?? tier?.subsidy ?? null,
    unverified: held && isUnverified(tier),
    basePension:
      plan.basePension ??
      dated((rules) => rules.base_pension) ??
      inForce(facts.national.resident.base_pension, valuation),
    accountRate: plan.accountRate ?? dated((rules) => rules.account_rate),
    extraPerYear: plan.extraPerYear ?? residentRule(region, facts, (rules) => unlessEmpty(rules.extra_per_year)),
  };
}
