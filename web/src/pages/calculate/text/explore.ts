import type { Language } from "../../../text/language.js";
import { explore as english } from "./en-explore.js";
import { explore as chinese, type ExploreText } from "./zh-explore.js";

export const exploreTexts: Record<Language, ExploreText> = { zh: chinese, en: english };
