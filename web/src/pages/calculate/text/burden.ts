import type { Language } from "../../../text/language.js";
import { burden as english } from "./en-burden.js";
import { type BurdenText, burden as chinese } from "./zh-burden.js";

export const burdenTexts: Record<Language, BurdenText> = { zh: chinese, en: english };
