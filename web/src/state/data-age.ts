/**
 * When the figures have grown old. Regions set new ones for January and for July, and have published most of them two months
 * later: from then on figures compiled before that January or July are probably not the newest any more. So data is taken as
 * fresh for two to eight months. The page's clock decides; the engine has none.
 */
const MONTHS_TO_PUBLISH = 2;

/** The first day (`2027-03-01`) on which data compiled on `asOf` (`2026-11-21`) is old. */
export function oldFrom(asOf: string): string {
  const [year = 0, month = 0] = asOf.split("-").map(Number);
  const [turnYear, turn] = month < 7 ? [year, 7] : [year + 1, 1];
  return `${turnYear}-${String(turn + MONTHS_TO_PUBLISH).padStart(2, "0")}-01`;
}

export function isOld(asOf: string, now = new Date()): boolean {
  const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, "0"))
    .join("-");
  return today >= oldFrom(asOf);
}
