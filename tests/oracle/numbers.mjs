// Rounding and powers: core/model.md#money and core/model.md#growth.

/** Yuan to whole fen, half away from zero, with the slack of the model. */
export function fen(yuan) {
  return signed(yuan, Math.floor(Math.abs(yuan) * 100 + 0.5 + 1e-6));
}

/** A share of an amount that is in fen already, rounded the same way. */
export function fenOf(amount) {
  return signed(amount, Math.floor(Math.abs(amount) + 0.5 + 1e-6));
}

function signed(like, whole) {
  return like < 0 && whole !== 0 ? -whole : whole;
}

/** Whole fen as the yuan of an answer. */
export const yuan = (whole) => (whole === null ? null : whole / 100);

/** (1 + rate)^years by repeated multiplication. */
export function grown(rate, years) {
  let factor = 1;
  for (let year = 0; year < years; year += 1) factor *= 1 + rate;
  return factor;
}

/** (1 + rate)^(-months/12). */
export const discounted = (rate, months) => Math.exp((-months / 12) * Math.log1p(rate));

export const sum = (values) => values.reduce((total, value) => total + value, 0);
