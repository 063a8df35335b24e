/** The one way a file leaves the page: as a download, or, where none can be saved, as a text to copy. */
import { savesFiles } from "./messenger.js";

/** Every file is called after the page it comes from and what is in it, in letters that survive every mailer. */
export const fileName = (page: string, what: string, ending: string): string => `flexpension-${page}-${what}.${ending}`;

export const CSV = "text/csv;charset=utf-8";
export const JSON_TYPE = "application/json";

/** Hands the visitor a file; nothing leaves the device. */
export function saveFile(name: string, type: string, content: string | Blob): void {
  if (!savesFiles()) {
    void handOver(name, content);
    return;
  }
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  // The browser reads the address after the click has been dealt with.
  setTimeout(() => URL.revokeObjectURL(link.href), 10000);
}

/** Few need it, so it comes when it is wanted. */
export async function handOver(name: string, content: string | Blob): Promise<void> {
  const { handOverText } = await import("./hand-over.js");
  handOverText(name, typeof content === "string" ? content.replace(/^\ufeff/, "") : null);
}
