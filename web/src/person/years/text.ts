import type { Language } from "../../text/language.js";
import { years as english } from "./en-years.js";
import { years as chinese, type YearsText } from "./zh-years.js";

export const yearsTexts: Record<Language, YearsText> = { zh: chinese, en: english };
