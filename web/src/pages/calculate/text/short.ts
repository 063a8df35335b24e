import type { Language } from "../../../text/language.js";
import { short as english } from "./en-short.js";
import { short as chinese, type ShortText } from "./zh-short.js";

export const shortTexts: Record<Language, ShortText> = { zh: chinese, en: english };
