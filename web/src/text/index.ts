import type { Language } from './language.js';
import { en } from './en.js';
import { zh, type Text } from './zh.js';

export type { Text } from './zh.js';

export const texts: Record<Language, Text> = { zh, en };
