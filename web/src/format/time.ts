/** Months, ages and stretches of time in words. */
import type { Language } from "../text/language.js";

function parts(month: string): [year: number, month: number] {
  return [Number(month.slice(0, 4)), Number(month.slice(5, 7))];
}

const english = new Intl.DateTimeFormat("en-GB", { month: "long", timeZone: "UTC" });

export function monthName(number: number, language: Language): string {
  return language === "zh" ? `${number} 月` : english.format(Date.UTC(2000, number - 1, 1));
}

/** 2053 年 6 月, June 2053. */
export function monthText(month: string, language: Language): string {
  const [year, number] = parts(month);
  return language === "zh" ? `${year} 年 ${number} 月` : `${monthName(number, language)} ${year}`;
}

/** 2026 年 11 月 21 日, 21 November 2026. */
export function dateText(date: string, language: Language): string {
  const day = Number(date.slice(8, 10));
  return language === "zh" ? `${monthText(date, language)} ${day} 日` : `${day} ${monthText(date, language)}`;
}

export function ageInMonths(birth: string, month: string): number {
  const [bornYear, bornMonth] = parts(birth);
  const [year, number] = parts(month);
  return (year - bornYear) * 12 + number - bornMonth;
}

/** 63 岁, 63 岁 1 个月; 63, 63 years 1 month. */
export function ageText(months: number, language: Language): string {
  const years = Math.floor(months / 12);
  const rest = months % 12;
  if (language === "zh") return rest === 0 ? `${years} 岁` : `${years} 岁 ${rest} 个月`;
  return rest === 0 ? `${years}` : `${years} years ${rest} ${rest === 1 ? "month" : "months"}`;
}

/** For narrow columns; Chinese is short enough as it is. 68 y 5 m. */
export function shortSpan(months: number, language: Language): string {
  if (language === "zh") return spanText(months, language);
  const rounded = Math.round(months);
  const rest = rounded % 12;
  return rest === 0 ? `${Math.floor(rounded / 12)} y` : `${Math.floor(rounded / 12)} y ${rest} m`;
}

export function shortAge(months: number, language: Language): string {
  if (language === "zh" || months % 12 === 0) return ageText(months, language);
  return shortSpan(months, language);
}

/** 26 年 7 个月, 26 years 7 months. */
export function spanText(months: number, language: Language): string {
  // Credited months may be fractions; rounded first, 11.97 becomes a year and not twelve months.
  const rounded = Math.round(months * 10) / 10;
  const whole = Math.floor(rounded / 12);
  const rest = Math.round((rounded - whole * 12) * 10) / 10;
  if (language === "zh") {
    if (whole === 0) return `${rest} 个月`;
    return rest === 0 ? `${whole} 年` : `${whole} 年 ${rest} 个月`;
  }
  const years = `${whole} ${whole === 1 ? "year" : "years"}`;
  const left = `${rest} ${rest === 1 ? "month" : "months"}`;
  if (whole === 0) return left;
  return rest === 0 ? years : `${years} ${left}`;
}
