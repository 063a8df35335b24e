import type { PicturesText } from "./zh-pictures.js";

export const pictures: PicturesText = {
  coming: "Drawing…",
  table: "Show the table",
  save: "Save as a file",
  saveOf: (title) => `Save as a file: ${title}`,
  tableOf: (title) => `${title} (table)`,
  which: "Which plan",
  all: "All plans",
  age: (age) => `Age ${age}`,
  ageColumn: "Age",
  planColumn: "Plan",
  money: { today: "today’s prices", nominal: "money of then" },
  column: (plan, what) => `${plan}: ${what}`,
  yuanOf: (name) => `${name} (yuan, money of then)`,
  percentOf: (name) => `${name} (%)`,
  ten: "¥10,000",
  title: {
    even: "When you have your money back",
    ages: "Worth it, by how long you live",
    parts: "What the monthly pension is made of",
    share: "What share of your income it takes, year by year",
    account: "What is in the account",
    range: "If things go worse or better",
    curve: "Changing one thing",
    grid: "Base and years together",
    matters: "Which assumption matters",
  },
  ruler: (title) => `${title}. Left and right arrows change the age`,

  paid: "paid so far",
  saved: "saved so far",
  received: "received so far",
  drawn: "drawn so far",
  net: "received less paid",
  evenFlag: (age) => `money back at ${age}`,
  evenSay: (paid, age) => `${paid} paid in all is back at ${age}; whatever comes after that is more than you paid.`,
  evenNever: (paid) => `${paid} paid in all never comes back, however long you live.`,
  evenSave: (paid, age) =>
    age === null
      ? `${paid} saved in all lasts for life.`
      : `${paid} saved in all is used up at ${age}; then there is nothing.`,
  evenAll: "Where a line crosses 0, the money is back.",
  evenUnit: "Money of then, not converted; where there is a subsidy, it counts as paid.",

  agesSay: (plan, worth, start, even) =>
    `${plan}: over every age one may reach, each with its chance in the life table, a net present value of ${worth}. ${start === null ? "There is no pension." : `The chance to live to the first payment is ${start}, to have the money back ${even}.`}`,
  agesOnly: "The longer a life, the more is a payment for life worth.",
  agesUnit:
    "If life ends at that age: what is received, by the family too, less what is paid, in money of now; what was paid before does not count as paid.",
  agesHeading: "Net present value",
  diesAt: "Lives to",
  worthOf: (plan) => `${plan}: net present value (yuan)`,

  part: {
    basic: "basic pension",
    account: "individual account",
    transitional: "transitional",
    supplement: "added by the place",
  },
  partsSay:
    "The pooled fund pays the basic pension. The account is your own share with its interest; when it is used up the pooled fund goes on paying, so the pension does not stop.",
  partsUnit: "Money of then, first month.",
  partsTotal: (nominal) => `${nominal} in all`,
  total: "total",

  shareSay: (share, age) => `The heaviest year is at ${age}: ${share} of the income of that year.`,
  shareOver: (plan) => `${plan}: in some years more than the whole income. It cannot be paid.`,
  shareHigh: (plan) => `${plan}: in some years more than 30% of the income. That is heavy.`,
  shareUnit:
    "Your income grows as you assume; the heaviest month of each year, before subsidy. The resident scheme is paid once a year and is not drawn.",
  shareHeading: "Share of income",
  limit: { heavy: "30%: heavy", all: "100%: the whole income" },
  noShare: "There is no income, or nothing more to pay: there is nothing to draw.",

  accountSay: (balance, age) =>
    `About ${balance} at ${age}. The pension is then paid from it each month; when it is used up, the pooled fund goes on.`,
  accountUnit:
    "Money of then, with interest; what is left at death goes to the family. For “save it yourself” it is the savings.",
  accountHeading: "Balance",

  rangeSay: (plan, low, high) => `${plan}: ${low} if things go worse, ${high} if better.`,
  rangeUnit: (money) =>
    `A month, ${money}. The figures of the three views are in “Assumptions”, where you can change them.`,
  view: { cautious: "worse", central: "middle", optimistic: "better" },
  none: "no pension",
};
