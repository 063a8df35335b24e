import type { Text } from "./zh.js";

export const offline: Pick<Text, "update" | "keepsProgram"> = {
  update: {
    title: "Update",
    newData: (next, here) => `Newer figures are ready, as of ${next}. Yours are as of ${here}.`,
    corrected: "Some figures were corrected, and the new ones are ready.",
    newEngine: (next, here) => `A new version of the calculator is ready: ${next}. Yours is ${here}.`,
    newVersion: "A new version of these pages is ready.",
    effect: "Updating reloads every open page of this site. What you have filled in stays.",
    updating: "Updating…",
    now: "Update now",
    later: "Later",
  },
  keepsProgram:
    "Your browser keeps a copy of the program and its figures, so that it works without a network; nothing you type is in it. Clearing this site’s data in the browser deletes it.",
};
