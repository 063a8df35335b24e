import type { Language } from "../../../text/language.js";
import { widget as english } from "./en-widget.js";
import { widget as chinese, type WidgetText } from "./zh-widget.js";

export const widgetTexts: Record<Language, WidgetText> = { zh: chinese, en: english };
