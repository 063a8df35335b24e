import type { Versions } from "../offline/messages.js";
import type { Text } from "../text/index.js";

/** What is new, by what matters to somebody who compares pensions: newer figures, then figures put right, then the program. */
export function news(text: Text["update"], here: Versions | null, next: Versions | null): string {
  if (!here || !next) return text.newVersion;
  if (next.data.as_of > here.data.as_of) return text.newData(next.data.as_of, here.data.as_of);
  if (next.data.version !== here.data.version) return text.corrected;
  if (next.engine.version !== here.engine.version) return text.newEngine(next.engine.version, here.engine.version);
  return text.newVersion;
}
