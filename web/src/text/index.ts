import { en } from "./en.js";
import type { Language } from "./language.js";
import { type Text, zh } from "./zh.js";

export type { Text } from "./zh.js";

export const texts: Record<Language, Text> = { zh, en };
