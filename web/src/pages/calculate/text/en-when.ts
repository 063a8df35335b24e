import type { WhenText } from "./zh-when.js";

export const when: WhenText = {
  title: "When you can retire, and where you are paid",
  moved: "Paid in several provinces? See which one pays",
  early: (month, pension, usual, usualPension) =>
    `You can retire in ${month} at the earliest, with about ${pension} At the statutory age, ${usual}, it is about ${usualPension}`,
  statutory: (usual) =>
    `You can retire in ${usual} at the earliest: that is the statutory age, and this plan allows no earlier one.`,
  later: (usual, from) =>
    `You reach the statutory age in ${usual}, with too few years: with this plan the pension starts in ${from} at the earliest.`,
  never: (usual) => `You reach the statutory age in ${usual}, but with this plan the years never suffice.`,
  past: (usual) => `You reached the statutory age in ${usual}.`,
};
