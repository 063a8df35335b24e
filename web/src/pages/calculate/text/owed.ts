import type { Language } from "../../../text/language.js";
import { owed as english } from "./en-owed.js";
import { owed as chinese, type OwedText } from "./zh-owed.js";

export const owedTexts: Record<Language, OwedText> = { zh: chinese, en: english };
