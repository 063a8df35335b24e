import type { Language } from "../../../text/language.js";
import { files as english } from "./en.js";
import { files as chinese, type FileText } from "./zh.js";

export type { FileText };
export const fileTexts: Record<Language, FileText> = { zh: chinese, en: english };
