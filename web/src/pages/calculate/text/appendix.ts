import type { Language } from "../../../text/language.js";
import { appendix as english } from "./en-appendix.js";
import { type AppendixText, appendix as chinese } from "./zh-appendix.js";

export const appendixTexts: Record<Language, AppendixText> = { zh: chinese, en: english };
