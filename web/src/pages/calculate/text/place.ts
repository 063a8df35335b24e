import type { Language } from "../../../text/language.js";
import { place as english } from "./en-place.js";
import { place as chinese, type PlaceText } from "./zh-place.js";

export const placeTexts: Record<Language, PlaceText> = { zh: chinese, en: english };
