/** How high a frame must be that cannot tell its height, so that nothing of its first sight is cut off. */
import type { View } from './choices.js';

/** Measured at 360 px, where it is highest, with each number of plans in both languages; a test measures again. */
const measured: Record<View, { base: number; plan: number }> = {
  compact: { base: 800, plan: 120 },
  full: { base: 1100, plan: 120 },
};

export function fixedHeight(view: View, plans: number): number {
  const { base, plan } = measured[view];
  return Math.ceil((base + plan * plans) / 50) * 50;
}
