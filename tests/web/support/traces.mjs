/** Steps that the engine gives for people and award sheets of many places, as the page knows them. */
import { readFileSync } from "node:fs";
import { csvParse } from "d3-dsv";
import { calculate } from "./calculate.mjs";

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

/** A rider of 28 with all five plans; people near their pension, one who moves to the resident scheme among them. */
const rider = { birthYear: 1998, birthMonth: 3, months: 30 };
const older = { birthYear: 1974, birthMonth: 8, category: "female_55", months: 200, balance: 65432.1 };
const people = {
  rider,
  // A transitional pension for deemed years, and one after them for years before the account.
  deemed: { ...older, region: "33", deemedMonths: 75, deemedIndex: 0.9 },
  before: { ...older, region: "22", deemedMonths: 40, beforeMonths: 60 },
  // Places that round index, years or parts in their own ways.
  ...Object.fromEntries(
    ["11", "12", "31", "44", "51", "61", "65"].map((region) => [`region-${region}`, { ...older, region }]),
  ),
  moves: { ...older, months: 20, ifShort: "resident", extend: false },
};

/** As the sheet prints it. */
function requestOf(row) {
  const given = ["benefit_base", "second_base", "mean_index", "trans_index", "total_months", "before_months"];
  const said = [...given, "balance", "payout_months"].filter((name) => row[name] !== "");
  return {
    ...{ region: row.province, retired: row.retired, inputs: JSON.parse(row.inputs) },
    ...Object.fromEntries(said.map((name) => [name, Number(row[name])])),
  };
}

const golden = () => ["compare", "compare-9", "more"].flatMap((name) => JSON.parse(read(`golden/${name}.json`)));

function answered(answer, name) {
  if (answer.errors) throw new Error(`${name}: ${JSON.stringify(answer.errors)}`);
  return answer;
}

export async function tracesOf() {
  const page = await calculate();
  const { engine, facts, request, stateOf } = page;

  const ofPerson = (name, said) => plansOf(name, request.toRequest(stateOf(said), facts));

  async function plansOf(name, asked) {
    const { plans } = answered(await engine.traced(asked), name);
    return plans
      .filter(({ trace }) => trace.length > 0)
      .map(({ id: plan, figures, trace: steps }) => ({
        name: `${name}-${plan}`,
        explained: { call: "compare", request: asked, plan, figures, steps, about: [] },
      }));
  }

  async function ofSheet(row) {
    const asked = requestOf(row);
    const { trace: steps } = answered(await engine.award(asked), row.id);
    return {
      name: `award-${row.id}`,
      explained: { call: "award", request: asked, plan: "", figures: [], steps, about: [] },
    };
  }

  /** Of the golden requests, whose places are figures alone, the plans that follow a rule which none before does. */
  async function ofOtherRules(traces) {
    const rulesOf = ({ explained }) => explained.steps.map(({ rule }) => rule);
    const known = new Set(traces.flatMap(rulesOf));
    const found = [];
    for (const { name, request: asked } of golden()) {
      for (const each of await plansOf(name, asked)) {
        if (rulesOf(each).every((rule) => known.has(rule))) continue;
        found.push(each);
        for (const rule of rulesOf(each)) known.add(rule);
      }
    }
    return found;
  }

  /** All plans of the rider, the first of the others, every award sheet, and what is wanting of other rules. */
  async function all() {
    const persons = await Promise.all(Object.entries(people).map(([name, said]) => ofPerson(name, said)));
    const plans = persons.flatMap((each, place) => (place === 0 ? each : each.slice(0, 1)));
    const sheets = csvParse(read("data/award_sheets.csv"));
    const many = [...plans, ...(await Promise.all(sheets.map(ofSheet)))];
    return [...many, ...(await ofOtherRules(many))];
  }

  return { facts, engine, load: page.load, stop: page.stop, all };
}

/** The steps of many as those of one, so that a single file holds them. */
export function joined(traces) {
  const under = (name, number) => (number === "" ? "" : `${name}/${number}`);
  const steps = traces.flatMap(({ name, explained }) =>
    explained.steps.map((step) => ({
      ...step,
      number: under(name, step.number),
      inputs: step.inputs.map((input) => ({ ...input, number: under(name, input.number) })),
    })),
  );
  return { ...traces[0].explained, steps, figures: [] };
}
