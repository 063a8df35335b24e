import type { Language } from "../../../text/language.js";
import { when as english } from "./en-when.js";
import { when as chinese, type WhenText } from "./zh-when.js";

export const whenTexts: Record<Language, WhenText> = { zh: chinese, en: english };
