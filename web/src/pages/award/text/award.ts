/** The words of the page that checks an award, which no other page has to load. */
import type { Language } from "../../../text/language.js";
import { award as en } from "./en-award.js";
import { type AwardText, award as zh } from "./zh-award.js";

export const awardTexts: Record<Language, AwardText> = { zh, en };
