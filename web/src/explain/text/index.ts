import type { Language } from "../../text/language.js";
import { explain as english } from "./en.js";
import { explain as chinese, type ExplainText } from "./zh.js";

export const explainTexts: Record<Language, ExplainText> = { zh: chinese, en: english };
