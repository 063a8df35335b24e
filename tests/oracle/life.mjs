// From the last month to death: core/model.md#life-in-payment.

import { isJanuary } from "./months.mjs";
import { fenOf } from "./numbers.mjs";

/** A part of a pension a year later, in fen. */
export const raised = (part, growth) => fenOf(part * (1 + growth));

/** Pensions month by month from the first one on, each January after it a little more. */
export function* payments(parts, first, growths) {
  let now = { ...parts };
  for (let month = first; ; month += 1) {
    if (month > first && isJanuary(month)) {
      now = Object.fromEntries(Object.entries(now).map(([name, part]) => [name, raised(part, growths[name])]));
    }
    yield { month, parts: now, total: Object.values(now).reduce((a, b) => a + b, 0) };
  }
}
