/** The words of the Embed page, apart from the others so that no other page loads them. */

import type { Language } from "../../../text/language.js";
import { embed as en } from "./en-embed.js";
import { type EmbedText, embed as zh } from "./zh-embed.js";

export type { EmbedText } from "./zh-embed.js";

export const embedTexts: Record<Language, EmbedText> = { zh, en };
