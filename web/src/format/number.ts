/** Numbers as people read them, in the reader's language. */
import type { Language } from '../text/language.js';

const locales: Record<Language, string> = { zh: 'zh-CN', en: 'en-GB' };
const cache = new Map<string, Intl.NumberFormat>();

function formatter(language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = language + JSON.stringify(options);
  const known = cache.get(key) ?? new Intl.NumberFormat(locales[language], options);
  cache.set(key, known);
  return known;
}

/** Intl writes a hyphen for minus; a true minus is as wide as a digit and is read out as one. */
function proper(text: string): string {
  return text.replace('-', '−');
}

export function plain(value: number, language: Language, decimals = 0): string {
  return proper(formatter(language, { maximumFractionDigits: decimals }).format(value));
}

export function exact(value: number, language: Language, decimals: number): string {
  return proper(formatter(language, { minimumFractionDigits: decimals, maximumFractionDigits: decimals }).format(value));
}

/** Whole yuan: 4,327 元, ¥4,327. */
export function yuan(value: number, language: Language): string {
  return inMoney(plain(Math.abs(value) < 0.5 ? 0 : value, language), language);
}

/** To the fen, as at the counter: 4,327.14 元. */
export function yuanFen(value: number, language: Language): string {
  return inMoney(exact(value, language, 2), language);
}

/** Large sums where fen would only be noise: 38.6 万元, ¥386K. */
export function bigYuan(value: number, language: Language): string {
  if (Math.abs(value) < 10000) return yuan(value, language);
  if (language === 'zh') return `${plain(value / 10000, language, 1)} 万元`;
  const options = { notation: 'compact', maximumSignificantDigits: 3 } as const;
  return inMoney(proper(formatter(language, options).format(value)), language);
}

function inMoney(text: string, language: Language): string {
  if (language === 'zh') return `${text} 元`;
  return text.startsWith('−') ? `−¥${text.slice(1)}` : `¥${text}`;
}

export function signed(value: number, write: (value: number) => string): string {
  return value > 0 ? `+${write(value)}` : write(value);
}

export function percent(fraction: number, language: Language, decimals = 1): string {
  return proper(formatter(language, { style: 'percent', maximumFractionDigits: decimals }).format(fraction));
}

/** A number as it stands in its box: digits only, no noise from binary fractions. */
export function boxText(value: number): string {
  return String(Number(value.toPrecision(12)));
}
