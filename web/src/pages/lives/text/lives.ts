import type { Language } from "../../../text/language.js";
import { lives as english } from "./en-lives.js";
import { lives as chinese, type LivesText } from "./zh-lives.js";

export type { LivesText } from "./zh-lives.js";
export const livesTexts: Record<Language, LivesText> = { zh: chinese, en: english };
