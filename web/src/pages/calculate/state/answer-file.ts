/** An answer as a table and as JSON, under a head that says whose it is, what is assumed, and which program and figures made it. */
import { csvFile } from "../../../charts/csv.js";
import type { Description, PlanAnswer } from "../../../engine/types.js";
import { headOf, today } from "../../../files/about.js";
import { addressOf } from "../../../files/address.js";
import { filesTexts } from "../../../files/text/index.js";
import type { Result } from "../../../state/calculation.js";
import { texts } from "../../../text/index.js";
import { answerFields, type Field } from "./answer-fields.js";

type Value = string | number | boolean | null;

/** Of supplements the sum: which they are, the JSON says. */
function valueAt(answer: PlanAnswer, path: string): Value {
  let at: unknown = answer;
  for (const name of path.split(".")) at = (at as Record<string, unknown> | null | undefined)?.[name];
  if (Array.isArray(at)) {
    const fen = at.reduce((sum: number, { amount }: { amount: number }) => sum + Math.round(amount * 100), 0);
    return fen / 100;
  }
  return (at ?? null) as Value;
}

/** One row a number, one column a plan, of these names; what no plan has is left out. */
export function answerCsv(result: Result, link: string, names: readonly string[], facts: Description): string {
  const { language } = result.state;
  const words = filesTexts[language];
  const named = { ...texts[language].card, ...words.names } as Readonly<Record<string, string>>;
  const units = { ...words.units, ...words.money } as Readonly<Record<string, string>>;
  const { plans } = result.answer;
  const row = ([path, group, name, unit]: Field): Value[] => [
    `${words.groups[group]}: ${named[name]}`,
    path,
    units[unit] ?? "",
    ...plans.map((plan) => valueAt(plan, path)),
  ];
  const rows = answerFields.map(row).filter((cells) => cells.slice(3).some((value) => value !== null));
  const { item, field, unit } = words.columns;
  const head = headOf({ page: "index", title: words.answer, unit: "", link }, result.state, facts);
  return csvFile([...head, [], [item, field, unit, ...names], ["", "id", "", ...plans.map(({ id }) => id)], ...rows]);
}

/** Request and answer as the engine knows them, so that another program can ask again. */
export const answerJson = ({ request, answer }: Result, link: string, facts: Description): string =>
  `${JSON.stringify(
    {
      format: "flexpension.answer.v1",
      link,
      address: addressOf("index", link),
      made: today(),
      engine: facts.engine.version,
      data: facts.data,
      request,
      answer,
    },
    null,
    1,
  )}\n`;
