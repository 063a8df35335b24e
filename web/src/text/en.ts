import { answers } from "./en-answers.js";
import { download } from "./en-download.js";
import { offline } from "./en-offline.js";
import { plans } from "./en-plans.js";
import type { Text } from "./zh.js";

export const en: Text = {
  ...answers,
  ...download,
  ...plans,
  ...offline,

  title: "Compare your pension",
  subtitle: "For flexible workers in China: how to pay, what you get",
  menu: "Pages",
  menuTitle: "Pages of this site",
  pageNames: {
    index: "Calculate",
    lives: "Uneven months",
    designs: "Designs",
    rates: "Rates",
    award: "Check my award",
    method: "Method",
    embed: "Embed",
  },
  pageTitles: {
    index: "Compare your pension",
    lives: "Uneven months · Compare your pension",
    designs: "324 designs of a fixed contribution · Compare your pension",
    rates: "Contribution rates on income · Compare your pension",
    award: "Check my award · Compare your pension",
    method: "Method and data · Compare your pension",
    embed: "Put the calculator on your site · Compare your pension",
  },
  skip: {
    index: "Skip to the result",
    lives: "Skip to the results",
    designs: "Skip to the results",
    rates: "Skip to the charts",
    award: "Skip to the check",
    method: "Skip to the text",
    embed: "Skip to the code to copy",
  },
  otherLanguage: "中文",
  otherLanguageHint: "切换到中文",
  large: "Large",
  larger: "Larger",
  smaller: "Smaller",
  seeMore: "See more: when, pictures, sources",
  largeHint: "Large type",

  questions: "About you",
  who: {
    example: "Example",
    born: (month) => `born ${month}`,
    income: (income) => `${income} a month`,
    never: "nothing paid yet",
    paid: (span) => `${span} paid`,
    unknown: "paid so far: not known",
    change: "Change",
    fold: "Close",
  },
  example: "An example: put in your own.",
  behind: "You have not finished: below are the last results.",
  undo: "Undo the last step",
  again: "Start again",
  primer: "New here? What is what in two minutes",
  examples: "Examples:",
  exampleNames: { rider: "Rider, 28", driver: "Driver, 41", vendor: "Street vendor, 52, unsure how long she paid" },
  region: "Province",
  regionPart: "City or class",
  wholeProvince: "Whole province",
  birth: "Born in",
  birthYear: "Year of birth",
  birthMonth: "Month of birth",
  year: "",
  month: "",
  group: "Retirement group",
  groups: { male: "Man", female_55: "Woman · formerly 55", female_50: "Woman · formerly 50" },
  groupHints: {
    male: "Men used to retire at 60; the age is rising step by step to 63.",
    female_55: "The usual group for women in flexible work: formerly 55, rising step by step to 58.",
    female_50:
      "For women who paid long enough as shop-floor employees of an enterprise: formerly 50, rising step by step to 55. If unsure, ask the social insurance office where you are insured.",
  },
  income: "Monthly income",
  yuan: "yuan",
  paidSoFar: "Paid so far",
  paidYears: "Years paid",
  paidMonths: "and months",
  monthsUnit: "months",
  restMonths: (months) => `${months} mo`,
  yearsShort: "yr",
  unknown: "Unsure",
  unknownFor: (field) => `Unsure: ${field}`,
  unknownAs: {
    months: "Taken as nothing paid yet.",
    index: "Taken as 0.6, the lowest base throughout.",
    balance: "Taken as 0: the result is too low.",
  },
  balanceEstimated: (balance) => `Estimated for now: ${balance}.`,
  balance: "Balance",
  meanIndex: "Mean index",
  meanIndexHint:
    "Your contribution base ÷ the average wage, averaged over the years. Always the lowest base: about 0.6.",
  recordWhere: "Both are in the “掌上 12333” app, or ask your local office.",

  reached: "Month in which the years sufficed",
  haveYears: "I have my record year by year",
  breakMonths: "Months not paid",
  breakMonthsHint: (index) =>
    `This place counts them in the mean index, at ${index}. How many months since the first contribution were not paid?`,

  more: "More:",
  panels: {
    years: "Record by years",
    record: "Service",
    award: "Extras",
    retirement: "Retiring",
    assumptions: "Future",
    own: "Figures",
  },

  panelTitles: {
    years: "Record by years",
    record: "Earlier service",
    award: "What the local rules also need",
    retirement: "When to retire, and up to what age",
    assumptions: "How the future is seen",
    own: "Local figures",
  },
  deemedIntro:
    "Years in government, state or collective units from before personal contributions existed may count as “deemed” years and earn a transitional pension.",
  deemedYears: "Deemed years",
  deemedMonths: "Deemed months on top",
  deemed: "Deemed years",
  deemedIndex: "Deemed index",
  deemedIndexHint: "Leave empty if unsure: the mean index is taken. The office decides.",

  beforeMonths: "Months paid or deemed before the account",
  beforeMonthsHint: (from) =>
    `Accounts began there in ${from}. What was paid before earns a transitional pension, too; empty: only the deemed months.`,
  transIndex: "Mean index before the account",
  transIndexHint: "Empty: estimated by the mean index.",

  shift: "Retire earlier or later",
  shiftHint: "Up to 36 months either way. Not before the old retirement age, and only with enough years paid.",
  shiftWords: (months) =>
    months === 0 ? "At the statutory age" : months < 0 ? `${-months} months early` : `${months} months late`,
  extend: "If the years do not suffice by then, go on paying until they do",
  death: "Work out up to age",
  deathHint: "Leave empty to use the national life table, with mortality as it is now.",
  ageUnit: "",
  valuation: "First month calculated",
  valuationYear: "Year calculated from",
  valuationMonth: "Month calculated from",
  valuationHint: "Everything before it counts as already paid.",

  assumptionSet: "View of the future",
  sets: { cautious: "Cautious", central: "Central", optimistic: "Optimistic" },
  assumptionsIntro: "Nobody knows the future. Choose a set, then change what you see differently.",
  assumption: {
    wage_growth: "Average wage grows by",
    income_growth: "Your income grows by",
    account_rate: "Interest on the account",
    benefit_growth: "Pensions grow by",
    inflation: "Prices rise by",
    discount_rate: "Discount rate",
    benefit_base_convergence: "Benefit base nears the average wage by",
    mortality_improvement: "Mortality falls by",
  },
  assumptionHint: {
    discount_rate: "Turns later money into money now; only the net present value uses it.",
    benefit_base_convergence:
      "Many places have a benefit base above the average wage and are lowering it to that wage. In points of the wage a year, until both are equal; 0 keeps the distance for good.",
    mortality_improvement: "Only the averages over all ages at death use it.",
  },
  backToSet: (set) => `Back to “${set}”`,
  changed: "changed",

  ownIntro:
    "If you have newer or better figures, put them here. They replace ours from this month on; leave empty to use ours.",
  ownAsked:
    "We found no reliable figure for this place and do not guess. Please fill it in; the local social insurance or tax office knows it.",
  own: {
    average_wage: "Average wage",
    base_floor: "Contribution floor",
    base_ceiling: "Contribution ceiling",
    benefit_base: "Benefit base",
    urban_income: "Urban disposable income",
  },
  ownTerm: {
    average_wage: "Monthly average of all urban unit employees (社平工资)",
    base_floor: "The lowest base you may pay on (缴费基数下限)",
    base_ceiling: "The highest base you may pay on (缴费基数上限)",
    benefit_base: "The monthly wage your pension is worked out from (计发基数)",
    urban_income: "Per head, of last year, divided by 12: death grants are worked out from it",
  },
  perMonthUnit: "yuan a month",
  percentUnit: "%",
  optional: "optional",

  problems: {
    empty: "This is empty. Please enter a number.",
    not_a_number: "Please enter a number such as 5500, without words or signs.",
    year: "Please enter a year of four digits, such as 1990.",
  },
  errorTitle: "Correct these and the result appears",
  errorAt: (field) => `${field}: `,
  ofPlan: (plan, field) => `${plan}, ${field.toLowerCase()}`,
  errorElsewhere: "Other",
  needFigures: "Local figures are missing: fill them in to calculate",
  badLink:
    "This link cannot be read, so the example is shown instead. Please fill in again, or ask for the link once more.",
  oldLink: (then, now) => `This link calculates from ${then}. It is now ${now}.`,
  fromNow: "Calculate from now",
  take: "Take it along",
  fromKept: "This is what you kept on this device last time.",
  forgetKept: "Forget it",
  close: "Got it",
  loading: "Getting ready to calculate …",
  engineFailed:
    "The calculator could not be opened. Check your connection and try again; if that fails, use a newer browser.",
  retry: "Try again",
  partComing: "Opening …",
  partFailed: "This part could not be opened. Check your connection and try again.",
  waiting: "The result appears as soon as this is filled in.",

  footer: {
    estimate:
      "This is an estimate, not an award. What you get is decided by the social insurance office where you are insured.",
    privacy:
      "What you enter is calculated on this device only; it is not sent, and not stored unless you press “Keep on this device”. Browsers do not send the part of a link after the # either.",
    limits:
      "Not counted: health insurance, unemployment insurance, and changes of policy to come. What places add is counted by today’s amounts; what they ask for and you left open counts as none. Death grants are counted only where the local income is known.",
    proposal:
      "Fixed amounts are a proposal by scholars; the law in force does not know them. What you can choose today: standard contributions and the resident scheme.",
    data: (asOf, newest) => `Data compiled to ${asOf}; the newest source is of ${newest}.`,
    version: (engine, data) => `Engine ${engine}, data ${data}`,
    thirdParty: "Open-source software used, and its licences",
  },
};
