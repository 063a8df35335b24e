// Calendar months as whole numbers: core/model.md#months.

/** "2026-11" as a number that counts months. */
export function monthOf(text) {
  const [year, month] = text.split("-").map(Number);
  return year * 12 + month - 1;
}

export const yearOf = (month) => Math.floor(month / 12);

/** 1 to 12. */
export const numberOf = (month) => (month % 12) + 1;

export const isJanuary = (month) => month % 12 === 0;

export function textOf(month) {
  if (month === null) return null;
  return `${yearOf(month)}-${String(numberOf(month)).padStart(2, "0")}`;
}
