import type { PrimerText } from "./zh-primer.js";

export const primer: PrimerText = {
  items: [
    [
      "Which ways are there for flexible workers?",
      "The employees’ scheme: you pay more and get more. The residents’ scheme: a few hundred to a few thousand yuan a year, and a small pension. Or neither, and saving: nobody stands behind you. This page compares them.",
    ],
    [
      "How much is a “standard contribution”?",
      "You choose a contribution base and pay 20% of it a month: 8% goes to your own account, 12% to the pooled fund of all. The base has a floor and a ceiling, which each province publishes every year.",
    ],
    [
      "For how many years?",
      "By the retirement age you need the minimum: 15 years now, half a year more each year from 2030, 20 years in 2039. If they do not suffice, you can go on paying.",
    ],
    [
      "From which age?",
      "Men 63; women 55 or 58. The ages are rising to these step by step from 60, 50 and 55, so yours depends on the month of your birth.",
    ],
    [
      "Where does the monthly pension come from?",
      "Two parts: the basic pension, about one percentage point for each year paid, higher with higher bases and local wages; and the account pension, what is in your account divided by a number of months.",
    ],
    [
      "What is a “fixed amount”?",
      "A proposal by scholars: a fixed sum a month, such as 500 yuan, and months below the standard count in proportion. It cannot be paid today; it is here to see whether it would be any good.",
    ],
    [
      "What is “today’s money”?",
      "5,000 yuan decades from now will not buy what 5,000 yuan buy today. “Today’s money” is what the pension would buy now; “money of then” is what is paid out.",
    ],
    [
      "What do “breaks even” and “yearly return” say?",
      "Breaking even: the age at which you have received what you paid. Yearly return: the interest a savings account would have to pay for the same. The longer you live, the better it gets.",
    ],
    [
      "How exact is it?",
      "It is an estimate. Nobody knows how wages and prices will grow, so there is a cautious and an optimistic end. What counts is the award of the social insurance office; call 12333.",
    ],
  ],
  glossary: "More terms",
};
