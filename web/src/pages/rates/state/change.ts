/** Every change on this page ends here, as texts in the link. */
import type { RatesAssumptions, RatesFormName, RatesForms } from "../../../engine/rates-types.js";
import { store } from "../../../state/store.js";
import { type AssumptionName, isList } from "./assumptions.js";
import {
  defaultInputs,
  MOST_SAVED,
  NAME_LENGTH,
  ownTexts,
  type RatesInputs,
  readInputs,
  type Scenario,
  withOwnTexts,
  writeInputs,
} from "./inputs.js";
import { rates } from "./work.js";

export function ratesInputs(): RatesInputs {
  return readInputs(ownTexts(store.state.extras)) ?? defaultInputs();
}

export function change(what: Partial<RatesInputs>): void {
  const { extras } = store.state;
  store.update({ extras: withOwnTexts(extras, writeInputs({ ...ratesInputs(), ...what })) });
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The paper's own value is no change and does not stand in the link. */
export function setAssumption<Name extends AssumptionName>(name: Name, value: RatesAssumptions[Name]): void {
  const { [name]: _, ...others } = ratesInputs().assumptions;
  const usual = rates.base?.assumptions[name];
  change({ assumptions: same(value, usual) ? others : { ...others, [name]: value } });
}

export function setInList(name: AssumptionName, place: number, value: number): void {
  if (!isList(name)) return;
  const now = ratesInputs().assumptions[name] ?? rates.base?.assumptions[name] ?? [];
  setAssumption(
    name,
    now.map((each, at) => (at === place ? value : each)),
  );
}

export function resetAssumption(name: AssumptionName): void {
  const { [name]: _, ...others } = ratesInputs().assumptions;
  store.forgetFields(`/rates/assumptions/${name}`);
  change({ assumptions: others });
}

export function setForm<Name extends RatesFormName>(name: Name, value: RatesForms[Name]): void {
  const { [name]: _, ...others } = ratesInputs().forms;
  change({ forms: same(value, rates.base?.forms[name]) ? others : { ...others, [name]: value } });
}

export function resetAll(): void {
  store.forgetFields("/rates/assumptions/");
  change({ assumptions: {}, forms: {} });
}

export function sameScenario(a: Scenario, b: Scenario): boolean {
  const sorted = (scenario: Scenario) =>
    [scenario.assumptions, scenario.forms].map((part) =>
      Object.entries(part).sort(([one], [other]) => one.localeCompare(other)),
    );
  return same(sorted(a), sorted(b));
}

export function save(name: string): void {
  const { saved, assumptions, forms } = ratesInputs();
  if (saved.length < MOST_SAVED)
    change({ saved: [...saved, { name: name.slice(0, NAME_LENGTH), assumptions, forms }] });
}

export function forget(place: number): void {
  change({ saved: ratesInputs().saved.filter((_, at) => at !== place) });
}

export function load({ assumptions, forms }: Scenario): void {
  store.forgetFields("/rates/assumptions/");
  change({ assumptions, forms });
}
