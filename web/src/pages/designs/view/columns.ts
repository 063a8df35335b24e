/** The columns of the table of designs, on the page and in the file. */
import type { Column } from "../../../charts/table.js";
import type { DesignAnswer } from "../../../engine/types.js";
import { exact, percent, plain } from "../../../format/number.js";
import { ageInMonths, shortAge, shortSpan } from "../../../format/time.js";
import type { State } from "../../../state/inputs.js";
import { birthMonth } from "../../../state/request.js";
import { store } from "../../../state/store.js";
import { type Choice, choices, codeOf, numberOf } from "../state/choices.js";
import { type ColumnName, numberIn } from "../state/columns.js";
import { levelWord, words } from "./words.js";

const inTable = [
  "pension",
  "value",
  "rate",
  "cost",
  "undominated",
  "from",
  "first",
  "paid",
  "credited",
  "years",
  "ratio",
] as const;
type InTable = (typeof inTable)[number];
export const tableColumns: readonly Exclude<ColumnName, "number">[] = [...choices, ...inTable];

const inYuan: readonly ColumnName[] = ["pension", "value", "cost", "first", "paid"];

function isChoice(column: ColumnName): column is Choice {
  return choices.includes(column as Choice);
}

export function columnTitle(column: ColumnName): string {
  const { text, state } = store;
  const own = words();
  if (isChoice(column)) return own.choices[column];
  if (column === "pension")
    return own.columns.pension + text.paren(`${text.moneyChoice[state.money]}${text.comma}${text.yuan}`);
  return inYuan.includes(column) ? own.columns[column] + text.paren(text.yuan) : own.columns[column];
}

export function columnWords(column: Exclude<ColumnName, "number">, design: DesignAnswer, state: State): string {
  if (isChoice(column)) return levelWord(column, design[column]);
  return numberWords(column, design, state);
}

function numberWords(column: InTable, design: DesignAnswer, state: State): string {
  const { language } = store;
  switch (column) {
    case "pension":
      if (design.why_not) return words().noPension[design.why_not];
      return plain(state.money === "today" ? design.pension_total_today : design.pension_total, language);
    case "rate":
      return design.internal_rate === null ? "—" : percent(design.internal_rate, language, 2);
    case "undominated":
      return design.undominated ? "✓" : "";
    case "from":
      // Paid from the month after the age is reached.
      return design.pension_from === null
        ? "—"
        : shortAge(ageInMonths(birthMonth(state), design.pension_from) - 1, language);
    case "credited":
      return shortSpan(Math.round(design.eligibility_months), language);
    case "years":
      return exact(design.accrual_years, language, 2);
    case "ratio":
      return design.paid_over_received === null ? "—" : percent(design.paid_over_received, language);
    default:
      return plain(numberIn(column, design) ?? 0, language);
  }
}

/** Everything the engine says of a design that the page shows, whole and bare. */
export function fileColumns(): Column<DesignAnswer>[] {
  const text = words();
  const { csvColumns, columns } = text;
  const of = (name: string, value: (design: DesignAnswer) => number | string | null): Column<DesignAnswer> => ({
    name,
    value,
    words: () => "",
  });
  const yesNo = (yes: boolean) => (yes ? text.yes : text.no);
  const nominal = store.text.paren(store.text.moneyChoice.nominal);
  return [
    of(text.designNumber, (design) => numberOf(codeOf(design))),
    // A letter before the digits, or a spreadsheet would drop the zeros.
    of(csvColumns.code, (design) => `d${codeOf(design)}`),
    ...choices.map((choice) => of(text.choices[choice], (design) => levelWord(choice, design[choice]))),
    of(csvColumns.eligible, (design) => yesNo(design.eligible)),
    of(columns.pension + nominal, (design) => design.pension_total),
    of(csvColumns.pensionToday, (design) => design.pension_total_today),
    of(columns.value, (design) => design.net_present_value),
    of(columns.rate, (design) => design.internal_rate),
    of(columns.cost, (design) => design.pool_net_cost),
    of(columns.paid, (design) => design.contributions_total),
    of(columns.first, (design) => design.first_month),
    of(columns.from, (design) => design.pension_from),
    of(columns.credited, (design) => design.eligibility_months),
    of(columns.years, (design) => design.accrual_years),
    of(columns.ratio, (design) => design.paid_over_received),
    of(columns.undominated, (design) => yesNo(design.undominated)),
    of(csvColumns.undominatedByPension, (design) => yesNo(design.undominated_by_pension)),
    of(csvColumns.lowers, (design) => yesNo(design.lowers_pension)),
    of(csvColumns.proposed, (design) => yesNo(design.proposed)),
  ];
}
