import type { WhyText } from "./zh-why.js";

export const why: WhyText = {
  other: "Compare with",
  waiting: "Comparing…",
  failed: "The comparison could not be made.",
  more: (plan, amount) => `A month's pension, in the money of its time, is ${amount} more than with “${plan}”`,
  less: (plan, amount) => `A month's pension, in the money of its time, is ${amount} less than with “${plan}”`,
  same: (plan) => `A month's pension is the same as with “${plan}”`,
  neither: (plan) => `Neither this plan nor “${plan}” brings a pension`,
  paidMore: (amount) => `You pay ${amount} more in all`,
  paidLess: (amount) => `You pay ${amount} less in all`,
  paidSame: "You pay the same in all",
  sentence: (difference, parts) => (parts.length > 0 ? `${difference}: ${parts.join(", ")}.` : `${difference}.`),
  pensionTitle: "Where the monthly pensions differ (first month)",
  totalTitle: "Where what is paid in all differs",
  sum: "Together",
  both: (own, other) => `here ${own}, there ${other}`,
  bothAtFirst: (own, other) => `in the first month here ${own}, there ${other}`,
  steps: (plan) => `This number of “${plan}”`,
  method:
    "The difference is split by serial substitution: starting from the other plan's pension, years, index, benefit base, account, payout months and dated supplements are replaced by this plan's one after the other, and the pension is worked out again by the rules each time, rounded to the fen; then once more in the opposite order, and the mean of both is taken. What two of them bring only together is shared by both; half fen are rounded up and down in turn, so that the parts add up exactly.",
  causes: {
    years: ["Years that count", "Each year adds one per cent to the basic pension."],
    mean_index: [
      "Mean index",
      "The bases paid on over the average wages of their time; the basic pension rises with it.",
    ],
    benefit_base: [
      "Benefit base",
      "That of the year in which the pension starts; a year later, it is a year's newer one.",
    ],
    account_balance: ["Individual account", "What is in the account over the payout months is the account pension."],
    payout_months: ["Payout months", "The later the start, the fewer months it is divided by."],
    dated_amounts: ["Dated supplements", "What the place adds by the month of retirement."],
    eligibility: [
      "Having a pension",
      "Only one of the plans has enough years for a monthly pension; with too few the account is refunded.",
    ],
    scheme: ["Not the same scheme", "The two are worked out in different ways, with no parts in common to compare."],
    base_pension: ["Base pension (resident)", "What the government pays, with its extra for years."],
    paid_months: ["Months only one plan pays", "What is paid in months in which the other plan pays nothing."],
    amounts: ["Other amounts", "The differences of each payment, added up."],
    at_once: ["Paid at once", "What is made up in one sum at the end."],
  },
};
