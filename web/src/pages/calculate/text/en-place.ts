import type { PlaceText } from "./zh-place.js";

const law = (item: number) =>
  `By circular 66 of the State Council’s office of 2009 on moving pension insurance, art. 6 (${item}). All years count by the wages and benefit base of that place, so choose it as your province.`;

export const place: PlaceText = {
  intro:
    "Who paid in several provinces is paid by one of them, and all years are moved there. A few questions tell which.",
  yes: "Yes",
  no: "No",
  questions: {
    atHome: {
      say: "Is your insurance now in the province of your household register?",
      hint: "What counts is where you paid last.",
    },
    tenHere: {
      say: "Have you paid ten years in all in the province where you are insured now?",
      hint: "Men who first joined there after 50, and women after 40, have a “temporary account”: those years do not count, so answer no.",
    },
    tenBefore: { say: "Have you paid ten years in some other province before?", hint: "" },
  },
  places: {
    home: "The province of your household register pays.",
    here: "The province where you are insured now pays.",
    lastWithTen: "Your insurance goes back to the last province with ten years, which pays.",
    homeAfterAll:
      "No place has ten years: insurance and money go to the province of your household register, which pays.",
  },
  laws: { home: law(1), here: law(2), lastWithTen: law(3), homeAfterAll: law(4) },
};
