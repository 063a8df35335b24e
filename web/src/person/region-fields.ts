/** Province first, then the city or class where the data knows one. */
import { nothing, type TemplateResult } from "lit";
import type { Description, RegionEntry } from "../engine/types.js";
import { choiceField } from "../fields/choice-field.js";
import { frame } from "../fields/field-frame.js";
import { partsOf, provinceOf, provinces } from "../state/region.js";
import { store } from "../state/store.js";

function named(regions: readonly RegionEntry[]): [string, string][] {
  return regions.map((region) => [region.code, region.name[store.language]]);
}

function choose(region: string): void {
  // Figures typed for one place say nothing about another.
  store.forgetFields("/region/");
  store.update({ region, own: {} });
}

export function provinceField(facts: Description): TemplateResult {
  const { text, state } = store;
  const key = "/region";
  const value = provinceOf(facts, state.region);
  return frame(
    { key, label: text.region },
    choiceField({ key, value, options: named(provinces(facts)), onValue: choose }),
  );
}

export function partField(facts: Description): TemplateResult | typeof nothing {
  const { text, state } = store;
  const province = provinceOf(facts, state.region);
  const parts = partsOf(facts, province);
  if (parts.length === 0) return nothing;
  const key = "/region/part";
  const options = [[province, text.wholeProvince] as [string, string], ...named(parts)];
  return frame(
    { key, label: text.regionPart, wide: true },
    choiceField({ key, value: state.region, options, onValue: choose }),
  );
}
