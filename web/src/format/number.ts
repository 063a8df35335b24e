/** Numbers as people read them, in the reader's language. */
import type { Language } from "../text/language.js";

const locales: Record<Language, string> = { zh: "zh-CN", en: "en-GB" };
const cache = new Map<string, Intl.NumberFormat>();

function formatter(language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = language + JSON.stringify(options);
  const known = cache.get(key) ?? new Intl.NumberFormat(locales[language], options);
  cache.set(key, known);
  return known;
}

/** `less`: only what is below nothing has a sign. `both`: a difference, so that what is above has one, too. What reads as 0 has none. */
export type Sign = "less" | "both";

/** Intl writes a hyphen for minus; a true minus is as wide as a digit and is read out as one. */
function written(value: number, language: Language, sign: Sign, options: Intl.NumberFormatOptions): string {
  // Not `negative`, which phones of 2022 do not know.
  const parts = formatter(language, { ...options, signDisplay: "exceptZero" }).formatToParts(value);
  const plus = sign === "both" ? "+" : "";
  return parts
    .map(({ type, value: text }) => (type === "minusSign" ? "−" : type === "plusSign" ? plus : text))
    .join("");
}

export function plain(value: number, language: Language, decimals = 0, sign: Sign = "less"): string {
  return written(value, language, sign, { maximumFractionDigits: decimals });
}

export function exact(value: number, language: Language, decimals: number, sign: Sign = "less"): string {
  return written(value, language, sign, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
}

/** Chinese says 元 after the number, where Intl knows only ¥ before it. */
function money(value: number, language: Language, sign: Sign, options: Intl.NumberFormatOptions): string {
  if (language === "zh") return `${written(value, language, sign, options)} 元`;
  return written(value, language, sign, {
    style: "currency",
    currency: "CNY",
    currencyDisplay: "narrowSymbol",
    ...options,
  });
}

/** Whole yuan: 4,327 元, ¥4,327. */
export function yuan(value: number, language: Language, sign: Sign = "less"): string {
  return money(value, language, sign, { minimumFractionDigits: 0, maximumFractionDigits: 0 });
}

/** To the fen, as at the counter: 4,327.14 元. */
export function yuanFen(value: number, language: Language, sign: Sign = "less"): string {
  return money(value, language, sign, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
}

/** Large sums where fen would only be noise: 38.6 万元, ¥386K. */
export function bigYuan(value: number, language: Language, sign: Sign = "less"): string {
  if (Math.abs(value) < 10000) return yuan(value, language, sign);
  if (language === "zh") return `${plain(value / 10000, language, 1, sign)} 万元`;
  return money(value, language, sign, { notation: "compact", maximumSignificantDigits: 3 });
}

export function percent(fraction: number, language: Language, decimals = 1, sign: Sign = "less"): string {
  return written(fraction, language, sign, { style: "percent", maximumFractionDigits: decimals });
}

/** A number as it stands in its box: digits only, no noise from binary fractions. */
export function boxText(value: number): string {
  return String(Number(value.toPrecision(12)));
}
