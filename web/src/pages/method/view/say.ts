import { store } from "../../../state/store.js";
import type { Language } from "../../../text/language.js";
import { method as en } from "../text/en-method.js";
import type { Method } from "../text/method.js";
import { method as zh } from "../text/zh-method.js";

const texts: Record<Language, Method> = { zh, en };

export const words = (): Method => texts[store.language];
