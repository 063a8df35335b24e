import type { AppendixText } from "./zh-appendix.js";

export const appendix: AppendixText = {
  title: (plan) => `Appendix: how “${plan}” is worked out`,
  intro:
    "In the order of the calculation: each number's formula, what went in, and the law. Account, payments and pensions year by year are on the page, and can be saved as a file.",
};
