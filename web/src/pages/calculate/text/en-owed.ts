import type { OwedText } from "./zh-owed.js";

export const owed: OwedText = {
  title: "Overdue: since which month",
  intro:
    "Who had enough years at the age is paid from then. Who had them only later is paid from the month after, with the payout months and the benefit base of that month.",
  later: "Too few at the age; they sufficed only later",
  year: "Year",
  month: "Month",
  law: "What is owed for the past only the office can work out; none of it is counted here.",
};
