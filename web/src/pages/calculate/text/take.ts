import type { Language } from "../../../text/language.js";
import type { Spoken } from "../../../text/zh.js";
import { take as en } from "./en-take.js";
import { type TakeText, take as zh } from "./zh-take.js";

export type TakeWords = Spoken<TakeText>;
export const takeTexts: Record<Language, TakeWords> = { zh, en };
