/** What the table of designs says of each, and by what it can be sorted. */
import type { DesignAnswer } from "../../../engine/types.js";
import { type Choice, choices, codeOf, numberOf, placeOf } from "./choices.js";

const numbers = ["pension", "value", "rate", "cost", "paid", "first", "from", "credited", "years", "ratio"] as const;
export type NumberName = (typeof numbers)[number];
export type ColumnName = "number" | Choice | NumberName | "undominated";
export const columns: readonly ColumnName[] = ["number", ...choices, ...numbers, "undominated"];

/** As the engine gives it; months as numbers that grow with time. */
export function numberIn(column: Exclude<ColumnName, Choice>, design: DesignAnswer): number | null {
  switch (column) {
    case "number":
      return numberOf(codeOf(design));
    case "pension":
      return design.pension_total;
    case "value":
      return design.net_present_value;
    case "rate":
      return design.internal_rate;
    case "cost":
      return design.pool_net_cost;
    case "paid":
      return design.contributions_total;
    case "first":
      return design.first_month;
    case "from":
      return design.pension_from === null ? null : Number(design.pension_from.replace("-", ""));
    case "credited":
      return design.eligibility_months;
    case "years":
      return design.accrual_years;
    case "ratio":
      return design.paid_over_received;
    case "undominated":
      return design.undominated ? 1 : 0;
  }
}

function isChoice(column: ColumnName): column is Choice {
  return choices.includes(column as Choice);
}

/** Designs without a number stand at the end whichever way it is sorted; equal ones keep their order. */
export function sorted(designs: readonly DesignAnswer[], column: ColumnName, down: boolean): DesignAnswer[] {
  const key = (design: DesignAnswer) => (isChoice(column) ? placeOf(column, design[column]) : numberIn(column, design));
  const turn = down ? -1 : 1;
  return [...designs].sort((one, other) => {
    const [a, b] = [key(one), key(other)];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return (a - b) * turn;
  });
}
