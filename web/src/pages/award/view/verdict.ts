/** What came out, in a sentence and in a few words. */
import type { AwardAnswer } from "../../../engine/types.js";
import { store } from "../../../state/store.js";
import { sheetNow } from "../state/change.js";
import { missingOf } from "../state/inputs.js";
import { award } from "../state/work.js";
import { money, nameOf, partName, words } from "./say.js";

export interface Row {
  part: string;
  name: string;
  amount: number | null;
  printed: number | null;
  difference: number | null;
}

export function rowsOf({ parts, printed_only }: AwardAnswer): Row[] {
  return [
    ...parts.map((part) => ({ ...part, name: part.name[store.language] })),
    ...printed_only.map(({ part, amount }) => ({
      part,
      name: partName(part),
      amount: null,
      printed: amount,
      difference: null,
    })),
  ];
}

export function totalOf({ total, total_printed, total_difference }: AwardAnswer): Row {
  return {
    part: "total",
    name: words().table.total,
    amount: total,
    printed: total_printed,
    difference: total_difference,
  };
}

/** As the engine sees it: a fen apart is no difference. */
export const agrees = (difference: number) => Math.abs(difference) < 0.015;

/** The row of the first difference. */
function firstOf(answer: AwardAnswer): Row | undefined {
  return [...rowsOf(answer), totalOf(answer)].find(({ part }) => part === answer.first_difference);
}

const nameInside = ({ part, name }: Row) => (part === "total" ? words().verdict.total : name);
const comparedIn = (answer: AwardAnswer) =>
  [...rowsOf(answer), totalOf(answer)].filter(({ difference }) => difference !== null).length;

export function verdict(answer: AwardAnswer): string {
  const { verdict: say } = words();
  const first = firstOf(answer);
  if (first && first.printed !== null && first.difference !== null) {
    // Two parts may be printed as one, so what is held against the sheet is not always the amount of the part alone.
    const ours = money(first.printed + first.difference);
    const by = money(Math.abs(first.difference));
    return (first.difference < 0 ? say.more : say.less)(nameInside(first), money(first.printed), ours, by);
  }
  const compared = comparedIn(answer);
  return compared === 0 ? say.nothing(money(answer.total)) : say.same(compared);
}

/** For a phone, where the answer is below the boxes. */
export function shortVerdict(): string {
  const { short } = words();
  if (store.hasErrors) return short.wrong;
  // A month has two boxes and one name.
  const missing = new Set(missingOf(sheetNow()).map(nameOf)).size;
  if (missing > 0) return short.missing(missing);
  const { result } = award;
  if (!result) return "";
  const first = firstOf(result.answer);
  if (first) return short.differs(nameInside(first));
  const compared = comparedIn(result.answer);
  return compared === 0 ? short.nothing(money(result.answer.total)) : short.same(compared);
}
