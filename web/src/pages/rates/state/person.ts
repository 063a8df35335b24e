/** The person of the last part: what was said on Calculate, unless said otherwise here. */
import type { Description } from "../../../engine/types.js";
import type { State } from "../../../state/inputs.js";
import { findRegion } from "../../../state/region.js";
import type { Person } from "./inputs.js";

export interface KnownPerson extends Person {
  income: number;
}

/** The last published average wage of the region, or of the province where a city has none of its own. */
export function regionWage(state: State, facts: Description): number | null {
  if (state.own.average_wage !== undefined) return state.own.average_wage;
  const region = findRegion(facts, state.region);
  const figures = [region, region?.parent ? findRegion(facts, region.parent) : undefined].find(
    (each) => each && each.figures.average_wage.length > 0,
  );
  return figures?.figures.average_wage.findLast((figure) => figure.from <= state.valuation)?.value ?? null;
}

export function personOf(state: State, facts: Description, said: Person): KnownPerson {
  return { ...said, income: said.income ?? state.income * 12, wage: said.wage ?? regionWage(state, facts) };
}
