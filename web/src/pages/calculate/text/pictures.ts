import type { Language } from "../../../text/language.js";
import { pictures as english } from "./en-pictures.js";
import { pictures as chinese, type PicturesText } from "./zh-pictures.js";

export const picturesTexts: Record<Language, PicturesText> = { zh: chinese, en: english };
