import type { Language } from "../../text/language.js";
import type { Spoken } from "../../text/zh.js";
import { files as en } from "./en.js";
import { type FilesText, files as zh } from "./zh.js";

export const filesTexts: Record<Language, Spoken<FilesText>> = { zh, en };
