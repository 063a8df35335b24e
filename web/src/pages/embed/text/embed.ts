/** The words of the Embed page, apart from the others so that no other page loads them. */
import { embed as en } from './en-embed.js';
import type { Language } from '../../../text/language.js';
import { embed as zh, type EmbedText } from './zh-embed.js';

export type { EmbedText } from './zh-embed.js';

export const embedTexts: Record<Language, EmbedText> = { zh, en };
