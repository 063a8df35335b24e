/** The whole address of a page with what was said, for where there is no page: paper, files, a QR code, a message. */
import { place } from "@place";
import type { MenuPage } from "../place/pages.js";

/** Whether it leads anywhere on another device: a page from a disk has none, unless its build knows a site. */
export const hasAddress = (): boolean => base() !== null;

function base(): string | null {
  if (location.protocol !== "file:") return location.href;
  return place.newer?.at ?? null;
}

export function addressOf(page: MenuPage, link: string): string {
  const from = base();
  if (from === null) return `#${link}`;
  return new URL(`${page === "index" ? "./" : `./${page}.html`}#${link}`, from).href;
}
