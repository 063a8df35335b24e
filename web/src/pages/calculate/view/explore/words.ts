/** How this part names what is changed, and the money it counts. */
import type { Point } from "../../../../engine/types.js";
import { percent, yuan } from "../../../../format/number.js";
import { spanText } from "../../../../format/time.js";
import type { Result } from "../../../../state/calculation.js";
import { store } from "../../../../state/store.js";
import { exploreTexts } from "../../text/explore.js";
import type { ExploreText } from "../../text/zh-explore.js";

export const words = (): ExploreText => exploreTexts[store.language];

export const money = (value: number): string => yuan(value, store.language);

/** In the money that the visitor reads. */
export const pensionOf = (point: Point, { state }: Result): number =>
  state.money === "today" ? point.pension_total_today : point.pension_total;

export const moneyName = ({ state }: Result): string => words().moneyOf[state.money];

export const brings = (point: Point, result: Result): string =>
  point.eligible ? words().brings(money(pensionOf(point, result))) : words().noPension;

export const span = (months: number): string => (months === 0 ? words().noMonths : spanText(months, store.language));

function shiftText(months: number): string {
  const text = words();
  if (months === 0) return text.statutory;
  return months < 0 ? text.early(span(-months)) : text.late(span(months));
}

type Changed = "base_ratio" | "amount" | "stop_after_months" | "start_after_months" | "shift_months";

/** A value of what is changed. */
export function valueText(by: Changed, value: number): string {
  switch (by) {
    case "base_ratio":
      return percent(value, store.language);
    case "amount":
      return money(value);
    case "shift_months":
      return shiftText(value);
    default:
      return span(value);
  }
}
