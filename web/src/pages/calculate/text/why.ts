import type { Language } from "../../../text/language.js";
import { why as english } from "./en-why.js";
import { why as chinese, type WhyText } from "./zh-why.js";

export const whyTexts: Record<Language, WhyText> = { zh: chinese, en: english };
