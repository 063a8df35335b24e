import type { ShortText } from "./zh-short.js";

export const short: ShortText = {
  title: (age) => `Too few years at ${age}: what you can do`,
  need: (need, have) => `A monthly pension takes at least ${need}; with this plan you have ${have} by then.`,
  how: "Each way is worked out for this plan. The one you pick is used for all plans.",
  names: {
    extend: "Go on paying until it suffices",
    lump_sum: "Pay five more years, then the rest at once",
    resident: "Move to the resident scheme",
    refund: "Stop, and take the account",
  },
  monthly: { today: "A month, about (today’s money)", nominal: "A month, about (nominal)" },
  once: "Paid back once",
  from: (age) => `from age ${age}`,
  sums: (paid, received, age) => `From now on you pay ${paid} in all; living to ${age}, you receive ${received}.`,
  paid: (paid) => `From now on you pay ${paid} in all.`,
  extend: (span) => `After that age you pay for another ${span}; the pension starts the month after.`,
  refund: "Only the account with its interest comes back, not what went to the pooled fund, and there is no pension.",
  early: "I first paid into the employee scheme before July 2011",
  earlyHint: "Who joined before then may, if five more years still do not suffice, pay what is missing at once.",
  law: "By the Social Insurance Law, art. 16, decree 13 of 2011 and circular 17 of 2014 of the ministry. Places differ: the local office decides which is open to you.",
};
