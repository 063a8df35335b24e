import type { AwardText } from "./zh-award.js";

export const award: AwardText = {
  title: "Check my award",
  intro:
    "You have just got your award sheet (养老待遇核定表)? Choose the province and enter what the sheet prints. It is worked out again by the rules of the place and held against the sheet part by part: what agrees, the first part that differs, and the likely why.",
  sheet: "What the sheet prints",
  example: "Fill in an example",
  clear: "Clear",

  paste: {
    title: "You have it as text? Paste it",
    label: "Text of the sheet",
    hint: "One item a line, such as 基础养老金 1609.02. It is read on this device only and goes nowhere.",
    read: "Read it into the boxes below",
    empty: "Please paste the text of the sheet above first.",
    none: "Nothing was recognised. Please fill in the boxes below.",
    took: (names) => `Filled in: ${names}. Please compare with the sheet.`,
    left: "These lines were not understood, or not wholly:",
  },

  groups: {
    when: "Where and when",
    basis: "What the pension is worked out from",
    asked: "What this province asks besides",
    more: "If the sheet prints it (may be left empty)",
    result: "What the sheet prints as its result",
    resultHint: "Enter what is printed; what is left empty is worked out but not compared.",
  },
  retired: "Retired in (退休时间)",
  born: "Born in",
  bornHint: "Used where the sheet prints no payout months.",
  yearOf: (what) => `${what}: year`,
  monthOf: (what) => `${what}: month`,
  noMonth: "Month",
  figures: {
    benefit_base: "Benefit base (计发基数)",
    second_base: "Second benefit base",
    mean_index: "Mean index (平均缴费指数)",
    trans_index: "Index before the account",
    total_months: "Contribution years, all (缴费年限)",
    before_months: "Years before the account (建账前)",
    balance: "Account balance (储存额)",
    payout_months: "Payout months (计发月数)",
  },
  hints: {
    benefit_base: "Left empty: ours of that year.",
    mean_index: "With all the digits that the sheet has.",
    total_months: "Recognised ones included. Where it prints 27.25 years, enter 27.25.",
    payout_months: "139 at 60; or give the month of birth.",
  },
  beforeHint: {
    paid_or_deemed: (from) => `Before the individual account began (${from}), paid or recognised; empty if none.`,
    deemed: (from) => `Recognised (视同) before the individual account began (${from}); empty if none.`,
    deemed_with_converted: (from) =>
      `Recognised (视同) before the individual account began (${from}), converted ones included; empty if none.`,
  },
  years: "years",
  odd: (what) => `${what}: months besides`,
  whole: (what) => `${what}: years`,
  oddMonths: (months) => `${months} ${months === 1 ? "month" : "months"}`,
  monthsUnit: "months",
  yes: "Yes",
  no: "No",
  notSaid: "Not said (counts as no)",
  noClass: "Not said",
  areaClass: (number) => `Class ${number}`,
  wage: "Indexed wage (指数化月平均缴费工资)",
  wageHint: "Finer than the index; enter it if it is printed.",
  optional: "may be left empty",
  sums: {
    basic: "Basic pension (基础养老金)",
    account: "Account pension (个人账户养老金)",
    transitional: "Transitional pension (过渡性养老金)",
    total: "Total (合计)",
  },
  other: "All other parts together",
  otherHint: "Parts on the sheet that have no box here, added up.",

  waiting: "Still missing; then it is checked:",
  wrong: "Please correct these, then it is checked:",
  result: "The check",
  copyLink: "Copy link",
  copied: "Copied",
  copyFailed: "The browser does not allow it; please copy from the address bar.",
  print: "Print",

  verdict: {
    total: "total",
    nothing: (total) => `By these figures the pension is ${total} a month. Enter the printed amounts to compare.`,
    same: (count) => `All ${count} amounts that you entered agree.`,
    more: (part, printed, ours, by) =>
      `The first difference is in the ${part}: the sheet has ${printed}, we get ${ours}; the sheet has ${by} more.`,
    less: (part, printed, ours, by) =>
      `The first difference is in the ${part}: the sheet has ${printed}, we get ${ours}; the sheet has ${by} less.`,
  },
  short: {
    missing: (count) => `${count} ${count === 1 ? "figure" : "figures"} missing for the check`,
    wrong: "Something has to be corrected",
    differs: (part) => `Differs first in the ${part} ↓`,
    same: (count) => `All ${count} amounts agree ↓`,
    nothing: (total) => `Total ${total} ↓`,
  },
  incomplete: "Something asked is not answered yet; what is marked “estimate” is only that:",
  estimateFirst:
    "This part lacks a figure that is asked for above, so the difference says little yet. Please enter that first.",
  estimate: "estimate",
  first: "first difference",
  fenApart: "A fen apart counts as equal: it comes from rounding in another order.",

  table: {
    caption: "The parts, on the sheet and by us",
    part: "Part",
    printed: "Sheet",
    ours: "We get",
    difference: "Sheet more (+) or less (−)",
    differenceShort: "Difference",
    none: "—",
    agrees: "equal",
    total: "Total",
    source: "By",
    unit: "yuan a month",
  },
  confidence: {
    A: "Confidence A: proved to the fen by two sheets or more, or with the document’s wording.",
    B: "Confidence B: proved by one sheet, or only to the digits printed.",
    C: "Confidence C: only in a document or public sources; no sheet proves it.",
  },
  noSource: "no document number found",

  why: {
    title: "Likely why",
    intro: "Each of these alone accounts for the difference, to the fen:",
    none: "We tried benefit bases of other years and places, other payout months, some months more or less, other rounding of years and amounts, and the digits of the index that are not printed: none gives what the sheet prints. Please look for a figure in the wrong box or left out first; if it still differs, there may be a local rule that we do not know, and the pension office can be asked with this sheet.",
    benefit_base: (value, place, year) => `The benefit base is that of ${place}, ${year}: ${value}.`,
    second_base: (value, place, year) => `The second benefit base is that of ${place}, ${year}: ${value}.`,
    payout_months: (value) => `The payout months are ${value}.`,
    total_months: (value) => `The contribution years are counted as ${value}.`,
    before_months: (value) => `The years before the account are counted as ${value}.`,
    trans_index_mean: (value) => `The index before the account is not used, but the mean index ${value}.`,
    trans_index: (value) => `The index before the account has other digits that are not printed: about ${value}.`,
    mean_index: (value) => `The mean index has other digits that are not printed: about ${value}.`,
    years: (value) => `The years are rounded otherwise: counted as ${value}.`,
    years_before: (value) => `The years before the account are rounded otherwise: counted as ${value}.`,
    amount_rounding: (value) => `The part is rounded otherwise: to ${value} yuan.`,
    total_rounding: (value) => `The total is rounded otherwise: to ${value} yuan.`,
    printed_more: (value) =>
      `The printed total is ${value} more than its parts: one may be missing here or not be listed on the sheet.`,
    printed_less: (value) =>
      `The printed total is ${value} less than its parts: one may be entered too high, or something is deducted.`,
    printed_only: (value) =>
      `The sheet has ${value} besides, for which there is no rule here: a part that we do not know.`,
  },

  notices: "Notes",
  usedBase: (base) => `The benefit base is ours of that year: ${base}.`,
  usedPayout: (months) => `The payout months follow from the month of birth: ${months}.`,
  today:
    "Worked out by the rules of the month of retirement. Later adjustments, arrears and allowances beside the sheet are not in it.",
  trust:
    "This is a second calculation, no award. Where the two differ, our rules may be incomplete, too; the award of the pension office is what counts.",

  trace: {
    title: "How it is worked out",
    intro: "The figures of every step, to be redone with a calculator.",
    colon: ": ",
  },

  accountFrom: (words) => words,
};
