/** Three people as examples: a rider, a driver, and a vendor who does not know her record. */
import { defaultState, type State } from "./inputs.js";

export const exampleNames = ["rider", "driver", "vendor"] as const;
export type ExampleName = (typeof exampleNames)[number];

interface Example extends Pick<State, "region" | "birthMonth" | "category" | "income" | "months"> {
  age: number;
}

const examples: Record<ExampleName, Example> = {
  rider: { age: 28, region: "44", birthMonth: 8, category: "male", income: 7500, months: 18 },
  driver: { age: 41, region: "41", birthMonth: 3, category: "male", income: 6500, months: 96 },
  vendor: { age: 52, region: "51", birthMonth: 3, category: "female_55", income: 2500, months: null },
};

/** Everything else as for somebody who has just come: an example is a whole person, not a mixture with the visitor. */
export function exampleState(name: ExampleName, { language, large, money, valuation }: State): State {
  const { age, ...said } = examples[name];
  const birthYear = Number(valuation.slice(0, 4)) - age;
  return { ...defaultState(valuation), ...said, birthYear, language, large, money };
}
