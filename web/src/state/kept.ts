/** What was said, kept on this device: only where the visitor asks for it, and until they take it back. */
const NAME = "flexpension.kept";

/** A browser may let nobody keep anything, or throw when asked. */
function tried<T>(does: () => T): T | null {
  try {
    return does();
  } catch {
    return null;
  }
}

/** The link that is kept; null: none, or the browser does not say. */
export const keptLink = (): string | null => tried(() => localStorage.getItem(NAME));

/** Whether it worked. */
export const keep = (link: string): boolean => {
  tried(() => localStorage.setItem(NAME, link));
  return keptLink() === link;
};

export const forgetKept = (): void => void tried(() => localStorage.removeItem(NAME));
