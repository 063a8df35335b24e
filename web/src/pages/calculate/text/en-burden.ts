import type { BurdenText } from "./zh-burden.js";

export const burden: BurdenText = {
  title: "What share of your income the standard contribution takes",
  intro: (place, income) => `${place}, an income of ${income} a month, paying the 20% of flexible workers:`,
  waiting: "Working it out…",
  failed: "It could not be worked out.",
  noIncome: "Enter a monthly income to see what share of it is paid.",
  floor: (monthly, share) => `on the lowest base ${monthly} a month, ${share} of the income`,
  floorIs60: (monthly, share) =>
    `on the lowest base, which is 60% of the average wage, ${monthly} a month, ${share} of the income`,
  sixty: (monthly, share) => `on 60% of the average wage ${monthly}, ${share}`,
  average: (monthly, share) => `on 100% of it ${monthly}, ${share}`,
  floorIsMore: "60% of the average wage is below the floor, so who chooses it pays on the floor",
  sentence: (parts) => {
    const said = parts.join("; ");
    return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
  },
  collected: "On the standards collected now, nothing projected:",
  figure: (name, value, since, source) => `${name} ${value}, from ${since}, ${source}`,
  all: "Compare the places, and the paper's ten",
};
