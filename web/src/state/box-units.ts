/** The engine speaks of fractions and months; a message must speak of what stands in the box. */
import type { Language } from "../text/language.js";

type Message = { zh: string; en: string };
type Rewrite = (value: number, language: Language) => string;

const percentKeys = /^\/assumptions\/|(base_ratio|share|indexation|base_growth|account_rate|annual_rate)$/;
const yearKeys = /^\/person\/record\/(deemed_)?months$/;
const ageKeys = /death_age_months$/;

const round = (value: number) => Number(value.toPrecision(6));
const asPercent: Rewrite = (value) => `${round(value * 100)}%`;
const asYears: Rewrite = (value, language) => `${round(value / 12)}${language === "zh" ? " 年" : " years"}`;
const asAge: Rewrite = (value, language) => `${round(value / 12)}${language === "zh" ? " 岁" : ""}`;

function rewriteFor(key: string): Rewrite | null {
  if (percentKeys.test(key)) return asPercent;
  if (yearKeys.test(key)) return asYears;
  return ageKeys.test(key) ? asAge : null;
}

/** Only ranges are rewritten: in other messages a number may mean anything. */
export function inBoxUnits(key: string, code: string, message: Message): Message {
  const rewrite = code === "out_of_range" ? rewriteFor(key) : null;
  if (!rewrite) return message;
  const turn = (text: string, language: Language) =>
    text.replace(/-?\d+(\.\d+)?/g, (number) => rewrite(Number(number), language));
  return { zh: turn(message.zh, "zh"), en: turn(message.en, "en") };
}
