/** The page around the frame, as the frame sees it: silent until greeted, answered only where the greeting came from. */
import type { Answer, Hello, Message } from "./protocol.js";

let origin: string | null = null;

/** The origin of the page that greeted, or null: nobody hears us. */
export function listener(): string | null {
  return origin;
}

export function tell(answer: Answer): void {
  if (origin === null) return;
  const message: Message = { flexpension: 1, ...answer };
  // A page without an origin (from a disk, or sandboxed itself) cannot be named; the window is still the one that greeted.
  window.parent.postMessage(message, origin === "null" ? "*" : origin);
}

/**
 * `greeted` is called once. Chromium says of a frame that it has loaded whenever what follows the # in its address has
 * changed, and the loader then greets again: it is answered, but what it has been told it knows. Another page around this
 * one has a frame of its own.
 */
export function whenGreeted(greeted: () => void): void {
  window.addEventListener("message", ({ source, origin: from, data }: MessageEvent<Partial<Hello> | null>) => {
    if (source !== window.parent || window.parent === window) return;
    if (data?.flexpension !== 1 || data.type !== "hello") return;
    const first = origin === null;
    origin = from;
    tell({ type: "hello" });
    if (first) greeted();
  });
}
