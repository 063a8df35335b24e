/** How high a frame must be that cannot tell its height, so that nothing of its first sight is cut off. */
import type { Language } from "../../../text/language.js";
import type { View } from "../../widget/values.js";

/** At 360 px, where it is highest: what is there without plans, and what each plan adds at most. A test measures again. */
const narrow: Record<View, Record<Language, readonly [rest: number, plan: number]>> = {
  compact: { zh: [780, 125], en: [880, 166] },
  full: { zh: [2985, 125], en: [3850, 136] },
};

export function fixedHeight(view: View, language: Language, plans: number): number {
  const [rest, plan] = narrow[view][language];
  return Math.ceil((rest + plan * plans) / 50) * 50;
}
