// What the pool pays to survivors: core/model.md#death-grants. Fen.

import { yearOf } from "./months.mjs";
import { fen } from "./numbers.mjs";

export const noGrants = { funeral: 0, survivors: 0 };

/** After a death in a month, with so many contribution months and so many pensions paid through it. */
export function deathGrants(month, contributed, payments, region) {
  if (contributed === 0 || !region.hasUrbanIncome) return noGrants;
  const income = region.urbanIncome(yearOf(month) - 1);
  const full = monthsFor(contributed);
  const kept = Math.max(full - Math.floor(payments / 12), Math.min(full, 9));
  return { funeral: fen(2 * income), survivors: fen(income * kept) };
}

function monthsFor(contributed) {
  if (contributed < 60) return 3;
  if (contributed < 120) return 6;
  if (contributed < 180) return 9;
  return Math.min(24, 9 + Math.floor((contributed - 180) / 12));
}
