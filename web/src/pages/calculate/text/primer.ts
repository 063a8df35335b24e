import type { Language } from "../../../text/language.js";
import { primer as en } from "./en-primer.js";
import { type PrimerText, primer as zh } from "./zh-primer.js";

export const primerTexts: Record<Language, PrimerText> = { zh, en };
