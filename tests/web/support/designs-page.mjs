/** What the tests of the page of designs know of it: what it asks for its example, and how to read it. */
import assert from "node:assert/strict";
import { saved } from "./saved.mjs";
import { press, visit } from "./site.mjs";

export const amount = "/plan/scheme/amount";
export const [proposal, onAccount] = ["012220", "010220"];
export const plain = (value) =>
  new Intl.NumberFormat("zh-CN", { maximumFractionDigits: 0 }).format(value).replace("-", "−");

const assumptions = {
  wage_growth: 0.03,
  income_growth: 0.02,
  account_rate: 0.025,
  benefit_growth: 0.02,
  inflation: 0.01,
  discount_rate: 0.03,
  benefit_base_convergence: 0.01,
};
/** What the page asks for the example, written by hand. */
export const request = {
  valuation_month: "2026-11",
  person: { birth_month: "1990-05", category: "male", monthly_income: 5500 },
  region: "41",
  assumptions,
  plan: {
    phases: [{ pattern: "FFFFFFFFFFFF", base_ratio: 0 }],
    scheme: {
      amount: 500,
      term_months: 60,
      account_share: 0.4,
      eligibility: { mode: "prorated", cap_months: 60 },
      accrual: "prorated",
      index: { mode: "actual" },
    },
  },
  switch: {},
};
export const month = "v=2026-11";

export const levels = {
  level: ["absolute", "relative"],
  term: ["unlimited", "limited"],
  financing: ["account", "pool", "split"],
  eligibility: ["full", "none", "prorated"],
  accrual: ["full", "none", "prorated"],
  index: ["actual", "fixed", "amplified"],
};
export const codeOf = (design) =>
  Object.entries(levels)
    .map(([choice, list]) => list.indexOf(design[choice]))
    .join("");

export const rows = (page) => page.$$eval("[data-design]", (all) => all.map((row) => row.dataset.design));
export const cells = (page, code) =>
  page.$$eval(`[data-design="${code}"] td`, (all) => all.map((cell) => cell.innerText.trim()));
export const sortBy = (page, column) => press(page, `[data-sort=${column}]`);
export const hash = (page) => page.evaluate(() => location.hash);

/** The engine's own answer to that request, through the page's client. */
export async function askedFor(client, browser) {
  const asking = await client.open(browser);
  const text = await asking.evaluate(
    async (asked) => JSON.stringify(await window.engine.designs(JSON.parse(asked))),
    JSON.stringify(request),
  );
  await asking.close();
  return JSON.parse(text);
}

export const openDesigns = (browser, site, hash = "", size = {}) =>
  visit(browser, `${site.url}designs.html`, { ...size, hash: hash === "" ? month : `${month}&${hash}` });

/** The rows of a file. Above them stands of whom and of what it is, and what made it. */
export async function savedTable(page, name) {
  const [head, rows] = (await saved(page, name)).trimEnd().split("\n\n");
  for (const said of ["参保地,", "社平工资每年涨,", "单位,", "designs.html#", "每月定额,"])
    assert.ok(head.includes(said), said);
  return rows.split("\n");
}
