import type { Language } from "../../../text/language.js";
import { designs as english } from "./en-designs.js";
import { designs as chinese, type DesignText } from "./zh-designs.js";

export type { DesignText } from "./zh-designs.js";
export const designTexts: Record<Language, DesignText> = { zh: chinese, en: english };
