/** The words of the rates page, which no other page has to load. */

import type { Language } from "../../../text/language.js";
import { rates as en } from "./en-rates.js";
import { rates as zh } from "./zh-rates.js";

export type RatesText = typeof zh;
export const ratesTexts: Record<Language, RatesText> = { zh, en };
