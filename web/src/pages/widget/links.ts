/**
 * Links out of the frame. Each opens a window of its own, because most sites refuse to be shown in a frame. A sandboxed
 * frame may not open any: then the address is shown instead, to be copied.
 */
export function openOutside(cannot: (address: string) => void): void {
  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    if (!link) return;
    link.target = "_blank";
    link.rel = "noopener noreferrer";
    // Only in a sandbox are we of no origin, and only there does opening fail without a word.
    if (self.origin !== "null") return;
    event.preventDefault();
    if (!opened(link.href)) cannot(link.href);
  });
}

function opened(address: string): boolean {
  try {
    const other = window.open(address, "_blank");
    if (other) other.opener = null;
    return other !== null;
  } catch {
    // Firefox throws where Chromium answers with nothing.
    return false;
  }
}
