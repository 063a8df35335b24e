import type { YearsText } from "./zh-years.js";

export const years: YearsText = {
  title: "Record by years",
  intro:
    "As in your yearly statement: the months paid in each year, and the monthly base or the index; one of the two is enough.",
  columns: { year: "Year", months: "Mo.", base: "Base", index: "Index" },
  boxes: {
    year: (year) => `${year}: year`,
    months: (year) => `${year}: months paid`,
    base: (year) => `${year}: monthly base`,
    index: (year) => `${year}: index`,
  },
  missing: "Give the monthly base or the index; one is enough.",
  remove: (year) => `Remove ${year}`,
  add: "Add a year",
  clear: "Clear all",
  paste: "Paste from a spreadsheet",
  pasteHint: "A line a year: year, months, monthly base or index, as copied from a sheet.",
  pasteUse: "Add to the table",
  unread: (lines) => `These lines could not be read: ${lines}`,
  balanceThen: "Balance at the end of a year",
  thenHint:
    "Before 2016 places credited different interest. Give the balance at the end of 2015 or a later year; it is reckoned on from there.",
  thenYear: "End of year",
  outcome: "What this table comes to",
  rows: { months: "Paid", index: "Mean index", balance: "Balance" },
  byTable: "This table",
  byStatement: "You typed",
  notSaid: "nothing",
  interest: (money) =>
    `The balance holds ${money} of interest, at each year’s announced rate; years without one take the rate under “Future”.`,
  empty: "With the first year, months, index and balance appear.",
  wrong: "Mend what is marked above, and months, index and balance appear.",
  which: "What is worked with",
  use: { table: "This table", statement: "What I typed" },
  close: "Close",
};
